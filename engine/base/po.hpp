#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::base {

/// One message of a gettext catalogue.
struct PoEntry {
  std::optional<std::string> context;      ///< msgctxt.
  std::string id;                          ///< msgid.
  std::optional<std::string> plural;       ///< msgid_plural.
  std::vector<std::string> translations;   ///< msgstr, or msgstr[0], msgstr[1] …; an empty one is untranslated.
  bool is_fuzzy{false};                    ///< To be looked at again after a change: not to be shown.
  Position where;
};

/// Which plural form a number takes, as the header's Plural-Forms says ("nplurals=2; plural=(n != 1);"). English's rule by default.
class PluralRule {
public:
  PluralRule() = default;
  /// Nothing when the expression cannot be read.
  static std::optional<PluralRule> read(std::string_view plural_forms);
  /// 0 to `forms()` - 1.
  [[nodiscard]] std::size_t form_of(std::int64_t count) const;
  [[nodiscard]] std::size_t forms() const noexcept { return forms_; }

private:
  std::size_t forms_{2};
  std::string expression_{"n!=1"};   ///< Without spaces.
};

/// A catalogue as it stands in a .po file. Obsolete entries (#~) are left out.
struct Po {
  std::string language;   ///< The header's Language: "es"; may be empty.
  PluralRule plurals;
  std::string header;     ///< "Language: es\n…".
  std::vector<PoEntry> entries;
};

/// What stands behind "name:" in a catalogue's header; empty when it is not there.
std::string po_header_field(std::string_view header, std::string_view name);

/// Reads the bytes of a .po file (UTF-8). What cannot be read is reported with its place (codes "po.…") and left out.
Po read_po(std::string_view bytes, const std::string& file, Diagnostics& diagnostics);

}  // namespace casecraft::base
