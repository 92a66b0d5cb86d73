#include <fmt/format.h>

#include "authoring/checks.hpp"
#include "authoring/mentions.hpp"

namespace casecraft::authoring {
namespace {

using script::Node;

void check_variables(const script::Declaration& declaration, const Mentions& mentions, base::Diagnostics& diagnostics) {
  const bool is_seeded = declaration.kind == "seeded";
  for (const auto& [name, node] : declaration.node.fields) {
    Mentions::Uses uses = mentions.of_variable(name);
    if (uses.reads > 0 || mentions.may_be_made(name)) continue;
    if (is_seeded || uses.writes <= 1) {   // The declaration itself is written "trust = 0".
      diagnostics.warning("variable.unused", node.where, fmt::format("'{}' is declared, and nothing uses it", name), "use it, or take it out");
    } else {
      diagnostics.warning("variable.never-read", node.where, fmt::format("'{}' is changed, and no condition and no text ever asks for it", name), "ask for it where it matters, or take it out");
    }
  }
}

bool says(const Node& node, bool wanted) { return node.kind == Node::Kind::data && node.data.is_bool() && node.data.as_bool() == wanted; }

void check_named(const script::Declaration& one, const Mentions& mentions, base::Diagnostics& diagnostics) {
  if (!mentions.is_declared(one.kind, one.id) || mentions.of_id(one.id) > 0 || mentions.may_be_made(one.id)) return;
  if (one.kind == "document" && !says(one.node.at("received"), true)) {
    diagnostics.warning("document.never-received", one.where, fmt::format("nothing ever brings the document '{}'", one.id), fmt::format("receive('{}') in an effect, document = \"{}\" in an event, or received = true", one.id, one.id));
  } else if (one.kind == "event" && !one.node.has("after")) {
    diagnostics.warning("event.never-scheduled", one.where, fmt::format("nothing ever schedules the event '{}'", one.id), fmt::format("schedule('{}', '30m') in an effect, or after = \"30m\"", one.id));
  } else if (one.kind == "person" && says(one.node.at("known"), false)) {
    diagnostics.warning("person.never-met", one.where, fmt::format("the trainee never comes to know '{}'", one.id), fmt::format("meet('{}') in an effect, or a condition in known", one.id));
  } else if (one.kind == "ending") {
    diagnostics.warning("ending.unused", one.where, fmt::format("no scene ends with '{}'", one.id), fmt::format("a scene with ending = \"{}\", or take it out", one.id));
  }
}

}  // namespace

void check_unused(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  const Mentions mentions(pack.files);
  for (const script::Declaration* one : pack.declarations) {
    if (one->kind == "variables" || one->kind == "seeded") check_variables(*one, mentions, diagnostics);
    else check_named(*one, mentions, diagnostics);
  }
}

}  // namespace casecraft::authoring
