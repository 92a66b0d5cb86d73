#include "records/marking/sources.hpp"

#include <fmt/format.h>

namespace casecraft::records {

std::string reference_in_words(const base::Value& reference) {
  if (!reference.is_map()) return {};
  std::string words = reference.text_at("document", reference.text_at("id"));
  if (const std::string section = reference.text_at("section"); !section.empty()) words += ", " + section;
  if (const std::int64_t year = reference.integer_at("year"); year != 0) words += fmt::format(" ({})", year);
  for (const char* key : {"locator", "note"}) {
    if (const std::string more = reference.text_at(key); !more.empty()) words += (words.ends_with('.') ? " " : ". ") + more;
  }
  return words;
}

std::string reference_of(const base::Value& debrief, const std::string& id) {
  for (const char* key : {"decisions", "untried"}) {
    for (const base::Value& one : debrief.list_at(key)) {
      if (one["reference"].text_at("id") == id) return reference_in_words(one["reference"]);
    }
  }
  return id;
}

}  // namespace casecraft::records
