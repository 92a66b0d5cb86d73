#include "apps/program/languages.hpp"

#include <algorithm>
#include <cstdlib>

#include "apps/program/files_on_disk.hpp"
#include "base/error.hpp"

namespace casecraft::program {
namespace {

constexpr std::size_t kLargestCatalogue = 8U << 20U;

// "es_MX.UTF-8" asks for "es".
std::string_view language_of(std::string_view locale) { return locale.substr(0, locale.find_first_of("_.@-")); }

}  // namespace

Languages::Languages(std::filesystem::path home) : folder_(std::move(home) / "assets" / "lang") {
  std::error_code none;
  for (const auto& entry : std::filesystem::directory_iterator(folder_, none)) {
    if (entry.path().extension() == ".po") ids_.push_back(entry.path().stem().string());
  }
  std::sort(ids_.begin(), ids_.end());
}

bool Languages::has(std::string_view locale) const {
  const std::string_view id = language_of(locale);
  return id == "en" || std::find(ids_.begin(), ids_.end(), id) != ids_.end();
}

std::vector<std::pair<std::string, std::string>> Languages::choices() {
  std::vector<std::pair<std::string, std::string>> all{{"en", "English"}};
  // The catalogue says it: the name of its own language.
  for (const std::string& id : ids_) all.emplace_back(id, of(id).say_in("this language", base::to_say_in("this language", "English")));
  return all;
}

const base::Language& Languages::of(std::string_view locale) {
  const std::string id(language_of(locale));
  if (std::find(ids_.begin(), ids_.end(), id) == ids_.end()) return base::english();
  std::unique_ptr<const base::Language>& language = read_[id];
  if (language == nullptr) {
    const std::filesystem::path file = folder_ / (id + ".po");
    base::Diagnostics diagnostics;
    try {
      language = std::make_unique<const base::Language>(base::read_po(read_file(file, kLargestCatalogue), file.string(), diagnostics), diagnostics);
    } catch (const Error& error) {
      language = std::make_unique<const base::Language>();
      problem_ += std::string(error.what()) + "\n";
    }
    for (const base::Diagnostic& mistake : diagnostics.all()) problem_ += base::format_diagnostic(mistake);
  }
  return *language;
}

std::string first_locale(std::string_view asked, std::string_view chosen) {
  if (!asked.empty()) return std::string(asked);
  if (!chosen.empty()) return std::string(chosen);
  for (const char* variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(variable);
    if (value != nullptr && *value != '\0') return value;
  }
  return "en";
}

}  // namespace casecraft::program
