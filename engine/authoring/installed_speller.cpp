#include <algorithm>
#include <filesystem>
#include <hunspell.hxx>

#include "authoring/speller.hpp"

namespace casecraft::authoring {
namespace {

namespace fs = std::filesystem;

constexpr const char* kDictionaryFolders[] = {"/usr/share/hunspell", "/usr/local/share/hunspell", "/usr/share/myspell/dicts"};

class HunspellSpeller final : public Speller {
public:
  HunspellSpeller(const std::string& affixes, const std::string& words) : hunspell_(affixes.c_str(), words.c_str()) {}
  // Hunspell's own functions are not const, although asking changes nothing that can be seen.
  [[nodiscard]] bool knows(const std::string& word) const override { return hunspell_.spell(word); }
  [[nodiscard]] std::vector<std::string> suggestions(const std::string& word) const override { return hunspell_.suggest(word); }
  [[nodiscard]] bool is_utf8() const { return hunspell_.get_dict_encoding() == "UTF-8"; }

private:
  mutable Hunspell hunspell_;
};

/// Without its ending, or empty.
fs::path dictionary_of(const std::string& locale) {
  std::error_code ignored;
  const std::string usual = locale == "en" ? "en_GB" : locale == "es" ? "es_ES" : locale;
  for (const char* folder : kDictionaryFolders) {
    const fs::path whole = fs::path(folder) / usual;
    if (fs::exists(whole.string() + ".dic", ignored) && fs::exists(whole.string() + ".aff", ignored)) return whole;
  }
  std::vector<fs::path> near;
  for (const char* folder : kDictionaryFolders) {
    for (fs::directory_iterator at(folder, ignored), end; !ignored && at != end; at.increment(ignored)) {
      if (at->path().extension() == ".dic" && at->path().filename().string().starts_with(locale + "_")) near.push_back(at->path().parent_path() / at->path().stem());
    }
  }
  std::sort(near.begin(), near.end());
  return near.empty() ? fs::path() : near.front();
}

}  // namespace

std::shared_ptr<const Speller> installed_speller(const std::string& locale) {
  const fs::path dictionary = locale.empty() ? fs::path() : dictionary_of(locale);
  if (dictionary.empty()) return nullptr;
  auto speller = std::make_shared<HunspellSpeller>(dictionary.string() + ".aff", dictionary.string() + ".dic");
  // Debian's dictionaries of English and Spanish are UTF-8; another one is as good as none.
  return speller->is_utf8() ? speller : nullptr;
}

}  // namespace casecraft::authoring
