#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "authoring/explore.hpp"
#include "authoring/played_session.hpp"

namespace casecraft::authoring {

/// How a place is come to: what to do from the beginning.
struct WayIn {
  std::vector<session::Action> actions;   ///< As a session takes them, one after the other; empty: the session begins there.
  std::uint64_t seed{0};
  session::Mode mode{session::Mode::practice};
  std::string recorded{};                 ///< Name of the recorded session that came there; empty: found by exploring.
  bool is_shortest{false};                ///< Nobody comes there by fewer actions.
};

/// A recorded session's way through a pack, and how many of its actions it took to each place that it came to.
struct RecordedWay {
  std::string name, file;
  WayIn whole;
  std::map<std::string, std::size_t> places;
  std::string stopped_at;   ///< Why it could not be played to its end, in one sentence; empty: it could.
};

/// Plays it on `exercise`, loaded in the session's own mode. Coming back after leaving, and numbers in rewinds, are put as a session takes them.
RecordedWay recorded_way(const PlayedSession& played, std::string file, const std::shared_ptr<session::Exercise>& exercise);

/// The places of a pack that can be come to under one seed, by the fewest actions that were found.
class WaysIn {
public:
  /// Explores within `options`. What it throws, and what `options.progress` throws to stop it, comes through.
  WaysIn(const std::function<std::shared_ptr<session::Exercise>()>& load, session::Mode mode, const ExploreOptions& options);

  [[nodiscard]] std::optional<WayIn> to(std::string_view place) const;
  [[nodiscard]] std::size_t states() const noexcept { return explored_.graph.nodes.size(); }
  /// Every state was seen: a place without a way is one that nobody comes to under this seed.
  [[nodiscard]] bool is_whole() const noexcept { return explored_.is_whole() && explored_.left_out.empty(); }
  [[nodiscard]] const std::map<std::string, std::uint32_t>& places() const noexcept { return places_; }

private:
  void find_last_places(const std::shared_ptr<session::Exercise>& exercise);
  std::uint64_t seed_;
  session::Mode mode_;
  Explored explored_;
  std::map<std::string, std::uint32_t> places_;   ///< The state in which each is first stood in.
};

}  // namespace casecraft::authoring
