#include "exercises/tracing/ledger/read_settings.hpp"

namespace casecraft::ledger {
namespace {

Extra read_extra(const Part& part, const Known& known) {
  static const std::vector<std::string> fields{"to", "on", "amount", "text", "purpose"};
  Extra extra;
  if (!part.is_object("an extra payment", fields)) return extra;
  extra.to = part.text("to");
  extra.amount = part.amounts("amount", {1000, 10'000}, known.digits);
  extra.text = part.text("text", false);
  extra.purpose = part.text("purpose");
  for (const std::string& day : part.texts("on", true)) {
    const auto time = base::parse_local(day + "T00:00", base::utc());
    if (time) extra.days.push_back(time->seconds / 86'400);
    else part.wrong("on", fmt::format("'{}' must be a day: \"2026-11-07\"", day));
  }
  return extra;
}

NetworkPayer read_payer(const Part& part, const Known& known, const Member& usual) {
  NetworkPayer payer;
  payer.member = usual;
  if (!part.value().is_map()) {
    part.wrong("", "a payer of a network must be an object { … }");
    return payer;
  }
  if (part.has("payments")) payer.payments = part.range("payments", {}, 1, 10'000);
  if (part.has("amount")) payer.amount = part.amounts("amount", {5000, 10'000}, known.digits);
  payer.growth = part.whole("growth", 0, 0, 1000);
  for (const Part& extra : part.parts("extra", false)) payer.extra.push_back(read_extra(extra, known));
  payer.member = read_member(part.without({"payments", "amount", "growth", "extra"}), known, payer.member);
  if (payer.member.tags.size() > static_cast<std::size_t>(payer.member.count.least)) payer.member.count = {static_cast<std::int64_t>(payer.member.tags.size()), static_cast<std::int64_t>(payer.member.tags.size())};
  return payer;
}

void need(const Part& part, std::string_view key) {
  if (!part.has(key)) part.wrong("", fmt::format("'{}' is missing in this network", key));
}

}  // namespace

Network read_network(const Part& part, const Known& known) {
  static const std::vector<std::string> fields{"kind",  "id",      "times",   "payers",   "payer",  "receiver", "second_records", "kin",    "collector", "mules",  "cash_outs",
                                               "ramp",  "channels", "hours",  "in_hours", "round",  "texts",    "purpose",        "pass_on", "keeps",    "rounds"};
  static const std::vector<std::string> kinds{"one_to_one", "family_run", "organised"};
  Network network;
  if (!part.is_object("a network", fields)) return network;
  if (const auto kind = part.one_of("kind", "kind of network", kinds)) network.kind = static_cast<Network::Kind>(*kind);
  network.id = part.text("id");
  network.times = part.whole("times", 1, 1, 100'000);
  const Member usual = read_member(part.at("payer"), known, {});
  for (const Part& payer : part.parts("payers", true)) network.payers.push_back(read_payer(payer, known, usual));
  network.channels = part.weights("channels", "provider", known.providers, true);
  network.hours = part.hours("hours", network.hours);
  network.in_hours = part.whole("in_hours", network.in_hours, 0, 100);
  network.round = part.whole("round", network.round, 0, 100);
  network.texts = part.texts("texts", true);
  network.purpose = part.text("purpose");
  network.pass_on = part.range("pass_on", network.pass_on, 1, 47);
  network.keeps = part.whole("keeps", network.keeps, 0, 50);
  network.rounds = part.whole("rounds", network.rounds, 0, 100);
  if (network.kind == Network::Kind::organised) {
    for (const std::string_view key : {"collector", "mules", "cash_outs", "ramp"}) need(part, key);
    network.collector = read_member(part.at("collector"), known, {});
    network.mules = read_member(part.at("mules"), known, {});
    network.cash_outs = read_member(part.at("cash_outs"), known, {});
    network.ramp = read_member(part.at("ramp"), known, {});
    if (network.mules.count.least < 3) part.wrong("mules", "an organised network needs at least three mules: \"count\": 6");
    if (network.cash_outs.count.least < 2) part.wrong("cash_outs", "an organised network needs at least two cash-out points: \"count\": 2");
  } else {
    need(part, "receiver");
    network.receiver = read_member(part.at("receiver"), known, {});
    for (const Part& second : part.parts("second_records", false)) {
      static const std::vector<std::string> second_fields{"provider", "tag"};
      if (!second.is_object("a second record", second_fields)) continue;
      const auto provider = second.one_of("provider", "provider", known.providers);
      network.second_records.push_back({second.text("tag", false), static_cast<std::uint16_t>(provider.value_or(0))});
    }
    if (network.kind == Network::Kind::family_run) {
      need(part, "kin");
      network.kin = read_member(part.at("kin"), known, {});
    }
  }
  return network;
}

}  // namespace casecraft::ledger
