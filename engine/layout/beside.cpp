#include <algorithm>
#include <cmath>
#include <numbers>

#include "layout/lines.hpp"
#include "layout/places.hpp"

namespace casecraft::layout {
namespace {

constexpr float kGap = 18;         // Between nodes of a layer.
constexpr int kFar = 400;          // Rings.

struct Link {
  std::size_t node{0};
  bool pays{false};                // The link's owner pays that node.
};

class Beside {
public:
  Beside(const Graph& graph, const std::vector<std::optional<Point>>& standing, Style style) : graph_(graph), places_(standing), style_(style), room_(room_for(graph)), links_(graph.nodes.size()) {
    if (style_ == Style::flow) room_.apart.y = kGap;
    for (const Edge& edge : graph.edges) {
      if (edge.from == edge.to) continue;
      links_[edge.from].push_back({edge.to, true});
      links_[edge.to].push_back({edge.from, false});
    }
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (places_[i]) stood_.push_back(i);
    }
    blocker_ = stood_.empty() ? 0 : stood_.front();
  }

  std::vector<Point> places() {
    while (const std::optional<std::size_t> node = most_linked()) stand(*node, beside(*node));
    put_rest_below();
    std::vector<Point> all;
    for (const std::optional<Point>& place : places_) all.push_back(*place);
    return all;
  }

private:
  /// The node without a place that has most links to those with one; the first of them.
  [[nodiscard]] std::optional<std::size_t> most_linked() const {
    std::optional<std::size_t> best;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < links_.size(); ++i) {
      if (places_[i]) continue;
      const std::ptrdiff_t count = std::count_if(links_[i].begin(), links_[i].end(), [&](const Link& link) { return places_[link.node].has_value(); });
      if (count > most) {
        most = count;
        best = i;
      }
    }
    return best;
  }

  void stand(std::size_t node, Point place) {
    places_[node] = place;
    stood_.push_back(node);
  }

  [[nodiscard]] Point beside(std::size_t node) {
    Point wanted, anchor;
    float count = 0;
    for (const Link& link : links_[node]) {
      if (!places_[link.node]) continue;
      const Point place = *places_[link.node];
      const float layer = (graph_.nodes[node].width + graph_.nodes[link.node].width) / 2 + room_.layer;
      anchor = {anchor.x + place.x, anchor.y + place.y};
      wanted = {wanted.x + place.x + (style_ == Style::spread ? 0 : link.pays ? -layer : layer), wanted.y + place.y};
      ++count;
    }
    anchor = {anchor.x / count, anchor.y / count};
    wanted = {wanted.x / count, wanted.y / count};
    if (style_ == Style::flow) {
      // Up and down its layer first.
      const float step = graph_.nodes[node].height + room_.apart.y;
      for (float i = 0; i < 16; ++i) {
        for (const float y : {wanted.y + i * step / 2, wanted.y - i * step / 2}) {
          if (is_free(node, {wanted.x, y})) return {wanted.x, y};
        }
      }
    } else if (is_free(node, wanted)) {
      return wanted;
    }
    constexpr int kNear = 7;   // Rings: farther away, a short line that crosses a node is better than a long one that crosses none.
    if (const std::optional<Point> clear = nearest_free(node, wanted, outwards(anchor), kNear, true)) return *clear;
    if (const std::optional<Point> place = nearest_free(node, wanted, outwards(anchor), kFar, false)) return *place;
    return {kMargin + graph_.nodes[node].width / 2, lowest() + room_.apart.y + graph_.nodes[node].height / 2};   // below everything, where nothing can be
  }

  /// The direction from the middle of the picture to `point`, in radians: where there is room.
  [[nodiscard]] float outwards(Point point) const {
    Point middle;
    for (const std::size_t node : stood_) middle = {middle.x + places_[node]->x, middle.y + places_[node]->y};
    const auto count = static_cast<float>(stood_.size());
    const float dx = point.x - middle.x / count, dy = point.y - middle.y / count;
    return std::abs(dx) < 1 && std::abs(dy) < 1 ? 0 : std::atan2(dy, dx);
  }

