#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/program/library.hpp"
#include "base/language.hpp"
#include "records/assign/assignment.hpp"
#include "records/store/store.hpp"
#include "session/session.hpp"

namespace casecraft::program {

class RecordingJournal;

/// A session that is being played: the session, its record in the store, and its journal. What both front ends and the batch runner use.
class Play {
public:
  /// Begins a recorded session, with the texts in the language of `locale` where the pack is translated; the record keeps which language it was. Throws Error.
  /// A case that an assessment holds just now is refused.
  static Play start(const Library& library, records::Store& store, std::string_view pack, std::uint64_t seed, session::Mode mode,
                    const std::string& pseudonym, const std::string& locale);
  /// Begins the attempt at the assignment after the `before` that `pseudonym` has begun, in the case that is due for it. Throws Error, also when somebody has begun another one meanwhile.
  static Play start_attempt(const Library& library, records::Store& store, const records::Assignment& assignment, std::int64_t before, const std::string& pseudonym,
                            const std::string& locale);
  /// Opens a stored session where it stood, by replaying it: in the language of `locale`, or the one that it began in when that is empty. Throws Error, ReplayDiverged.
  static Play resume(records::Store& store, std::string_view session_id, std::string_view locale = {});
  /// Begins one that is not recorded: an instructor's preview, the batch runner.
  static Play unrecorded(const Library& library, std::string_view pack, std::uint64_t seed, session::Mode mode, std::string_view locale = {});

  [[nodiscard]] session::Session& session() noexcept { return *session_; }
  [[nodiscard]] const session::Session& session() const noexcept { return *session_; }
  [[nodiscard]] const session::Exercise& exercise() const noexcept { return session_->exercise(); }
  /// For what looks on at the session in the same thread: an author's inspector.
  [[nodiscard]] const std::shared_ptr<session::Exercise>& shared_exercise() const noexcept { return exercise_; }
  /// `id` is empty when the session is not recorded.
  [[nodiscard]] const records::SessionRecord& record() const noexcept { return record_; }
  [[nodiscard]] bool is_recorded() const noexcept { return store_ != nullptr; }

  /// Views and pages come in this language from now on; English before.
  void set_language(const base::Language& language) { language_ = &language; }
  /// What is seen now, in the language.
  [[nodiscard]] session::View view() const;
  /// Session::look, in the language.
  [[nodiscard]] session::Page look(const session::Lookup& lookup) const;
  /// Applies the action; when it ends the session, keeps the result in the store.
  session::View apply(const session::Action& action);
  /// Why the result of an ended session could not be kept, in one sentence; empty when all is well. The actions are safe, and the result is kept when the session is
  /// opened again.
  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

  /// Whether what was recorded has arrived where it belongs.
  [[nodiscard]] records::Reach reach() const { return store_ == nullptr ? records::Reach{} : store_->reach(); }

  /// {"scorecard", "debrief"} of the session as it stands, in English: what the store keeps at the end.
  [[nodiscard]] base::Value result() const;

  /// The journal's rows so far, in memory.
  [[nodiscard]] const std::vector<session::JournalRow>& rows() const noexcept;

  /// Another session of the same exercise, from its beginning. Not recorded.
  [[nodiscard]] std::shared_ptr<Play> afresh(std::uint64_t seed) const;

  /// What a reload did.
  struct Reloaded {
    std::shared_ptr<Play> play;       ///< Null when the pack has mistakes; they are in `diagnostics`.
    base::Diagnostics diagnostics;
    std::string stopped_at;           ///< "action 7 (choose 'call_shelter') no longer fits: …"; empty when all were taken.
  };
  /// An instructor's live reload: a new preview session of the pack as it is on disk now, same seed and mode, that takes the actions so far by their ids
  /// until one no longer fits. Not recorded.
  [[nodiscard]] Reloaded reload(const Library& library) const;

private:
  Play() = default;
  /// Begins `record` (pack, seed, mode and pseudonym are filled in) in the store as `keep` does.
  template <typename Keep>
  static Play start_kept(const Library& library, records::Store& store, std::string_view pack, session::Mode mode, const std::string& locale, records::SessionRecord record, const Keep& keep);
  void begin(std::shared_ptr<session::Exercise> exercise, std::uint64_t seed);
  void keep_result();
  records::Store* store_{nullptr};
  records::SessionRecord record_;
  const base::Language* language_{&base::english()};
  std::string pack_;
  std::string problem_;
  std::shared_ptr<tracing::KeptSources> ledgers_{new_kept_sources()};   ///< What a reload need not make again.
  std::shared_ptr<RecordingJournal> journal_;   ///< Before `session_`, which writes to it to its end.
  std::shared_ptr<session::Exercise> exercise_;
  std::unique_ptr<session::Session> session_;
};

}  // namespace casecraft::program
