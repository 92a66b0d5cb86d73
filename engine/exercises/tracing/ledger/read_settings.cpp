#include "exercises/tracing/ledger/read_settings.hpp"

#include <algorithm>
#include <memory>
#include <set>

#include "exercises/tracing/ledger/generate.hpp"

namespace casecraft::ledger {
namespace {

const std::vector<std::string> kFields{"title",     "period", "rows",    "reference_currency", "currencies", "names",  "countries", "providers", "records",
                                       "corridors", "festivals", "population", "networks",      "dirt",       "$schema"};

/// The names at `key` of all parts; an empty or a second one is reported.
std::vector<std::string> names_of(const std::vector<Part>& parts, std::string_view key, std::string_view what) {
  std::vector<std::string> names;
  for (const Part& part : parts) {
    std::string name = part.value().is_map() ? part.text(key) : std::string();
    if (!name.empty() && std::find(names.begin(), names.end(), name) != names.end()) part.wrong(key, fmt::format("there are two {} '{}'; give one another name", what, name));
    names.push_back(std::move(name));
  }
  return names;
}

class Reading {
public:
  Reading(const base::JsonDocument& document, const std::vector<base::Zone>& zones, base::Diagnostics& diagnostics) : root_(document, "", document.value, diagnostics) {
    made_.zones = zones;
    for (const base::Zone& zone : zones) known_.zones.push_back(zone.id);
  }

  Settings read() {
    made_.title = root_.text("title");
    read_currencies();
    read_names();
    read_countries();
    read_period();
    read_providers();
    read_records();
    read_corridors();
    made_.rows = root_.whole("rows", 1000, 1, kMostRows);
    const std::vector<Part> groups = root_.parts("population", true);
    known_.groups = names_of(groups, "id", "groups");
    for (const Part& group : groups) {
      made_.groups.push_back(read_group(group, known_, made_.groups));
      check_group(group, made_.groups.back());
    }
    if (std::none_of(made_.groups.begin(), made_.groups.end(), [](const Group& group) { return group.share > 0; })) root_.wrong("population", "no group has a \"share\" above 0; without one the rows cannot be filled");
    const std::vector<Part> networks = root_.parts("networks", false);
    names_of(networks, "id", "networks");
    for (const Part& network : networks) made_.networks.push_back(read_network(network, known_));
    check_tags(groups, networks);
    read_dirt();
    return std::move(made_);
  }

private:
  void read_currencies() {
    const std::vector<Part> parts = root_.parts("currencies", true);
    known_.currencies = names_of(parts, "code", "currencies");
    static const std::vector<std::string> fields{"code", "name", "digits", "rate", "drift", "round_to"};
    const auto reference = root_.one_of("reference_currency", "currency", known_.currencies);
    made_.reference_currency = static_cast<std::uint16_t>(reference.value_or(0));
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part& part = parts[i];
      CurrencySettings one;
      if (part.is_object("a currency", fields)) {
        one.currency = {known_.currencies[i], static_cast<int>(part.whole("digits", 2, 0, 3)), part.text("name")};
        if (one.currency.code.size() != 3) part.wrong("code", fmt::format("'{}' must be three letters, of a currency that does not exist", one.currency.code));
        one.rate = part.amount("rate", 1'000'000, 6);
        if (one.rate < 1) part.wrong("rate", "'rate' must be above zero: so many of the reference currency for one unit, with at most six digits after the point");
        one.drift = part.whole("drift", 0, 0, 500);
        if (reference && *reference == i && (one.rate != 1'000'000 || one.drift != 0)) part.wrong("", "the reference currency's rate is 1 and does not drift; leave 'rate' and 'drift' out");
        one.round_to = std::max<std::int64_t>(1, part.amount("round_to", 500, one.currency.digits));
        if (reference && *reference == i) known_.digits = one.currency.digits;
      }
      made_.currencies.push_back(std::move(one));
    }
  }

