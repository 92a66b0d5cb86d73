#pragma once

#include <string>
#include <string_view>

#include "authoring/translatable.hpp"
#include "translation/po.hpp"

// PO files of a pack: making, merging, counting.
namespace casecraft::authoring {

/// A template: every text, not translated.
translation::PoFile extract(const Translatable& source);

struct Merge {
  translation::PoFile file;
  int kept{0};       ///< As they were.
  int changed{0};    ///< The source has changed: fuzzy, with what it was before.
  int added{0};
  int vanished{0};   ///< Kept as obsolete.
};
/// `old` brought up to date by ids, in the order of the source. No word that somebody wrote is lost: where the source has changed the words stay and are marked fuzzy, and
/// what no longer exists is kept as obsolete. `locale`: "es", "pt-BR".
Merge merge(const Translatable& source, const translation::PoFile& old, std::string_view locale);

struct TranslationCount {
  int translated{0}, fuzzy{0}, missing{0}, obsolete{0};
};
/// `file` against the source as it is now: a text whose words were made from another source counts as fuzzy.
TranslationCount count_translations(const Translatable& source, const translation::PoFile& file);

/// Whether the file says that it belongs to another pack, or none of its messages is one of the source.
bool is_of_another_pack(const Translatable& source, const translation::PoFile& file);

/// Words for testing layouts: accented, two fifths longer, in brackets; placeholders as they are. `is_right_to_left`: with marks of a script that runs the other way.
/// Words that typed ones are compared with are left out.
translation::PoFile pseudo(const Translatable& source, bool is_right_to_left);

/// "es", "pt-BR", "en-XA"; what no language is called by is refused.
bool is_locale(std::string_view name) noexcept;

}  // namespace casecraft::authoring
