#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "script/node.hpp"

namespace casecraft::script {

enum class TextRole {
  read,      ///< A person reads it.
  kept,      ///< A person reads it, and a state keeps its words or typed words are read beside them: it is compiled in both languages.
  matched,   ///< Typed words are compared with it.
  value,     ///< A value of the case that a text shows as ${name}, or words inside of ${…}.
};

/// A text of a pack that a person reads, or that typed words are compared with.
struct PackText {
  /// Kind and id of the declaration, then the path of fields as the pack writes it; items of a list by their own id, else by number from 1:
  /// "scene.doorstep.title", "scene.doorstep.choices.her_choice.reply", "interview.visit.facts.bus.says.1". Never made from the words.
  std::string id;
  TextRole role{TextRole::read};
  std::string source;          ///< As written, without the indentation of long brackets.
  std::string plural;          ///< Second form of `words` with a count; else empty.
  std::string comment;         ///< What it is, for whoever translates it.
  base::Position where;
  const Node* node{nullptr};   ///< Null for words inside of ${…}.
};

/// Every text of `declarations`, declaration by declaration, each in the order of its source. What has no letters outside of ${…} is left out, and so is what a
/// function makes. Pointers are valid as long as the declarations.
std::vector<PackText> texts_of(std::span<const Declaration> declarations);
/// The places in which a function stands for a text; `source` is empty.
std::vector<PackText> text_functions_of(std::span<const Declaration> declarations);
/// Whether the program's own scripts declared it: such texts are translated once for all packs.
bool is_shared(const PackText& text) noexcept;

/// What a translation of `words` has to hold as it is, sorted: "${name}", "{topic}", "[quote]", "[/quote]".
std::vector<std::string> placeholders(std::string_view words);
/// Whether there is something to translate: a letter outside of ${…}.
bool has_letters(std::string_view words);

}  // namespace casecraft::script
