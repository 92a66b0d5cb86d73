#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "apps/program/library.hpp"
#include "authoring/outline.hpp"
#include "authoring/pack_map.hpp"
#include "authoring/ways_in.hpp"

namespace casecraft::desktop {

/// A pack's map together with what it points into.
struct MappedPack {
  explicit MappedPack(std::shared_ptr<session::Exercise> loaded);
  MappedPack(const MappedPack&) = delete;
  MappedPack& operator=(const MappedPack&) = delete;
  std::shared_ptr<session::Exercise> exercise;
  authoring::Outline outline;
  authoring::PackMap map;
  std::string problem;   ///< Why it could not be placed, in one sentence; empty: it was.
};

/// Finds out about a pack beside the thread that draws: its map, then the ways into its places, then how far its recorded sessions lead. The newest job takes the place of
/// one that runs. The window is woken by an SDL event with each piece. Joined at its end.
class PreviewWorker {
public:
  struct Job {
    std::filesystem::path home, pack;
    std::uint64_t seed{1};
    session::Mode mode{session::Mode::practice};
  };
  /// What has been found since the last call; null and nothing: not yet.
  struct Found {
    std::shared_ptr<const MappedPack> map;
    std::shared_ptr<const authoring::WaysIn> ways;
    std::optional<std::vector<authoring::RecordedWay>> recorded;
    std::string problem;   ///< One sentence; empty when all went well.
  };

  PreviewWorker() = default;
  ~PreviewWorker();
  PreviewWorker(const PreviewWorker&) = delete;
  PreviewWorker& operator=(const PreviewWorker&) = delete;

  void begin(Job job);
  Found take();
  [[nodiscard]] bool is_running() const;
  /// States that were found so far on the way to the places.
  [[nodiscard]] std::size_t states() const noexcept { return states_; }

private:
  void run();
  void work(const Job& job);
  template <typename Put>
  void put(const Put& put_in);
  mutable std::mutex mutex_;
  std::condition_variable wake_;
  std::thread thread_;
  std::optional<Job> waiting_;
  Found found_;
  bool is_working_{false}, is_over_{false};
  std::atomic<bool> wants_stop_{false};
  std::atomic<std::size_t> states_{0};
};

}  // namespace casecraft::desktop