  void read_names() {
    const std::vector<Part> parts = root_.parts("names", true);
    known_.pools = names_of(parts, "id", "name pools");
    static const std::vector<std::string> fields{"id", "given", "family", "spellings"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part& part = parts[i];
      NamePool pool;
      if (part.is_object("a name pool", fields)) {
        pool.id = known_.pools[i];
        pool.given = part.texts("given", true);
        pool.family = part.texts("family", true);
        for (const std::string& pair : part.texts("spellings")) {
          const std::size_t slash = pair.find('/');
          if (slash == std::string::npos || slash == 0 || slash + 1 == pair.size()) part.wrong("spellings", fmt::format("'{}' must be two spellings with a slash between: \"ph/f\"", pair));
          else pool.spellings.emplace_back(pair.substr(0, slash), pair.substr(slash + 1));
        }
      }
      made_.names.push_back(std::move(pool));
    }
  }

  void read_countries() {
    const std::vector<Part> parts = root_.parts("countries", true);
    known_.countries = names_of(parts, "code", "countries");
    static const std::vector<std::string> fields{"code", "name", "zone", "currency", "names", "cities", "streets", "payday", "hours"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part& part = parts[i];
      CountrySettings one;
      if (part.is_object("a country", fields)) {
        one.country.code = known_.countries[i];
        if (one.country.code.size() != 2) part.wrong("code", fmt::format("'{}' must be two letters", one.country.code));
        one.country.name = part.text("name");
        one.country.zone = static_cast<std::uint16_t>(part.one_of("zone", "zone", known_.zones).value_or(0));
        one.country.currency = static_cast<std::uint16_t>(part.one_of("currency", "currency", known_.currencies).value_or(0));
        one.names = part.one_of("names", "name pool", known_.pools).value_or(0);
        one.cities = part.texts("cities", true);
        one.streets = part.texts("streets", true);
        one.payday = static_cast<int>(part.whole("payday", 25, 1, 28));
        one.hours = part.hours("hours", {});
      }
      made_.countries.push_back(std::move(one));
    }
  }

  void read_period() {
    const Part period = root_.at("period");
    static const std::vector<std::string> fields{"from", "until", "zone"};
    if (!period.is_object("'period'", fields)) return;
    const std::size_t zone = period.one_of("zone", "zone", known_.zones).value_or(0);
    if (made_.zones.empty()) return;
    const auto from = period.time("from", made_.zones[zone]);
    const auto until = period.time("until", made_.zones[zone]);
    if (!from || !until) return;
    if (*until - *from < base::kDay || *until - *from > 3700 * base::kDay) period.wrong("until", "the period must be at least one day and at most ten years: 'until' lies after 'from'");
    made_.from = *from;
    made_.until = std::clamp(*until, *from + base::kDay, *from + 3700 * base::kDay);
    for (const Part& part : root_.parts("festivals", false)) {
      static const std::vector<std::string> festival{"name", "country", "day", "days", "per_cent"};
      if (!part.is_object("a festival", festival)) continue;
      const auto country = part.one_of("country", "country", known_.countries);
      const auto day = part.day("day");
      made_.festivals.push_back({static_cast<std::uint16_t>(country.value_or(0)), day.value_or(0), part.whole("days", 7, 1, 60), part.whole("per_cent", 150, 1, 1000)});
    }
  }

  void read_providers() {
    const std::vector<Part> parts = root_.parts("providers", true);
    known_.providers = names_of(parts, "id", "providers");
    static const std::vector<std::string> fields{"id", "name", "kind", "fee", "fee_per_mille", "cut_off", "zone", "weekends", "agents", "online"};
    static const std::vector<std::string> kinds{"remittance", "bank", "wallet", "exchange"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part& part = parts[i];
      ProviderSettings one;
      if (part.is_object("a provider", fields)) {
        one.provider = {known_.providers[i], part.text("name"), static_cast<ProviderKind>(part.one_of("kind", "kind of provider", kinds).value_or(0))};
        one.fee = part.amount("fee", 0, known_.digits);
        one.fee_per_mille = part.whole("fee_per_mille", 0, 0, 500);
        one.zone = part.one_of("zone", "zone", known_.zones).value_or(0);
        if (part.has("cut_off")) {
          const auto clock = base::parse_local("1970-01-01T" + part.text("cut_off"), base::utc());
          if (clock) one.cut_off = clock->seconds;
          else part.wrong("cut_off", "'cut_off' must be a time of the clock: \"16:00\"");
        }
        one.works_weekends = part.yes("weekends", true);
        one.online = part.text("online", false);
        read_agents(part.at("agents"), one);
      }
      made_.providers.push_back(std::move(one));
    }
  }