  /// On wider and wider rings around `centre`; on each, the place nearest to `direction` first. `is_clear`: its lines to what stands must cross no node.
  [[nodiscard]] std::optional<Point> nearest_free(std::size_t node, Point centre, float direction, int rings, bool is_clear) {
    const float step = graph_.nodes[node].height + room_.apart.y;
    for (int ring = 1; ring < rings; ++ring) {
      const float radius = step * static_cast<float>(ring);
      const int places = 8 + 4 * ring;
      for (int i = 0; i < places; ++i) {
        const int turn = i % 2 == 0 ? i / 2 : -(i / 2 + 1);
        const float angle = direction + 2 * std::numbers::pi_v<float> * static_cast<float>(turn) / static_cast<float>(places);
        const Point place{centre.x + radius * std::cos(angle), centre.y + radius * std::sin(angle)};
        if (is_free(node, place) && (!is_clear || lines_are_clear(node, place))) return place;
      }
    }
    return std::nullopt;
  }

  [[nodiscard]] bool lines_are_clear(std::size_t node, Point place) const {
    return std::all_of(links_[node].begin(), links_[node].end(), [&](const Link& link) {
      return !places_[link.node] || std::none_of(stood_.begin(), stood_.end(), [&](std::size_t other) {
        return other != link.node && touches(place, *places_[link.node], *places_[other], graph_.nodes[other].width / 2, graph_.nodes[other].height / 2);
      });
    });
  }

  [[nodiscard]] bool is_free(std::size_t node, Point place) {
    const Node& one = graph_.nodes[node];
    if (place.x - one.width / 2 < kMargin || place.y - one.height / 2 < kMargin) return false;
    const auto blocks = [&](std::size_t other) {
      const Node& two = graph_.nodes[other];
      return std::abs(places_[other]->x - place.x) < (one.width + two.width) / 2 + room_.apart.x && std::abs(places_[other]->y - place.y) < (one.height + two.height) / 2 + room_.apart.y;
    };
    if (blocks(blocker_)) return false;   // what was in the way a moment ago mostly still is
    const auto found = std::find_if(stood_.begin(), stood_.end(), blocks);
    if (found == stood_.end()) return true;
    blocker_ = *found;
    return false;
  }

  /// How far down anything stands.
  [[nodiscard]] float lowest() const {
    float y = 0;
    for (const std::size_t node : stood_) y = std::max(y, places_[node]->y + graph_.nodes[node].height / 2);
    return y;
  }

  void put_rest_below() {
    Graph rest;
    std::vector<std::size_t> of_rest(places_.size()), whole;
    for (std::size_t i = 0; i < places_.size(); ++i) {
      if (places_[i]) continue;
      of_rest[i] = whole.size();
      whole.push_back(i);
      rest.nodes.push_back(graph_.nodes[i]);
    }
    for (const Edge& edge : graph_.edges) {
      if (!places_[edge.from] && !places_[edge.to]) rest.edges.push_back({of_rest[edge.from], of_rest[edge.to], {}});
    }
    const std::vector<Point> fresh = fresh_places(rest, style_);
    const float below = lowest() + 2 * room_.apart.y;
    for (std::size_t i = 0; i < fresh.size(); ++i) places_[whole[i]] = Point{fresh[i].x + kMargin, fresh[i].y + below};
  }

  const Graph& graph_;
  std::vector<std::optional<Point>> places_;
  Style style_;
  Room room_;
  std::vector<std::vector<Link>> links_;
  std::vector<std::size_t> stood_;   // those with a place
  std::size_t blocker_{0};
};

}  // namespace

std::vector<Point> places_beside(const Graph& graph, const std::vector<std::optional<Point>>& standing, Style style) { return Beside(graph, standing, style).places(); }

}  // namespace casecraft::layout
