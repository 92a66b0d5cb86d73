#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/hash.hpp"
#include "base/error.hpp"
#include "base/value.hpp"
#include "records/store/outcome.hpp"
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
  std::string exact_created; ///< The same as they are kept and signed, with microseconds where the store has them; empty for a record that was made by hand.
  std::string exact_updated;
  base::Value result{};      ///< {"scorecard": …, "debrief": …} once it has ended: a derived snapshot; null before.
};

/// A session whose record cannot be read as one.
struct DamagedSession {
  std::string id;
  std::string pseudonym;     ///< May be empty.
  std::string problem;       ///< What is wrong, in one sentence that names the session.
};

/// One journal row as it is kept, with the wall time as a fact beside it.
struct StoredRow {
  session::JournalRow row;
  std::string wall_time;
  std::string exact_time;    ///< As it is kept and signed, with microseconds where the store has them; empty for a row that was made by hand.
};

/// What is known of a remark's signature where it is read.
enum class SignedBy {
  nobody,     ///< It has none.
  altered,    ///< It has one, which is not that of what the remark says.
  stranger,   ///< It is signed, with a key that is not known here.
  known       ///< It is signed, with this machine's own key or one that a person has taken into its list. Only then a decision counts.
};

/// A remark beside the journal: never a change in it.
struct Annotation {
  std::string id;
  std::int64_t number{0};    ///< Action that it is about; 0: the session.
  std::string kind;          ///< "decision", "override", "comment".
  std::string author;
  base::Value body{};
  std::string wall_time;
  std::string exact_time;    ///< As it is kept and signed.
  std::string public_key;    ///< Who signed it, as text; empty: nobody. What is signed says records/seal.
  std::string signature;
  SignedBy signed_by{SignedBy::nobody};   ///< Found out when it is read, never kept.
  std::string signer;        ///< What the key is called here, or its fingerprint; empty where nobody signed.
};

/// What an inbox reads of a finished session that needs a person.
struct PartForMarking {
  base::Value result{};            ///< The part of its result, as `MarkingPart` selects it; null where nothing of it needs a person.
  std::vector<StoredRow> rows;     ///< The rows that belong to it, in their order: their number, kind and payload.
  std::vector<Annotation> annotations;   ///< As `Store::annotations` gives them; none where nothing needs a person.
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

/// That an assignment is not to be begun any more.
struct KeptWithdrawal {
  std::string id;            ///< UUID.
  std::string assignment;    ///< Its id.
  std::string document;      ///< The signed text.
  std::string created;       ///< Wall time; filled in by the store when empty.
};

/// A session that somebody began of an assignment.
struct Attempt {
  std::string session;
  std::string state;         ///< "open" or "ended".
};

/// How a statement fared at a learning record store.
struct Delivery {
  std::string statement;     ///< Its id, a UUID.
  std::string session;
  std::string state;         ///< "waiting", "delivered" or "parked".
  std::string reason;        ///< Why it was parked, or still waits; empty when delivered.
};

/// What an erasure took away.
struct Erased {
  std::int64_t sessions{0};
  std::int64_t actions{0};
  std::int64_t annotations{0};
  std::int64_t bundles{0};          ///< That no other session needed.
  std::int64_t deliveries{0};       ///< Entries about statements that were sent.
  std::int64_t people{0};           ///< Entries in lists of courses.
  std::int64_t courses{0};
  std::int64_t remarks_written{0};  ///< On sessions of others: these stay, without their author.
  std::int64_t copies{0};           ///< Sessions whose copy on this machine went too, where the store lies on another.
  bool is_rewritten{false};         ///< The file was written anew, so that no freed page holds what was in it (SQLite only).
};

/// How a store that may lie elsewhere is reached just now.
struct Reach {
  std::string home;          ///< Where the records belong, as it is shown; empty: here, and they are always in reach.
  bool is_away{false};
  std::int64_t waiting{0};   ///< Actions that are durable here and have not arrived there.
  std::string problem;       ///< Why something could not be sent, in one sentence; empty when all is well.
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
  /// Marks the session as ended and keeps its derived result. A result that is there already stays: throws when it is another.
  virtual void finish(const std::string& session, const base::Value& result) = 0;

