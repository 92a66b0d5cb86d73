#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/assign/assignment.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// An assignment that a store keeps.
struct HandedOut {
  KeptAssignment kept;
  std::optional<SignedAssignment> read;   ///< None when it cannot be used,
  std::string problem;                    ///< and why, in a sentence.
};
/// Oldest first. One whose signature is not right, or whose row says something else than its document, has a problem and no values.
std::vector<HandedOut> handed_out(Store& store);

/// The keys that signed what is kept for a course.
std::vector<PublicKey> keys_of_course(const std::vector<HandedOut>& assignments, std::string_view course);

/// What one person has begun of an assignment, oldest first.
struct Taker {
  std::string pseudonym;
  std::vector<SessionRecord> attempts;
};
/// By pseudonym: those who have begun it, and the `people` (of its course) who have not.
std::vector<Taker> takers_of(const std::string& assignment, const std::vector<SessionRecord>& sessions, const std::vector<std::string>& people);

}  // namespace casecraft::records
