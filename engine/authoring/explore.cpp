#include "authoring/explore.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <deque>
#include <set>
#include <thread>

#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

using session::Action;
using session::Fork;

constexpr std::size_t kBatch = 512;          ///< States that are gone on from at a time,
constexpr std::size_t kSmallBatch = 8;       ///< and where one after the other is what counts.
constexpr std::int32_t kCriticalLoss = 1000; ///< What a critical error counts, in points.
constexpr std::size_t kMostOptions = 64;     ///< Ways to fill in a form of options only.

/// What trying one action came to.
struct Tried {
  Action action;
  std::string key;   ///< Tells actions apart.
  std::string error;
  bool is_refused{false};
  base::Digest digest;
  std::int16_t ending{-1};
  Delta delta;
  std::shared_ptr<const Fork::Point> point;   ///< Null when the state was known before.
};

struct Opened {
  std::string place;
  std::vector<Tried> tried;
  std::vector<std::string> left_out;
  bool is_done{false};   ///< False where time ran out before.
};

std::string key_of(const Action& action) {
  std::string key = action.kind;
  base::append_json(key, action.payload);
  return key;
}

/// All payloads of a form whose fields are options, each combination once; nothing where there are other fields, or too many.
std::optional<std::vector<base::Value>> combinations(const session::ActionTemplate& offer) {
  std::vector<base::Map> all{offer.payload.is_map() ? offer.payload.as_map() : base::Map{}};
  for (const session::Field& field : offer.fields) {
    if (field.type != session::Field::Type::option) return std::nullopt;
    std::vector<base::Map> more;
    for (const base::Map& before : all) {
      for (const auto& [value, label] : field.options) {
        more.push_back(before);
        more.back().insert_or_assign(field.name.str(), base::Value(value));
        if (more.size() > kMostOptions) return std::nullopt;
      }
    }
    all = std::move(more);
  }
  return std::vector<base::Value>(all.begin(), all.end());
}

/// Everything that is tried at a state: each offer, forms by what stands for their classes of input, and waiting for the next thing.
std::vector<Action> attempts(Fork& fork, Opened& opened) {
  std::vector<Action> all;
  const session::View view = fork.view();
  opened.place = view.place.str();
  for (const session::ActionTemplate& offer : view.offers) {
    if (offer.fields.empty()) {
      all.push_back({0, "trainee", offer.kind.str(), offer.payload});
      continue;
    }
    std::optional<std::vector<base::Value>> payloads = fork.representatives(offer);
    if (!payloads) payloads = combinations(offer);
    if (!payloads) opened.left_out.push_back(fmt::format("{}: {}", opened.place, offer.label.view()));
    else for (base::Value& payload : *payloads) all.push_back({0, "trainee", offer.kind.str(), std::move(payload)});
  }
  if (view.drill_seconds > 0) all.push_back({0, "trainee", "time_passed", base::Value(base::Map{})});
  if (view.may_wait && fork.next_due() >= 0) all.push_back({0, "trainee", "wait", base::Map{{"until", "next"}}});
  return all;
}

Opened open_state(Fork& fork, const std::shared_ptr<const Fork::Point>& point, const StateNumbers& seen) {
  Opened opened;
  fork.go_to(point);
  std::set<std::pair<std::uint64_t, std::uint64_t>> here;
  for (Action& action : attempts(fork, opened)) {
    Tried tried;
    try {
      const Fork::Came came = fork.attempt(action, [&] {
        tried.digest = fork.digest();
        if (const auto ending = fork.ending()) tried.ending = static_cast<std::int16_t>(*ending);
        const bool is_new = seen.find(tried.digest) == seen.end() && here.insert({tried.digest.a, tried.digest.b}).second;
        if (is_new && tried.ending < 0) tried.point = fork.changed_from(point);
      });
      tried.delta = delta_of(came);
    } catch (const session::ActionRefused& refused) {
      tried.error = refused.what();
      tried.is_refused = true;
    } catch (const Error& error) {
      tried.error = error.what();
    }
    if (tried.error.empty()) tried.key = key_of(action);
    tried.action = std::move(action);
    opened.tried.push_back(std::move(tried));
  }
  opened.is_done = true;
  return opened;
}

