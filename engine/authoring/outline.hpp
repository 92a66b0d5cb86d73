#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/diagnostics.hpp"
#include "script/node.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// One thing that can happen at a place, as its author wrote it: a choice, the button that goes on, what a form accepts, an act at a desk.
struct Way {
  std::string id;       ///< A choice's id; "continue"; "entry.ID", "entry.otherwise", "entry" (a form that was sent); "drill"; in other kinds of activity the id or the field's name ("close", "conclude").
  std::string label;    ///< The words on it, as written; may be empty.
  std::string to;       ///< A place's id; "back" returns; empty: the same place goes on.
  std::string call;     ///< A place that is visited and comes back; empty: none.
  std::string why, reply, when, effect;   ///< As written; empty where there is none, or where a function stands.
  std::map<std::string, std::int64_t> score;   ///< Points by competency.
  bool is_scored{false}, is_critical{false};
  bool is_conditional{false};   ///< Has a `when`, be it words or a function.
  bool has_effect{false};       ///< Has an `effect`, be it words or a function.
  base::Position where;
  const script::Node* node{nullptr};

  /// The sum of `score`.
  [[nodiscard]] std::int64_t points() const;
};

/// A scene, an interview, a desk or a board.
struct Place {
  std::string id, kind;
  std::string title, text;   ///< As written, paragraphs with a blank line between; what functions make is left out.
  std::string ending;        ///< Id of the ending that this scene is; empty: none.
  bool is_hub{false};
  base::Position where;
  std::vector<Way> ways;     ///< In the order in which they are written.
  const script::Declaration* declaration{nullptr};
};

/// What a pack says about itself without being played.
struct Outline {
  std::string start;
  std::vector<Place> places;     ///< In the order of declaration.
  std::vector<Way> events;       ///< Events that lead to a place; `id` is the event's.
  std::map<std::string, std::string> endings;   ///< Titles of the endings by id, as written.
  std::unordered_map<std::string, std::size_t> by_id;   ///< Index in `places`.

  [[nodiscard]] const Place* find(std::string_view id) const;
};

/// Valid as long as the exercise.
Outline outline_of(const session::Exercise& exercise);

}  // namespace casecraft::authoring