  void read_agents(const Part& part, ProviderSettings& into) {
    if (part.value().is_null() || !part.is_object("'agents'", known_.countries)) return;
    for (std::size_t country = 0; country < known_.countries.size(); ++country) {
      if (part.has(known_.countries[country])) into.agents.emplace_back(static_cast<std::uint16_t>(country), part.texts(known_.countries[country], true));
    }
  }

  void read_records() {
    const std::vector<Part> parts = root_.parts("records", true);
    const std::vector<std::string> ids = names_of(parts, "id", "records");
    static const std::vector<std::string> fields{"id", "title", "provider", "paid_by", "from", "until", "written_in"};
    for (std::size_t i = 0; i < parts.size(); ++i) {
      const Part& part = parts[i];
      RecordSettings one;
      if (part.is_object("a record", fields)) {
        one.record = {ids[i], part.text("title")};
        if (const auto provider = part.one_of("provider", "provider", known_.providers, false)) one.provider = static_cast<std::uint16_t>(*provider);
        one.tags = part.texts("paid_by");
        one.from = part.time("from", base::utc(), false).value_or(INT64_MIN);
        one.until = part.time("until", base::utc(), false).value_or(INT64_MAX);
        one.written_in = part.one_of("written_in", "zone", known_.zones, false);
      }
      made_.records.push_back(std::move(one));
    }
    if (made_.records.empty()) return;
    const RecordSettings& last = made_.records.back();
    if (last.provider || !last.tags.empty() || last.from != INT64_MIN || last.until != INT64_MAX) parts.back().wrong("", "the last record must take every row that no other took: leave out 'provider', 'paid_by', 'from' and 'until'");
  }

  void read_corridors() {
    static const std::vector<std::string> fields{"from", "to", "weight", "channels"};
    for (const Part& part : root_.parts("corridors", true)) {
      if (!part.is_object("a corridor", fields)) continue;
      Corridor one;
      one.from = static_cast<std::uint16_t>(part.one_of("from", "country", known_.countries).value_or(0));
      one.to = static_cast<std::uint16_t>(part.one_of("to", "country", known_.countries).value_or(0));
      one.weight = part.whole("weight", 1, 1, 1'000'000);
      one.channels = part.weights("channels", "provider", known_.providers, true);
      made_.corridors.push_back(std::move(one));
    }
  }

  void check_group(const Part& part, const Group& group) {
    for (const Member* member : {&group.payer, &group.payee}) check_born(part, member == &group.payer ? "payer" : "payee", *member);
    for (const Member* member : {&group.payer, &group.payee}) {
      if (!member->tags.empty() && group.units == 0 && member->pool == 0) part.wrong(member == &group.payer ? "payer" : "payee", "people with tags must be made whatever the number of rows: give the group \"units\": 1");
    }
    const auto fits = [&](const Corridor& corridor) {
      const auto has = [](const Member& member, std::uint16_t country) { return member.countries.empty() || std::find(member.countries.begin(), member.countries.end(), country) != member.countries.end(); };
      return (corridor.from == corridor.to) == group.is_home && has(group.payer, corridor.from) && has(group.payee, corridor.to);
    };
    if (std::none_of(made_.corridors.begin(), made_.corridors.end(), fits)) {
      part.wrong("", fmt::format("no corridor fits group '{}': its countries and 'home' ask for one {}", group.id, group.is_home ? "within a country" : "from one country to another"));
    }
  }

  /// Everybody in a ledger is an adult on the first day.
  void check_born(const Part& part, std::string_view key, const Member& member) {
    const std::int64_t latest = 1970 + made_.from / base::kDay * 400 / 146'097 - 19;
    if (!member.is_organisation && member.born.most > latest) part.wrong(key, fmt::format("'born' must end with {} at the latest: everybody in a ledger is an adult", latest));
  }

