#include "exercises/tracing/measures.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exercises/tracing/lawful.hpp"

namespace casecraft::tracing {
namespace {

using ledger::PartyId;
using ledger::Role;

constexpr std::int64_t kWhole = session::kWholeMeasure;
constexpr std::int64_t kAsGoodAsSure = 70;    ///< Per cent from which on a wrong flag without grounds is an accusation.
constexpr std::int64_t kFilesForNothing = 3;  ///< So many needless files leave no points.

void judge_flags(Outcome& outcome, const DeskData& data, const TracingModel& model, const DeskState& state) {
  const std::set<PartyId> flagged = state.flagged_parties();
  for (const Flag& flag : state.flags) {
    JudgedFlag judged{&flag, Role::uninvolved, {}, 0};
    const std::vector<PartyId> records = state.merged_with(flag.party);
    judged.truth = data.truth().role_of(flag.party);
    for (const Ground& ground : flag.grounds) {
      const Indicator* indicator = model.indicator(ground.indicator);
      if (indicator == nullptr) continue;
      judged.grounds.push_back({indicator, judge(*indicator, records, ground.rows, data, flagged), &ground.rows});
      judged.strong += judged.grounds.back().judged.verdict == Verdict::supports && !indicator->is_weak ? 1 : 0;
    }
    for (const PartyId record : records) {
      if (const auto person = data.truth().person_of(record)) outcome.is_found[*person] = true;
    }
    outcome.flags.push_back(std::move(judged));
  }
}

void count_flags(Outcome& outcome) {
  std::int64_t right = 0;
  std::int64_t right_role = 0;
  std::int64_t grounded = 0;
  std::int64_t squares = 0;
  for (const JudgedFlag& flag : outcome.flags) {
    right += flag.is_right() ? 1 : 0;
    right_role += flag.is_right() && flag.flag->role == flag.truth ? 1 : 0;
    const bool has_no_ground = std::any_of(flag.grounds.begin(), flag.grounds.end(), [](const JudgedGround& one) { return one.judged.verdict == Verdict::no_ground; });
    grounded += (flag.strong >= 2 ? 4 : flag.strong == 1 ? 2 : 0) / (has_no_ground ? 2 : 1);
    const std::int64_t error = flag.flag->confidence - (flag.is_right() ? 100 : 0);
    squares += error * error;
  }
  const auto all = static_cast<std::int64_t>(outcome.flags.size());
  outcome.precision = session::share_of(right, all);
  outcome.roles = session::share_of(right_role, right);
  outcome.grounds = session::share_of(grounded, 4 * all);
  outcome.recall = session::share_of(outcome.found, outcome.planted);
  if (all > 0) {
    outcome.brier = (squares * kWhole + 5000 * all) / (10'000 * all);
    // 0.25 is what fifty per cent everywhere would give.
    outcome.calibration = std::max<std::int64_t>(0, kWhole - 4 * *outcome.brier);
  }
  if (outcome.precision && outcome.recall && *outcome.precision + *outcome.recall > 0) {
    outcome.f1 = 2 * *outcome.precision * *outcome.recall / (*outcome.precision + *outcome.recall);
  }
}

std::string per_cent(const std::optional<std::int64_t>& share_found) { return share_found ? fmt::format("{} %", (*share_found + 5) / 10) : std::string("not assessed"); }

}  // namespace

Outcome outcome_of(const Desk& desk, const DeskData& data, const TracingModel& model, const DeskState& state, session::Turn& turn) {
  Outcome outcome;
  const std::vector<ledger::Person>& people = data.truth().people;
  outcome.is_found.assign(people.size(), false);
  judge_flags(outcome, data, model, state);
  for (std::size_t i = 0; i < people.size(); ++i) {
    if (people[i].role == Role::uninvolved) continue;
    ++outcome.planted;
    outcome.found += outcome.is_found[i] ? 1 : 0;
  }
  count_flags(outcome);
  std::int64_t intrusions = 0;
  std::int64_t sound = 0;
  for (const Opened& one : state.opened) {
    ++intrusions;
    sound += one.is_sound ? 1 : 0;
    outcome.needless += !one.is_sound && data.truth().role_of(one.party) == Role::uninvolved ? 1 : 0;
  }
  for (const base::Value& asked : turn.state().get(desk.asked).as_list()) {
    if (!asked.has("basis")) continue;
    ++intrusions;
    sound += asked.bool_at("is_sound") ? 1 : 0;
  }
  outcome.basis = session::share_of(sound, intrusions);
  outcome.minimisation = std::max<std::int64_t>(0, kWhole - outcome.needless * kWhole / kFilesForNothing);
  for (const Escalated& one : state.escalated) {
    ++outcome.warnings;
    if (one.is_right && !outcome.escalated_after) outcome.escalated_after = one.time;
  }
  if (!desk.at_risk.empty()) outcome.safety = !outcome.escalated_after ? 0 : *outcome.escalated_after <= desk.safe_within ? kWhole : kWhole / 2;
  return outcome;
}

std::optional<std::int64_t> share_of(const Outcome& outcome, std::string_view measure) {
  if (measure == "recall") return outcome.recall;
  if (measure == "precision") return outcome.precision;
  if (measure == "roles") return outcome.roles;
  if (measure == "grounds") return outcome.grounds;
  if (measure == "calibration") return outcome.calibration;
  if (measure == "minimisation") return outcome.minimisation;
  if (measure == "basis") return outcome.basis;
  if (measure == "safety") return outcome.safety;
  return std::nullopt;
}

std::string words_of(const Outcome& outcome, const Desk& desk, std::string_view measure) {
  const auto flags = static_cast<std::int64_t>(outcome.flags.size());
  if (measure == "recall") return fmt::format("{} of {} people who are part of it were flagged.", outcome.found, outcome.planted);
  if (measure == "precision") {
    const auto right = std::count_if(outcome.flags.begin(), outcome.flags.end(), [](const JudgedFlag& flag) { return flag.is_right(); });
    return fmt::format("{} of {} flags are on people who are part of it.", right, flags);
  }
  if (measure == "roles") return fmt::format("The role is right in {} of the flags on people who are part of it.", per_cent(outcome.roles));
  if (measure == "grounds") {
    const auto grounded = std::count_if(outcome.flags.begin(), outcome.flags.end(), [](const JudgedFlag& flag) { return flag.strong >= 2; });
    return fmt::format("{} of {} flags stand on two grounds or more that their rows show.", grounded, flags);
  }
  if (measure == "calibration") return outcome.brier ? fmt::format("The Brier score of your confidence is 0.{:03} (0 is best, 0.250 is fifty per cent everywhere).", std::min<std::int64_t>(*outcome.brier, 999)) : "";
  if (measure == "minimisation") return fmt::format("{} of the files that you opened {} of somebody uninvolved, without a basis.", outcome.needless, outcome.needless == 1 ? "was" : "were");
  if (measure == "basis") return fmt::format("{} of files and questions to providers had a basis that carries them.", per_cent(outcome.basis));
  if (measure == "safety") {
    if (!outcome.escalated_after) return outcome.warnings > 0 ? "Your warnings were about others; nobody was told of the person who may be in danger." : "Nobody was told who may be in danger.";
    return fmt::format("Passed on after {}; {} is the aim.", base::format_span(base::Seconds{*outcome.escalated_after}), base::format_span(base::Seconds{desk.safe_within}));
  }
  return {};
}

void assess(const Desk& desk, const DeskData& data, const TracingModel& model, session::Turn& turn) {
  if (turn.state().integer(desk.is_over) != 0) return;
  turn.state().set(desk.is_over, base::Value(1));
  const DeskState state(desk, data, turn);
  const Outcome outcome = outcome_of(desk, data, model, state, turn);
  for (const session::Measure& measure : desk.measures) {
    const auto reached = share_of(outcome, measure.id);
    if (measure.points == 0 || !reached) continue;
    session::score_measure(measure, *reached, desk.id, fmt::format("At the desk: {}", measure.text), words_of(outcome, desk, measure.id), turn);
  }
  for (const Must& must : desk.musts) {
    const bool is_there = holds(must, turn.state().get(desk.report), data);
    for (const session::ScorePart& part : must.score) turn.score(part.competency, is_there ? part.points : 0, std::max(part.points, 0));
    if (!turn.wants_records() || must.score.empty()) continue;
    assessment::DecisionRecord record;
    record.decision = base::Text(desk.id);
    record.choice = base::Text("report_" + must.id);
    record.title = base::Text(fmt::format("In the report: {}", must.text));
    record.taken = is_there ? "It is there." : "It is not there.";
    record.why = base::Text(is_there ? must.why : must.missed);
    record.reference = base::Text(must.reference);
    if (!is_there) record.better = base::Text(must.text);
    turn.record(std::move(record));
  }
  const auto accused = std::find_if(outcome.flags.begin(), outcome.flags.end(), [](const JudgedFlag& flag) { return !flag.is_right() && flag.flag->confidence >= kAsGoodAsSure && flag.strong < 2; });
  if (accused == outcome.flags.end()) return;
  turn.critical({turn.action(), base::Text(desk.id), "weak_accusation", base::Text(model.weak_accusation_why), base::Text(model.weak_accusation_reference), false});
  if (!turn.wants_records()) return;
  assessment::DecisionRecord record;
  record.decision = base::Text(desk.id);
  record.choice = "weak_accusation";
  record.title = "At the desk: an accusation without grounds";
  record.taken = base::Text(fmt::format("{} ({}) was flagged, {} per cent sure.", data.ledger().parties[accused->flag->party].name, ledger::party_code(accused->flag->party), accused->flag->confidence));
  record.why = base::Text(model.weak_accusation_why);
  record.reference = base::Text(model.weak_accusation_reference);
  record.better = "Take the flag away, or lower your confidence until a second ground holds.";
  record.is_critical = true;
  turn.record(std::move(record));
}

}  // namespace casecraft::tracing
