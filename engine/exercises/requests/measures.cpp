#include "exercises/requests/measures.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/counted.hpp"

namespace casecraft::requests {
namespace {

/// One request's sides, by the rules that did not hold when it was first sent; nothing for a side that no rule of its channel looks at.
std::array<std::optional<std::int64_t>, kQualities> sides_of(const RequestActivities& model, const Request& request) {
  std::array<std::int64_t, kQualities> held{};
  std::array<std::int64_t, kQualities> all{};
  for (const std::size_t index : model.channel(request.channel)->rules) {
    const Rule& rule = model.rules[index];
    const auto side = static_cast<std::size_t>(rule.quality);
    all[side] += rule.weight;
    held[side] += contains(request.first_failed, rule.id) ? 0 : rule.weight;
  }
  std::array<std::optional<std::int64_t>, kQualities> sides;
  for (std::size_t i = 0; i < kQualities; ++i) sides[i] = session::share_of(held[i], all[i]);
  return sides;
}

void judge_requests(Outcome& outcome, const RequestActivities& model) {
  std::array<std::int64_t, kQualities> sums{};
  std::array<std::int64_t, kQualities> counts{};
  for (const Request& request : outcome.requests) {
    if (request.sent_at < 0) continue;
    ++outcome.sent;
    outcome.bounced += request.result == Result::bounced ? 1 : 0;   // On its way back already, or withdrawn before it came.
    const auto sides = sides_of(model, request);
    for (std::size_t i = 0; i < kQualities; ++i) {
      if (!sides[i]) continue;
      sums[i] += *sides[i];
      ++counts[i];
    }
  }
  for (std::size_t i = 0; i < kQualities; ++i) {
    if (outcome.sent == 0) outcome.qualities[i] = 0;
    else if (counts[i] > 0) outcome.qualities[i] = sums[i] / counts[i];
  }
}

void judge_goodwill(Outcome& outcome, const RequestActivities& model, session::Turn& turn) {
  std::int64_t sum = 0;
  std::int64_t count = 0;
  for (const Body& body : model.bodies) {
    const bool was_asked = std::any_of(outcome.requests.begin(), outcome.requests.end(), [&](const Request& one) { return one.sent_at >= 0 && one.body == body.id; });
    if (!was_asked) continue;
    sum += std::min<std::int64_t>(kWhole, standing_of(body, turn) * kWhole / std::max<std::int64_t>(1, body.goodwill));
    ++count;
  }
  outcome.goodwill = count == 0 ? 0 : sum / count;
}

/// When those who have been told will be there, or nothing.
std::optional<std::int64_t> help_on_its_way(const Outcome& outcome, const RequestActivities& model, session::Turn& turn) {
  std::optional<std::int64_t> soonest;
  if (const std::int64_t at = turn.state().integer(model.board.help_at); at >= 0) soonest = at;
  for (const Request& one : outcome.requests) {
    if (one.stage != Stage::sent || one.result != Result::answered || model.channel(one.channel)->gives != Channel::Gives::help || model.body(one.body)->kind != "protection") continue;
    if (!soonest || one.due_at < *soonest) soonest = one.due_at;
  }
  return soonest;
}

std::string per_cent(std::int64_t share) { return fmt::format("{} %", (share + 5) / 10); }

}  // namespace

Outcome outcome_of(const RequestActivities& model, session::Turn& turn) {
  Outcome outcome;
  outcome.requests = all_requests(model.board, turn);
  judge_requests(outcome, model);
  judge_goodwill(outcome, model, turn);
  for (const Holding& holding : model.holdings) {
    if (!holding.is_wanted) continue;
    ++outcome.wanted;
    const bool is_there = turn.state().integer(holding.obtained) >= 0;
    outcome.obtained += is_there ? 1 : 0;
    const bool is_gone = !is_there && is_lost(holding, turn);
    outcome.lost += is_gone ? 1 : 0;
    outcome.kept += is_there || (!is_gone && (turn.state().integer(holding.kept_by) > 0 || end_of(holding, turn) == kNever)) ? 1 : 0;
  }
  outcome.line = time_line(model, turn);
  for (const Step& step : outcome.line) outcome.timing += step.share();
  if (!outcome.line.empty()) outcome.timing /= static_cast<std::int64_t>(outcome.line.size());
  if (model.board.safe_within > 0) {
    const std::int64_t at = turn.state().integer(model.board.safe_at);
    if (at >= 0) outcome.safe_after = at;
    else outcome.safe_after = help_on_its_way(outcome, model, turn);
    outcome.is_help_on_its_way = at < 0 && outcome.safe_after;
    const std::int64_t within = model.board.safe_within;
    outcome.safety = !outcome.safe_after ? 0 : *outcome.safe_after <= within ? kWhole : *outcome.safe_after <= 2 * within ? kWhole / 2 : kWhole / 4;
  }
  return outcome;
}

std::optional<std::int64_t> share_of(const Outcome& outcome, std::string_view measure) {
  for (std::size_t i = 0; i < kQualities; ++i) {
    if (measure == to_string(static_cast<Quality>(i))) return outcome.qualities[i];
  }
  if (measure == "channels") return outcome.sent == 0 ? 0 : (outcome.sent - outcome.bounced) * kWhole / outcome.sent;
  if (measure == "kept") return session::share_of(outcome.kept, outcome.wanted);
  if (measure == "obtained") return session::share_of(outcome.obtained, outcome.wanted);
  if (measure == "goodwill") return outcome.goodwill;
  if (measure == "timing") return outcome.line.empty() ? std::nullopt : std::optional(outcome.timing);
  if (measure == "safety") return outcome.safety;
  return std::nullopt;
}

std::string words_of(const Outcome& outcome, const Board& board, std::string_view measure) {
  if (outcome.sent == 0 && (measure == "channels" || measure == "goodwill")) return "No request was sent.";
  if (measure == "channels") return fmt::format("{} went to somebody who could act on it, of {}.", outcome.sent - outcome.bounced, base::counted(outcome.sent, "request that was sent", "requests that were sent"));
  if (measure == "kept") return fmt::format("{} of {} are in the file or kept{}.", outcome.kept, base::counted(outcome.wanted, "set of data", "sets of data"), outcome.lost == 0 ? "" : fmt::format("; {} before anybody had it kept", base::counted(outcome.lost, "was deleted", "were deleted")));
  if (measure == "obtained") return fmt::format("{} of {} sets of data that the case needs are in the file.", outcome.obtained, outcome.wanted);
  if (measure == "goodwill") return fmt::format("The goodwill of those whom you asked is {} of what it was at the start.", per_cent(outcome.goodwill));
  if (measure == "timing") return fmt::format("Counted from when each could be asked for, the best time line needs {} of the time that yours took, what never came counted as none.", per_cent(outcome.timing));
  if (measure == "safety") {
    if (!outcome.safe_after) return "Nobody made the person at risk safe.";
    return fmt::format("{} after {}; {} is the aim.", outcome.is_help_on_its_way ? "Those who go to the person at risk have been told, and are there" : "The person at risk was made safe", base::format_span(base::Seconds{*outcome.safe_after}), base::format_span(base::Seconds{board.safe_within}));
  }
  const auto share = share_of(outcome, measure);
  if (outcome.sent == 0) return "No request was sent.";
  return share ? fmt::format("{} of what is looked for was in the {} as first sent.", per_cent(*share), outcome.sent == 1 ? "request" : "requests") : std::string();
}

void assess(const RequestActivities& model, session::Turn& turn) {
  const Board& board = model.board;
  if (turn.state().integer(board.is_over) != 0) return;
  turn.state().set(board.is_over, base::Value(1));
  const Outcome outcome = outcome_of(model, turn);
  base::Map scored;
  for (const session::Measure& measure : board.measures) {
    const auto reached = share_of(outcome, measure.id);
    if (measure.points == 0 || !reached) continue;
    const std::string words = words_of(outcome, board, measure.id);
    session::score_measure(measure, *reached, board.id, fmt::format("At the board: {}", measure.text), words, turn);
    scored.emplace(measure.id, base::Map{{"share", *reached}, {"words", words}});
  }
  turn.state().set(board.scored, base::Value(std::move(scored)));
  if (board.safe_within == 0 || outcome.safe_after) return;
  turn.critical({turn.action(), base::Text(board.id), "missed_risk", base::Text(model.missed_risk_why), base::Text(model.missed_risk_reference), false});
  if (!turn.wants_records()) return;
  assessment::DecisionRecord record;
  record.decision = base::Text(board.id);
  record.choice = "missed_risk";
  record.title = "At the board: the person at risk";
  record.taken = "The board was closed, and nobody had made the person at risk safe.";
  record.why = base::Text(model.missed_risk_why);
  record.reference = base::Text(model.missed_risk_reference);
  record.better = "Tell whoever can make somebody safe before the paperwork is perfect.";
  record.is_critical = true;
  turn.record(std::move(record));
}

}  // namespace casecraft::requests
