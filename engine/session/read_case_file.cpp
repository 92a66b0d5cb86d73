#include "session/read_case_file.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/names.hpp"
#include "script/lexer.hpp"

namespace casecraft::session {
namespace {

using script::Declaration;
using script::Node;
using script::VariableType;

std::optional<VariableType> type_of(const base::Value& value) {
  if (value.is_bool()) return VariableType::boolean;
  if (value.is_integer()) return VariableType::integer;
  if (value.is_number()) return VariableType::number;
  if (value.is_text()) return VariableType::text;
  if (value.is_list()) return VariableType::list;
  if (value.is_map()) return VariableType::map;
  return std::nullopt;
}

bool is_name(std::string_view name) {
  return !name.empty() && !(name[0] >= '0' && name[0] <= '9') &&
         std::all_of(name.begin(), name.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
}

/// Words that follow one another without an operator, "in two hours": no expression.
bool is_prose(std::string_view words) {
  const std::vector<script::Token> tokens = script::tokenize(words);
  const auto is_word = [](const script::Token& token) { return token.kind == script::Token::Kind::name || token.kind == script::Token::Kind::number; };
  for (std::size_t i = 0; i + 1 < tokens.size(); ++i) {
    if (is_word(tokens[i]) && is_word(tokens[i + 1])) return true;
  }
  return false;
}

void declare_variable(const std::string& name, const Node& node, script::Machine& machine, script::State& initial, base::Diagnostics& diagnostics) {
  if (!is_name(name)) {
    diagnostics.error("variable.name", node.where, fmt::format("'{}' is no name of a variable", name), "letters, digits and _ only, not beginning with a digit");
    return;
  }
  if (machine.knows(name)) {
    const script::Variable* other = machine.variable(name);
    diagnostics.error("variable.twice", node.where,
                      other != nullptr ? fmt::format("the variable '{}' is declared twice (also at line {})", name, other->where.line)
                                       : fmt::format("'{}' is the name of a function already", name));
    return;
  }
  script::Variable variable;
  variable.name = name;
  variable.where = node.where;
  base::Value start;
  if (node.is_table()) {
    const Node& tag = node.at("casecraft_kind");
    if (tag.is_text()) {   // list { … } and map { … }
      start = node.at("content").to_value();
      const bool is_list = tag.data.as_text() == "list";
      if (start.is_null() || (is_list && start.is_map()) || (!is_list && start.is_list())) start = is_list ? base::Value(base::List{}) : base::Value(base::Map{});
    } else if (node.items.size() == 1) {
      start = node.items[0].to_value();
      static const std::vector<std::string> known{"min", "max", "one_of"};
      check_fields(node, fmt::format("variable '{}'", name), known, diagnostics);
      if (node.has("min")) variable.minimum = node.at("min").data.is_integer() ? std::optional(node.at("min").data.as_integer()) : std::nullopt;
      if (node.has("max")) variable.maximum = node.at("max").data.is_integer() ? std::optional(node.at("max").data.as_integer()) : std::nullopt;
      if (node.has("one_of")) {
        for (const Node& item : node.at("one_of").items) variable.one_of.push_back(item.to_value());
        if (std::find(variable.one_of.begin(), variable.one_of.end(), start) == variable.one_of.end()) {
          diagnostics.error("variable.range", node.where, fmt::format("the first value of '{}' is not among its one_of", name));
        }
      }
      if ((variable.minimum || variable.maximum) && !start.is_integer()) {
        diagnostics.error("variable.range", node.where, fmt::format("'{}' has min or max, so it must begin as a whole number", name));
      }
    } else {
      diagnostics.error("variable.kind", node.where, fmt::format("the variable '{}' has no first value", name),
                        "write name = 0, name = { 0, min = -5, max = 5 }, name = list {} or name = map {}");
      return;
    }
  } else {
    start = node.to_value();
  }
  const std::optional<VariableType> type = type_of(start);
  if (!type) {
    diagnostics.error("variable.kind", node.where, fmt::format("the variable '{}' begins as a {}; it can be true or false, a number, a text, a list or a map", name, node.kind_name()));
    return;
  }
  variable.type = *type;
  variable.slot = initial.add(std::move(start));
  machine.declare(std::move(variable));
}

}  // namespace

void check_fields(const Node& node, const std::string& owner, std::span<const std::string> known, base::Diagnostics& diagnostics) {
  for (const auto& [name, field] : node.fields) {
    if (std::find(known.begin(), known.end(), name) != known.end()) continue;
    diagnostics.error("field.unknown", field.where, fmt::format("{} has no field '{}'", owner, name), base::nearest_name_hint(name, known));
  }
}

script::Chunk read_condition(const Node& node, script::Machine& machine, base::Diagnostics& diagnostics, std::span<const std::string> extra_names) {
  if (node.is_nothing()) return {};
  if (node.is_function()) return machine.function(node.function);
  if (node.is_text()) return machine.compile_expression(node.data.as_text(), node.where, diagnostics, extra_names);
  diagnostics.error("condition.kind", node.where, fmt::format("a condition is an expression in quotes or a function, but a {} was found", node.kind_name()), "when = \"trust >= 2\"");
  return {};
}

script::Chunk read_effect(const Node& node, script::Machine& machine, base::Diagnostics& diagnostics) {
  if (node.is_nothing()) return {};
  if (node.is_function()) return machine.function(node.function);
  if (node.is_text()) return machine.compile_statements(node.data.as_text(), node.where, diagnostics);
  diagnostics.error("effect.kind", node.where, fmt::format("an effect is statements in quotes or a function, but a {} was found", node.kind_name()), "effect = \"trust = trust + 1\"");
  return {};
}

bool read_flag(const Node& node, base::Diagnostics& diagnostics) {
  if (node.is_nothing()) return false;
  if (node.kind == Node::Kind::data && node.data.is_bool()) return node.data.as_bool();
  diagnostics.error("flag.kind", node.where, "true or false was expected");
  return false;
}

void read_variables(script::Machine& machine, script::State& initial, CaseFile& case_file, base::Diagnostics& diagnostics) {
  for (const Declaration& declaration : machine.declarations()) {
    if (declaration.kind == "variables") {
      for (const auto& [name, node] : declaration.node.fields) declare_variable(name, node, machine, initial, diagnostics);
    } else if (declaration.kind == "seeded") {
      for (const auto& [name, node] : declaration.node.fields) {
        if (!node.is_table() || node.items.empty()) {
          diagnostics.error("seeded.options", node.where, fmt::format("'{}' needs a list of what it may be: {} = {{ 1, 2, 3 }}", name, name));
          continue;
        }
        Seeded seeded;
        seeded.name = name;
        for (const Node& item : node.items) seeded.options.push_back(item.to_value());
        const auto type = type_of(seeded.options.front());
        const bool alike = std::all_of(seeded.options.begin(), seeded.options.end(), [&](const base::Value& option) { return type_of(option) == type; });
        if (!type || !alike || !is_name(name) || machine.knows(name)) {
          diagnostics.error("seeded.options", node.where, fmt::format("'{}' must be a new name, and its values must all be of one kind", name));
          continue;
        }
        script::Variable variable;
        variable.name = name;
        variable.type = *type;
        variable.is_constant = true;
        variable.where = node.where;
        variable.slot = seeded.slot = initial.add(seeded.options.front());
        machine.declare(std::move(variable));
        case_file.seeded.push_back(std::move(seeded));
      }
    }
  }
}

namespace {

class CaseFileReader {
public:
  CaseFileReader(CompileContext& context, CaseFile& case_file) : context_(context), file_(case_file) {}

