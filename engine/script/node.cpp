#include "script/node.hpp"

#include <algorithm>

namespace casecraft::script {

const Node& Node::at(std::string_view name) const {
  static const Node nothing;
  const auto field = std::lower_bound(fields.begin(), fields.end(), name, [](const auto& f, std::string_view n) { return f.name < n; });
  return field != fields.end() && field->name == name ? field->node : nothing;
}

std::string_view Node::kind_name() const noexcept {
  switch (kind) {
    case Kind::nothing: return "nothing";
    case Kind::data: return data.kind_name();
    case Kind::function: return "function";
    case Kind::table: return "table";
  }
  return "nothing";
}

base::Value Node::to_value() const {
  if (kind == Kind::data) return data;
  if (kind != Kind::table) return {};
  if (fields.empty() && !items.empty()) {
    base::List list;
    for (const Node& item : items) list.push_back(item.to_value());
    return list;
  }
  base::Map map;
  for (const auto& [name, node] : fields) map.emplace(name, node.to_value());
  for (std::size_t i = 0; i < items.size(); ++i) map.emplace(std::to_string(i + 1), items[i].to_value());
  return map;
}

}  // namespace casecraft::script
