#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "base/names.hpp"
#include "base/normalise.hpp"
#include "base/utf8.hpp"
#include "exercises/tracing/ledger/query_parts.hpp"

// A question as it comes in an action's payload. Whoever sends it is told what is wrong, and what was probably meant.
namespace casecraft::ledger {
namespace {

constexpr std::size_t kMostEntries = 1'000;
constexpr std::size_t kMostWords = 200;
constexpr std::size_t kMostSql = 10'000;

const std::vector<std::string>& known_parts() {
  static const std::vector<std::string> parts{"party", "debtor", "creditor", "provider", "record", "currency", "purpose", "from_country", "to_country", "from", "until", "least", "most",
                                              "weekday", "hour_from", "hour_until", "zone", "words", "status", "group", "sort", "descending", "sql"};
  return parts;
}

std::string with_hint(std::string sentence, std::string_view wanted, const std::vector<std::string>& known) {
  const std::string hint = base::nearest_name_hint(wanted, known);
  return hint.empty() ? sentence + "." : sentence + "; " + hint;
}

std::string lower(std::string_view words) {
  std::string out(words);
  for (char& c : out) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
  return out;
}

std::string shortened(std::string_view words) {
  if (words.size() <= 60) return std::string(words);
  std::string cut(words.substr(0, 60));
  if (const auto bad = base::first_bad_utf8(cut)) cut.resize(*bad);
  return cut + "…";
}

std::string text_of(const base::Value& value, std::string_view part) {
  if (!value.is_text()) throw QueryRefused(fmt::format("'{}' takes text, and was given {} {}.", part, value.kind_name() == "integer" ? "an" : "a", value.kind_name()));
  if (base::first_bad_utf8(value.as_text())) throw QueryRefused(fmt::format("'{}' holds bytes that are no UTF-8 text.", part));
  return value.as_text().str();
}

/// A list's entries, or the one value that was given without a list.
base::List entries(const base::Value& value, std::string_view part) {
  base::List list = value.is_list() ? value.as_list() : value.is_null() ? base::List{} : base::List{value};
  if (list.size() > kMostEntries) throw QueryRefused(fmt::format("'{}' has {} entries; up to {} are taken.", part, list.size(), kMostEntries));
  return list;
}

template <typename T>
void put_in_order(std::vector<T>& values) {
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
}

std::vector<PartyId> read_parties(const base::Value& payload, std::string_view part, const Ledger& ledger) {
  std::vector<PartyId> parties;
  for (const base::Value& entry : entries(payload[part], part)) {
    const std::string code = text_of(entry, part);
    const auto party = party_from_code(code, ledger);
    if (!party) {
      if (ledger.parties.empty()) throw QueryRefused("The ledger holds no parties.");
      throw QueryRefused(fmt::format("There is no party '{}' for '{}'; codes go from {} to {}.", shortened(code), part, party_code(0), party_code(static_cast<PartyId>(ledger.parties.size() - 1))));
    }
    parties.push_back(*party);
  }
  put_in_order(parties);
  return parties;
}

/// Entries as places in a list of named things. A thing is named by its id, whatever the case, or by its name.
std::vector<std::uint16_t> read_named(const base::Value& payload, std::string_view part, std::size_t count, const std::function<std::pair<std::string, std::string>(std::size_t)>& named) {
  std::vector<std::uint16_t> places;
  for (const base::Value& entry : entries(payload[part], part)) {
    const std::string wanted = text_of(entry, part);
    std::optional<std::size_t> found;
    // An exact id comes before another case of it, and that before a name.
    for (const int pass : {0, 1, 2}) {
      for (std::size_t i = 0; i < count && !found; ++i) {
        const auto [id, name] = named(i);
        if (pass == 0 ? id == wanted : pass == 1 ? lower(id) == lower(wanted) : lower(name) == lower(wanted)) found = i;
      }
    }
    if (!found) {
      std::vector<std::string> known;
      for (std::size_t i = 0; i < count; ++i) known.push_back(named(i).first);
      throw QueryRefused(with_hint(fmt::format("The ledger knows no {} '{}'", part, shortened(wanted)), wanted, known));
    }
    places.push_back(static_cast<std::uint16_t>(*found));
  }
  put_in_order(places);
  return places;
}

std::optional<std::int64_t> read_time(const base::Value& payload, std::string_view part) {
  if (!payload.has(part)) return std::nullopt;
  const std::string words = text_of(payload[part], part);
  const auto time = utc_from_words(words);
  if (!time) throw QueryRefused(fmt::format("'{}' is no day or time for '{}': write \"2026-09-01\" or \"2026-09-01 13:00\" (UTC).", shortened(words), part));
  return time;
}

std::optional<std::int64_t> read_amount(const base::Value& payload, std::string_view part, const Ledger& ledger) {
  if (!payload.has(part)) return std::nullopt;
  const base::Value& value = payload[part];
  const Currency& currency = ledger.currencies.at(ledger.reference_currency);
  const std::string words = value.is_integer() ? std::to_string(value.as_integer()) : value.is_text() ? text_of(value, part) : std::string();
  // As people write it, "1,234.50".
  std::string plain = words;
  std::erase(plain, ',');
  const auto minor = amount_from(plain, currency.digits);
  if (!minor || words.starts_with(',')) {
    throw QueryRefused(fmt::format("'{}' takes an amount in {} as text, such as \"{}\", with up to {} decimals.", part, currency.code, plain_amount(currency.digits == 0 ? 200 : currency.digits == 1 ? 2005 : currency.digits == 2 ? 20050 : 200500, currency), currency.digits));
  }
  return minor;
}

std::vector<int> read_weekdays(const base::Value& payload) {
  std::vector<int> days;
  for (const base::Value& entry : entries(payload["weekday"], "weekday")) {
    if (entry.is_integer() && entry.as_integer() >= 1 && entry.as_integer() <= 7) {
      days.push_back(static_cast<int>(entry.as_integer()));
      continue;
    }
    const std::string wanted = lower(text_of(entry, "weekday"));
    std::optional<int> number;
    for (std::size_t i = 0; i < kWeekdays.size(); ++i) {
      if (wanted == kWeekdays[i] || wanted == lower(kWeekdayNames[i])) number = static_cast<int>(i) + 1;
    }
    if (!number) throw QueryRefused(with_hint(fmt::format("'{}' is no weekday", shortened(wanted)), wanted, {kWeekdays.begin(), kWeekdays.end()}));
    days.push_back(*number);
  }
  put_in_order(days);
  return days;
}

std::optional<int> read_hour(const base::Value& payload, std::string_view part, int most) {
  if (!payload.has(part)) return std::nullopt;
  const base::Value& value = payload[part];
  if (!value.is_integer() || value.as_integer() < 0 || value.as_integer() > most) throw QueryRefused(fmt::format("'{}' takes an hour from 0 to {}.", part, most));
  return static_cast<int>(value.as_integer());
}

/// One of a few words, or the first when the part is not there.
std::size_t read_choice(const base::Value& payload, std::string_view part, const std::vector<std::string>& known) {
  if (!payload.has(part)) return 0;
  const std::string wanted = lower(text_of(payload[part], part));
  const auto found = std::find(known.begin(), known.end(), wanted);
  if (found == known.end()) throw QueryRefused(with_hint(fmt::format("'{}' is no {}", shortened(wanted), part), wanted, known));
  return static_cast<std::size_t>(found - known.begin());
}

std::vector<Status> read_statuses(const base::Value& payload) {
  std::vector<Status> statuses;
  for (const base::Value& entry : entries(payload["status"], "status")) {
    const std::string wanted = lower(text_of(entry, "status"));
    constexpr Status kAll[] = {Status::settled, Status::reversed, Status::failed};
    const auto* const found = std::find_if(std::begin(kAll), std::end(kAll), [&](Status status) { return to_string(status) == wanted; });
    if (found == std::end(kAll)) throw QueryRefused(with_hint(fmt::format("'{}' is no status", shortened(wanted)), wanted, {"settled", "reversed", "failed"}));
    statuses.push_back(*found);
  }
  put_in_order(statuses);
  return statuses;
}

std::string read_words(const base::Value& payload) {
  if (!payload.has("words")) return {};
  const std::string words = text_of(payload["words"], "words");
  if (words.size() > kMostWords) throw QueryRefused(fmt::format("'words' takes up to {} bytes.", kMostWords));
  if (words.empty()) return {};
  const std::string plain = base::normalised(words);
  if (plain.find_first_not_of(' ') == std::string::npos) throw QueryRefused(fmt::format("'{}' holds no letter or digit to look for.", shortened(words)));
  const std::size_t first = plain.find_first_not_of(' ');
  return plain.substr(first, plain.find_last_not_of(' ') - first + 1);
}

void read_order(const base::Value& payload, Query& query) {
  if (payload.has("descending")) {
    if (!payload["descending"].is_bool()) throw QueryRefused("'descending' takes true or false.");
    query.is_descending = payload["descending"].as_bool();
  }
  if (payload.has("sort") && !text_of(payload["sort"], "sort").empty()) {
    std::string wanted = lower(text_of(payload["sort"], "sort"));
    const std::vector<Column> columns = columns_of(query);
    std::vector<std::string> known;
    for (const Column& column : columns) known.push_back(column.name);
    if (wanted == "key" && !query.group.empty()) wanted = known.front();
    if (std::find(known.begin(), known.end(), wanted) == known.end()) {
      throw QueryRefused(with_hint(fmt::format("The {} no column '{}' to sort by", query.group.empty() ? "list of payments has" : "grouped answer has", shortened(wanted)), wanted, known));
    }
    query.sort = wanted;
  }
  // By row and by booking time is how rows are listed anyway.
  if (query.group.empty() && (query.sort == "row" || query.sort == "booking_time")) query.sort.clear();
  if (!query.group.empty() && query.sort.empty()) query.is_descending = false;
}

Query read_typed(const base::Value& payload) {
  for (const auto& [part, value] : payload.as_map()) {
    if (part != "sql" && !value.is_null()) throw QueryRefused(fmt::format("A query is SQL or a filter: '{}' cannot stand beside 'sql'.", part));
  }
  Query query;
  const std::string sql = text_of(payload["sql"], "sql");
  if (sql.size() > kMostSql) throw QueryRefused(fmt::format("The SQL has {} bytes; up to {} are read.", sql.size(), kMostSql));
  const std::size_t first = sql.find_first_not_of(" \t\r\n");
  if (first == std::string::npos) return query;
  query.sql = sql.substr(first, sql.find_last_not_of(" \t\r\n") - first + 1);
  return query;
}

}  // namespace

Query read_query(const base::Value& payload, const Ledger& ledger) {
  if (payload.is_null()) return {};
  if (!payload.is_map()) throw QueryRefused(fmt::format("A query is a map of its parts, such as {{\"creditor\": \"P00012\"}}, and no {}.", payload.kind_name()));
  for (const auto& [part, value] : payload.as_map()) {
    if (std::find(known_parts().begin(), known_parts().end(), part) == known_parts().end()) throw QueryRefused(with_hint(fmt::format("A query has no part '{}'", shortened(part)), part, known_parts()));
  }
  if (payload.has("sql")) return read_typed(payload);

  Query query;
  query.parties = read_parties(payload, "party", ledger);
  query.debtors = read_parties(payload, "debtor", ledger);
  query.creditors = read_parties(payload, "creditor", ledger);
  const auto named = [&](std::string_view part, const auto& list, const auto& of) { return read_named(payload, part, list.size(), [&](std::size_t i) -> std::pair<std::string, std::string> { return of(list[i]); }); };
  using Pair = std::pair<std::string, std::string>;
  query.providers = named("provider", ledger.providers, [](const Provider& one) { return Pair{one.id, one.name}; });
  query.records = named("record", ledger.records, [](const Record& one) { return Pair{one.id, one.title}; });
  query.currencies = named("currency", ledger.currencies, [](const Currency& one) { return Pair{one.code, one.name}; });
  query.purposes = named("purpose", ledger.purposes, [](const std::string& one) { return Pair{one, one}; });
  query.from_countries = named("from_country", ledger.countries, [](const Country& one) { return Pair{one.code, one.name}; });
  query.to_countries = named("to_country", ledger.countries, [](const Country& one) { return Pair{one.code, one.name}; });
  query.from = read_time(payload, "from");
  query.until = read_time(payload, "until");
  if (query.from && query.until && *query.from >= *query.until) throw QueryRefused("'from' must lie before 'until': payments at 'until' itself are not asked for.");
  query.least = read_amount(payload, "least", ledger);
  query.most = read_amount(payload, "most", ledger);
  if (query.least && query.most && *query.least > *query.most) throw QueryRefused("'least' is more than 'most'; change one of them.");
  query.weekdays = read_weekdays(payload);
  query.hour_from = read_hour(payload, "hour_from", 23);
  query.hour_until = read_hour(payload, "hour_until", 24);
  if (query.hour_until == 0) query.hour_until = 24;
  if (query.hour_from && query.hour_from == query.hour_until) throw QueryRefused("'hour_from' and 'hour_until' are the same hour; leave both out for the whole day.");
  query.words = read_words(payload);
  query.statuses = read_statuses(payload);
  if (payload.has("group") && !text_of(payload["group"], "group").empty()) {
    const std::vector<std::string> known(std::begin(kGroups), std::end(kGroups));
    query.group = known[read_choice(payload, "group", known)];
  }
  query.zone = static_cast<Query::Zone>(read_choice(payload, "zone", {"utc", "debtor", "creditor"}));
  // A zone that no part looks at would make two payloads of one question.
  const bool is_local = !query.weekdays.empty() || query.hour_from || query.hour_until || (has_own_order(query.group) && query.group != "amount");
  if (!is_local) query.zone = Query::Zone::utc;
  read_order(payload, query);
  return query;
}

base::Value to_value(const Query& query, const Ledger& ledger) {
  base::Map map;
  if (!query.sql.empty()) return base::Map{{"sql", query.sql}};
  const auto put = [&](const char* part, const auto& list, const auto& text_for) {
    if (list.empty()) return;
    base::List texts;
    for (const auto& one : list) texts.push_back(base::Value(std::string(text_for(one))));
    map.emplace(part, std::move(texts));
  };
  put("party", query.parties, [](PartyId party) { return party_code(party); });
  put("debtor", query.debtors, [](PartyId party) { return party_code(party); });
  put("creditor", query.creditors, [](PartyId party) { return party_code(party); });
  put("provider", query.providers, [&](std::uint16_t i) { return ledger.providers[i].id; });
  put("record", query.records, [&](std::uint16_t i) { return ledger.records[i].id; });
  put("currency", query.currencies, [&](std::uint16_t i) { return ledger.currencies[i].code; });
  put("purpose", query.purposes, [&](std::uint16_t i) { return ledger.purposes[i]; });
  put("from_country", query.from_countries, [&](std::uint16_t i) { return ledger.countries[i].code; });
  put("to_country", query.to_countries, [&](std::uint16_t i) { return ledger.countries[i].code; });
  put("weekday", query.weekdays, [](int day) { return kWeekdays[static_cast<std::size_t>(day - 1)]; });
  put("status", query.statuses, [](Status status) { return to_string(status); });
  const auto put_text = [&](const char* part, std::string text) {
    if (!text.empty()) map.emplace(part, std::move(text));
  };
  if (query.from) put_text("from", short_utc_words(*query.from));
  if (query.until) put_text("until", short_utc_words(*query.until));
  if (query.least) put_text("least", plain_amount(*query.least, ledger.currencies[ledger.reference_currency]));
  if (query.most) put_text("most", plain_amount(*query.most, ledger.currencies[ledger.reference_currency]));
  if (query.hour_from) map.emplace("hour_from", *query.hour_from);
  if (query.hour_until) map.emplace("hour_until", *query.hour_until);
  if (query.zone != Query::Zone::utc) put_text("zone", std::string(to_string(query.zone)));
  put_text("words", query.words);
  put_text("group", query.group);
  put_text("sort", query.sort);
  if (query.is_descending) map.emplace("descending", true);
  return map;
}

}  // namespace casecraft::ledger
