#pragma once

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace casecraft::authoring {

/// A dictionary of one language. Words are UTF-8, with a plain apostrophe.
class Speller {
public:
  virtual ~Speller() = default;
  [[nodiscard]] virtual bool knows(const std::string& word) const = 0;
  /// Words that may be meant, the likeliest first; takes some milliseconds.
  [[nodiscard]] virtual std::vector<std::string> suggestions(const std::string& word) const = 0;
};

/// The dictionary of a locale ("en", "es"); null where none is installed. Empty: spelling is not checked.
using SpellerFor = std::function<std::shared_ptr<const Speller>(const std::string& locale)>;

/// Hunspell's, from its usual folders: en_GB for "en", es_ES for "es", else the first whose name begins with the locale.
std::shared_ptr<const Speller> installed_speller(const std::string& locale);

}  // namespace casecraft::authoring
