#pragma once

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "records/reach/played.hpp"
#include "records/reach/reaching_store.hpp"

namespace casecraft::records {

/// The connection to a session's home, which comes and goes. Shared by a reaching store and its journals; used from one thread.
class LineHome {
public:
  LineHome(Way way, std::shared_ptr<Connection> local);

  /// The first try. Throws Error when it fails for another reason than that the home is away.
  void open();
  /// The home's address, as it is shown.
  [[nodiscard]] const std::string& home() const noexcept { return way_.home; }
  [[nodiscard]] Connection& local() noexcept { return *local_; }

  /// The home, when it is there or a try is due and succeeds; null otherwise. Whenever it has come back, what it has erased is removed here and what waits is sent, for two
  /// seconds at most.
  Store* reached();
  /// Brings the session home if that can be reached; what goes wrong is kept for `state` and waits for the next time: the actions are durable here.
  void send(const std::string& session);
  /// Takes over what the home knows of the session and is not here, if it can be reached; sends first what waits. What cannot be taken over is kept for `state`, and the
  /// copy here stays as it is.
  void fetch(const std::string& session);
  /// The same for a session that is not here yet. Throws Error when it cannot be taken over.
  void bring_here(const std::string& session);
  /// Removes the copies here of what the home has erased meanwhile, if it can be reached; none that is being played. Sessions that went. What goes wrong is kept for `state`.
  std::int64_t carry_out_erasures();
  [[nodiscard]] Reach state();

  /// Whether a copy of the session is kept here for this home.
  [[nodiscard]] bool keeps(const std::string& session);
  /// From now on it is; its home holds `confirmed` actions of it.
  void keep(const std::string& session, std::int64_t confirmed);
  /// Ids of all sessions of which a copy is kept here for this home, in order.
  [[nodiscard]] std::vector<std::string> kept();

  /// Between the two the session is being played, and its copy here stays, whoever finds that it was erased at home.
  void begin_playing(const std::string& session) { played_.begin(session); }
  void end_playing(const std::string& session) noexcept { played_.end(session); }

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
  /// Does what has just become possible. Never throws Error.
  void catch_up();
  std::int64_t carry_out();
  template <typename Work>
  void try_for(const std::string& session, Work&& work);

  Way way_;
  std::shared_ptr<Connection> local_;
  std::string home_id_;   ///< What sessions of this home belong to here, as homes.hpp says.
  std::shared_ptr<Connection> remote_;
  std::unique_ptr<Store> remote_store_;
  std::chrono::steady_clock::time_point next_try_{};
  std::chrono::seconds pause_{0};
  Played played_;
  std::string problem_;                          ///< Of the line as a whole.
  std::map<std::string, std::string> unmerged_;  ///< Of single sessions, by their ids.
};

}  // namespace casecraft::records
