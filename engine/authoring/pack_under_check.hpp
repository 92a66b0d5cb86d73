#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "authoring/outline.hpp"
#include "authoring/prose.hpp"
#include "authoring/silences.hpp"
#include "base/diagnostics.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// What every check looks at: a pack that loads. Valid as long as the bundle and the exercise.
struct PackUnderCheck {
  std::string id;
  const session::Exercise& exercise;
  std::vector<ShownFile> files;                          ///< The pack's own, by path.
  std::vector<const script::Declaration*> declarations;  ///< Those of the pack, not those of the program's scripts.
  Outline outline;
  std::vector<Prose> prose;                              ///< Of these declarations.
  Wishes wishes;

  [[nodiscard]] base::Position whole() const { return {id + "/scenario.json", 0, 0}; }   ///< For what is said of the whole pack.
};

PackUnderCheck pack_under_check(std::string id, const session::Exercise& exercise, std::vector<ShownFile> files, Wishes wishes);

/// The choices of a scene, in their order; none of other places.
std::vector<const Way*> choices_of(const Place& place);

}  // namespace casecraft::authoring
