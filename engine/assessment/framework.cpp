#include "assessment/framework.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace casecraft::assessment {
namespace {

/// The text at `key` of an entry, or an error at its place.
std::string needed(const base::JsonDocument& document, const std::string& path, const base::Value& entry, std::string_view key, base::Diagnostics& diagnostics) {
  std::string text = entry.text_at(key);
  if (text.empty()) diagnostics.error("assessment.field", document.where(path), fmt::format("the entry has no text \"{}\"", key));
  return text;
}

}  // namespace

std::optional<std::size_t> Framework::index_of(std::string_view wanted) const noexcept {
  for (std::size_t i = 0; i < competencies.size(); ++i) {
    if (competencies[i].id == wanted) return i;
  }
  return std::nullopt;
}

std::vector<std::string> Framework::ids() const {
  std::vector<std::string> all;
  for (const Competency& competency : competencies) all.push_back(competency.id);
  return all;
}

std::optional<Framework> read_framework(const base::JsonDocument& document, base::Diagnostics& diagnostics) {
  const std::size_t before = diagnostics.all().size();
  Framework framework;
  framework.id = needed(document, "id", document.value, "id", diagnostics);
  framework.title = needed(document, "title", document.value, "title", diagnostics);
  const base::Value& list = document.value["competencies"];
  if (!list.is_list() || list.as_list().empty()) {
    diagnostics.error("framework.competencies", document.where("competencies"), "a framework needs a list \"competencies\"");
    return std::nullopt;
  }
  for (std::size_t i = 0; i < list.as_list().size(); ++i) {
    const base::Value& entry = list.as_list()[i];
    const std::string path = fmt::format("competencies/{}", i);
    Competency competency{needed(document, path, entry, "id", diagnostics), needed(document, path, entry, "name", diagnostics),
                          needed(document, path, entry, "descriptor", diagnostics), {}};
    if (entry["references"].is_list()) {
      for (const base::Value& reference : entry["references"].as_list()) {
        if (reference.is_text()) competency.references.push_back(reference.as_text().str());
      }
    }
    if (framework.index_of(competency.id)) diagnostics.error("framework.twice", document.where(path), fmt::format("the competency '{}' is there twice", competency.id));
    framework.competencies.push_back(std::move(competency));
  }
  return diagnostics.all().size() == before ? std::optional(std::move(framework)) : std::nullopt;
}

void References::read(const base::JsonDocument& document, base::Diagnostics& diagnostics) {
  const base::Value& list = document.value["references"];
  if (!list.is_list()) {
    diagnostics.error("references.kind", document.where(""), "a list \"references\" was expected");
    return;
  }
  for (std::size_t i = 0; i < list.as_list().size(); ++i) {
    const base::Value& entry = list.as_list()[i];
    const std::string path = fmt::format("references/{}", i);
    Reference reference;
    reference.id = needed(document, path, entry, "id", diagnostics);
    reference.document = needed(document, path, entry, "document", diagnostics);
    reference.section = needed(document, path, entry, "section", diagnostics);
    reference.locator = needed(document, path, entry, "locator", diagnostics);
    reference.note = entry.text_at("note");
    reference.year = static_cast<int>(entry.integer_at("year"));
    if (reference.year < 1900) diagnostics.error("references.year", document.where(path), fmt::format("the reference '{}' has no year", reference.id), "add the year of the document, as a number: \"year\": 2012");
    if (find(reference.id) != nullptr) {
      diagnostics.error("references.twice", document.where(path), fmt::format("the reference '{}' is there twice", reference.id), "give the pack's own another id, or use the program's");
      continue;
    }
    all_.push_back(std::move(reference));
  }
}

const Reference* References::find(std::string_view id) const noexcept {
  const auto found = std::find_if(all_.begin(), all_.end(), [&](const Reference& reference) { return reference.id == id; });
  return found == all_.end() ? nullptr : &*found;
}

std::vector<std::string> References::ids() const {
  std::vector<std::string> ids;
  for (const Reference& reference : all_) ids.push_back(reference.id);
  return ids;
}

}  // namespace casecraft::assessment
