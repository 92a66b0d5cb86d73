#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/po.hpp"
#include "script/texts.hpp"

namespace casecraft::script {

/// One text in another language.
struct Translated {
  std::string id;               ///< Of the text.
  std::string source, plural;   ///< What was translated.
  std::vector<std::string> words;   ///< One, or as many as the language has plural forms. Empty words: not translated yet.
  bool is_fuzzy{false};         ///< Somebody has to look at it again.
};

/// A catalogue of translations.
struct Translation {
  std::string locale;           ///< "es", "pt-BR".
  std::string pack;             ///< Id of the pack that it belongs to; may be empty.
  std::string plural_forms;     ///< As gettext writes it.
  std::map<std::string, Translated> texts;   ///< By id.

  [[nodiscard]] const Translated* find(std::string_view id) const;
};

/// What an exercise needs of a gettext catalogue; its locale is for the caller to say.
Translation translation_of(const base::Po& catalogue);
/// Why `translated` cannot stand for `text`, whatever its words: what it must hold differs. Empty: it can.
std::string placeholder_problem(const PackText& text, const Translated& translated);
/// Whether it is translated, from these very words, and can stand for `text`.
bool is_usable(const PackText& text, const Translated& translated);
/// The forms in "taxi | cab".
std::vector<std::string> forms_in(std::string_view words);

/// Puts the words of `locale` into `declarations`, and for texts that typed words are compared with, those of every language: what is accepted does not depend
/// on the locale. A text without a usable translation stays as it is. Of several files of one locale the first that has a text counts. Returns what values of the case are shown as.
std::map<std::string, std::string> translate(std::vector<Declaration>& declarations, std::span<const Translation> translations, std::string_view locale);

}  // namespace casecraft::script
