#include "exercises/requests/offers.hpp"

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

}  // namespace casecraft::requests
