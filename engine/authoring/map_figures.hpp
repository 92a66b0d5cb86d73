#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

#include "authoring/explore.hpp"
#include "authoring/pack_map.hpp"
#include "authoring/play_tests.hpp"

namespace casecraft::authoring {

/// What is known of a node besides what is written.
struct NodeFigures {
  std::optional<std::size_t> actions;    ///< By which it was reached, the fewest that were found; nothing: it was not reached.
  bool is_fewest{false};                 ///< Nobody gets there by fewer.
  std::optional<std::int64_t> seconds;   ///< Simulated, since the case opened, on that way.
  std::int64_t least{0}, most{0};        ///< Points that can be had there, by what is written and what was found: of a scene by one decision, of a hub by all of them together,
                                         ///< of an interview, a desk or a board by one action of each kind.
  bool is_critical{false};               ///< A critical error can be made there.
  std::size_t sessions{0};               ///< Recorded sessions that came there.

  [[nodiscard]] std::int64_t stake() const noexcept { return most - least; }
};

struct MapFigures {
  std::vector<NodeFigures> nodes;        ///< By node of the map.
  bool is_whole{false};                  ///< What was not reached cannot be reached under this seed.
  std::uint64_t seed{1};
  std::size_t states{0};                 ///< That were explored.
  bool has_sessions{false};              ///< Recorded sessions are laid over.
  std::size_t sessions{0};               ///< That could be played from the first action to the last.
  std::map<const Way*, std::size_t> taken;   ///< Sessions that took it; ways that none took are left out.
};

/// What exploring says of the nodes of `map`. `exercise` is the one that was explored. Throws Error when a way that was found cannot be gone again.
MapFigures figures_of_map(const PackMap& map, const Explored& explored, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed);

/// Adds what the recorded sessions did.
void lay_over(MapFigures& figures, const PackMap& map, const std::vector<PlayedThrough>& sessions);

}  // namespace casecraft::authoring
