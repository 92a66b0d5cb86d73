#pragma once

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "layout/layout.hpp"

namespace casecraft::desktop {

/// Works out where a chart's nodes lie, beside the thread that draws. One job at a time; of those that wait, the newest wins. When one is done, the window is
/// woken by an SDL event. Joined at its end.
class LayoutWorker {
public:
  struct Job {
    layout::Graph graph;
    layout::Style style{layout::Style::spread};
    std::optional<layout::Picture> picture;   ///< Drawn from `placed` instead of placed.
    layout::Placed placed;
    std::string title;
  };
  struct Done {
    std::uint64_t number{0};
    layout::Placed placed;
    std::string picture;
    std::string problem;       ///< One sentence; empty when all went well.
    double milliseconds{0};
  };

  LayoutWorker() = default;
  ~LayoutWorker();
  LayoutWorker(const LayoutWorker&) = delete;
  LayoutWorker& operator=(const LayoutWorker&) = delete;

  /// Puts a job in the place of one that waits; gives its number. The thread begins with the first.
  std::uint64_t submit(Job job);
  /// The result of that job, once.
  std::optional<Done> take(std::uint64_t number);
  /// Whether that job waits, runs, or is done and not taken; a newer one may have taken its place.
  [[nodiscard]] bool knows(std::uint64_t number) const;

private:
  void run();
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::thread thread_;
  std::optional<Job> waiting_;
  std::optional<Done> done_;
  std::uint64_t newest_{0}, running_{0};
  bool is_over_{false};
};

}  // namespace casecraft::desktop
