#include "authoring/ways_in.hpp"

#include <fmt/format.h>

#include <set>
#include <tuple>

#include "base/json.hpp"
#include "session/session.hpp"

namespace casecraft::authoring {

WaysIn::WaysIn(const std::function<std::shared_ptr<session::Exercise>()>& load, session::Mode mode, const ExploreOptions& options)
    : seed_(options.seed), mode_(mode), explored_(explore(load, options)) {
  const Graph& graph = explored_.graph;
  std::map<std::int16_t, std::uint32_t> first;
  std::map<std::int16_t, std::size_t> lengths;
  for (std::uint32_t n = 0; n < graph.nodes.size(); ++n) {
    const std::int16_t place = graph.nodes[n].place;
    if (place < 0) continue;
    const auto at = first.find(place);
    // Those that were found last need not lie the farthest.
    const bool may_be_nearer = at == first.end() || n >= explored_.shortest_up_to;
    if (!may_be_nearer) continue;
    const std::size_t length = graph.length_to(n);
    if (at != first.end() && lengths[place] <= length) continue;
    first[place] = n;
    lengths[place] = length;
  }
  for (const auto& [place, node] : first) places_.emplace(graph.places[static_cast<std::size_t>(place)], node);
  find_last_places(load());
}

// A place that ends the exercise is never gone on from, so the graph does not know its name: it is looked up once for each way of ending.
void WaysIn::find_last_places(const std::shared_ptr<session::Exercise>& exercise) {
  const Graph& graph = explored_.graph;
  std::set<std::tuple<std::int16_t, std::int16_t, std::uint32_t>> looked_at;
  for (std::uint32_t n = 0; n < graph.nodes.size(); ++n) {
    const Graph::Node& node = graph.nodes[n];
    if (node.ending < 0 || !looked_at.emplace(node.ending, graph.nodes[node.parent].place, node.parent_action).second) continue;
    session::Fork fork(exercise, seed_);
    for (const session::Action& action : graph.path_to(n)) fork.apply(action);
    const auto [at, is_new] = places_.emplace(fork.view().place.str(), n);
    if (!is_new && graph.length_to(n) < graph.length_to(at->second)) at->second = n;
  }
}

std::optional<WayIn> WaysIn::to(std::string_view place) const {
  const auto found = places_.find(std::string(place));
  if (found == places_.end()) return std::nullopt;
  return WayIn{explored_.graph.path_to(found->second), seed_, mode_, {}, found->second < explored_.shortest_up_to};
}

RecordedWay recorded_way(const PlayedSession& played, std::string file, const std::shared_ptr<session::Exercise>& exercise) {
  RecordedWay way{played.name, std::move(file), {{}, played.seed, played.mode, played.name, false}, {}, {}};
  session::MemoryJournal journal;
  session::Session session(exercise, played.seed, journal);
  session::View view = session.view();
  std::vector<std::int64_t> numbers{0};   // The session's number of each of the file's actions.
  way.places.emplace(view.place.str(), 0);
  for (std::size_t i = 0; i < played.actions.size(); ++i) {
    session::Action action = played.actions[i];
    const std::int64_t kept = action.payload.integer_at("to", -1);
    if (action.kind == "rewind" && kept >= 0 && kept < static_cast<std::int64_t>(numbers.size())) action.payload = base::Map{{"to", numbers[static_cast<std::size_t>(kept)]}};
    const bool goes_away = action.kind == "leave";
    const bool has_come_back = action.kind == "resume" && view.phase == session::Phase::open;
    if (!goes_away && !has_come_back) {
      try {
        view = session.apply(exercise->with_tags(action, played.seed));
      } catch (const Error& error) {
        way.stopped_at = fmt::format("action {} of '{}' is not possible at '{}': {}", i + 1, played.name, view.place.view(), error.what());
        break;
      }
      const session::JournalRow& row = journal.rows().back();
      way.whole.actions.push_back({0, row.role, row.kind, base::parse_json(row.payload, "journal")});
      way.places.emplace(view.place.str(), way.whole.actions.size());
    }
    numbers.push_back(session.actions());
  }
  return way;
}

}  // namespace casecraft::authoring
