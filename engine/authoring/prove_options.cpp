#include "authoring/prove_options.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <utility>

#include "authoring/prove_words.hpp"

namespace casecraft::authoring {
namespace {

using Option = std::pair<std::int16_t, std::uint32_t>;   ///< Place and action.

const std::string& place_at_node(const Graph& graph, const Graph::Node& node) { return graph.places[static_cast<std::size_t>(node.place)]; }

OptionFollowed first_met(const Graph& graph, const Graph::Node& node, const Graph::Edge& edge) {
  const session::Action& action = graph.actions[edge.action];
  OptionFollowed one;
  one.taken.place = place_at_node(graph, node);
  one.taken.option = action.kind == "choose" ? action.payload.text_at("choice") : action_in_words(action);
  one.taken.is_critical = true;   // Until it is met where it is none.
  for (const Delta::Part& part : graph.deltas[edge.delta].parts) {
    one.taken.points += part.points;
    one.taken.of += part.of;
  }
  return one;
}

void follow(OptionFollowed& one, const Graph& graph, std::uint32_t node, std::uint32_t edge, bool may_pass_here, Outcomes& outcomes) {
  if (graph.deltas[graph.edges[edge].delta].is_critical) {
    one.taken.is_critical_at_times = true;
    return;
  }
  one.taken.is_critical = false;
  const auto best = outcomes.through(node, edge);
  if (best && std::pair(best->passes, best->total) > std::pair(one.taken.may_pass, one.taken.best_total.value_or(-1))) {
    one.taken.best_total = best->total;
    one.taken.may_pass = best->passes;
  }
  // Where it was lost before, it was not this option that lost it.
  if (!may_pass_here || (one.takes_away && (!best || (one.left && *best <= *one.left)))) return;
  one.takes_away = true;
  one.left = best;
  one.node = node;
  one.edge = edge;
}

}  // namespace

std::vector<OptionFollowed> options_followed(const Graph& graph, Outcomes& outcomes) {
  std::map<Option, std::size_t> numbers;
  std::vector<OptionFollowed> all;
  for (std::uint32_t n = 0; n < graph.nodes.size(); ++n) {
    const Graph::Node& node = graph.nodes[n];
    if (node.edges == 0) continue;
    const auto here = outcomes.through(n);
    for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
      if (graph.actions[graph.edges[i].action].kind == "wait") continue;
      const auto [at, is_new] = numbers.emplace(Option(node.place, graph.edges[i].action), all.size());
      if (is_new) all.push_back(first_met(graph, node, graph.edges[i]));
      follow(all[at->second], graph, n, i, here && here->passes, outcomes);
    }
  }
  for (OptionFollowed& one : all) {
    if (one.taken.is_critical) one.taken.is_critical_at_times = false;
    if (one.taken.may_pass) one.takes_away = false;
  }
  return all;
}

std::vector<std::string> criticals_beside(const Graph& graph, const ScoredPath& way) {
  std::vector<std::string> all;
  std::set<Option> unharmful, told;
  std::map<std::string, std::vector<std::string>> after;
  std::string before;
  std::uint32_t node = 0;
  for (const std::uint32_t taken : way.edges) {
    const Graph::Node& here = graph.nodes[node];
    for (std::uint32_t i = here.first_edge; i < here.first_edge + here.edges; ++i) {
      const Option option(here.place, graph.edges[i].action);
      if (!graph.deltas[graph.edges[i].delta].is_critical) {
        unharmful.insert(option);
        continue;
      }
      if (!told.insert(option).second) continue;
      std::string words = action_in_words(graph.actions[option.second]);
      if (unharmful.count(option) == 0) all.push_back(fmt::format("{}: {}", place_at_node(graph, here), words));
      else after[fmt::format("{}, after {}", place_at_node(graph, here), before)].push_back(std::move(words));
    }
    before = action_in_words(graph.actions[graph.edges[taken].action]);
    node = graph.edges[taken].to;
  }
  for (const auto& [when, options] : after) {
    all.push_back(options.size() == 1 ? fmt::format("{}: {}, which is none before", when, options.front()) : fmt::format("{}: {} and {} more, which are none before", when, options.front(), options.size() - 1));
  }
  return all;
}

}  // namespace casecraft::authoring