  void read(const Declaration& declaration) {
    if (declaration.kind == "document") document(declaration);
    else if (declaration.kind == "person") person(declaration);
    else if (declaration.kind == "deadline") deadline(declaration);
    else if (declaration.kind == "event") event(declaration);
    else if (declaration.kind == "duty") duty(declaration);
    else if (declaration.kind == "ending") ending(declaration);
    else if (declaration.kind == "words") words(declaration);
  }

private:
  bool begins(const Declaration& declaration, std::initializer_list<std::string> known) {
    const std::vector<std::string> names(known);
    check_fields(declaration.node, fmt::format("{} '{}'", declaration.kind, declaration.id), names, context_.diagnostics);
    if (!is_name(declaration.id)) {
      context_.diagnostics.error("case.id", declaration.where, fmt::format("'{}' is no id of a {}", declaration.id, declaration.kind), "letters, digits and _ only");
      return false;
    }
    if (seen_.insert(declaration.kind + ":" + declaration.id).second) return true;
    context_.diagnostics.error("case.twice", declaration.where, fmt::format("the {} '{}' is declared twice", declaration.kind, declaration.id));
    return false;
  }
  script::TextTemplate text(const Node& node, const char* field, const Declaration& owner, bool is_needed = false) {
    const Node& words = node.at(field);
    if (words.is_nothing() && is_needed) {
      context_.diagnostics.error("case.text", owner.where, fmt::format("the {} '{}' has no {}", owner.kind, owner.id, field));
    }
    return script::TextTemplate::read(words, context_.machine, context_.diagnostics);
  }
  script::Chunk condition(const Node& node, const char* field) { return read_condition(node.at(field), context_.machine, context_.diagnostics); }
  script::Chunk effect(const Node& node, const char* field) { return read_effect(node.at(field), context_.machine, context_.diagnostics); }
  script::Slot zero() { return context_.initial.add(base::Value(0)); }
  std::string word(const Node& node, const char* field) { return node.at(field).is_text() ? node.at(field).data.as_text().str() : std::string(); }

