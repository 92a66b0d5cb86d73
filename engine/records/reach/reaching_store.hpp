#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <string>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// How a store that lies elsewhere is reached.
struct Way {
  std::string home;                                      ///< Its address as it is shown and kept: without a password.
  std::function<std::shared_ptr<Connection>()> connect;  ///< Throws StoreAway when it cannot be reached now, Error when the address is wrong.
  std::function<std::chrono::steady_clock::time_point()> now;
  /// Whether copies here of what the home has erased are removed through this way. False beside another way of the same program that plays: that one knows which session is being played.
  bool carries_out_erasures{true};
};

/// A store made of two: what is recorded is durable in the local one first and then brought home, exactly once. While its home is away the person goes on; it is tried
/// again at the next action, after 5 s at first and 60 s at most, and one try takes no more than some 3 s. Sessions that were begun elsewhere can be listed and opened
/// only while their home is there. Throws Error when the home's address is wrong; that it is away now is no error.
std::unique_ptr<Store> reaching_store(Way way, std::shared_ptr<Connection> local);

/// The same for "postgresql://…" and a local store's path. `may_try`, where there is one, says whether a try is worth a person's waiting: false lets the home be away at once.
std::unique_ptr<Store> reaching_store(const std::string& remote, const std::string& local, std::function<bool()> may_try = {}, bool carries_out_erasures = true);

}  // namespace casecraft::records
