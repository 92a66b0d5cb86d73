#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/debrief.hpp"
#include "session/action.hpp"
#include "session/exercise.hpp"
#include "session/journal.hpp"
#include "session/view.hpp"

namespace casecraft::session {

/// A replay that gave another state than the journal holds. `what()` names the action and both hashes.
class ReplayDiverged : public Error {
public:
  ReplayDiverged(std::int64_t action, const base::Digest& expected, const base::Digest& found);
  std::int64_t action;
};

/// One trainee's way through an exercise: bundle + seed + actions. Everything else is derived.
/// Not thread-safe; sessions of the same Exercise share its Lua machine and must be used from one thread.
class Session {
public:
  /// Opens at the first scene. `journal` must outlive the session.
  Session(std::shared_ptr<Exercise> exercise, std::uint64_t seed, JournalSink& journal);
  ~Session();
  Session(Session&&) noexcept;
  Session& operator=(Session&&) noexcept;

  /// Applies one action and returns what the trainee sees next.
  /// Throws ActionRefused when it is not possible now, Error when the pack's script fails or the journal cannot be written; in each case
  /// nothing has changed. The action and the new state's hash are durable before the view is returned.
  View apply(const Action& action);

  /// Applies stored rows without writing them again. Throws ReplayDiverged at the first whose hash differs.
  void replay(std::span<const JournalRow> rows);

  [[nodiscard]] View view() const;
  /// Throws Error when nobody knows `lookup.what`.
  [[nodiscard]] Page look(const Lookup& lookup) const;
  /// Whether `action`'s kind and payload would be taken now (arguments typed by a person are not judged).
  [[nodiscard]] bool has_ended() const noexcept;
  [[nodiscard]] std::int64_t actions() const noexcept;
  [[nodiscard]] base::Digest state_hash() const noexcept;
  [[nodiscard]] base::Hash chain_hash() const noexcept;
  [[nodiscard]] std::uint64_t seed() const noexcept;
  [[nodiscard]] const Exercise& exercise() const noexcept;

  [[nodiscard]] assessment::Scorecard scorecard() const;
  /// Complete once the session has ended; before that, what there is so far.
  [[nodiscard]] assessment::Debrief debrief() const;

private:
  friend class Fork;
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace casecraft::session