  DueTime due_time(const Node& node, const std::string& owner) {
    DueTime due;
    if (node.is_text()) {
      due.span = base::parse_span(node.data.as_text());
      if (!due.span && is_prose(node.data.as_text())) context_.diagnostics.error("case.due", node.where, fmt::format("{} is \"{}\", which is neither a span of time nor an expression", owner, node.data.as_text().view()), "a span is written \"45m\", \"7h20m\" or \"2d\"");
      else if (!due.span) due.minutes = context_.machine.compile_expression(node.data.as_text(), node.where, context_.diagnostics);
    } else if (node.is_function()) {
      due.minutes = context_.machine.function(node.function);
    } else {
      context_.diagnostics.error("case.due", node.where, fmt::format("{} needs a span such as \"7h20m\", or an expression that gives minutes", owner));
    }
    return due;
  }

  void document(const Declaration& declaration) {
    if (!begins(declaration, {"title", "from", "handling", "received", "text"})) return;
    Document made;
    made.id = declaration.id;
    made.title = text(declaration.node, "title", declaration, true);
    made.from = text(declaration.node, "from", declaration);
    made.handling = text(declaration.node, "handling", declaration);
    made.text = text(declaration.node, "text", declaration, true);
    made.is_received_at_start = read_flag(declaration.node.at("received"), context_.diagnostics);
    made.received = zero();
    made.arrived = zero();
    file_.documents.push_back(std::move(made));
  }

  void person(const Declaration& declaration) {
    if (!begins(declaration, {"name", "role", "about", "known"})) return;
    Person made;
    made.id = declaration.id;
    made.name = text(declaration.node, "name", declaration, true);
    made.role = text(declaration.node, "role", declaration);
    made.about = text(declaration.node, "about", declaration);
    const Node& known = declaration.node.at("known");
    if (known.kind == Node::Kind::data && known.data.is_bool()) made.is_met_only = !known.data.as_bool();
    else made.known = condition(declaration.node, "known");
    made.met = zero();
    file_.people.push_back(std::move(made));
  }

  void deadline(const Declaration& declaration) {
    if (!begins(declaration, {"label", "due", "zone", "open", "met", "missed"})) return;
    Deadline made;
    made.id = declaration.id;
    made.label = text(declaration.node, "label", declaration, true);
    made.zone = word(declaration.node, "zone");
    made.due = due_time(declaration.node.at("due"), fmt::format("'due' of deadline '{}'", declaration.id));
    made.is_open = condition(declaration.node, "open");
    made.is_met = condition(declaration.node, "met");
    const Node& missed = declaration.node.at("missed");
    static const std::vector<std::string> known{"effect", "text", "score", "why", "ref", "critical"};
    check_fields(missed, fmt::format("'missed' of deadline '{}'", declaration.id), known, context_.diagnostics);
    made.effect = read_effect(missed.at("effect"), context_.machine, context_.diagnostics);
    made.text = script::TextTemplate::read(missed.at("text"), context_.machine, context_.diagnostics);
    made.why = script::TextTemplate::read(missed.at("why"), context_.machine, context_.diagnostics);
    made.score = read_score(missed.at("score"), context_.framework, context_.diagnostics);
    made.is_critical = read_flag(missed.at("critical"), context_.diagnostics);
    if (!made.score.empty() || made.is_critical || missed.has("ref")) {
      context_.check_reference(missed, fmt::format("'missed' of deadline '{}'", declaration.id), true);
      made.reference = word(missed, "ref");
    }
    if (!made.zone.empty() && !context_.machine.knows(made.zone)) {
      try {
        static_cast<void>(file_.find_zone(made.zone));
      } catch (const Error& error) {
        context_.diagnostics.error("case.zone", declaration.node.at("zone").where, error.what());
      }
    }
    made.due_at = zero();
    made.passed = zero();
    file_.deadlines.push_back(std::move(made));
  }

