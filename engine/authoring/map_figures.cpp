#include "authoring/map_figures.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>

#include "session/contents.hpp"
#include "session/fork.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::uint32_t kNowhere = UINT32_MAX;

std::unordered_map<std::string, std::size_t> numbers_of(const PackMap& map) {
  std::unordered_map<std::string, std::size_t> numbers;
  for (std::size_t i = 0; i < map.nodes.size(); ++i) {
    if (map.nodes[i].place != nullptr) numbers.emplace(map.nodes[i].id, i);
  }
  return numbers;
}

/// The least and the most of what was earned by one thing.
struct Span {
  std::int64_t least{0}, most{0};
  void add(std::int64_t points) {
    least = std::min(least, points);
    most = std::max(most, points);
  }
};

class Reading {
public:
  Reading(const PackMap& map, const Explored& explored, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed)
      : map_(map), graph_(explored.graph), explored_(explored), exercise_(exercise), endings_(session::contents_of(*exercise).endings), numbers_(numbers_of(map)) {
    figures_.nodes.resize(map.nodes.size());
    figures_.is_whole = explored.is_whole() && explored.left_out.empty();
    figures_.seed = seed;
    figures_.states = graph_.nodes.size();
  }

  MapFigures run() {
    find_firsts();
    find_times();
    find_written_points();
    find_points();
    return std::move(figures_);
  }

private:
  [[nodiscard]] std::size_t node_of(std::uint32_t state) const {
    const Graph::Node& node = graph_.nodes[state];
    if (node.ending >= 0) return ending_of(node);
    if (node.place < 0) return SIZE_MAX;
    return number_of(graph_.places[static_cast<std::size_t>(node.place)]);
  }

  [[nodiscard]] std::size_t number_of(const std::string& id) const {
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? SIZE_MAX : found->second;
  }

  /// The scene by which a session ended: nobody stands there, so it is known by what led to it.
  [[nodiscard]] std::size_t ending_of(const Graph::Node& node) const {
    const std::string& ending = endings_[static_cast<std::size_t>(node.ending)];
    std::vector<std::size_t> last;
    for (std::size_t i = 0; i < map_.nodes.size(); ++i) {
      if (map_.nodes[i].place != nullptr && map_.nodes[i].place->ending == ending) last.push_back(i);
    }
    if (last.size() < 2) return last.empty() ? SIZE_MAX : last.front();
    const std::int16_t before = graph_.nodes[node.parent].place;
    const std::size_t from = before < 0 ? SIZE_MAX : number_of(graph_.places[static_cast<std::size_t>(before)]);
    const session::Action& action = graph_.actions[node.parent_action];
    if (from == SIZE_MAX) return SIZE_MAX;
    for (const Way& way : map_.nodes[from].place->ways) {
      const std::size_t to = number_of(way.to);
      const bool may_be_it = action.kind != "choose" || action.payload.text_at("choice") == way.id;
      if (may_be_it && std::find(last.begin(), last.end(), to) != last.end()) return to;
    }
    return SIZE_MAX;
  }

  void find_firsts() {
    firsts_.assign(map_.nodes.size(), kNowhere);
    std::vector<std::uint32_t> lengths(graph_.nodes.size(), 0);
    for (std::uint32_t state = 0; state < graph_.nodes.size(); ++state) {
      if (state > 0) lengths[state] = lengths[graph_.nodes[state].parent] + 1;   // whose number is lower
      const std::size_t node = node_of(state);
      if (node == SIZE_MAX) continue;
      if (firsts_[node] == kNowhere || lengths[state] < lengths[firsts_[node]]) firsts_[node] = state;
    }
    for (std::size_t i = 0; i < firsts_.size(); ++i) {
      if (firsts_[i] == kNowhere) continue;
      figures_.nodes[i].actions = lengths[firsts_[i]];
      figures_.nodes[i].is_fewest = firsts_[i] < explored_.shortest_up_to;
    }
  }

  /// Goes the ways to the first states once more, each part of them once.
  void find_times() {
    std::set<std::uint32_t> needed{0};
    for (std::uint32_t state : firsts_) {
      for (; state != kNowhere && needed.insert(state).second;) state = graph_.nodes[state].parent;
    }
    session::Fork fork(exercise_, figures_.seed);
    std::unordered_map<std::uint32_t, std::shared_ptr<const session::Fork::Point>> points;
    std::unordered_map<std::uint32_t, std::int64_t> times;
    for (const std::uint32_t state : needed) {
      if (state > 0) {
        fork.go_to(points.at(graph_.nodes[state].parent));
        fork.apply(graph_.actions[graph_.nodes[state].parent_action]);
      }
      times[state] = fork.view().time;
      points[state] = fork.here();
    }
    for (std::size_t i = 0; i < firsts_.size(); ++i) {
      if (firsts_[i] != kNowhere) figures_.nodes[i].seconds = times.at(firsts_[i]);
    }
  }

