#pragma once

#include <span>
#include <string_view>

#include "script/texts.hpp"

namespace casecraft::script {

/// A field of a kind of declaration that holds a text.
struct TextField {
  /// Fields parted by dots. `field[key]`: each item of a list, named by its field `key`, by its first word ("1") or by its number ("#"). `*`: each field.
  /// `@1`: the first positional entry. `~` at the end: a text, a list of texts, or paragraphs with conditions.
  std::string_view path;
  TextRole role;
  const char* what;   ///< For whoever translates; begins with a small letter.
};

/// The fields of one kind of declaration; empty for a kind without texts.
std::span<const TextField> text_fields(std::string_view kind);

}  // namespace casecraft::script
