#include "apps/program/pack_languages.hpp"

#include <algorithm>
#include <span>
#include <system_error>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/gather.hpp"
#include "base/error.hpp"
#include "session/languages.hpp"

namespace casecraft::program {

namespace fs = std::filesystem;

std::vector<std::string> languages_of(const CatalogueEntry& entry) {
  std::vector<std::string> languages;
  std::error_code problem;
  for (fs::directory_iterator at(entry.folder / "lang", problem), end; !problem && at != end; at.increment(problem)) {
    const std::string name = at->path().stem().string();
    if (at->path().extension() == ".po" && !name.starts_with('.') && name != entry.manifest.locale) {
      languages.push_back(name);
    }
  }
  std::sort(languages.begin(), languages.end());
  languages.insert(languages.begin(), entry.manifest.locale);
  return languages;
}

CatalogueEntry in_language(CatalogueEntry entry, std::string_view locale) {
  const std::string best = session::best_locale(languages_of(entry), locale, entry.manifest.locale);
  if (best == entry.manifest.locale) {
    return entry;
  }
  try {
    const std::string bytes = read_file(entry.folder / "lang" / (best + ".po"), GatherLimits{}.file_bytes);
    const auto translation = session::read_translation(best + ".po", bytes, best);
    if (translation && (translation->pack.empty() || translation->pack == entry.manifest.id)) {
      session::translate_manifest(entry.manifest, std::span(&*translation, 1), best);
    }
  } catch (const Error&) {
    // The catalogue is there in any language; lint says what is wrong with the file.
  }
  return entry;
}

std::vector<CatalogueEntry> in_language(std::vector<CatalogueEntry> entries, std::string_view locale) {
  for (CatalogueEntry& entry : entries) {
    entry = in_language(std::move(entry), locale);
  }
  return entries;
}

}  // namespace casecraft::program
