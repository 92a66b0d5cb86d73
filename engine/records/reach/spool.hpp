#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "records/reach/merging.hpp"

namespace casecraft::records {

/// What a local store keeps of a session whose home is another store.
struct Spooled {
  std::string session;
  std::int64_t confirmed{0};   ///< Actions that its home is known to hold.
};

/// What waits to be sent.
struct Waiting {
  std::int64_t sessions{0};
  std::int64_t actions{0};
};

/// `home` is what `home_at` (homes.hpp) says.
void spool(Connection& local, const std::string& session, const std::string& home, std::int64_t confirmed);
bool is_spooled(Connection& local, const std::string& session, const std::string& home);
/// Whether anything of the session is not known to have arrived.
bool is_waiting(Connection& local, const std::string& session);

Waiting waiting_for(Connection& local, const std::string& home);
/// The sessions that something of waits, oldest first.
std::vector<Spooled> waiting_sessions(Connection& local, const std::string& home);
/// Ids of all sessions that have this home.
std::vector<std::string> spooled_sessions(Connection& local, const std::string& home);

/// Brings one session home, exactly once, and notes what has arrived. Throws as `merge_session` does.
Merged send_session(Connection& local, Connection& home, const std::string& session);

/// Notes as known at its home what is here of the session, which has just been taken over from there.
void note_known(Connection& local, const std::string& session);

/// Brings home what waits for it (`home_id` as `home_at` says) until all is sent or `until` has passed. What cannot be sent is a problem and the rest goes on; throws StoreAway when the connection is lost.
Merged send_waiting(Connection& local, Connection& home, const std::string& home_id, std::chrono::steady_clock::time_point until = std::chrono::steady_clock::time_point::max());

}  // namespace casecraft::records
