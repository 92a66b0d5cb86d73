#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.hpp"
#include "base/value.hpp"
#include "scenario/bundle.hpp"
#include "session/journal.hpp"

namespace casecraft::records {

/// What is known of a stored session.
struct SessionRecord {
  std::string id;            ///< UUID, lower case.
  std::string pack;          ///< Pack id.
  std::string pack_version;
  std::string title;
  std::uint64_t seed{0};
  std::string mode;          ///< "practice" or "assessment".
  std::string locale;
  std::string pseudonym;     ///< May be empty.
  std::string course;        ///< May be empty.
  std::string assignment;    ///< Id of the assignment that it is an attempt at; may be empty.
  base::Hash bundle{};
  std::int64_t behaviour{0};
  std::string state;         ///< "open" or "ended".
  std::int64_t actions{0};
  std::string created;       ///< Wall time, "2026-11-24T05:11:03Z".
  std::string updated;
  base::Value result{};      ///< {"scorecard": …, "debrief": …} once it has ended: a derived snapshot; null before.
};

/// One journal row as it is kept, with the wall time as a fact beside it.
struct StoredRow {
  session::JournalRow row;
  std::string wall_time;
};

/// A remark beside the journal: never a change in it.
struct Annotation {
  std::string id;
  std::int64_t number{0};    ///< Action that it is about; 0: the session.
  std::string kind;          ///< "contest", "override", "comment".
  std::string author;
  base::Value body{};
  std::string wall_time;
};

/// Who signed a finished session, kept as base64 text; what is signed says records/seal.
struct Seal {
  std::string public_key;
  std::string signature;
  std::string sealed;        ///< Wall time; signed too.
};

/// An assignment as it was handed out.
struct KeptAssignment {
  std::string id;            ///< UUID.
  std::string course;
  std::string document;      ///< The signed file's text.
  std::string created;       ///< Wall time; filled in by the store when empty.
};

/// A session that somebody began of an assignment.
struct Attempt {
  std::string session;
  std::string state;         ///< "open" or "ended".
};

/// Sessions, journals and the bundles that they depend on, in one SQLite file or one PostgreSQL database (SOCI). Several processes, and with PostgreSQL several
/// machines, may use one store at once. Every member throws Error with a sentence for a person: what failed, in which store, and how to mend it.
class Store {
public:
  /// Opens or makes the store at `location`: a path, "sqlite://path" or "postgresql://user@host/database". Runs missing migrations. Throws when the store was written by a newer
  /// version, is corrupted, or its folder cannot be written.
  static std::unique_ptr<Store> open(const std::string& location);
  virtual ~Store() = default;

  /// Keeps the bundle's files under their hashes, each once, and begins a session. Fills `id`, `bundle`, `behaviour`, `state`, `created`, `updated`.
  virtual SessionRecord begin(SessionRecord record, const scenario::Bundle& bundle) = 0;
  /// A sink that appends to the session: one durable transaction a row; (session, number) is unique, so that two processes playing the
  /// same session cannot both write row n: the second gets an Error that says so.
  virtual std::unique_ptr<session::JournalSink> journal(const std::string& session) = 0;
  /// Marks the session as ended and keeps its derived result.
  virtual void finish(const std::string& session, const base::Value& result) = 0;

  /// Newest first (by `updated`).
  [[nodiscard]] virtual std::vector<SessionRecord> sessions() = 0;
  /// By UUID or a unique beginning of it of at least 4 characters; throws when none or several match, saying which.
  [[nodiscard]] virtual SessionRecord session(std::string_view id) = 0;
  /// The newest open session of `pack`, if any.
  [[nodiscard]] virtual std::optional<SessionRecord> last_open(std::string_view pack) = 0;
  [[nodiscard]] virtual std::vector<StoredRow> rows(const std::string& session) = 0;
  [[nodiscard]] virtual scenario::Bundle bundle(const base::Hash& hash) = 0;

  virtual void annotate(const std::string& session, const Annotation& annotation) = 0;
  [[nodiscard]] virtual std::vector<Annotation> annotations(const std::string& session) = 0;
  /// Keeps who signed the session, instead of who did before. Throws when the session is not ended with exactly `actions` actions: somebody has gone on with it.
  virtual void keep_seal(const std::string& session, std::int64_t actions, const Seal& seal) = 0;
  /// None when it was never sealed, or a rewind made the seal untrue.
  [[nodiscard]] virtual std::optional<Seal> seal(const std::string& session) = 0;
  virtual void keep_assignment(const KeptAssignment& assignment) = 0;
  /// Oldest first.
  [[nodiscard]] virtual std::vector<KeptAssignment> assignments() = 0;
  /// What `pseudonym` has begun of it, oldest first.
  [[nodiscard]] virtual std::vector<Attempt> attempts(const std::string& assignment, const std::string& pseudonym) = 0;

  /// What is to be done once a session has ended and its result is kept, in this store and with this id: it is sealed. It may throw Error, which loses nothing.
  using AtEnd = std::function<void(Store&, const std::string& session)>;
  void set_at_end(AtEnd at_end) { at_end_ = std::move(at_end); }
  [[nodiscard]] const AtEnd& at_end() const noexcept { return at_end_; }

  /// "ok", or what the database found wrong.
  [[nodiscard]] virtual std::string integrity() = 0;

private:
  AtEnd at_end_;
};

/// A fresh UUID (version 4), from libsodium's generator.
std::string new_uuid();

}  // namespace casecraft::records
