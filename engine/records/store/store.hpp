#pragma once

#include <cstdint>
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

/// Sessions, journals and the bundles that they depend on, in one SQLite file (SOCI). Several processes may use one store at once.
/// Every member throws Error with a sentence for a person: what failed, in which file, and how to mend it.
class Store {
public:
  /// Opens or makes the store at `location`: a path, or "sqlite://path". Runs missing migrations. Throws when the store was written by a newer
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
  /// "ok", or what the database found wrong.
  [[nodiscard]] virtual std::string integrity() = 0;
};

/// A fresh UUID (version 4), from libsodium's generator.
std::string new_uuid();

}  // namespace casecraft::records
