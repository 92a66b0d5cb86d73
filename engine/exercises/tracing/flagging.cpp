#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <tuple>

#include "base/names.hpp"
#include "exercises/tracing/lawful.hpp"
#include "exercises/tracing/measures.hpp"
#include "exercises/tracing/running_tracing.hpp"

// What is claimed: flags with role, grounds and confidence, and the report.
namespace casecraft::tracing {

using ledger::PartyId;
using ledger::RowId;
using session::ActionRefused;
using session::Block;
using session::Turn;

namespace {

constexpr std::size_t kMostAtOnce = 5000;
constexpr std::size_t kLongestReport = 30'000;

std::vector<PartyId> parties_of(const base::Value& payload, const DeskState& state, const DeskData& data) {
  if (payload.bool_at("result")) return listed_parties(state, data);
  std::vector<PartyId> parties;
  if (payload["parties"].is_list()) {
    for (const base::Value& code : payload["parties"].as_list()) parties.push_back(party_of(base::Map{{"party", code}}, "party", data.ledger()));
    std::sort(parties.begin(), parties.end());
    parties.erase(std::unique(parties.begin(), parties.end()), parties.end());
  } else {
    parties.push_back(party_of(payload, "party", data.ledger()));
  }
  if (parties.empty()) throw ActionRefused("name at least one party");
  if (parties.size() > kMostAtOnce) throw ActionRefused(fmt::format("at most {} parties can be flagged at once", kMostAtOnce));
  return parties;
}

std::int64_t confidence_of(const base::Value& payload) {
  const std::string typed = payload.text_at("confidence");
  const std::int64_t confidence = typed.empty() ? payload.integer_at("confidence", -1) : std::strtoll(typed.c_str(), nullptr, 10);
  if (confidence < 50 || confidence > 100) throw ActionRefused("say how sure you are, from 50 (as likely as not) to 100 per cent");
  return confidence;
}

}  // namespace

void RunningTracing::flag(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const DeskState state(desk, data, turn);
  const std::vector<PartyId> parties = parties_of(payload, state, data);
  const auto role = ledger::role_from(payload.text_at("role"));
  if (!role || *role == ledger::Role::uninvolved) {
    std::vector<std::string> names;
    for (const ledger::Role one : ledger::kRoles) names.emplace_back(ledger::to_string(one));
    throw ActionRefused(fmt::format("say what part the party has: {}", fmt::join(names, ", ")));
  }
  const std::int64_t confidence = confidence_of(payload);
  std::optional<std::vector<RowId>> shown;
  std::vector<std::vector<Ground>> grounds;
  for (const PartyId party : parties) {
    grounds.push_back(read_grounds(payload["grounds"], activities_.model, data, [&] {
      if (!shown) shown = shown_rows(state, data);
      return touching(*shown, state.merged_with(party), data.ledger());
    }));
  }
  if (grounds.front().empty()) throw ActionRefused("a flag needs at least one ground, tied to the rows that show it");
  base::Map flags = turn.state().get(desk.flags).as_map();
  for (std::size_t i = 0; i < parties.size(); ++i) {
    flags[ledger::party_code(parties[i])] = to_value(Flag{parties[i], *role, confidence, std::move(grounds[i]), typed_words(payload, "words"), turn.action()});
  }
  turn.state().set(desk.flags, base::Value(std::move(flags)));
  const std::string label = activities_.model.role_label(*role);
  turn.say({Block::Kind::taken, base::Text(parties.size() == 1 ? fmt::format("You flag {} ({}) as {}, {} per cent sure.", data.ledger().parties[parties.front()].name, ledger::party_code(parties.front()), label, confidence)
                                                               : fmt::format("You flag {} parties as {}, {} per cent sure.", parties.size(), label, confidence))});
  if (turn.mode() == session::Mode::practice) {
    const DeskState after(desk, data, turn);
    std::int64_t strong = 0;
    const auto weak = std::count_if(parties.begin(), parties.end(), [&](PartyId party) {
      strong = strong_grounds(after.flag_of(party)->grounds, after.merged_with(party), activities_.model, data, after);
      return strong < 2;
    });
    if (weak > 0 && parties.size() > 1) {
      turn.say({Block::Kind::feedback, base::Text(fmt::format("For {} of them fewer than two grounds are shown by the rows that are tied. What holds for a list need not hold for each person on it: look at them one by one.", weak)), base::Text("fatf-2025")});
    } else if (weak > 0) {
      turn.say({Block::Kind::feedback, base::Text(fmt::format("{} of its grounds is shown by the rows that are tied to it. One feature alone is shared by many honest people; look for a second, or for what speaks against it.",
                                                              strong == 0 ? "None" : "Only one")), base::Text("fatf-2025")});
    }
  }
  turn.spend(activities_.model.cost("flag"));
}

void RunningTracing::unflag(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  const PartyId party = party_of(payload, "party", data.ledger());
  base::Map flags = turn.state().get(desk.flags).as_map();
  if (flags.erase(ledger::party_code(party)) == 0) throw ActionRefused(fmt::format("{} is not flagged", ledger::party_code(party)));
  turn.state().set(desk.flags, base::Value(std::move(flags)));
  turn.say({Block::Kind::taken, base::Text(fmt::format("You take the flag from {} ({}).", data.ledger().parties[party].name, ledger::party_code(party)))});
  turn.spend(activities_.model.cost("unflag"));
}

namespace {

std::string part_of(const base::Map& report, const char* key) {
  const auto found = report.find(key);
  return found != report.end() && found->second.is_text() ? found->second.as_text().str() : std::string();
}

/// What cannot be read by anybody is refused before it is handed in; whether it is right is judged later.
void check_report(const base::Map& report, const ledger::Ledger& ledger) {
  std::optional<base::UtcTime> days[2];
  for (const auto& [key, label, index] : {std::tuple("period_from", "Period from", 0), std::tuple("period_until", "until", 1)}) {
    const std::string typed = part_of(report, key);
    if (typed.empty()) continue;
    days[index] = base::parse_local(typed.size() == 10 ? typed + "T00:00" : typed, base::utc());
    if (!days[index]) throw ActionRefused(fmt::format("'{}' ({}) is no day; write it as 2026-05-01", typed, label));
  }
  if (days[0] && days[1] && *days[1] < *days[0]) throw ActionRefused("the period of the report ends before it starts");
  const ledger::Currency& currency = ledger.currencies[ledger.reference_currency];
  if (const std::string total = part_of(report, "total"); !total.empty() && !amount_in(total, currency.digits)) throw ActionRefused(fmt::format("'{}' is no sum; write it as 1234.50, in {}", total, currency.code));
}

}  // namespace

void RunningTracing::write_report(const base::Value& payload, Turn& turn) {
  const Desk& desk = here(turn);
  base::Map report{{"narrative", typed_words(payload, "narrative", kLongestReport)}};
  if (report.at("narrative").as_text().view().find_first_not_of(" \n") == std::string_view::npos) throw ActionRefused("a report needs a narrative: who, what, when, how you know it, and what is not known");
  for (const char* key : {"total", "period_from", "period_until", "confidence"}) {
    const base::Value& value = payload[key];
    if (value.is_null()) continue;
    report.emplace(key, value.is_text() ? base::Value(typed_words(payload, key, 200)) : value.is_integer() ? base::Value(std::to_string(value.as_integer())) : base::Value());
  }
  check_report(report, data_of(desk, turn).ledger());
  turn.state().set(desk.report, base::Value(std::move(report)));
  turn.say({Block::Kind::taken, base::Text("The report is written. You can write it anew until the desk is closed; the last one counts.")});
  turn.spend(activities_.model.cost("report"));
}

}  // namespace casecraft::tracing
