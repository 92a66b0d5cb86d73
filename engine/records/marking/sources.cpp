#include "records/marking/sources.hpp"

#include <fmt/format.h>

namespace casecraft::records {

std::string reference_in_words(const base::Value& reference, const base::Language& language) {
  if (!reference.is_map()) return {};
  std::string words = language.shown(reference.text_at("document", reference.text_at("id")));
  if (const std::string section = reference.text_at("section"); !section.empty()) words += ", " + language.shown(section);
  if (const std::int64_t year = reference.integer_at("year"); year != 0) words += fmt::format(" ({})", year);
  for (const char* key : {"locator", "note"}) {
    if (const std::string more = reference.text_at(key); !more.empty()) words += (words.ends_with('.') ? " " : ". ") + language.shown(more);
  }
  return words;
}

base::Value reference_kept(const base::Value& debrief, const std::string& id) {
  if (id.empty()) return {};
  for (const char* key : {"decisions", "untried"}) {
    for (const base::Value& one : debrief.list_at(key)) {
      if (one["reference"].text_at("id") == id) return one["reference"];
    }
  }
  return {};
}

std::string reference_of(const base::Value& debrief, const std::string& id) {
  const base::Value kept = reference_kept(debrief, id);
  return kept.is_map() ? reference_in_words(kept) : id;
}

std::string source_of(const Item& item, const base::Language& language) { return item.source.is_map() ? reference_in_words(item.source, language) : item.reference; }

}  // namespace casecraft::records
