#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "script/node.hpp"
#include "session/exercise.hpp"

namespace casecraft::session {

/// What there is to be reached in a pack.
struct Contents {
  struct Option {
    std::string place, id;
    base::Position where;
  };
  std::map<std::string, base::Position> places;
  std::set<std::string> last_places;     ///< Places at which the exercise ends as soon as they are reached.
  std::vector<Option> options;           ///< What a trainee may choose.
  std::vector<std::string> endings;      ///< In the order of declaration.
  std::vector<std::string> classes;      ///< Which states count as one when the pack is explored.
  std::map<std::string, std::set<std::string>> declared;   ///< Ids by kind of declaration: "document", "event", "scene" …
};
Contents contents_of(const Exercise& exercise);

/// What the pack declared, in its order; as long as the exercise.
const std::vector<script::Declaration>& declarations_of(const Exercise& exercise);
/// The place at which every session begins.
const std::string& start_of(const Exercise& exercise);

}  // namespace casecraft::session
