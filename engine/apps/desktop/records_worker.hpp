#pragma once

#include <atomic>
#include <condition_variable>
#include <cstddef>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <utility>
#include <vector>

#include "records/store/store.hpp"

namespace casecraft::desktop {

class App;

/// Reads and writes records beside the thread that draws, through a store of its own: thousands of sessions, or a home that is far away, hold no frame up. One job after
/// the other; a job takes the place of one of its subject that waits or runs. When one is done the window is woken by an SDL event, and what it found is handed over on the
/// drawing thread. Joined at its end.
class RecordsWorker {
public:
  enum class Subject { figures, inbox, rubric, decision, report, store_check, reach };

  /// Puts what was found where it is shown, on the drawing thread.
  using Apply = std::function<void(App&)>;
  /// How much of how much is done; throws where nobody wants it any more.
  using Progress = std::function<void(std::size_t, std::size_t)>;
  struct Job {
    Subject subject{Subject::figures};
    bool needs_store{true};                                               ///< Else `work` is given none.
    std::function<Apply(records::Store*, const Progress&)> work;          ///< Beside. May throw Error.
    std::function<void(App&, const std::string&)> failed;                 ///< On the drawing thread, with a sentence.
  };
  using Open = std::function<std::unique_ptr<records::Store>()>;

  RecordsWorker() = default;
  ~RecordsWorker();
  RecordsWorker(const RecordsWorker&) = delete;
  RecordsWorker& operator=(const RecordsWorker&) = delete;

  /// How its own store is opened; called beside, when a job needs one. Before the first job.
  void set_open(Open open) { open_ = std::move(open); }
  void begin(Job job);
  [[nodiscard]] bool is_busy(Subject subject) const;
  /// Of the job that runs: done and whole; whole is 0 while it cannot be told.
  [[nodiscard]] std::pair<std::size_t, std::size_t> progress() const noexcept { return {done_, whole_}; }
  /// Hands over what was done since the last call; false when nothing was.
  bool take(App& app);

private:
  void run();
  Apply carry_out(const Job& job);
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::thread thread_;
  Open open_;
  std::unique_ptr<records::Store> store_;   ///< Only used by the thread.
  std::deque<Job> waiting_;
  std::optional<Subject> running_;
  std::vector<Apply> done_jobs_;
  bool is_over_{false};
  std::atomic<bool> wants_stop_{false};
  std::atomic<std::size_t> done_{0}, whole_{0};
};

}  // namespace casecraft::desktop
