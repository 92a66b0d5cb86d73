#include "script/text_template.hpp"

#include <algorithm>

namespace casecraft::script {

std::string tidy(std::string_view words) {
  const std::size_t first = words.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  const std::size_t last = words.find_last_not_of(" \t\r\n");
  std::string result;
  bool at_line_start = false;
  for (const char c : words.substr(first, last - first + 1)) {
    if (c == '\r') continue;
    if (at_line_start && (c == ' ' || c == '\t')) continue;
    at_line_start = c == '\n';
    if (c == '\n') {
      while (!result.empty() && result.back() == ' ') result.pop_back();
    }
    result += c;
  }
  return result;
}

TextTemplate TextTemplate::read(const Node& node, Machine& machine, base::Diagnostics& diagnostics) {
  TextTemplate made;
  if (node.is_function()) {
    made.parts_.push_back({{}, machine.function(node.function)});
    return made;
  }
  if (!node.is_text()) {
    if (!node.is_nothing()) diagnostics.error("text.kind", node.where, "a text was expected, but a " + std::string(node.kind_name()) + " was found");
    return made;
  }
  const std::string words = tidy(node.data.as_text());
  made.source_ = base::Text(words);
  // Empty lines at the beginning are no part of the words, and of the place.
  const std::string_view written = node.data.as_text();
  const auto skipped = static_cast<int>(std::count(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(std::min(written.size(), written.find_first_not_of(" \t\r\n"))), '\n'));
  std::string literal;
  for (std::size_t i = 0; i < words.size();) {
    if (words[i] != '$' || i + 1 >= words.size() || words[i + 1] != '{') {
      literal += words[i++];
      continue;
    }
    const std::size_t end = words.find('}', i + 2);
    base::Position where = node.where;
    where.line += skipped + static_cast<int>(std::count(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), '\n'));
    if (end == std::string::npos) {
      diagnostics.error("text.brace", where, "a '${' in this text has no '}'", "write ${name} or ${expression}");
      return made;
    }
    const Chunk chunk = machine.compile_expression(std::string_view(words).substr(i + 2, end - i - 2), where, diagnostics);
    made.parts_.push_back({std::move(literal), chunk});
    literal.clear();
    i = end + 1;
  }
  if (made.parts_.empty()) {
    made.fixed_ = made.source_;
  } else if (!literal.empty()) {
    made.parts_.push_back({std::move(literal), {}});
  }
  return made;
}

base::Text TextTemplate::render(Machine& machine) const {
  if (parts_.empty()) return fixed_;
  std::string words;
  for (const Part& part : parts_) {
    words += part.words;
    if (part.chunk) words += machine.in_shown_words(machine.text(part.chunk));
  }
  return base::Text(std::move(words));
}

}  // namespace casecraft::script
