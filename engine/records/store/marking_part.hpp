#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/value.hpp"

namespace casecraft::records {

/// The shortest text that counts as a narrative, in bytes: what is shorter is a name, a number or a time.
inline constexpr std::size_t kShortestNarrative = 40;

/// An action of a session, as far as something is derived from it.
struct KeptAction {
  std::int64_t number{0};
  std::int64_t case_seconds{0};   ///< Simulated.
  std::string wall_time;          ///< A fraction of a second does not count.
  std::string kind;
  std::string payload;            ///< JSON.
};

/// The fields of an `enter` action that hold a narrative, with what was written, by the fields' names. Throws nothing.
std::vector<std::pair<std::string, std::string>> narratives_in(const base::Value& payload);

/// The part of a finished session that an instructor's inbox reads: so little that thousands of them are read at once. It is a selection, in the places and the words of
/// the whole, so that whatever reads a result finds in it what it would find there.
struct MarkingPart {
  std::string result;                  ///< Canonical JSON; "null" where nothing of the session needs a person.
  std::vector<std::int64_t> actions;   ///< The actions whose rows belong to it, in their order.
  bool operator==(const MarkingPart&) const = default;
};

/// None where it cannot be told, since what was entered cannot be read. Throws nothing. What it selects is kept in stores: a change here needs a step of the schema that
/// empties outcome_markings, so that it is selected anew.
std::optional<MarkingPart> marking_part_of(const base::Value& result, const std::vector<KeptAction>& actions);

}  // namespace casecraft::records