  /// Newest first (by `updated`). Their results are short, {"scorecard": {"verdict", "total"}}: `session` reads one with its debrief.
  [[nodiscard]] virtual std::vector<SessionRecord> sessions() = 0;
  /// Those that `sessions` leaves out, since their records cannot be read: one does not hide the others. Results are not looked at.
  [[nodiscard]] virtual std::vector<DamagedSession> damaged() { return {}; }
  /// Those of them that were begun or gone on with on this machine: all, where the store lies on it.
  [[nodiscard]] virtual std::vector<SessionRecord> own_sessions() { return sessions(); }
  /// By UUID or a unique beginning of it of at least 4 characters; throws when none or several match, saying which.
  [[nodiscard]] virtual SessionRecord session(std::string_view id) = 0;
  /// The newest open session of `pack`, if any.
  [[nodiscard]] virtual std::optional<SessionRecord> last_open(std::string_view pack) = 0;
  [[nodiscard]] virtual std::vector<StoredRow> rows(const std::string& session) = 0;
  [[nodiscard]] virtual scenario::Bundle bundle(const base::Hash& hash) = 0;

  /// Keeps a remark, signed first where `set_remark_trust` says how.
  void annotate(const std::string& session, const Annotation& annotation) { keep_remark(session, trust_.sign ? trust_.sign(session, annotation) : annotation); }
  /// Oldest first. Whose signatures they bear is found out where `set_remark_trust` says how; otherwise they count as unsigned.
  [[nodiscard]] std::vector<Annotation> annotations(const std::string& session) {
    std::vector<Annotation> found = read_remarks(session);
    examine({{session, found}});
    return found;
  }
  /// The sessions that have a remark, in no order: a list of thousands looks at these only.
  [[nodiscard]] virtual std::vector<std::string> remarked() = 0;
  /// Keeps who signed the session. Throws when it has a seal already, or is not ended with exactly `actions` actions: somebody has gone on with it.
  virtual void keep_seal(const std::string& session, std::int64_t actions, const Seal& seal) = 0;
  /// The numbers of a finished session that lists and cohorts read, as they are kept beside it; none when they have not been counted yet.
  [[nodiscard]] virtual std::optional<Outcome> outcome(const std::string& session) = 0;
  /// What an inbox reads of the finished sessions, of a course (as in `OutcomeFilter`) where one is named, by their ids: at once, and without their debriefs. Of a session that
  /// is not among them it is not known, and the session is to be read whole.
  [[nodiscard]] std::map<std::string, PartForMarking> marking_parts(const std::string& course) {
    std::map<std::string, PartForMarking> parts = read_marking_parts(course);
    std::vector<RemarksOn> all;
    for (auto& [session, part] : parts) {
      if (!part.annotations.empty()) all.push_back({session, part.annotations});
    }
    examine(all);
    return parts;
  }
  /// Makes them anew from the kept result and the journal.
  virtual void count_again(const std::string& session) = 0;
  /// None when it was never sealed, or a rewind made the seal untrue.
  [[nodiscard]] virtual std::optional<Seal> seal(const std::string& session) = 0;
  /// One that is there already stays as it is.
  virtual void keep_assignment(const KeptAssignment& assignment) = 0;
  /// Oldest first.
  [[nodiscard]] virtual std::vector<KeptAssignment> assignments() = 0;
  /// One that is there already stays as it is. Throws where the records belong to a store that cannot be reached now: nobody else would hear of it.
  virtual void keep_withdrawal(const KeptWithdrawal& withdrawal) = 0;
  /// Oldest first.
  [[nodiscard]] virtual std::vector<KeptWithdrawal> withdrawals() = 0;
  /// What `pseudonym` has begun of it, oldest first.
  [[nodiscard]] virtual std::vector<Attempt> attempts(const std::string& assignment, const std::string& pseudonym) = 0;
  /// `begin`, for an attempt at `record.assignment`, which is kept: only when `record.pseudonym` has begun exactly `before` of them so far. That is asked in the transaction that
  /// begins it, so that of two machines which begin the same attempt at once in one store, one gets an Error that says so.
  virtual SessionRecord begin_attempt(SessionRecord record, const scenario::Bundle& bundle, std::int64_t before) = 0;

