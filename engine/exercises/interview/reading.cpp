#include "exercises/interview/reading.hpp"

#include <fmt/format.h>

#include "base/names.hpp"

namespace casecraft::interview {

using script::Node;

std::vector<coder::Type> types(const Node& node, base::Diagnostics& diagnostics) {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (std::size_t i = 0; i < coder::kTypes; ++i) all.emplace_back(coder::to_string(static_cast<coder::Type>(i)));
    return all;
  }();
  std::vector<coder::Type> found;
  const auto add = [&](const Node& one) {
    const std::string name = plain_text(one, diagnostics);
    if (const auto type = coder::type_from(name)) found.push_back(*type);
    else diagnostics.error("interview.type", one.where, fmt::format("'{}' is no type of utterance", name), base::nearest_name_hint(name, names));
  };
  if (node.is_text()) add(node);
  for (const Node& item : node.items) add(item);
  return found;
}

}  // namespace casecraft::interview
