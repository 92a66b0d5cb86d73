#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/reach/spool.hpp"
#include "records/store/connection.hpp"

namespace casecraft::records {

// Which store a session belongs to. An address has many spellings and may lead elsewhere tomorrow: what counts is the id that a store is given with its tables.

/// Throws Error when the store has none.
std::string id_of_store(Connection& store);

/// Notes in the local store that `address`, as it is shown, leads to the store `id`; what was begun before anybody had reached that address belongs to it from now on.
void learn_home(Connection& local, const std::string& address, const std::string& id);

/// What sessions begun for `address` belong to: the id of the store that was last found there; before it was ever reached, the address itself.
std::string home_at(Connection& local, const std::string& address);

/// What waits for one home.
struct WaitedFor {
  std::string home;      ///< Its id, or an address that was never reached.
  std::string address;   ///< Under which it was last reached, as it is shown.
  Waiting waiting;
};

/// All homes that something waits for, by address.
std::vector<WaitedFor> homes_waited_for(Connection& local);

/// Gives everything that belongs to the home behind `address` to the home `id`, as if nothing of it had been sent: a person says that the one has taken the other's place,
/// or is the same, or has lost what it had. Throws Error when nothing belongs to that address.
void move_home(Connection& local, const std::string& address, const std::string& id);

}  // namespace casecraft::records