  void event(const Declaration& declaration) {
    if (!begins(declaration, {"after", "when", "effect", "text", "document", "to", "stops_waiting"})) return;
    Event made;
    made.id = declaration.id;
    made.where = declaration.where;
    if (declaration.node.has("after")) made.after = due_time(declaration.node.at("after"), fmt::format("'after' of event '{}'", declaration.id));
    made.when = condition(declaration.node, "when");
    made.effect = effect(declaration.node, "effect");
    made.text = text(declaration.node, "text", declaration);
    made.document = word(declaration.node, "document");
    made.to = word(declaration.node, "to");
    made.stops_waiting = read_flag(declaration.node.at("stops_waiting"), context_.diagnostics);
    if (declaration.node.has("to")) made.where = declaration.node.at("to").where;
    made.due_at = context_.initial.add(base::Value(-1));
    file_.events.push_back(std::move(made));
  }

  void duty(const Declaration& declaration) {
    if (!begins(declaration, {"title", "done", "when", "score", "why", "missed", "ref", "critical"})) return;
    Duty made;
    made.id = declaration.id;
    made.title = text(declaration.node, "title", declaration, true);
    made.why = text(declaration.node, "why", declaration, true);
    made.missed = text(declaration.node, "missed", declaration, true);
    made.done = condition(declaration.node, "done");
    if (!declaration.node.has("done")) context_.diagnostics.error("duty.done", declaration.where, fmt::format("the duty '{}' does not say when it is done", declaration.id), "done = \"preserved\"");
    made.when = condition(declaration.node, "when");
    made.score = read_score(declaration.node.at("score"), context_.framework, context_.diagnostics);
    context_.check_reference(declaration.node, fmt::format("the duty '{}'", declaration.id), true);
    made.reference = word(declaration.node, "ref");
    made.is_critical = read_flag(declaration.node.at("critical"), context_.diagnostics);
    file_.duties.push_back(std::move(made));
  }

  void ending(const Declaration& declaration) {
    if (!begins(declaration, {"title", "text"})) return;
    Ending made;
    made.id = declaration.id;
    made.title = text(declaration.node, "title", declaration, true);
    made.text = text(declaration.node, "text", declaration, true);
    file_.endings.push_back(std::move(made));
  }

  void words(const Declaration& declaration) {
    for (const auto& [name, node] : declaration.node.fields) {
      Words made;
      made.id = name;
      const bool is_twice = std::any_of(file_.words.begin(), file_.words.end(), [&](const Words& other) { return other.id == made.id; });
      if (!is_name(name) || is_twice) context_.diagnostics.error("words.id", node.where, fmt::format("words need an id of their own, but '{}' {}", name, is_twice ? "is there twice" : "is no name"), "letters, digits and _ only");
      const auto forms_in = [&](const Node& table, std::vector<script::TextTemplate>& forms, base::PluralRule& plural) {
        for (const Node& form : table.items) forms.push_back(script::TextTemplate::read(form, context_.machine, context_.diagnostics));
        // A language's own rule: the source has one form for 1 and one for all else.
        if (const auto rule = base::PluralRule::read(word(table, "plural"))) plural = *rule;
      };
      if (node.is_table()) {
        forms_in(node, made.forms, made.plural);
        forms_in(node.at(script::kFormsOfLocale), made.forms_of_locale, made.plural_of_locale);
      } else {
        made.forms.push_back(script::TextTemplate::read(node, context_.machine, context_.diagnostics));
      }
      const bool is_whole = node.is_text() || (node.is_table() && node.items.size() == made.plural.forms());
      if (!is_whole) context_.diagnostics.error("words.text", node.where, fmt::format("the words '{}' are a text, or two for a number", name), "days = { \"one day\", \"{n} days\" }");
      file_.words.push_back(std::move(made));
    }
  }

  CompileContext& context_;
  CaseFile& file_;
  std::set<std::string> seen_;
};

}  // namespace

void read_case_file(CompileContext& context, CaseFile& case_file) {
  CaseFileReader reader(context, case_file);
  for (const Declaration& declaration : context.machine.declarations()) reader.read(declaration);
  for (const Event& event : case_file.events) {
    if (event.document.empty() || case_file.document(event.document)) continue;
    std::vector<std::string> names;
    for (const Document& document : case_file.documents) names.push_back(document.id);
    context.diagnostics.error("event.document", event.where, fmt::format("the event '{}' brings the document '{}', which is not declared", event.id, event.document),
                              base::nearest_name_hint(event.document, names));
  }
}

}  // namespace casecraft::session
