#include "exercises/requests/reading_parts.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "base/normalise.hpp"

namespace casecraft::requests {

script::Chunk PartReader::request_condition(const Node& node) {
  static const std::vector<std::string> extra{"request"};
  return session::read_condition(node, context_.machine, context_.diagnostics, extra);
}

std::string PartReader::reference(const Node& node, const std::string& owner, bool is_needed) {
  context_.check_reference(node, owner, is_needed);
  return node.at("ref").is_text() ? node.at("ref").data.as_text().str() : std::string();
}

std::int64_t PartReader::number(const Node& node, const char* name, std::int64_t otherwise, std::int64_t least, std::int64_t most) {
  const std::int64_t written = session::whole(node.at(name), otherwise, context_.diagnostics);
  if (written < least || written > most) error("requests.number", node.at(name).where, fmt::format("{} must be a whole number from {} to {}", name, least, most));
  return std::clamp(written, least, most);
}

std::int64_t PartReader::span(const Node& node, std::int64_t otherwise) {
  if (node.is_nothing()) return otherwise;
  const auto read = base::parse_span(word(node));
  if (!read || read->count > kLongestSpan) error("requests.span", node.where, "a span of time was expected, of twenty years at most: \"6h\", \"2d\", \"90m\"");
  return read ? std::min(read->count, kLongestSpan) : otherwise;
}

std::vector<std::string> PartReader::phrases(const Node& node) {
  std::vector<std::string> all;
  for (const auto& forms : session::forms_of(node, context_.diagnostics)) {
    for (const std::string& one : forms) {
      // Without the space behind it, a phrase stands for all words that begin so.
      std::string folded = base::normalised(one);
      folded.pop_back();
      if (folded.size() > 1) all.push_back(std::move(folded));
    }
  }
  return all;
}

std::string PartReader::document(const Node& node, const std::string& owner) {
  std::string id = word(node);
  if (!id.empty() && !context_.case_file.document(id)) error("requests.document", node.where, fmt::format("{} names the document '{}', which does not exist", owner, id), base::nearest_name_hint(id, ids_of(context_.case_file.documents)));
  return id;
}

void PartReader::check_names(const std::vector<std::string>& wanted, const std::vector<std::string>& known, const Node& node, const std::string& what) {
  for (const std::string& one : wanted) {
    if (std::find(known.begin(), known.end(), one) == known.end()) error("requests.name", node.where, fmt::format("there is no {} '{}'", what, one), base::nearest_name_hint(one, known));
  }
}

}  // namespace casecraft::requests
