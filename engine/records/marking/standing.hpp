#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "records/store/store.hpp"

namespace casecraft::records {

/// The verdict of an ended session with what people decided about it.
struct Standing {
  std::string verdict;        ///< "passed", "failed", "provisional" or "unfinished".
  bool is_final{false};       ///< False while a proposed critical error waits, or the session is not finished.
  bool is_overridden{false};  ///< Somebody set it above what was scored.
  std::size_t waiting{0};     ///< Proposed critical errors without a decision.
  std::string author;         ///< Who decided last; empty where nobody had to.
  std::string reason;
  std::string wall_time;
  std::string signer;         ///< What the key is called here that signed what was decided last.
  std::size_t set_aside{0};   ///< Decisions and overrides that do not count, because nobody signed them, they are not what was signed, or the key is not known here.
};

/// `scorecard` as it was kept (assets/schema/scorecard.json). A proposed error that is confirmed fails the exercise; when all are overturned, a provisional verdict
/// becomes passed, since everything else of it had passed. An override counts above all. Only
/// decisions count that are signed with a key that is known here.
Standing standing_of(const base::Value& scorecard, std::span<const Annotation> annotations);

}  // namespace casecraft::records