/// Gives each different thing a number. `Table` maps keys to numbers.
template <typename Table, typename Thing>
class Numbers {
public:
  explicit Numbers(std::vector<Thing>& things) : things_(things) {}
  std::uint32_t of(const typename Table::key_type& key, const Thing& thing) {
    const auto [at, is_new] = numbers_.emplace(key, static_cast<std::uint32_t>(things_.size()));
    if (is_new) things_.push_back(thing);
    return at->second;
  }

private:
  std::vector<Thing>& things_;
  Table numbers_;
};

class Exploring {
public:
  Exploring(const std::function<std::shared_ptr<session::Exercise>()>& load, const ExploreOptions& options)
      : options_(options), action_numbers_(made_.graph.actions), delta_numbers_(made_.graph.deltas), place_numbers_(made_.graph.places), began_(std::chrono::steady_clock::now()) {
    for (unsigned i = 0; i < std::max(1U, options.workers); ++i) forks_.emplace_back(load(), options.seed);
  }

  Explored run() {
    delta_numbers_.of(Delta{}, Delta{});
    seen_.emplace(forks_.front().digest(), 0);
    made_.graph.nodes.emplace_back();
    lost_.push_back(0);
    decided_.push_back(0);
    lengths_.push_back(0);
    first_ = forks_.front().here();
    open_.push_back({0, first_});
    while (!open_.empty() && made_.graph.nodes.size() < options_.states && !is_full_ && !is_late()) {
      const Way before = way_;
      while (way_ != Way::worst && is_used_up(part_of(way_))) way_ = static_cast<Way>(static_cast<int>(way_) + 1);
      if (way_ != before) {
        if (before == Way::broad) {
          made_.shortest_up_to = made_.graph.nodes.size();
          follow_guides();
        }
        put_in_order();
      }
      go_on();
      if (options_.progress) options_.progress(made_.graph.nodes.size(), open_.size());
    }
    if (way_ == Way::broad) {
      made_.shortest_up_to = made_.graph.nodes.size();
      if (!open_.empty()) follow_guides();   // one batch may use up a small allowance
    }
    made_.open = open_.size();
    if (options_.keeps_numbers) made_.numbers = std::move(seen_);
    std::sort(made_.left_out.begin(), made_.left_out.end());
    return std::move(made_);
  }

private:
  struct Open {
    std::uint32_t node{0};
    std::shared_ptr<const Fork::Point> point;
  };
  /// In which order states are gone on from: those that were found first; then those on whose way least was lost, and most.
  enum class Way { broad, best, worst };
  /// Of the allowance, up to which each is gone.
  [[nodiscard]] double part_of(Way way) const { return way == Way::broad ? options_.broad : way == Way::best ? (1.0 + options_.broad) / 2.0 : 1.0; }

  [[nodiscard]] bool is_used_up(double part) const { return static_cast<double>(made_.graph.nodes.size()) >= static_cast<double>(options_.states) * part || is_late(part); }

  /// Whether `a` is gone on from after `b`. Of two alike the one on whose way more was decided, by fewer actions: further on, and not only busier.
  [[nodiscard]] bool is_after(const Open& a, const Open& b) const {
    if (lost_[a.node] != lost_[b.node]) return way_ == Way::best ? lost_[a.node] > lost_[b.node] : lost_[a.node] < lost_[b.node];
    if (decided_[a.node] != decided_[b.node]) return decided_[a.node] < decided_[b.node];
    if (lengths_[a.node] != lengths_[b.node]) return lengths_[a.node] > lengths_[b.node];
    return a.node < b.node;
  }

  void put_in_order() {
    if (way_ != Way::broad) std::make_heap(open_.begin(), open_.end(), [this](const Open& a, const Open& b) { return is_after(a, b); });
  }

  Open take() {
    if (way_ != Way::broad) std::pop_heap(open_.begin(), open_.end(), [this](const Open& a, const Open& b) { return is_after(a, b); });
    Open taken = std::move(way_ == Way::broad ? open_.front() : open_.back());
    if (way_ == Way::broad) open_.pop_front();
    else open_.pop_back();
    return taken;
  }

  void add(Open one) {
    open_.push_back(std::move(one));
    if (way_ != Way::broad) std::push_heap(open_.begin(), open_.end(), [this](const Open& a, const Open& b) { return is_after(a, b); });
  }

  /// Whether that part of the time is used up.
  [[nodiscard]] bool is_late(double part = 1.0) const {
    return options_.seconds > 0.0 && std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count() > options_.seconds * part;
  }

