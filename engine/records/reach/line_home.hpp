#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "records/reach/reaching_store.hpp"

namespace casecraft::records {

/// The connection to a session's home, which comes and goes. Shared by a reaching store and its journals; used from one thread.
class LineHome {
public:
  LineHome(Way way, std::shared_ptr<Connection> local) : way_(std::move(way)), local_(std::move(local)) {}

  /// The first try. Throws Error when it fails for another reason than that the home is away.
  void open();
  [[nodiscard]] const std::string& home() const noexcept { return way_.home; }
  [[nodiscard]] Connection& local() noexcept { return *local_; }

  /// The home, when it is there or a try is due and succeeds; null otherwise. Whenever it has come back, what waits is sent, for two seconds at most.
  Store* reached();
  /// Brings the session home if that can be reached; what goes wrong is kept for `state` and waits for the next time: the actions are durable here.
  void send(const std::string& session);
  /// Takes over what the home knows of the session and is not here, if it can be reached; sends first what waits.
  void fetch(const std::string& session);
  [[nodiscard]] Reach state();

  /// Runs a question to the home; a connection that is lost meanwhile is noted, and the error goes on.
  template <typename Question>
  auto ask(Question&& question) {
    try {
      return std::forward<Question>(question)();
    } catch (const StoreAway&) {
      lose();
      throw;
    }
  }

private:
  void connect();
  void lose();
  void send_what_waits();

  Way way_;
  std::shared_ptr<Connection> local_;
  std::shared_ptr<Connection> remote_;
  std::unique_ptr<Store> remote_store_;
  std::chrono::steady_clock::time_point next_try_{};
  std::chrono::seconds pause_{0};
  std::string problem_;
};

}  // namespace casecraft::records
