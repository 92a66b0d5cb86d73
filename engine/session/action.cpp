#include "session/action.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"

namespace casecraft::session {

base::Value to_value(const Action& action) {
  return base::Map{{"number", action.number}, {"role", action.role}, {"kind", action.kind}, {"payload", action.payload}};
}

Action action_from_value(const base::Value& value, std::string_view origin) {
  static const std::vector<std::string> kBare{"continue", "pause", "resume", "leave", "hint", "time_passed", "wait", "close", "back", "conclude"};
  Action action;
  if (value.is_text()) {
    action.kind = value.as_text().str();
    if (action.kind == "wait") action.payload = base::Map{{"until", "next"}};
    if (std::find(kBare.begin(), kBare.end(), action.kind) == kBare.end()) {
      throw Error(fmt::format("{}: '{}' alone is no action; {}", origin, action.kind, base::nearest_name_hint(action.kind, kBare)));
    }
    return action;
  }
  if (!value.is_map()) throw Error(fmt::format("{}: an action is an object such as {{\"choose\": \"id\"}}, but a {} was found", origin, value.kind_name()));
  if (value.has("kind")) {
    if (!value["kind"].is_text()) throw Error(fmt::format("{}: an action's \"kind\" must be a text", origin));
    action.kind = value["kind"].as_text().str();
    if (value.has("role")) action.role = value.text_at("role", "trainee");
    if (value.has("number")) action.number = value.integer_at("number");
    if (value.has("payload")) action.payload = value["payload"];
    if (!action.payload.is_map()) throw Error(fmt::format("{}: an action's \"payload\" must be an object", origin));
    return action;
  }
  static const std::vector<std::string> kShort{"choose", "enter", "wait", "note", "rewind", "ask", "pick", "act", "query", "save", "open", "merge", "split", "flag", "unflag", "escalate", "report", "draft", "fill", "send", "withdraw", "remind"};
  static const std::vector<std::string> kPayloads{"ask", "query", "save", "open", "merge", "split", "flag", "unflag", "escalate", "report", "draft", "fill"};
  static const std::vector<std::string> kNumbered{"send", "withdraw", "remind"};
  if (value.as_map().size() != 1) throw Error(fmt::format("{}: an action has a \"kind\", or is one of {}", origin, fmt::join(kShort, ", ")));
  const auto& [kind, given] = *value.as_map().begin();
  action.kind = kind;
  if (kind == "choose" && given.is_text()) {
    action.payload = base::Map{{"choice", given}};
  } else if (kind == "enter" && given.is_map()) {
    action.payload = given;
  } else if (kind == "wait" && given.is_text()) {
    action.payload = base::Map{{"until", given}};
  } else if (kind == "wait" && given.is_integer()) {
    action.payload = base::Map{{"minutes", given}};
  } else if (kind == "note" && given.is_text()) {
    action.payload = base::Map{{"text", given}};
  } else if (kind == "ask" && given.is_text()) {
    action.payload = base::Map{{"text", given}};
  } else if (kind == "pick" && given.is_text()) {
    action.kind = "ask";
    action.payload = base::Map{{"offer", given}};
  } else if (kind == "act" && given.is_text()) {
    action.payload = base::Map{{"act", given}};
  } else if (kind == "rewind" && given.is_integer()) {
    action.payload = base::Map{{"to", given}};
  } else if (given.is_integer() && std::find(kNumbered.begin(), kNumbered.end(), kind) != kNumbered.end()) {
    action.payload = base::Map{{"request", given}};
  } else if (given.is_map() && std::find(kPayloads.begin(), kPayloads.end(), kind) != kPayloads.end()) {
    action.payload = given;
  } else if (std::find(kShort.begin(), kShort.end(), kind) == kShort.end()) {
    throw Error(fmt::format("{}: '{}' is no kind of action; {}", origin, kind, base::nearest_name_hint(kind, kShort)));
  } else {
    throw Error(fmt::format("{}: '{}' cannot take a {}", origin, kind, given.kind_name()));
  }
  return action;
}

std::string_view to_string(Field::Type type) {
  switch (type) {
    case Field::Type::line: return "line";
    case Field::Type::paragraph: return "paragraph";
    case Field::Type::number: return "number";
    case Field::Type::option: return "option";
  }
  return "line";
}

base::Value to_value(const ActionTemplate& offer) {
  base::List fields;
  for (const Field& field : offer.fields) {
    base::List options;
    for (const auto& [value, label] : field.options) options.push_back(base::Map{{"value", value}, {"label", label}});
    fields.push_back(base::Map{{"name", field.name}, {"label", field.label}, {"help", field.help}, {"type", to_string(field.type)},
                               {"required", field.is_required}, {"max_length", field.max_length}, {"options", std::move(options)}});
  }
  return base::Map{{"id", offer.id}, {"kind", offer.kind}, {"label", offer.label}, {"payload", offer.payload}, {"fields", std::move(fields)}, {"taken", offer.was_taken}};
}

}  // namespace casecraft::session