  void find_written_points() {
    for (std::size_t i = 0; i < map_.nodes.size(); ++i) {
      const MapNode& node = map_.nodes[i];
      if (node.place == nullptr) continue;
      NodeFigures& known = figures_.nodes[i];
      for (const Way& way : node.place->ways) {
        known.is_critical = known.is_critical || way.is_critical;
        const std::int64_t points = way.points();
        known.least = node.kind == MapKind::hub ? known.least + std::min<std::int64_t>(points, 0) : std::min(known.least, points);
        known.most = node.kind == MapKind::hub ? known.most + std::max<std::int64_t>(points, 0) : std::max(known.most, points);
      }
    }
  }

  void find_points() {
    std::map<std::size_t, std::map<std::string, Span>> earned;
    for (const Graph::Node& state : graph_.nodes) {
      const std::size_t node = state.place < 0 ? SIZE_MAX : number_of(graph_.places[static_cast<std::size_t>(state.place)]);
      if (node == SIZE_MAX) continue;
      for (std::uint32_t e = state.first_edge; e < state.first_edge + state.edges; ++e) {
        const Delta& delta = graph_.deltas[graph_.edges[e].delta];
        if (delta.parts.empty() && !delta.is_critical) continue;
        const session::Action& action = graph_.actions[graph_.edges[e].action];
        if (action.kind == "wait") continue;   // what time brings is no decision of this place
        figures_.nodes[node].is_critical = figures_.nodes[node].is_critical || delta.is_critical;
        std::int64_t points = 0;
        for (const Delta::Part& part : delta.parts) points += part.points;
        earned[node][thing_done(map_.nodes[node].kind, action)].add(points);
      }
    }
    for (const auto& [node, things] : earned) {
      std::int64_t least = 0, most = 0;
      for (const auto& [thing, span] : things) {
        least += span.least;
        most += span.most;
      }
      figures_.nodes[node].least = std::min(figures_.nodes[node].least, least);
      figures_.nodes[node].most = std::max(figures_.nodes[node].most, most);
    }
  }

  /// What counts by itself: each thing at a hub, each kind of action in an activity, the one decision of a scene.
  static std::string thing_done(MapKind kind, const session::Action& action) {
    if (kind == MapKind::hub) return action.payload.text_at("choice", action.kind);
    const bool is_activity = kind == MapKind::interview || kind == MapKind::tracing || kind == MapKind::requests;
    return is_activity ? action.kind : std::string();
  }

  const PackMap& map_;
  const Graph& graph_;
  const Explored& explored_;
  std::shared_ptr<session::Exercise> exercise_;
  std::vector<std::string> endings_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<std::uint32_t> firsts_;   ///< By node of the map: the state by which it was reached first.
  MapFigures figures_;
};

/// What one recorded session did, each thing once.
class Laid {
public:
  Laid(const PackMap& map, const std::unordered_map<std::string, std::size_t>& numbers) : map_(map), numbers_(numbers) {}

  void add(const PlayedThrough& session) {
    come_to(session.first);
    for (const PlayedStep& step : session.steps) {
      const Way* way = take(step);
      come_to(step.to);
      const bool leads_there = way != nullptr && (way->to == step.to || way->call == step.to);
      if (!leads_there && step.to != step.place) happen(step.to);
    }
  }

  void put_into(MapFigures& figures) const {
    for (const std::size_t node : nodes_) ++figures.nodes[node].sessions;
    for (const Way* way : ways_) ++figures.taken[way];
  }

private:
  void come_to(const std::string& place) {
    const auto at = numbers_.find(place);
    if (at != numbers_.end()) nodes_.insert(at->second);
  }

  const Way* take(const PlayedStep& step) {
    const auto at = numbers_.find(step.place);
    if (at == numbers_.end()) return nullptr;
    const std::vector<Way>& ways = map_.nodes[at->second].place->ways;
    const auto has_id = [&](const Way& way) { return way.id == step.way; };
    auto way = std::find_if(ways.begin(), ways.end(), has_id);
    // Words that were entered and scored nothing are known by where they lead.
    if (way == ways.end() && step.way.starts_with("entry")) way = std::find_if(ways.begin(), ways.end(), [&](const Way& one) { return one.id.starts_with("entry") && one.to == step.to; });
    if (way == ways.end()) return nullptr;
    ways_.insert(&*way);
    return &*way;
  }

  void happen(const std::string& to) {
    for (std::size_t i = 0; i < map_.nodes.size(); ++i) {
      if (map_.nodes[i].event == nullptr || map_.nodes[i].event->to != to) continue;
      nodes_.insert(i);
      ways_.insert(map_.nodes[i].event);
    }
  }

  const PackMap& map_;
  const std::unordered_map<std::string, std::size_t>& numbers_;
  std::set<std::size_t> nodes_;
  std::set<const Way*> ways_;
};

}  // namespace

MapFigures figures_of_map(const PackMap& map, const Explored& explored, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed) { return Reading(map, explored, exercise, seed).run(); }

void lay_over(MapFigures& figures, const PackMap& map, const std::vector<PlayedThrough>& sessions) {
  const std::unordered_map<std::string, std::size_t> numbers = numbers_of(map);
  figures.has_sessions = true;
  for (const PlayedThrough& session : sessions) {
    Laid laid(map, numbers);
    laid.add(session);
    laid.put_into(figures);
    ++figures.sessions;
  }
}

}  // namespace casecraft::authoring
