#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/assign/assignment.hpp"
#include "records/seal/signed_remark.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// A withdrawal that counts: it bears the signature of the assignment's own key, or of a known one.
struct Withdrawn {
  std::string created;                    ///< Wall time.
  PublicKey key{};
};

/// An assignment that a store keeps.
struct HandedOut {
  KeptAssignment kept;
  std::optional<SignedAssignment> read;   ///< None when it cannot be used,
  std::string problem;                    ///< and why, in a sentence.
  std::optional<Withdrawn> withdrawn;     ///< The first that counts; that of the assignment's own key before any other. Only of one that can be used.
  std::string set_aside;                  ///< Of withdrawals that do not count, why the last does not, in a sentence; empty where there is none.
};
/// Oldest first. One whose signature is not right, or whose row says something else than its document, has a problem and no values. A row that says that one is withdrawn can
/// be written by whoever may write to the store: it counts when the assignment's own key or one of `known` signed it.
std::vector<HandedOut> handed_out(Store& store, const KnownKeys& known = {});

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
