#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/language.hpp"

namespace casecraft::program {

/// The languages of the interface: English, and one for each catalogue in `assets/lang` ("es.po").
class Languages {
public:
  /// `home`: where the program finds what it ships.
  explicit Languages(std::filesystem::path home);

  /// (id, its name in itself): ("en", "English"), ("es", "Español").
  [[nodiscard]] std::vector<std::pair<std::string, std::string>> choices();
  /// The language that `locale` ("es", "es_MX.UTF-8") asks for; English when there is none. Read once and kept.
  const base::Language& of(std::string_view locale);
  [[nodiscard]] bool has(std::string_view locale) const;
  /// What was wrong with catalogues that were read, one a line; English is shown there.
  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

private:
  std::filesystem::path folder_;
  std::vector<std::string> ids_;
  std::map<std::string, std::unique_ptr<const base::Language>, std::less<>> read_;
  std::string problem_;
};

/// Which language to begin with: `asked` on the command line, else `chosen` in the settings, else what the system says (LC_ALL, LC_MESSAGES, LANG).
std::string first_locale(std::string_view asked, std::string_view chosen);

}  // namespace casecraft::program
