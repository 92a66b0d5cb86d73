#include "query/refusals.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "base/names.hpp"
#include "query/schema.hpp"

namespace casecraft::query {
namespace {

std::string with_hint(std::string sentence, std::string_view wanted, const std::vector<std::string>& known) {
  const std::string hint = base::nearest_name_hint(wanted, known);
  return hint.empty() ? sentence + "." : sentence + "; " + hint;
}

std::vector<std::string> column_names() {
  std::vector<std::string> names;
  for (const View& view : views()) {
    for (const ViewColumn& column : view.columns) names.emplace_back(column.name);
  }
  return names;
}

}  // namespace

std::string in_words(std::string_view message) {
  const auto after = [&](std::string_view beginning) { return std::string(message.starts_with(beginning) ? message.substr(beginning.size()) : std::string_view()); };
  if (const std::string name = after("no such column: "); !name.empty()) {
    const std::size_t point = name.rfind('.');
    const std::string column = point == std::string::npos ? name : name.substr(point + 1);
    return with_hint(fmt::format("There is no column '{}' in the views", column), column, column_names());
  }
  if (const std::string name = after("no such table: "); !name.empty()) {
    std::vector<std::string> names;
    for (const View& view : views()) names.emplace_back(view.name);
    return with_hint(fmt::format("There is no view '{}'", name), name, names);
  }
  if (const std::string name = after("no such function: "); !name.empty()) {
    std::vector<std::string> names;
    for (const auto& [function, help] : functions()) names.emplace_back(function);
    return with_hint(fmt::format("There is no function '{}'", name), name, names);
  }
  if (const std::string name = after("ambiguous column name: "); !name.empty()) return fmt::format("More than one view here has a column '{}'; write the view's name or alias before it, as in t.{}.", name, name);
  if (message.starts_with("near \"") && message.ends_with(": syntax error")) return fmt::format("The SQL cannot be read at {}: something else was expected there.", message.substr(5, message.size() - 5 - 14));
  if (message == "incomplete input") return "The SQL stops before it is complete: a bracket, a quote or a word is missing at the end.";
  if (message.starts_with("string or blob too big")) return "A text in the query grows longer than 20,000 bytes; join or build shorter ones.";
  if (message.starts_with("Expression tree is too large") || message == "parser stack overflow") return "The query is nested too deeply.";
  if (message == "out of memory") return "The query asks for too much at once; ask for less.";
  if (message == "integer overflow") return "A sum grows beyond the whole numbers that can be counted with; ask for fewer rows, or use total().";
  return fmt::format("The SQL cannot be answered: {}.", message);
}

}  // namespace casecraft::query
