#include "session/reading.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"

namespace casecraft::session {

using script::Node;

std::string plain_text(const Node& node, base::Diagnostics& diagnostics) {
  if (node.is_nothing()) return {};
  if (node.is_text()) return node.data.as_text().str();
  diagnostics.error("part.text", node.where, fmt::format("a text in quotes was expected, not a {}", node.kind_name()));
  return {};
}

std::vector<std::string> texts(const Node& node, base::Diagnostics& diagnostics) {
  std::vector<std::string> all;
  if (node.is_text()) all.push_back(node.data.as_text().str());
  else if (!node.is_nothing() && !node.is_table()) diagnostics.error("part.text", node.where, "a list of texts was expected: { \"…\", \"…\" }");
  for (const Node& item : node.items) all.push_back(plain_text(item, diagnostics));
  return all;
}

std::vector<std::vector<std::string>> forms_of(const Node& node, base::Diagnostics& diagnostics) {
  std::vector<std::vector<std::string>> all;
  const std::vector<std::string> sources = texts(node, diagnostics);
  for (std::size_t i = 0; i < sources.size(); ++i) {
    const Node& one = node.is_text() ? node : node.items[i];
    all.push_back({sources[i]});
    all.back().insert(all.back().end(), one.also.begin(), one.also.end());
  }
  return all;
}

std::int64_t whole(const Node& node, std::int64_t otherwise, base::Diagnostics& diagnostics) {
  if (node.is_nothing()) return otherwise;
  if (node.kind == Node::Kind::data && node.data.is_integer()) return node.data.as_integer();
  diagnostics.error("part.number", node.where, fmt::format("a whole number was expected, not a {}", node.kind_name()));
  return otherwise;
}

std::string read_target(const Node& node, const std::string& owner, const base::Position& where, CompileContext& context) {
  if (!node.is_text()) {
    context.diagnostics.error("part.target", where, fmt::format("{} must lead to a scene", owner), "to = \"afterwards\"");
    return {};
  }
  std::string id = node.data.as_text().str();
  if (context.places.count(id) == 0) {
    std::vector<std::string> names;
    for (const auto& [name, kind] : context.places) names.push_back(name);
    context.diagnostics.error("part.target", node.where, fmt::format("{} leads to '{}', which does not exist", owner, id), base::nearest_name_hint(id, names));
  }
  return id;
}

std::string first_id(const Node& node, const std::string& owner, base::Diagnostics& diagnostics) {
  const std::string id = node.is_table() && !node.items.empty() && node.items.front().is_text() ? node.items.front().data.as_text().str() : std::string();
  const bool is_id = !id.empty() && std::all_of(id.begin(), id.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; });
  if (!is_id) diagnostics.error("part.id", node.where, fmt::format("{} begins with its id: {{ \"offer\", … }}", owner), "letters, digits and _");
  return id;
}

std::vector<script::TextTemplate> phrasings(const Node& node, script::Machine& machine, base::Diagnostics& diagnostics) {
  std::vector<script::TextTemplate> all;
  if (node.is_nothing()) return all;
  if (!node.is_table()) {
    all.push_back(script::TextTemplate::read(node, machine, diagnostics));
    return all;
  }
  for (const Node& item : node.items) all.push_back(script::TextTemplate::read(item, machine, diagnostics));
  return all;
}

}  // namespace casecraft::session
