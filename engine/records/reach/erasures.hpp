#pragma once

#include <cstdint>
#include <functional>
#include <set>
#include <string>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// What was done with the copies on this machine of sessions that their home has erased.
struct CarriedOut {
  std::int64_t removed{0};
  std::int64_t left{0};   ///< Sessions that are being played.
};
/// Removes here the copies of sessions that `home`, whose id is `home_id`, has erased; what `is_played` stays until the next time (none is, without it). Cheap when nothing was
/// erased since the last time. Throws Error, StoreAway.
CarriedOut carry_out_erasures(Connection& local, Connection& home, const std::string& home_id, const std::function<bool(const std::string& session)>& is_played);

/// What another store holds of what was erased in one.
struct Erasures {
  std::set<std::string> sessions;   ///< Their ids, also where only a note of a sent statement is left of them.
  std::set<std::string> people;     ///< Pseudonyms of those sessions.
};
/// What `other` holds of what `store` has erased. Throws Error, StoreAway.
Erasures erased_in(Connection& store, Connection& other);

/// Brings the marks of erased sessions from one store to another, but for sessions that the other still holds. Returns how many were new.
std::int64_t copy_tombstones(Connection& from, Connection& to);

}  // namespace casecraft::records
