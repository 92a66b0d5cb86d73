#include <fmt/format.h>

#include <algorithm>

#include "exercises/requests/letter.hpp"
#include "exercises/requests/measures.hpp"
#include "exercises/requests/running_requests.hpp"

// What a debrief shows of a board.
namespace casecraft::requests {
namespace {

base::Value time_or_null(const std::optional<std::int64_t>& at) { return at ? base::Value(*at) : base::Value(); }

base::List line_of(const Outcome& outcome, session::Turn& turn) {
  base::List list;
  for (const Step& step : outcome.line) {
    list.push_back(base::Map{{"id", step.step->id}, {"text", step.step->text.render(turn.machine())}, {"ready", step.ready}, {"sent", step.sent}, {"arrives", step.arrives},
                             {"own_sent", time_or_null(step.own_sent)}, {"own_arrival", time_or_null(step.own_arrival)}, {"request", step.request}, {"share", step.share()}});
  }
  return list;
}

/// Field by field: what was there, and what was missing with the sentence that would have done.
base::Value request_of(const RequestActivities& model, const Request& request, session::Turn& turn) {
  base::List fields;
  for (const std::size_t index : model.channel(request.channel)->form) {
    const FormField& field = model.fields[index];
    base::List problems;
    for (const std::string& id : request.first_failed) {
      const auto rule = std::find_if(model.rules.begin(), model.rules.end(), [&](const Rule& one) { return one.id == id; });
      if (rule == model.rules.end() || rule->field != field.id) continue;
      problems.push_back(base::Map{{"rule", rule->id}, {"text", rule->text}, {"why", rule->why}, {"better", rule->better}, {"quality", to_string(rule->quality)}, {"reference", rule->reference}});
    }
    fields.push_back(base::Map{{"id", field.id}, {"label", field.label}, {"words", value_in_words(model, field, request, turn)}, {"problems", std::move(problems)}});
  }
  base::List rest;
  for (const std::string& id : request.first_failed) {
    const auto rule = std::find_if(model.rules.begin(), model.rules.end(), [&](const Rule& one) { return one.id == id; });
    if (rule != model.rules.end() && rule->field.empty()) rest.push_back(base::Map{{"rule", rule->id}, {"text", rule->text}, {"why", rule->why}, {"better", rule->better}, {"quality", to_string(rule->quality)}, {"reference", rule->reference}});
  }
  base::List history;
  for (const Happening& one : request.history) history.push_back(base::Map{{"at", one.at}, {"what", one.what}, {"words", one.words}});
  return base::Map{{"number", request.number}, {"title", called(request, model, turn)}, {"channel", model.channel(request.channel)->label}, {"stage", to_string(request.stage)}, {"quality", request.first_quality},
                   {"sent_at", request.sent_at}, {"replied_at", request.replied_at}, {"fields", std::move(fields)}, {"problems", std::move(rest)}, {"history", std::move(history)}, {"conditions", request.conditions}};
}

}  // namespace

base::Value RunningRequests::report(session::Turn& turn) const {
  if (turn.state().integer(model_.board.entered) < 0) return {};
  const Outcome outcome = outcome_of(model_, turn);
  base::List requests;
  for (const Request& one : outcome.requests) {
    if (one.sent_at >= 0) requests.push_back(request_of(model_, one, turn));
  }
  base::List data;
  for (const Holding& holding : model_.holdings) {
    if (!holding.is_wanted) continue;
    const std::int64_t obtained = turn.state().integer(holding.obtained);
    const std::int64_t end = end_of(holding, turn);
    data.push_back(base::Map{{"id", holding.id}, {"label", holding.label.render(turn.machine())}, {"obtained", obtained >= 0 ? base::Value(obtained) : base::Value()}, {"ends", end == INT64_MAX ? base::Value() : base::Value(end)},
                             {"kept_by", turn.state().integer(holding.kept_by)}, {"lost", obtained < 0 && is_lost(holding, turn)}});
  }
  base::List goodwill;
  for (const Body& body : model_.bodies) {
    const base::List& log = turn.state().get(body.standing).list_at("log");
    if (!log.empty()) goodwill.push_back(base::Map{{"body", body.name.render(turn.machine())}, {"from", body.goodwill}, {"to", standing_of(body, turn)}, {"log", log}});
  }
  base::List measures;
  for (const session::Measure& measure : model_.board.measures) {
    const auto reached = share_of(outcome, measure.id);
    if (measure.points == 0 || !reached) continue;
    measures.push_back(base::Map{{"id", measure.id}, {"text", measure.text}, {"points", session::points_of(measure, *reached)}, {"of", measure.points}, {"words", words_of(outcome, model_.board, measure.id)}});
  }
  const std::int64_t safe_at = turn.state().integer(model_.board.safe_at);
  return base::Map{{"title", model_.board.title.render(turn.machine())},
                   {"is_closed", turn.state().integer(model_.board.is_over) != 0},
                   {"line", line_of(outcome, turn)},
                   {"requests", std::move(requests)},
                   {"data", std::move(data)},
                   {"goodwill", std::move(goodwill)},
                   {"measures", std::move(measures)},
                   {"safety", base::Map{{"within", model_.board.safe_within}, {"at", safe_at < 0 ? base::Value() : base::Value(safe_at)}, {"words", model_.board.safe_within > 0 ? words_of(outcome, model_.board, "safety") : std::string()}}}};
}

}  // namespace casecraft::requests
