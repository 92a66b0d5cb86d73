#include <fmt/format.h>

#include <algorithm>

#include "exercises/requests/letter.hpp"
#include "exercises/requests/measures.hpp"
#include "exercises/requests/running_requests.hpp"
#include "exercises/requests/times.hpp"

// What a debrief shows of a board.
namespace casecraft::requests {
namespace {

base::Value time_or_null(const std::optional<std::int64_t>& at) { return at ? base::Value(*at) : base::Value(); }

base::List line_of(const RequestActivities& model, const Outcome& outcome, session::Turn& turn) {
  const auto words = [&](std::optional<std::int64_t> at) { return own_time_or_nothing(at.value_or(-1), model, turn); };
  base::List list;
  for (const Step& step : outcome.line) {
    list.push_back(base::Map{{"id", step.step->id}, {"text", step.step->text.render(turn.machine())}, {"ready", step.ready}, {"sent", step.sent}, {"arrives", step.arrives},
                             {"own_sent", time_or_null(step.own_sent)}, {"own_arrival", time_or_null(step.own_arrival)}, {"request", step.request}, {"share", step.share()},
                             {"sent_words", words(step.sent)}, {"arrives_words", words(step.arrives)}, {"own_sent_words", words(step.own_sent)}, {"own_arrival_words", words(step.own_arrival)}});
  }
  return list;
}

base::Value problem_of(const Rule& rule) {
  return base::Map{{"rule", rule.id}, {"text", rule.text.shown}, {"why", rule.why}, {"better", rule.better}, {"quality", to_string(rule.quality)}, {"reference", rule.reference}, {"source", rule.source}};
}

/// Those of the rules that did not hold when it was first sent which look at `field`; empty: at none.
base::List problems_at(const RequestActivities& model, const Request& request, std::string_view field) {
  base::List problems;
  for (const std::string& id : request.first_failed) {
    const Rule* rule = model.rule(id);
    if (rule != nullptr && rule->field == field) problems.push_back(problem_of(*rule));
  }
  return problems;
}

base::List history_of(const RequestActivities& model, const Request& request, session::Turn& turn) {
  base::List history;
  for (const Happening& one : request.history) history.push_back(base::Map{{"at", one.at}, {"at_words", own_time(one.at, model, turn)}, {"what", one.what}, {"words", words_shown(request.number, one.words, turn)}});
  return history;
}

/// Field by field: what was there, and what was missing with the sentence that would have done.
base::Value request_of(const RequestActivities& model, const Request& request, session::Turn& turn) {
  // What was wanting, and beside it what stood there at that time.
  Request first = request;
  if (!request.first_fields.empty()) first.fields = request.first_fields;
  base::List fields;
  for (const std::size_t index : model.channel(request.channel)->form) {
    const FormField& field = model.fields[index];
    fields.push_back(base::Map{{"id", field.id}, {"label", field.label}, {"words", value_in_words(model, field, first, turn)}, {"problems", problems_at(model, request, field.id)}});
  }
  return base::Map{{"number", request.number}, {"title", called(request, model, turn)}, {"channel", model.channel(request.channel)->label}, {"stage", to_string(request.stage)}, {"quality", request.first_quality},
                   {"sent_at", request.sent_at}, {"sent_words", own_time_or_nothing(request.sent_at, model, turn)}, {"replied_at", request.replied_at}, {"replied_words", own_time_or_nothing(request.replied_at, model, turn)},
                   {"fields", std::move(fields)}, {"problems", problems_at(model, request, "")}, {"history", history_of(model, request, turn)}, {"conditions", words_shown(request.number, request.conditions, turn)}};
}

base::List data_of(const RequestActivities& model, session::Turn& turn) {
  base::List data;
  for (const Holding& holding : model.holdings) {
    if (!holding.is_wanted) continue;
    const std::int64_t obtained = turn.state().integer(holding.obtained);
    const std::int64_t end = end_of(holding, turn);
    const bool is_gone = obtained < 0 && is_lost(holding, turn);
    std::string words = obtained >= 0 ? fmt::format("In the file since {}.", own_time(obtained, model, turn)) : is_gone ? fmt::format("Deleted {}.", own_time(end, model, turn)) : std::string("Never asked for in a way that brought it.");
    data.push_back(base::Map{{"id", holding.id}, {"label", holding.label.render(turn.machine())}, {"obtained", obtained >= 0 ? base::Value(obtained) : base::Value()}, {"ends", end == kNever ? base::Value() : base::Value(end)},
                             {"kept_by", turn.state().integer(holding.kept_by)}, {"lost", is_gone}, {"words", std::move(words)}});
  }
  return data;
}

base::List goodwill_of(const RequestActivities& model, const std::vector<Request>& requests, session::Turn& turn) {
  base::List goodwill;
  for (const Body& body : model.bodies) {
    std::vector<Impression> all;
    for (const base::Value& one : turn.state().get(body.standing).list_at("log")) all.push_back({one.integer_at("change"), one.text_at("why"), one.integer_at("time")});
    for (const Request& request : requests) {
      if (request.body == body.id) all.insert(all.end(), request.impressions.begin(), request.impressions.end());
    }
    std::stable_sort(all.begin(), all.end(), [](const Impression& a, const Impression& b) { return a.time < b.time; });
    base::List log;
    for (const Impression& one : all) log.push_back(base::Map{{"change", one.change}, {"why", model.reason_shown(one.why)}, {"time", one.time}, {"time_words", own_time(one.time, model, turn)}});
    if (!log.empty()) goodwill.push_back(base::Map{{"body", body.name.render(turn.machine())}, {"from", body.goodwill}, {"to", standing_of(body, turn)}, {"log", std::move(log)}});
  }
  return goodwill;
}

/// As they were when the board was closed; while it is open, as they are.
base::List measures_of(const RequestActivities& model, const Outcome& outcome, session::Turn& turn) {
  base::List measures;
  const base::Value& scored = turn.state().get(model.board.scored);
  for (const session::Measure& measure : model.board.measures) {
    const base::Value closed = scored[measure.id];
    const auto reached = closed.is_map() ? std::optional(closed.integer_at("share")) : share_of(outcome, measure.id);
    if (measure.points == 0 || !reached) continue;
    measures.push_back(base::Map{{"id", measure.id}, {"text", measure.text}, {"points", session::points_of(measure, *reached)}, {"of", measure.points},
                                 {"words", closed.is_map() ? closed.text_at("words") : words_of(outcome, model.board, measure.id)}});
  }
  return measures;
}

}  // namespace

base::Value RunningRequests::report(session::Turn& turn) const {
  if (turn.state().integer(model_.board.entered) < 0) return {};
  const Outcome outcome = outcome_of(model_, turn);
  base::List requests;
  for (const Request& one : outcome.requests) {
    if (one.sent_at >= 0) requests.push_back(request_of(model_, one, turn));
  }
  const std::int64_t safe_at = turn.state().integer(model_.board.safe_at);
  const base::Value& scored = turn.state().get(model_.board.scored);
  std::string safety = scored["safety"].text_at("words");
  if (safety.empty() && model_.board.safe_within > 0) safety = words_of(outcome, model_.board, "safety");
  return base::Map{{"title", model_.board.title.render(turn.machine())},
                   {"is_closed", turn.state().integer(model_.board.is_over) != 0},
                   {"line", line_of(model_, outcome, turn)},
                   {"requests", std::move(requests)},
                   {"data", data_of(model_, turn)},
                   {"goodwill", goodwill_of(model_, outcome.requests, turn)},
                   {"measures", measures_of(model_, outcome, turn)},
                   {"safety", base::Map{{"within", model_.board.safe_within}, {"at", safe_at < 0 ? base::Value() : base::Value(safe_at)}, {"at_words", own_time_or_nothing(safe_at, model_, turn)}, {"is_in_time", outcome.safe_after && *outcome.safe_after <= model_.board.safe_within}, {"words", std::move(safety)}}}};
}

}  // namespace casecraft::requests
