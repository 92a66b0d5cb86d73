#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/export/export.hpp"

namespace casecraft::records {

/// A critical error of a kept result, with what a person decided of it.
struct JudgedError {
  std::int64_t action{0};
  std::string decision;      ///< Id of the scene, conversation, desk or board.
  std::string choice;
  std::string why;
  std::string reference;     ///< Its id.
  bool is_proposed{false};   ///< It was read from typed words: a person decides of it.
  bool counts{false};        ///< It was certain, or somebody whose key is known here confirmed it.
};

/// What was known of an ended session after one more decision that counts.
struct Stage {
  const Annotation* by{nullptr};      ///< The decision; null: as it was scored.
  std::string verdict;                ///< As in `Standing`.
  std::vector<JudgedError> errors;    ///< In the order of the result, the same ones in each stage.
};

/// From how the session was scored to how it stands now; never empty. `by` points into `session.annotations`.
std::vector<Stage> stages_of(const ExportedSession& session);

/// The critical errors as they stand now.
std::vector<JudgedError> judged_errors(const ExportedSession& session);

/// The critical error that a decision of the debrief tells of; null when it tells of none.
const JudgedError* error_of(const std::vector<JudgedError>& errors, const base::Value& decision);

}  // namespace casecraft::records
