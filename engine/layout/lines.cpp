#include "layout/lines.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace casecraft::layout {
namespace {

constexpr std::size_t kMostBowed = 150;   // Edges; among more, most lines cross some node whatever they do.
constexpr int kPieces = 16;               // Of a bowed line.
constexpr float kApart = 14;              // Between lines of the same two nodes.
constexpr float kClear = 5;               // Between a line and a node that it passes.

/// A line from one centre to the other, bowed by `bow` points to the right of its way.
struct Bow {
  Point from, to;
  float bow{0};

  [[nodiscard]] Point at(float t) const {
    const float along_x = to.x - from.x, along_y = to.y - from.y;
    const float length = std::hypot(along_x, along_y);
    const float aside = length > 0 ? 4 * t * (1 - t) * bow / length : 0;
    return {from.x + t * along_x - aside * along_y, from.y + t * along_y + aside * along_x};
  }
};

bool is_within(const Node& node, Point centre, Point point) {
  return std::abs(point.x - centre.x) <= node.width / 2 && std::abs(point.y - centre.y) <= node.height / 2;
}

/// Where between `inside` and `outside` (along the line, from 0 to 1) it crosses the node's border.
float border(const Bow& line, const Node& node, Point centre, float inside, float outside) {
  for (int i = 0; i < 20; ++i) {
    const float middle = (inside + outside) / 2;
    (is_within(node, centre, line.at(middle)) ? inside : outside) = middle;
  }
  return (inside + outside) / 2;
}

std::vector<Point> clipped(const Bow& line, const Node& from, const Node& to) {
  constexpr int kSteps = 32;
  const auto at = [](int step) { return static_cast<float>(step) / kSteps; };
  int last_inside = 0, first_inside = kSteps;
  while (last_inside < kSteps && is_within(from, line.from, line.at(at(last_inside + 1)))) ++last_inside;
  while (first_inside > 0 && is_within(to, line.to, line.at(at(first_inside - 1)))) --first_inside;
  float begin = 0, end = 1;
  if (last_inside < kSteps) begin = border(line, from, line.from, at(last_inside), at(last_inside + 1));
  if (first_inside > 0) end = border(line, to, line.to, at(first_inside), at(first_inside - 1));
  if (last_inside == kSteps || first_inside == 0 || begin >= end) return {line.from, line.to};   // one node lies over the other

  const int pieces = line.bow == 0 ? 1 : kPieces;
  std::vector<Point> points;
  for (int i = 0; i <= pieces; ++i) points.push_back(line.at(begin + (end - begin) * static_cast<float>(i) / static_cast<float>(pieces)));
  return points;
}

int crossed(const Graph& graph, const std::vector<Point>& places, const Edge& edge, const std::vector<Point>& points) {
  int count = 0;
  for (std::size_t i = 0; i < places.size(); ++i) {
    if (i == edge.from || i == edge.to) continue;
    const float half_width = graph.nodes[i].width / 2 + kClear, half_height = graph.nodes[i].height / 2 + kClear;
    for (std::size_t k = 1; k < points.size(); ++k) {
      if (touches(points[k - 1], points[k], places[i], half_width, half_height)) {
        ++count;
        break;
      }
    }
  }
  return count;
}

/// The line that crosses fewest nodes; of those, the one that is bowed least from `bow`.
std::vector<Point> clearest(const Graph& graph, const std::vector<Point>& places, const Edge& edge, float bow) {
  constexpr std::array kTries{0.F, 20.F, -20.F, 40.F, -40.F, 60.F, -60.F, 90.F, -90.F, 130.F, -130.F};
  std::vector<Point> best;
  int fewest = 0;
  for (const float more : kTries) {
    std::vector<Point> points = clipped({places[edge.from], places[edge.to], bow + more}, graph.nodes[edge.from], graph.nodes[edge.to]);
    const int count = crossed(graph, places, edge, points);
    if (best.empty() || count < fewest) {
      best = std::move(points);
      fewest = count;
    }
    if (fewest == 0) break;
  }
  return best;
}

/// The `number`th loop at a node's upper right corner.
std::vector<Point> loop(const Node& node, Point centre, int number) {
  const float reach = 18 + 8 * static_cast<float>(std::min(number, 12));
  const Point a{centre.x + node.width / 4, centre.y - node.height / 2}, d{centre.x + node.width / 2, centre.y - node.height / 4};
  const Point b{a.x, a.y - reach}, c{d.x + reach, d.y};
  std::vector<Point> points;
  for (int i = 0; i <= kPieces; ++i) {
    const float t = static_cast<float>(i) / kPieces, s = 1 - t;
    const float wa = s * s * s, wb = 3 * s * s * t, wc = 3 * s * t * t, wd = t * t * t;
    points.push_back({wa * a.x + wb * b.x + wc * c.x + wd * d.x, wa * a.y + wb * b.y + wc * c.y + wd * d.y});
  }
  return points;
}

}  // namespace

// After Liang and Barsky (1984).
bool touches(Point a, Point b, Point centre, float half_width, float half_height) {
  float enter = 0, leave = 1;
  const auto cut = [&](float direction, float distance) {   // direction * t <= distance
    if (direction == 0) return distance >= 0;
    const float t = distance / direction;
    if (direction < 0) enter = std::max(enter, t);
    else leave = std::min(leave, t);
    return enter <= leave;
  };
  const float dx = b.x - a.x, dy = b.y - a.y;
  return cut(-dx, a.x - (centre.x - half_width)) && cut(dx, centre.x + half_width - a.x) && cut(-dy, a.y - (centre.y - half_height)) && cut(dy, centre.y + half_height - a.y);
}

std::vector<std::vector<Point>> lines_between(const Graph& graph, const std::vector<Point>& places) {
  std::map<std::pair<std::size_t, std::size_t>, int> between, taken;
  for (const Edge& edge : graph.edges) ++between[std::minmax(edge.from, edge.to)];

  std::vector<std::vector<Point>> lines;
  lines.reserve(graph.edges.size());
  for (const Edge& edge : graph.edges) {
    const auto pair = std::pair(std::min(edge.from, edge.to), std::max(edge.from, edge.to));
    const int all = between[pair], number = taken[pair]++;
    if (edge.from == edge.to || places[edge.from] == places[edge.to]) {
      lines.push_back(loop(graph.nodes[edge.from], places[edge.from], number));
      continue;
    }
    const float apart = std::min(kApart, 120 / static_cast<float>(all));
    float bow = (static_cast<float>(number) - static_cast<float>(all - 1) / 2) * apart;
    if (edge.from > edge.to) bow = -bow;   // the same side, whichever way it goes
    if (graph.edges.size() <= kMostBowed) {
      lines.push_back(clearest(graph, places, edge, bow));
    } else {
      lines.push_back(clipped({places[edge.from], places[edge.to], bow}, graph.nodes[edge.from], graph.nodes[edge.to]));
    }
  }
  return lines;
}

}  // namespace casecraft::layout
