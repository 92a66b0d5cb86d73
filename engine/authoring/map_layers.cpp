#include "authoring/map_layers.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/counted.hpp"
#include "base/sim_time.hpp"

namespace casecraft::authoring {
namespace {

/// What is shaded of a node, if anything.
std::optional<std::int64_t> amount_of(const NodeFigures& node, MapLayer layer) {
  switch (layer) {
    case MapLayer::reach: return node.actions ? std::optional(static_cast<std::int64_t>(*node.actions)) : std::nullopt;
    case MapLayer::score: return node.stake() > 0 ? std::optional(node.stake()) : std::nullopt;
    case MapLayer::time: return node.seconds;
  }
  return std::nullopt;
}

std::string amount_in_words(std::int64_t amount, MapLayer layer) {
  switch (layer) {
    case MapLayer::reach: return std::to_string(amount);
    case MapLayer::score: return std::to_string(amount);
    case MapLayer::time: return amount == 0 ? std::string("0 min") : base::format_span({amount});
  }
  return {};
}

std::string_view unit_of(MapLayer layer) { return layer == MapLayer::reach ? " actions" : layer == MapLayer::score ? " points at stake" : ""; }

std::string span_in_words(std::int64_t from, std::int64_t to, MapLayer layer) {
  if (from == to) {
    const std::string_view unit = amount_in_words(from, layer) != "1" ? unit_of(layer) : layer == MapLayer::reach ? " action" : layer == MapLayer::score ? " point at stake" : "";
    return amount_in_words(from, layer) + std::string(unit);
  }
  return fmt::format("{} to {}{}", amount_in_words(from, layer), amount_in_words(to, layer), unit_of(layer));
}

/// Shades by fifths of the different amounts, so that each shade is used, whatever the spread.
std::map<std::int64_t, int> shades_of(const MapPage& page, MapLayer layer) {
  std::map<std::int64_t, int> shades;
  for (const NodeFigures& node : page.figures.nodes) {
    if (const auto amount = amount_of(node, layer)) shades.emplace(*amount, 0);
  }
  const std::size_t all = shades.size(), used = std::min<std::size_t>(all, kShades);
  std::size_t rank = 0;
  for (auto& [amount, shade] : shades) shade = static_cast<int>(rank++ * used / all) + 1;
  return shades;
}

std::string words_for(const MapPage& page, std::size_t i, MapLayer layer) {
  const NodeFigures& node = page.figures.nodes[i];
  if (page.map.nodes[i].event != nullptr) return "happens by itself";
  switch (layer) {
    case MapLayer::reach:
      if (!node.actions) return page.figures.is_whole ? "nobody gets here" : "not reached so far";
      if (*node.actions == 0) return "here it begins";
      return fmt::format("after {}{}", node.is_fewest ? "" : "≤ ", base::counted(static_cast<std::int64_t>(*node.actions), "action", "actions"));
    case MapLayer::score:
      if (node.stake() == 0) return node.is_critical ? "critical error" : "no points";
      return points_between(node.least, node.most) + (node.stake() == 1 ? " point" : " points");
    case MapLayer::time:
      if (!node.seconds) return page.figures.is_whole ? "nobody gets here" : "not reached so far";
      return *node.seconds == 0 ? "at once" : "after " + base::format_span({*node.seconds});
  }
  return {};
}

}  // namespace

std::string_view to_string(MapLayer layer) noexcept { return layer == MapLayer::reach ? "reach" : layer == MapLayer::score ? "score" : "time"; }

std::optional<MapLayer> map_layer_from(std::string_view word) noexcept {
  for (const MapLayer layer : {MapLayer::reach, MapLayer::score, MapLayer::time}) {
    if (word == to_string(layer)) return layer;
  }
  return std::nullopt;
}

std::string_view shade_colour(MapLayer layer, int shade) noexcept {
  // ColorBrewer's single-hue scales (Blues, Purples, Oranges), without their darkest steps.
  constexpr std::array<std::string_view, kShades> kBlue{"#e3eefa", "#c6dbef", "#9ecae1", "#6baed6", "#4b97cb"};
  constexpr std::array<std::string_view, kShades> kPurple{"#efedf5", "#dadaeb", "#bcbddc", "#a29fcd", "#8a86c0"};
  constexpr std::array<std::string_view, kShades> kOrange{"#feedde", "#fdd9b4", "#fdbe85", "#fd9d50", "#ec7d28"};
  if (shade < 1 || shade > kShades) return "#ffffff";
  const auto at = static_cast<std::size_t>(shade - 1);
  return layer == MapLayer::reach ? kBlue[at] : layer == MapLayer::score ? kPurple[at] : kOrange[at];
}

ReadLayer read_layer(const MapPage& page, MapLayer layer) {
  ReadLayer read;
  const std::map<std::int64_t, int> shades = shades_of(page, layer);
  bool has_none = false, has_never = false;
  for (std::size_t i = 0; i < page.map.nodes.size(); ++i) {
    const auto amount = amount_of(page.figures.nodes[i], layer);
    const bool is_never = !amount && layer != MapLayer::score && page.figures.is_whole && page.map.nodes[i].event == nullptr;
    read.shades.push_back(amount ? shades.at(*amount) : is_never ? kNeverShade : kNoShade);
    read.words.push_back(words_for(page, i, layer));
    has_none = has_none || (!amount && !is_never && page.map.nodes[i].event == nullptr);
    has_never = has_never || is_never;
  }
  for (int shade = 1; shade <= kShades; ++shade) {
    std::int64_t least = INT64_MAX, most = INT64_MIN;
    for (const auto& [amount, its] : shades) {
      if (its != shade) continue;
      least = std::min(least, amount);
      most = std::max(most, amount);
    }
    if (least <= most) read.legend.push_back({shade, span_in_words(least, most, layer)});
  }
  if (has_none) read.legend.push_back({kNoShade, layer == MapLayer::score ? std::string("no points") : fmt::format("not reached in {} states", page.figures.states)});
  if (has_never) read.legend.push_back({kNeverShade, fmt::format("nobody gets here (seed {}, proved)", page.figures.seed)});
  return read;
}

std::string words_in_full(std::string words) {
  constexpr std::string_view kAtMost = "≤";
  const std::size_t at = words.find(kAtMost);
  return at == std::string::npos ? words : words.replace(at, kAtMost.size(), "at most");
}

std::string_view layer_heading(MapLayer layer) noexcept {
  switch (layer) {
    case MapLayer::reach: return "Fewest actions to get there";
    case MapLayer::score: return "Points that can be had or lost there";
    case MapLayer::time: return "Simulated time on arrival, by the fewest actions";
  }
  return "";
}

std::string points_between(std::int64_t least, std::int64_t most) {
  const auto one = [](std::int64_t points) { return points < 0 ? fmt::format("−{}", -points) : points > 0 ? fmt::format("+{}", points) : std::string("0"); };
  return least == most ? one(least) : fmt::format("{} to {}", one(least), one(most));
}

}  // namespace casecraft::authoring
