#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "apps/program/library.hpp"
#include "base/language.hpp"

namespace casecraft::desktop {

/// Checks and proves a pack beside the thread that draws. One job at a time; the window is woken by an SDL event when it has gone on and when it is done. Joined at its end.
class PackWorker {
public:
  enum class Task { check, prove };

  /// One line of a check.
  struct Finding {
    base::Severity severity{base::Severity::error};
    std::string where;             ///< "my-case/main.lua:12:5", as in the terminal.
    std::string message, hint;
    std::string excerpt;           ///< The line that is meant; empty when it is not known.
    std::filesystem::path file;    ///< On this machine.
    int line{0};         ///< 0: the whole file.
  };
  struct Done {
    Task task{Task::check};
    std::filesystem::path pack;
    std::vector<Finding> findings;   ///< Of a check.
    std::string report;              ///< The summary of a check; what proving has found.
    std::string problem;             ///< One sentence; empty when it was done.
    bool was_stopped{false};
  };
  struct Progress {
    std::size_t found{0}, open{0};   ///< States, when proving.
    double part{0};                  ///< Of what it may use, from 0 to 1.
  };

  PackWorker() = default;
  ~PackWorker();
  PackWorker(const PackWorker&) = delete;
  PackWorker& operator=(const PackWorker&) = delete;

  /// Takes the place of what waits or runs: that is stopped, and this begins as soon as it has ended.
  void begin(Task task, const std::filesystem::path& home, const std::filesystem::path& pack, const base::Language& language);
  /// Asks what runs to end; `take` gives what was stopped.
  void stop();
  [[nodiscard]] bool is_running() const;
  /// Of what runs or ran last.
  [[nodiscard]] Task task() const;
  [[nodiscard]] Progress progress() const;
  /// What was done last, once.
  std::optional<Done> take();

private:
  struct Job {
    Task task{Task::check};
    std::filesystem::path home, pack;
    const base::Language* language;   ///< Of its report.
  };
  void run();
  Done carry_out(const Job& job);
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::thread thread_;
  std::optional<Job> waiting_;
  std::optional<Done> done_;
  Task task_{Task::check};
  Progress progress_;
  bool is_running_{false}, is_over_{false};
  std::atomic<bool> wants_stop_{false};
};

}  // namespace casecraft::desktop
