#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "session/activity.hpp"
#include "session/turn.hpp"

namespace casecraft::session {

/// Something that is looked at once, when a desk or a board is closed: what share of its points was reached.
struct Measure {
  std::string id, text, why, better, reference;
  std::int32_t points{0};
  std::uint32_t competency{0};
};

inline constexpr std::int64_t kWholeMeasure = 1000;   ///< A share that is whole.

/// Reads one of a model's list `measures`.
Measure read_measure(const script::Node& node, CompileContext& context);
/// A pack's own weights: measures = { recall = 20 }; 0 leaves one out.
void weigh_measures(std::vector<Measure>& measures, const script::Node& node, CompileContext& context);

/// `part` of `all` in thousandths, rounded; nothing when there is nothing to have a share of.
std::optional<std::int64_t> share_of(std::int64_t part, std::int64_t all) noexcept;
/// The points that `share` gives.
std::int32_t points_of(const Measure& measure, std::int64_t share) noexcept;
/// Scores it and records it as a decision at `place`, called `title` and described by `taken`.
void score_measure(const Measure& measure, std::int64_t share, std::string_view place, std::string title, std::string taken, Turn& turn);

}  // namespace casecraft::session
