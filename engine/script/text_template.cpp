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

TextTemplate::Words TextTemplate::compile(const base::Text& written, const base::Position& where, Machine& machine, base::Diagnostics& diagnostics) {
  Words made;
  const std::string_view words = written.view();
  std::string literal;
  for (std::size_t i = 0; i < words.size();) {
    if (words[i] != '$' || i + 1 >= words.size() || words[i + 1] != '{') {
      literal += words[i++];
      continue;
    }
    const std::size_t end = words.find('}', i + 2);
    base::Position here = where;
    here.line += static_cast<int>(std::count(words.begin(), words.begin() + static_cast<std::ptrdiff_t>(i), '\n'));
    if (end == std::string_view::npos) {
      diagnostics.error("text.brace", here, "a '${' in this text has no '}'", "write ${name} or ${expression}");
      return made;
    }
    const Chunk chunk = machine.compile_expression(words.substr(i + 2, end - i - 2), here, diagnostics);
    made.parts.push_back({std::move(literal), chunk});
    literal.clear();
    i = end + 1;
  }
  if (made.parts.empty()) {
    made.fixed = written;
  } else if (!literal.empty()) {
    made.parts.push_back({std::move(literal), {}});
  }
  return made;
}

TextTemplate TextTemplate::read(const Node& node, Machine& machine, base::Diagnostics& diagnostics) {
  TextTemplate made;
  if (node.is_function()) {
    made.source_words_.parts.push_back({{}, machine.function(node.function)});
    return made;
  }
  if (!node.is_text()) {
    if (!node.is_nothing()) diagnostics.error("text.kind", node.where, "a text was expected, but a " + std::string(node.kind_name()) + " was found");
    return made;
  }
  made.source_ = base::Text(tidy(node.data.as_text()));
  // Empty lines at the beginning are no part of the words, and of the place.
  const std::string_view written = node.data.as_text();
  base::Position where = node.where;
  where.line += static_cast<int>(std::count(written.begin(), written.begin() + static_cast<std::ptrdiff_t>(std::min(written.size(), written.find_first_not_of(" \t\r\n"))), '\n'));
  made.source_words_ = compile(made.source_, where, machine, diagnostics);
  if (!node.shown.empty()) made.shown_words_ = compile(base::Text(tidy(node.shown)), where, machine, diagnostics);
  return made;
}

base::Text TextTemplate::Words::render(Machine& machine) const {
  if (parts.empty()) return fixed;
  std::string words;
  for (const Part& part : parts) {
    words += part.words;
    if (part.chunk) words += machine.in_shown_words(machine.text(part.chunk));
  }
  return base::Text(std::move(words));
}

base::Text TextTemplate::render(Machine& machine) const {
  return shown_words_.empty() || machine.is_in_source_words() ? source_words_.render(machine) : shown_words_.render(machine);
}

base::Text TextTemplate::render_source(Machine& machine) const {
  const SourceWords in_source(machine);
  return source_words_.render(machine);
}

}  // namespace casecraft::script