  void check_tags(const std::vector<Part>& groups, const std::vector<Part>& networks) {
    std::set<std::string, std::less<>> seen;
    const auto take = [&](const Part& part, const Member& member) {
      for (const std::string& tag : member.tags) {
        if (!seen.insert(tag).second) part.wrong("", fmt::format("the tag '{}' is given to two people", tag));
      }
    };
    for (std::size_t i = 0; i < made_.networks.size(); ++i) {
      const Network& network = made_.networks[i];
      for (const NetworkPayer& payer : network.payers) take(networks[i], payer.member), check_born(networks[i], "payers", payer.member);
      for (const Member* member : {&network.receiver, &network.kin, &network.collector, &network.mules, &network.cash_outs, &network.ramp}) take(networks[i], *member), check_born(networks[i], "", *member);
      for (const Network::SecondRecord& second : network.second_records) {
        if (!second.tag.empty() && !seen.insert(second.tag).second) networks[i].wrong("second_records", fmt::format("the tag '{}' is given to two people", second.tag));
      }
    }
    for (std::size_t i = 0; i < made_.groups.size(); ++i) take(groups[i], made_.groups[i].payer), take(groups[i], made_.groups[i].payee);
    const std::vector<std::string> tags(seen.begin(), seen.end());
    const auto check = [&](const Part& part, std::string_view key, const std::string& tag) {
      if (!tag.empty() && seen.count(tag) == 0) part.wrong(key, fmt::format("'{}' is the tag of nobody", tag), base::nearest_name_hint(tag, tags));
    };
    for (std::size_t i = 0; i < made_.groups.size(); ++i) check(groups[i], "payer", made_.groups[i].payer.like), check(groups[i], "payee", made_.groups[i].payee.like);
    for (std::size_t i = 0; i < made_.networks.size(); ++i) {
      const std::vector<NetworkPayer>& payers = made_.networks[i].payers;
      for (std::size_t p = 0; p < payers.size(); ++p) {
        for (std::size_t e = 0; e < payers[p].extra.size(); ++e) check(networks[i], fmt::format("payers/{}/extra/{}/to", p, e), payers[p].extra[e].to);
        if (!payers[p].extra.empty() && payers[p].member.tags.empty()) networks[i].wrong(fmt::format("payers/{}", p), "a payer with \"extra\" payments needs a tag");
      }
    }
    const std::vector<Part> records = root_.parts("records", false);
    for (std::size_t i = 0; i < made_.records.size(); ++i) {
      for (const std::string& tag : made_.records[i].tags) check(records[i], "paid_by", tag);
    }
  }

  void read_dirt() {
    const Part part = root_.at("dirt");
    static const std::vector<std::string> fields{"misspelled", "second_records", "shared_phones", "no_phones", "empty_texts", "typing_mistakes", "duplicates", "reversed", "failed"};
    if (part.value().is_null() || !part.is_object("'dirt'", fields)) return;
    std::int64_t* const into[] = {&made_.dirt.misspelled,      &made_.dirt.second_records, &made_.dirt.shared_phones, &made_.dirt.no_phones, &made_.dirt.empty_texts,
                                  &made_.dirt.typing_mistakes, &made_.dirt.duplicates,     &made_.dirt.reversed,      &made_.dirt.failed};
    for (std::size_t i = 0; i < fields.size(); ++i) *into[i] = part.whole(fields[i], 0, 0, 300);
  }

  Part root_;
  Known known_;
  Settings made_;
};

}  // namespace

std::shared_ptr<const Settings> read_settings(const base::JsonDocument& document, const std::vector<base::Zone>& zones, base::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  if (!document.value.is_map()) {
    if (!diagnostics.has_errors()) diagnostics.error("ledger.settings", {document.file, 1, 1}, "a ledger's settings must be a JSON object { … }");
    return nullptr;
  }
  Part(document, "", document.value, diagnostics).is_object("a ledger's settings", kFields);
  if (zones.empty()) diagnostics.error("ledger.settings", {document.file, 1, 1}, "there are no time zones: assets/zones/zones.json was expected in the bundle");
  Settings settings = Reading(document, zones, diagnostics).read();
  for (std::size_t i = before; i < diagnostics.all().size(); ++i) {
    if (diagnostics.all()[i].severity == base::Severity::error) return nullptr;
  }
  return std::make_shared<const Settings>(std::move(settings));
}

}  // namespace casecraft::ledger
