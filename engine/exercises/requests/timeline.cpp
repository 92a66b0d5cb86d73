#include "exercises/requests/timeline.hpp"

#include <algorithm>

namespace casecraft::requests {
namespace {

bool is_about(const Request& request, const PathStep& step, const RequestActivities& model) {
  if (step.about.empty()) return true;
  for (const FormField& field : model.fields) {
    if (field.type != FormField::Type::identifiers) continue;
    for (const std::string& id : request.list(field.id)) {
      if (std::find(step.about.begin(), step.about.end(), id) != step.about.end()) return true;
    }
  }
  return false;
}

void find_own(Step& step, const std::vector<Request>& all, const RequestActivities& model) {
  for (const Request& request : all) {
    if (request.channel != step.step->channel || request.body != step.step->body || request.sent_at < 0 || !is_about(request, *step.step, model)) continue;
    const bool is_better = request.brought_at >= 0 && (!step.own_arrival || request.brought_at < *step.own_arrival);
    if (step.request != 0 && !is_better) continue;
    step.request = request.number;
    step.own_sent = request.sent_at;
    if (request.brought_at >= 0) step.own_arrival = request.brought_at;
  }
}

}  // namespace

std::int64_t Step::share() const noexcept {
  if (!own_arrival) return 0;
  const std::int64_t best = std::max<std::int64_t>(1, arrives - ready);
  const std::int64_t own = std::max<std::int64_t>(1, *own_arrival - ready);
  return std::min<std::int64_t>(session::kWholeMeasure, best * session::kWholeMeasure / own);
}

std::vector<Step> time_line(const RequestActivities& model, session::Turn& turn) {
  std::vector<Step> line;
  const std::vector<Request> all = all_requests(model.board, turn);
  for (const PathStep& one : model.board.path) {
    Step step;
    step.step = &one;
    step.ready = one.from;
    for (const Step& before : line) {
      if (std::find(one.after.begin(), one.after.end(), before.step->id) != one.after.end()) step.ready = std::max(step.ready, before.arrives);
    }
    const Channel& channel = *model.channel(one.channel);
    const Body& body = *model.body(one.body);
    step.sent = step.ready + model.cost("draft") + static_cast<std::int64_t>(channel.form.size()) * model.cost("fill");
    std::vector<std::string> subjects;
    for (const std::string& id : one.about) subjects.push_back(model.identifier(id)->subject);
    step.arrives = arrival(model, channel, body, stream_of(channel, body, std::move(subjects)), 0, {step.sent, session::kWholeMeasure, body.goodwill, slowness(body, turn), one.urgency, false}, turn);
    find_own(step, all, model);
    line.push_back(step);
  }
  return line;
}

}  // namespace casecraft::requests
