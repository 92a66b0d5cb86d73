#pragma once

#include <string>
#include <vector>

#include "scenario/bundle.hpp"
#include "script/texts.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// What one set of PO files translates: the texts of a pack, or those that the program's own scripts give to all packs.
struct Translatable {
  std::string id;        ///< Of the pack; "casecraft" for the program's own.
  std::string version;
  std::string title;
  std::string locale;    ///< In which it is written.
  std::vector<script::PackText> texts;   ///< In the order of the files. Pointers to nodes are valid as long as the exercise.
};

/// The texts of a pack, without those of the program's scripts. The exercise must have been loaded as it is written.
Translatable translatable_of(const session::Exercise& exercise, const scenario::Bundle& bundle);
/// The texts of the program's scripts and of the exercise's framework. `exercise`: one that uses every kind of activity (`pack_with_all_kinds`).
Translatable shared_translatable_of(const session::Exercise& exercise);
/// main.lua of a pack that declares nothing but what the program's scripts declare.
std::string pack_with_all_kinds();

}  // namespace casecraft::authoring
