#include "exercises/requests/offers.hpp"

#include <algorithm>

#include "exercises/requests/exemplar.hpp"

namespace casecraft::requests {
namespace {

using session::Field;

Field option(const char* name, const char* label) {
  Field field;
  field.name = name;
  field.label = label;
  field.is_required = true;
  field.type = Field::Type::option;
  return field;
}

const FormField* first_line(const Channel& channel, const RequestActivities& model) {
  const auto found = std::find_if(channel.form.begin(), channel.form.end(), [&](std::size_t index) { return model.fields[index].type == FormField::Type::line; });
  return found == channel.form.end() ? nullptr : &model.fields[*found];
}

}  // namespace

void add_templates(session::View& view, const RequestActivities& model, session::Turn& turn) {
  const base::Value none{base::Map{}};
  const auto add = [&](const char* kind, const char* label, std::vector<Field> fields) { view.offers.push_back({kind, kind, label, none, std::move(fields), false}); };
  Field channel = option("channel", "By which channel");
  channel.options = model.channel_options;
  Field body = option("body", "To whom");
  for (const Body& one : model.bodies) body.options.emplace_back(base::Text(one.id), one.name.render(turn.machine()));
  add("draft", "Draft a request", {std::move(channel), std::move(body)});
  if (turn.state().integer(model.board.count) == 0) return;
  Field request;
  request.name = "request";
  request.label = "Number of the request";
  request.type = Field::Type::number;
  request.is_required = true;
  Field field = option("field", "Field");
  field.options = model.field_options;
  Field value;
  value.name = "value";
  value.label = "What stands there";
  value.type = Field::Type::paragraph;
  add("fill", "Fill in a field", {request, std::move(field), std::move(value)});
  add("send", "Send a request", {request});
  add("withdraw", "Withdraw a request", {request});
  add("remind", "Ask how a request stands", {request});
}

std::optional<std::vector<base::Value>> representatives_of(const session::ActionTemplate& offer, const RequestActivities& model, session::Turn& turn) {
  const std::vector<Request> all = all_requests(model.board, turn);
  std::vector<base::Value> payloads;
  // One letter after the other: in which order drafts lie about makes no difference.
  const bool has_draft = std::any_of(all.begin(), all.end(), [](const Request& one) { return one.stage == Stage::draft; });
  if (offer.kind == "draft") {
    for (const PathStep& step : model.board.path) {
      const bool was_drafted = std::any_of(all.begin(), all.end(), [&](const Request& one) { return one.channel == step.channel && one.body == step.body; });
      base::Value payload{base::Map{{"channel", step.channel}, {"body", step.body}}};
      if (!has_draft && !was_drafted && std::find(payloads.begin(), payloads.end(), payload) == payloads.end()) payloads.push_back(std::move(payload));
    }
    return payloads;
  }
  for (const Request& one : all) {
    const bool is_bare = one.fields.size() <= 1;
    const base::Map number{{"request", one.number}};
    if (offer.kind == "fill" && one.may_change() && (one.fields.empty() || (one.stage == Stage::returned && is_bare))) {
      payloads.emplace_back(base::Map{{"request", one.number}, {"fields", base::Value(exemplary_fields(model, one, turn))}});
      if (const FormField* line = first_line(*model.channel(one.channel), model); line != nullptr && one.fields.empty()) payloads.emplace_back(base::Map{{"request", one.number}, {"field", line->id}, {"value", "x"}});
    }
    if (offer.kind == "send" && one.may_change() && !one.fields.empty() && !(one.stage == Stage::returned && is_bare)) payloads.emplace_back(number);
    if (offer.kind == "remind" && one.stage == Stage::sent && one.due_at < 0) payloads.emplace_back(number);
  }
  if (offer.kind == "fill" || offer.kind == "send" || offer.kind == "remind" || offer.kind == "withdraw") return payloads;
  return std::nullopt;
}

}  // namespace casecraft::requests