  /// Sessions of one pseudonym, newest first.
  [[nodiscard]] virtual std::vector<SessionRecord> sessions_of(const std::string& pseudonym) = 0;
  /// Removes all that is kept about `pseudonym`, for ever. Throws for an empty one.
  virtual Erased erase(const std::string& pseudonym) = 0;
  /// Sessions of courses with a period of retention that were last changed longer before `now` ("2026-11-24T05:11:03Z"), and their removal.
  [[nodiscard]] virtual std::vector<SessionRecord> expired(const std::string& now) = 0;
  virtual Erased erase_expired(const std::string& now) = 0;
  /// Removes the course of this name and its list, for ever; sessions that name it stay, and are kept without a limit. Throws when there is none, or when it has sessions and a
  /// period of retention, which would be forgotten.
  virtual Erased erase_course(const std::string& name) = 0;
  /// Where else the store names the person: {"courses", "remarks_written", "assignments_that_name_them", "statements_sent"}, lists of text.
  [[nodiscard]] virtual base::Value mentions(const std::string& pseudonym) = 0;
  /// What is known of statements sent to `endpoint`, by their ids; keeping replaces what is known of one.
  [[nodiscard]] virtual std::vector<Delivery> deliveries(const std::string& endpoint) = 0;
  virtual void keep_deliveries(const std::string& endpoint, const std::vector<Delivery>& deliveries) = 0;

  /// What is to be done once a session has ended and its result is kept, in this store and with this id: it is sealed. It may throw Error, which loses nothing.
  using AtEnd = std::function<void(Store&, const std::string& session)>;
  void set_at_end(AtEnd at_end) { at_end_ = std::move(at_end); }
  [[nodiscard]] const AtEnd& at_end() const noexcept { return at_end_; }

  /// The remarks on one session.
  struct RemarksOn {
    std::string session;
    std::span<Annotation> remarks;
  };
  /// How remarks are signed as they are kept, and how it is found out who signed those that are read.
  struct RemarkTrust {
    std::function<Annotation(const std::string& session, Annotation remark)> sign;   ///< May throw Error: the remark is not kept then.
    std::function<void(std::span<const RemarksOn> all)> examine;   ///< Throws nothing.
  };
  void set_remark_trust(RemarkTrust trust) { trust_ = std::move(trust); }

  /// Finished sessions in numbers, and courses. Valid as long as the store.
  [[nodiscard]] virtual CohortRecords& cohort_records() { throw Error("this store keeps no courses; name the store itself with --store"); }

  /// Whether what is recorded has arrived where it belongs. Asks nobody over a network.
  [[nodiscard]] virtual Reach reach() { return {}; }
  /// "ok", or what the database found wrong.
  [[nodiscard]] virtual std::string integrity() = 0;

protected:
  /// As the remark is: a store adds an id and a time where it has none.
  virtual void keep_remark(const std::string& session, const Annotation& annotation) = 0;
  [[nodiscard]] virtual std::vector<Annotation> read_remarks(const std::string& session) = 0;
  [[nodiscard]] virtual std::map<std::string, PartForMarking> read_marking_parts(const std::string& course) = 0;

private:
  void examine(const std::vector<RemarksOn>& all) const {
    if (trust_.examine) trust_.examine(all);
  }

  AtEnd at_end_;
  RemarkTrust trust_;
};

/// A fresh UUID (version 4), from libsodium's generator.
std::string new_uuid();

}  // namespace casecraft::records
