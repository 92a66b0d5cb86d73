#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/diagnostics.hpp"

namespace casecraft::translation {

/// A message of a gettext file, with what base::PoEntry leaves out: comments, places, what it was before.
struct PoMessage {
  std::string id;                        ///< msgctxt.
  std::string source, plural;            ///< msgid, msgid_plural.
  std::vector<std::string> words;        ///< msgstr, or one for each plural form.
  std::string comments;                  ///< Of translators, lines with '\n'.
  std::string extracted;                 ///< Of the program.
  std::vector<std::pair<std::string, int>> places;   ///< File and line.
  std::string before, plural_before;     ///< What was translated, when the source has changed since.
  bool is_fuzzy{false};
  bool is_obsolete{false};

  /// Whether somebody has written words into it.
  [[nodiscard]] bool has_words() const noexcept;
};

struct PoFile {
  std::string header;                    ///< "Language: es\n…".
  std::string header_comments;           ///< Above it.
  bool is_header_fuzzy{false};
  std::vector<PoMessage> messages;       ///< In the order of the file.

  /// A field of the header; empty when there is none.
  [[nodiscard]] std::string field(std::string_view name) const;
  void set_field(std::string_view name, std::string_view value);
};

/// Reads a gettext file with all that translators wrote into it, by gettext's own library. `path` is how errors name it. What cannot be read goes to `diagnostics` as translation.syntax, with its line.
PoFile read_po(const std::string& path, std::string_view bytes, base::Diagnostics& diagnostics);
/// The file as gettext writes it. Throws Error.
std::string write_po(const PoFile& file);

}  // namespace casecraft::translation
