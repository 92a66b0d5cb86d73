#include <fmt/format.h>

#include <algorithm>

#include "base/normalise.hpp"
#include "base/names.hpp"
#include "exercises/scene/scene_model.hpp"
#include "session/read_case_file.hpp"

namespace casecraft::scene {
namespace {

using script::Node;

/// Each phrase with its forms in other languages, normalised.
std::vector<std::vector<std::string>> phrases(const Node& node, base::Diagnostics& diagnostics) {
  std::vector<std::vector<std::string>> found;
  const auto add = [&](const Node& item) {
    if (!item.is_text() || base::normalised(item.data.as_text()).size() < 2) {
      diagnostics.error("entry.phrase", item.where, "a phrase to look for must be a text with letters or digits");
      return;
    }
    found.push_back({base::normalised(item.data.as_text())});
    for (const std::string& form : item.also) found.back().push_back(base::normalised(form));
  };
  if (node.is_text()) add(node);
  for (const Node& item : node.items) add(item);
  return found;
}

/// All forms, those of the source first.
std::vector<std::string> any_of_phrases(const std::vector<std::vector<std::string>>& phrases) {
  std::vector<std::string> all;
  for (const auto& forms : phrases) all.push_back(forms.front());
  for (const auto& forms : phrases) all.insert(all.end(), forms.begin() + 1, forms.end());
  return all;
}

session::Field read_field(const Node& node, const std::string& owner, session::CompileContext& context) {
  static const std::vector<std::string> known{"name", "label", "help", "type", "required", "max", "options"};
  session::check_fields(node, fmt::format("a field of {}", owner), known, context.diagnostics);
  session::Field field;
  if (node.at("name").is_text()) field.name = node.at("name").data.as_text();
  else context.diagnostics.error("entry.field", node.where, fmt::format("a field of {} has no name", owner));
  if (node.at("label").is_text()) field.label = node.at("label").data.as_text();
  else context.diagnostics.error("entry.field", node.where, fmt::format("the field '{}' of {} has no label", field.name.view(), owner));
  if (node.at("help").is_text()) field.help = node.at("help").data.as_text();
  field.is_required = session::read_flag(node.at("required"), context.diagnostics);
  if (node.at("max").kind == Node::Kind::data && node.at("max").data.is_integer()) field.max_length = std::clamp<std::int64_t>(node.at("max").data.as_integer(), 1, 20'000);
  const Node& type = node.at("type");
  static const std::vector<std::string> types{"line", "paragraph", "number", "option"};
  if (type.is_text()) {
    const auto found = std::find(types.begin(), types.end(), type.data.as_text().view());
    if (found == types.end()) {
      context.diagnostics.error("entry.type", type.where, fmt::format("'{}' is no type of field", type.data.as_text().view()), base::nearest_name_hint(type.data.as_text(), types));
    } else {
      field.type = static_cast<session::Field::Type>(found - types.begin());
    }
  }
  for (const Node& option : node.at("options").items) {
    if (option.items.size() == 2 && option.items[0].is_text() && option.items[1].is_text()) {
      field.options.emplace_back(option.items[0].data.as_text(), option.items[1].data.as_text());
    } else {
      context.diagnostics.error("entry.option", option.where, "an option is { \"value\", \"what is read\" }");
    }
  }
  if (field.type == session::Field::Type::option && field.options.empty()) {
    context.diagnostics.error("entry.option", node.where, fmt::format("the field '{}' offers no options", field.name.view()));
  }
  return field;
}

Check read_check(const Node& node, const std::string& owner, const Entry& entry, session::CompileContext& context) {
  static const std::vector<std::string> known{"id", "label", "field", "any", "all", "none", "when", "score", "why", "missing", "ref"};
  Check check;
  if (node.at("id").is_text()) check.id = node.at("id").data.as_text();
  else context.diagnostics.error("entry.check", node.where, fmt::format("a check of {} has no id", owner));
  const std::string name = fmt::format("check '{}' of {}", check.id.view(), owner);
  session::check_fields(node, name, known, context.diagnostics);
  if (node.at("field").is_text()) {
    check.field = node.at("field").data.as_text().str();
    std::vector<std::string> names;
    for (const session::Field& field : entry.fields) names.push_back(field.name.str());
    if (std::find(names.begin(), names.end(), check.field) == names.end()) {
      context.diagnostics.error("entry.field", node.at("field").where, fmt::format("{} looks into the field '{}', which does not exist", name, check.field),
                                base::nearest_name_hint(check.field, names));
    }
  }
  check.label = script::TextTemplate::read(node.at("label"), context.machine, context.diagnostics);
  check.any = any_of_phrases(phrases(node.at("any"), context.diagnostics));
  check.all = phrases(node.at("all"), context.diagnostics);
  check.none = any_of_phrases(phrases(node.at("none"), context.diagnostics));
  static const std::vector<std::string> extra{"answer"};
  check.when = session::read_condition(node.at("when"), context.machine, context.diagnostics, extra);
  if (check.any.empty() && check.all.empty() && check.none.empty() && !node.has("when")) {
    context.diagnostics.error("entry.check", node.where, fmt::format("{} looks for nothing", name), "give any, all, none or when");
  }
  check.score = session::read_score(node.at("score"), context.framework, context.diagnostics);
  check.why = script::TextTemplate::read(node.at("why"), context.machine, context.diagnostics);
  check.missing = script::TextTemplate::read(node.at("missing"), context.machine, context.diagnostics);
  if (!node.has("why") || !node.has("missing")) context.diagnostics.error("entry.feedback", node.where, fmt::format("{} needs why and missing: what a reader gains, and what the note lacks", name));
  context.check_reference(node, name, true);
  if (node.at("ref").is_text()) check.reference = node.at("ref").data.as_text();
  return check;
}

}  // namespace

std::optional<Entry> read_entry(const Node& node, const std::string& owner, session::CompileContext& context, Targets& targets) {
  if (node.is_nothing()) return std::nullopt;
  static const std::vector<std::string> known{"label", "help", "accept", "otherwise", "fields", "checks", "to", "effect", "minutes"};
  session::check_fields(node, fmt::format("the entry of {}", owner), known, context.diagnostics);
  Entry entry;
  for (const Node& field : node.at("fields").items) entry.fields.push_back(read_field(field, owner, context));
  if (entry.fields.empty()) {
    session::Field field;
    field.name = "text";
    field.label = node.at("label").is_text() ? node.at("label").data.as_text() : base::Text("Your words");
    if (node.at("help").is_text()) field.help = node.at("help").data.as_text();
    field.is_required = true;
    field.max_length = 200;
    entry.fields.push_back(std::move(field));
  }
  int number = 0;
  for (const Node& accept : node.at("accept").items) {
    Accepted accepted;
    ++number;
    accepted.id = accept.at("id").is_text() ? accept.at("id").data.as_text() : base::Text(fmt::format("accept_{}", number));
    for (const Node& form : accept.items) {
      if (form.is_text()) {
        if (accepted.example.empty()) accepted.example = form.shown.empty() ? form.data.as_text() : base::Text(form.shown);
        accepted.forms.push_back(base::normalised(form.data.as_text()));
        for (const std::string& other : form.also) accepted.forms.push_back(base::normalised(other));
      } else {
        context.diagnostics.error("entry.phrase", form.where, "an accepted form must be a text");
      }
    }
    if (accepted.forms.empty()) context.diagnostics.error("entry.accept", accept.where, fmt::format("'{}' of {} accepts no words", accepted.id.view(), owner));
    accepted.outcome = read_outcome(accept, fmt::format("accepted form '{}' of {}", accepted.id.view(), owner), context, targets);
    entry.accepts.push_back(std::move(accepted));
  }
  const Node& otherwise = node.at("otherwise");
  entry.otherwise = read_outcome(otherwise, fmt::format("'otherwise' of {}", owner), context, targets);
  entry.has_otherwise_target = otherwise.has("to");
  for (const Node& check : node.at("checks").items) entry.checks.push_back(read_check(check, owner, entry, context));
  entry.target.to = targets.read(node.at("to"), fmt::format("the entry of {}", owner));
  entry.effect = session::read_effect(node.at("effect"), context.machine, context.diagnostics);
  if (node.at("minutes").kind == Node::Kind::data && node.at("minutes").data.is_integer()) entry.seconds = node.at("minutes").data.as_integer() * 60;
  if (entry.accepts.empty() && entry.target.to == kStay) {
    context.diagnostics.error("entry.dead-end", node.where, fmt::format("the entry of {} leads nowhere", owner), "add to = \"next scene\", or accepted forms with to");
  }
  return entry;
}

}  // namespace casecraft::scene
