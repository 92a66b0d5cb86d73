#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/reach/homes.hpp"
#include "records/reach/merged.hpp"

namespace casecraft::records {

// What is done with whole stores, by their locations: a path, "sqlite://path" or "postgresql://…". All throw Error.

/// Throws Error when `location` is a file that is not there: a slip of the pen makes no empty store that is then found to be well.
void require_store(const std::string& location);

struct SentHome {
  std::string home;                ///< As it is shown.
  Merged merged;
  std::int64_t erased{0};          ///< Copies that were removed here, since their home has erased the sessions.
  std::int64_t left{0};            ///< Copies that stay for now although their home has erased the sessions: somebody is playing them.
  std::vector<WaitedFor> waiting;  ///< What waits now, for this home and for others.
};

/// Removes the copies here of what `home` has erased and nobody plays, and sends what waits in the local store for it, under whatever address that was begun. With `instead_of`, an address
/// as it is shown, everything that belongs to that one is given to `home` first and is sent as if for the first time.
SentHome send_home(const std::string& local, const std::string& home, const std::string& instead_of = "");
/// What something in the local store waits for.
std::vector<WaitedFor> waiting_in(const std::string& local);

/// Copies everything, after bringing both to today's schema. Throws when both are one store, and when `from` is a file that is not there.
Merged copy_store(const std::string& from, const std::string& to);

struct Migrated {
  std::int64_t before{0};
  std::int64_t now{0};
};

/// All missing steps of the schema or none.
Migrated migrate_store(const std::string& location);

struct Checked {
  std::int64_t schema{0};
  std::int64_t sessions{0};
  std::int64_t actions{0};
  std::vector<std::string> problems;
};

/// What the database, its counts and every session's chain say; changes nothing. Throws when a file is not there, or has not today's schema.
Checked check_store(const std::string& location);

}  // namespace casecraft::records