  /// A batch: each worker opens some of the states, then what they found is put together in the states' order.
  void go_on() {
    std::vector<Open> batch;
    for (std::size_t i = 0; i < (way_ == Way::broad ? kBatch : kSmallBatch) && !open_.empty(); ++i) batch.push_back(take());
    std::vector<Opened> opened(batch.size());
    std::atomic<std::size_t> next{0};
    const auto work = [&](Fork& fork) {
      for (std::size_t i = next++; i < batch.size() && !is_late(); i = next++) opened[i] = open_state(fork, batch[i].point, seen_);
    };
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < forks_.size() && batch.size() > kSmallBatch; ++i) others.emplace_back(work, std::ref(forks_[i]));
    work(forks_.front());
    for (std::thread& one : others) one.join();
    // What does not fit in any more stays open, in its place.
    const std::size_t enough = static_cast<std::size_t>(std::ceil(static_cast<double>(options_.states) * part_of(way_)));
    std::size_t done = 0;
    for (; done < batch.size() && opened[done].is_done && made_.graph.nodes.size() < enough; ++done) {
      is_full_ = made_.graph.nodes.size() + new_in(opened[done]) > options_.states;
      if (is_full_) break;
      put_together(batch[done].node, opened[done]);
    }
    for (std::size_t i = batch.size(); i-- > done;) put_back(std::move(batch[i]));
  }

  [[nodiscard]] std::size_t new_in(const Opened& opened) const {
    return static_cast<std::size_t>(std::count_if(opened.tried.begin(), opened.tried.end(), [&](const Tried& one) { return one.error.empty() && (one.point != nullptr || one.ending >= 0) && seen_.find(one.digest) == seen_.end(); }));
  }

  void put_back(Open one) {
    if (way_ == Way::broad) open_.push_front(std::move(one));
    else add(std::move(one));
  }

  void put_together(std::uint32_t number, Opened& opened) {
    Graph& graph = made_.graph;
    graph.nodes[number].is_gone_on_from = true;
    graph.nodes[number].place = static_cast<std::int16_t>(place_numbers_.of(opened.place, opened.place));
    // What guides did there is kept: it may be something that nobody else tries.
    std::vector<Graph::Edge> guided(graph.edges.begin() + graph.nodes[number].first_edge, graph.edges.begin() + graph.nodes[number].first_edge + graph.nodes[number].edges);
    graph.nodes[number].first_edge = static_cast<std::uint32_t>(graph.edges.size());
    for (Tried& tried : opened.tried) {
      if (!tried.error.empty()) {
        if (failed_.emplace(opened.place, tried.action.kind + tried.error).second) made_.failures.push_back({number, tried.action, tried.error, tried.is_refused});
        continue;
      }
      graph.edges.push_back(edge_of(number, tried));
    }
    const auto first = graph.edges.begin() + graph.nodes[number].first_edge;
    std::erase_if(guided, [&](const Graph::Edge& one) { return std::any_of(first, graph.edges.end(), [&](const Graph::Edge& other) { return other.to == one.to && other.action == one.action; }); });
    graph.edges.insert(graph.edges.end(), guided.begin(), guided.end());
    graph.nodes[number].edges = static_cast<std::uint32_t>(graph.edges.size()) - graph.nodes[number].first_edge;
    for (std::string& form : opened.left_out) {
      if (std::find(made_.left_out.begin(), made_.left_out.end(), form) == made_.left_out.end()) made_.left_out.push_back(std::move(form));
    }
  }

  void follow_guides() {
    const double enough = static_cast<double>(options_.states) * part_of(Way::best);
    for (std::size_t i = 0; i < options_.guides.size() && (i == 0 || static_cast<double>(made_.graph.nodes.size()) < enough); ++i) follow(options_.guides[i]);
  }

  /// Goes a way that somebody has gone, and keeps its states.
  void follow(const std::vector<Action>& guide) {
    Graph& graph = made_.graph;
    Fork& fork = forks_.front();
    fork.go_to(first_);
    std::uint32_t node = 0;
    for (const Action& action : guide) {
      if (fork.phase() != session::Phase::open) return;
      const std::string place = fork.view().place.str();
      Tried tried;
      try {
        tried.delta = delta_of(fork.apply(action));
      } catch (const Error&) {
        continue;   // It was gone under another case or another version.
      }
      tried.action = action;
      tried.key = key_of(action);
      tried.digest = fork.digest();
      if (const auto ending = fork.ending()) tried.ending = static_cast<std::int16_t>(*ending);
      tried.point = fork.here();
      graph.nodes[node].place = static_cast<std::int16_t>(place_numbers_.of(place, place));
      const Graph::Edge edge = edge_of(node, tried);
      add_to(graph.nodes[node], edge);
      node = edge.to;
    }
  }

  /// A state's actions stand together: with one more they move to the end.
  void add_to(Graph::Node& node, const Graph::Edge& edge) {
    std::vector<Graph::Edge>& edges = made_.graph.edges;
    for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
      if (edges[i].to == edge.to && edges[i].action == edge.action) return;
    }
    const std::vector<Graph::Edge> own(edges.begin() + node.first_edge, edges.begin() + node.first_edge + node.edges);
    node.first_edge = static_cast<std::uint32_t>(edges.size());
    edges.insert(edges.end(), own.begin(), own.end());
    edges.push_back(edge);
    ++node.edges;
  }

  /// What was tried at a state; the state to which it led is added where that is new.
  Graph::Edge edge_of(std::uint32_t from, Tried& tried) {
    Graph& graph = made_.graph;
    const std::uint32_t action = action_numbers_.of(tried.key, tried.action);
    const auto [at, is_new] = seen_.emplace(tried.digest, static_cast<std::uint32_t>(graph.nodes.size()));
    if (is_new) {
      Graph::Node node;
      node.parent = from;
      node.parent_action = action;
      node.ending = tried.ending;
      graph.nodes.push_back(node);
      lost_.push_back(lost_[from] + lost_by(tried.delta));
      decided_.push_back(decided_[from] + decided_by(tried.delta));
      lengths_.push_back(lengths_[from] + 1);
      if (tried.ending < 0) add({at->second, std::move(tried.point)});
    }
    return {at->second, action, delta_numbers_.of(tried.delta, tried.delta)};
  }

  static std::int32_t lost_by(const Delta& delta) {
    std::int32_t lost = delta.is_critical ? kCriticalLoss : 0;
    for (const Delta::Part& part : delta.parts) lost += std::max(part.of, 0) - part.points;
    return lost;
  }

  static std::int32_t decided_by(const Delta& delta) {
    std::int32_t decided = 0;
    for (const Delta::Part& part : delta.parts) decided += std::max(part.of, std::abs(part.points));
    return decided;
  }

  const ExploreOptions& options_;
  Explored made_;
  Numbers<std::unordered_map<std::string, std::uint32_t>, Action> action_numbers_;
  Numbers<std::map<Delta, std::uint32_t>, Delta> delta_numbers_;
  Numbers<std::unordered_map<std::string, std::uint32_t>, std::string> place_numbers_;
  std::vector<Fork> forks_;
  StateNumbers seen_;
  std::shared_ptr<const Fork::Point> first_;
  std::deque<Open> open_;
  Way way_{Way::broad};
  bool is_full_{false};   ///< A state would lead to more than are allowed.
  std::vector<std::int32_t> lost_, decided_, lengths_;   ///< By state, on the way as it was first found: points that were lost, points that were at stake, and actions.
  std::set<std::pair<std::string, std::string>> failed_;
  std::chrono::steady_clock::time_point began_;
};

}  // namespace

Delta delta_of(const Fork::Came& came) {
  Delta delta;
  for (const assessment::ScoreEvent& event : came.scores) {
    auto part = std::lower_bound(delta.parts.begin(), delta.parts.end(), event.competency, [](const Delta::Part& one, std::uint32_t competency) { return one.competency < competency; });
    if (part == delta.parts.end() || part->competency != event.competency) part = delta.parts.insert(part, {event.competency, 0, 0});
    part->points += event.points;
    part->of += event.of;
  }
  std::erase_if(delta.parts, [](const Delta::Part& part) { return part.points == 0 && part.of == 0; });
  delta.is_critical = !came.criticals.empty();
  return delta;
}

std::vector<Action> Graph::path_to(std::uint32_t node) const {
  std::vector<Action> path;
  for (; node != 0; node = nodes[node].parent) path.push_back(actions[nodes[node].parent_action]);
  std::reverse(path.begin(), path.end());
  return path;
}

std::size_t Graph::length_to(std::uint32_t node) const {
  std::size_t length = 0;
  for (; node != 0; node = nodes[node].parent) ++length;
  return length;
}

Explored explore(const std::function<std::shared_ptr<session::Exercise>()>& load, const ExploreOptions& options) { return Exploring(load, options).run(); }

}  // namespace casecraft::authoring
