#include "authoring/prove.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "authoring/prove_options.hpp"
#include "authoring/prove_words.hpp"
#include "authoring/score_outcomes.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {
namespace {

using session::Action;

constexpr std::int64_t kCriticalHarm = 1'000'000;   ///< More than any points.

class Proving {
public:
  Proving(const Explored& explored, const session::Exercise& exercise, std::uint64_t seed)
      : explored_(explored), graph_(explored.graph), exercise_(exercise), contents_(session::contents_of(exercise)) {
    proof_.seed = seed;
  }

  Proof run() {
    size_up();
    find_places();
    find_endings();
    find_failures();
    find_dead_ends();
    find_unused();
    if (exercise_.manifest().is_scored) score();
    std::stable_sort(proof_.findings.begin(), proof_.findings.end(), [](const Finding& a, const Finding& b) { return a.severity > b.severity; });
    return std::move(proof_);
  }

private:
  void add(base::Severity severity, std::string id, base::Position where, std::string message, std::string hint = {}, std::vector<Action> actions = {}) {
    proof_.findings.push_back({severity, std::move(id), std::move(where), std::move(message), std::move(hint), std::move(actions)});
  }
  /// What the explored part cannot show is certain only when nothing was left out.
  [[nodiscard]] base::Severity if_whole(base::Severity severity) const { return explored_.is_whole() && explored_.left_out.empty() && contents_.classes.empty() ? severity : base::Severity::info; }
  [[nodiscard]] std::string_view in_sight() const { return explored_.is_whole() ? "" : " in the part that was explored"; }
  [[nodiscard]] base::Position place_at(const std::string& id) const {
    const auto found = contents_.places.find(id);
    return found == contents_.places.end() ? base::Position{} : found->second;
  }

  /// Where a choice stands that was taken; else its place.
  [[nodiscard]] base::Position option_at(const std::string& place, const std::string& id) const {
    const auto found = std::find_if(contents_.options.begin(), contents_.options.end(), [&](const session::Contents::Option& one) { return one.place == place && one.id == id; });
    return found == contents_.options.end() ? place_at(place) : found->where;
  }
  [[nodiscard]] base::Position ending_at(const std::string& id) const {
    for (const script::Declaration& one : session::declarations_of(exercise_)) {
      if (one.kind == "ending" && one.id == id) return one.where;
    }
    return {};
  }

  /// For what is said of a competency: the rubric as a whole.
  [[nodiscard]] base::Position rubric_file() const { return {exercise_.rubric().pass_mark_where.file, 0, 0}; }

  void size_up() {
    proof_.is_whole = explored_.is_whole();
    proof_.states = graph_.nodes.size();
    for (const Graph::Node& node : graph_.nodes) proof_.edges += node.edges;
    proof_.open = explored_.open;
    proof_.left_out = explored_.left_out;
    proof_.classes = contents_.classes;
    constexpr std::size_t kInTable = 48;   // Of the table of states seen: digest, number, and what the table needs itself.
    proof_.bytes_a_state = proof_.states == 0 ? 0 : (graph_.nodes.capacity() * sizeof(Graph::Node) + graph_.edges.capacity() * sizeof(Graph::Edge)) / proof_.states + kInTable;
    // A state's path is one longer than that of the one before it, which has a lower number.
    lengths_.assign(graph_.nodes.size(), 0);
    for (std::size_t n = 1; n < graph_.nodes.size(); ++n) {
      lengths_[n] = lengths_[graph_.nodes[n].parent] + 1;
      proof_.longest = std::max<std::size_t>(proof_.longest, lengths_[n]);
    }
  }

  void find_places() {
    std::map<std::int16_t, PlaceReached> places;
    std::map<std::int16_t, std::uint32_t> firsts;
    for (std::uint32_t n = 0; n < graph_.nodes.size(); ++n) {
      const std::int16_t place = graph_.nodes[n].place;
      if (place < 0) continue;
      ++places[place].states;
      const auto [first, is_new] = firsts.emplace(place, n);
      if (!is_new && lengths_[n] < lengths_[first->second]) first->second = n;
    }
    for (auto& [place, reached] : places) {
      reached.id = graph_.places[static_cast<std::size_t>(place)];
      reached.shortest = lengths_[firsts[place]];
      reached.actions = graph_.path_to(firsts[place]);
      reached_places_.insert(reached.id);
      proof_.places.push_back(std::move(reached));
    }
    std::stable_sort(proof_.places.begin(), proof_.places.end(), [](const PlaceReached& a, const PlaceReached& b) { return a.shortest < b.shortest; });
    for (const auto& [id, where] : contents_.places) {
      // A scene that ends the exercise is never stood in.
      if (reached_places_.count(id) != 0 || contents_.last_places.count(id) != 0) continue;
      add(if_whole(base::Severity::warning), "prove.unreached", where, fmt::format("nobody reaches '{}'{}", id, in_sight()), "look at the conditions of what leads to it");
    }
  }

  void find_endings() {
    for (std::size_t i = 0; i < contents_.endings.size(); ++i) {
      EndingReached ending;
      ending.id = contents_.endings[i];
      std::uint32_t first = 0;
      for (std::uint32_t n = 0; n < graph_.nodes.size(); ++n) {
        if (graph_.nodes[n].ending != static_cast<std::int16_t>(i)) continue;
        ++ending.states;
        if (!ending.is_reached || lengths_[n] < lengths_[first]) first = n;
        ending.is_reached = true;
      }
      if (ending.is_reached) {
        ending.shortest = lengths_[first];
        ending.actions = graph_.path_to(first);
      } else {
        add(if_whole(base::Severity::warning), "prove.ending-unreached", ending_at(ending.id), fmt::format("nobody reaches the ending '{}'{}", ending.id, in_sight()), "look at the conditions of what leads to it");
      }
      proof_.endings.push_back(std::move(ending));
    }
  }

  void find_failures() {
    for (const Failure& failure : explored_.failures) {
      const Graph::Node& node = graph_.nodes[failure.node];
      const std::string& place = graph_.places[static_cast<std::size_t>(node.place)];
      std::vector<Action> actions = graph_.path_to(failure.node);
      actions.push_back(failure.action);
      const std::string what = action_in_words(failure.action);
      const base::Position where = option_at(place, failure.action.payload.text_at("choice"));
      if (failure.is_refused) {
        add(base::Severity::warning, "prove.refused", where, fmt::format("'{}' refuses {}, though the exercise looks for it: {}", place, what, failure.message), "make room for it, or look for something else", std::move(actions));
      } else {
        // Lua's word for what was never set.
        const bool is_nothing = failure.message.find("nil value") != std::string::npos;
        add(base::Severity::error, "prove.script-error", where, fmt::format("{} at '{}' fails: {}", what, place, failure.message),
            is_nothing ? "on this way something was used that nothing has set (nil): set it before, or offer this only when it is set" : "play the way that leads there, and look at the line that is named", std::move(actions));
      }
    }
  }

  /// States from which no ending can be reached: those where nothing can be done, and those that only lead round.
  void find_dead_ends() {
    std::vector<std::uint8_t> gets_out(graph_.nodes.size(), 0);
    for (std::size_t n = 0; n < graph_.nodes.size(); ++n) gets_out[n] = graph_.nodes[n].ending >= 0 || !graph_.nodes[n].is_gone_on_from ? 1 : 0;
    for (bool has_changed = true; has_changed;) {
      has_changed = false;
      for (std::size_t n = graph_.nodes.size(); n-- > 0;) {
        const Graph::Node& node = graph_.nodes[n];
        for (std::uint32_t i = node.first_edge; gets_out[n] == 0 && i < node.first_edge + node.edges; ++i) {
          if (gets_out[graph_.edges[i].to] == 0) continue;
          gets_out[n] = 1;
          has_changed = true;
        }
      }
    }
    // Whoever goes round on the way to a dead end is told of the dead end; and of one loop, whoever comes into it first.
    std::vector<std::uint8_t> told = reaching_a_stop(gets_out);
    std::map<std::pair<std::string, bool>, std::uint32_t> first;
    for (std::uint32_t n = 0; n < graph_.nodes.size(); ++n) {
      if (gets_out[n] != 0 || (goes_on(n) && told[n] != 0)) continue;
      first.emplace(std::pair(place_of(n), goes_on(n)), n);
      if (goes_on(n)) mark_all_from(n, told);
    }
    for (const auto& [key, n] : first) {
      const auto& [place, is_loop] = key;
      if (is_loop) add(base::Severity::error, "prove.loop", place_at(place), fmt::format("from '{}' the exercise can come into a state that leads only round and never to an ending", place), "let a choice lead out of it", graph_.path_to(n));
      else add(base::Severity::error, "prove.dead-end", place_at(place), fmt::format("at '{}' the exercise can come to a stop: nothing is on offer, and nothing is expected", place), "look at the conditions of its choices: for one state none of them holds", graph_.path_to(n));
    }
  }

  [[nodiscard]] const std::string& place_of(std::uint32_t n) const { return graph_.places[static_cast<std::size_t>(graph_.nodes[n].place)]; }

  /// By state, whether it is none from which an ending can be reached, and leads to one at which nothing can be done.
  [[nodiscard]] std::vector<std::uint8_t> reaching_a_stop(const std::vector<std::uint8_t>& gets_out) const {
    std::vector<std::uint8_t> reaches(graph_.nodes.size(), 0);
    for (std::uint32_t n = 0; n < graph_.nodes.size(); ++n) reaches[n] = gets_out[n] == 0 && !goes_on(n) ? 1 : 0;
    for (bool has_changed = true; has_changed;) {
      has_changed = false;
      for (std::size_t n = graph_.nodes.size(); n-- > 0;) {
        const Graph::Node& node = graph_.nodes[n];
        for (std::uint32_t i = node.first_edge; gets_out[n] == 0 && reaches[n] == 0 && i < node.first_edge + node.edges; ++i) {
          if (reaches[graph_.edges[i].to] == 0) continue;
          reaches[n] = 1;
          has_changed = true;
        }
      }
    }
    return reaches;
  }

  void mark_all_from(std::uint32_t start, std::vector<std::uint8_t>& marked) const {
    std::vector<std::uint32_t> open{start};
    marked[start] = 1;
    while (!open.empty()) {
      const Graph::Node& node = graph_.nodes[open.back()];
      open.pop_back();
      for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
        const std::uint32_t to = graph_.edges[i].to;
        if (marked[to] != 0) continue;
        marked[to] = 1;
        open.push_back(to);
      }
    }
  }

  /// Whether anything leads from `n` to another state.
  [[nodiscard]] bool goes_on(std::uint32_t n) const {
    const Graph::Node& node = graph_.nodes[n];
    for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
      if (graph_.edges[i].to != n) return true;
    }
    return false;
  }

  void find_unused() {
    std::set<std::pair<std::string, std::string>> taken;
    for (const Graph::Node& node : graph_.nodes) {
      for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
        const Action& action = graph_.actions[graph_.edges[i].action];
        if (action.kind == "choose") taken.emplace(graph_.places[static_cast<std::size_t>(node.place)], action.payload.text_at("choice"));
      }
    }
    for (const session::Contents::Option& option : contents_.options) {
      if (reached_places_.count(option.place) == 0 || taken.count({option.place, option.id}) != 0) continue;
      add(if_whole(base::Severity::warning), "prove.unused", option.where, fmt::format("nobody can take choice '{}' of '{}'{}", option.id, option.place, in_sight()), "look at its condition");
    }
  }

  void score() {
    ScorePaths paths(graph_, exercise_.rubric(), exercise_.framework().competencies.size());
    proof_.competencies = paths.competencies();
    proof_.best = paths.best();
    proof_.least = paths.least();
    Outcomes outcomes(graph_, exercise_.rubric());
    find_best(paths, outcomes);
    if (proof_.least) proof_.least_actions = actions_of(*proof_.least);
    if (paths.has_gain_without_end()) add(base::Severity::warning, "prove.endless-score", {}, "points can be earned again and again by going round", "let a decision count once, or the choice be taken once");
    if (proof_.best) proof_.criticals_beside_best = criticals_beside(graph_, *proof_.best);
    find_disagreements();
    follow_options(outcomes);
    if (proof_.best && proof_.best->card.verdict != assessment::Verdict::passed) {
      add(if_whole(base::Severity::error), "prove.cannot-pass", exercise_.rubric().pass_mark_where, fmt::format("no way that was found passes: {}", why_failed(proof_.best->card)), "look at the pass mark, the minimum of each competency, and what no way avoids", proof_.best_actions);
    }
    if (proof_.least && proof_.least->card.verdict == assessment::Verdict::passed) {
      add(if_whole(base::Severity::warning), "prove.always-passes", exercise_.rubric().pass_mark_where, fmt::format("even the worst way that was found passes, with {} %", assessment::format_share(proof_.least->card.total)), "raise the pass mark, or let bad decisions cost something", proof_.least_actions);
    }
    for (std::size_t c = 0; c < proof_.competencies.size(); ++c) {
      const auto& [least, best] = proof_.competencies[c];
      const bool is_weighed = c < exercise_.rubric().weights.size() && exercise_.rubric().weights[c] > 0;
      const std::string& name = exercise_.framework().competencies[c].id;
      if (is_weighed && !best) add(if_whole(base::Severity::warning), "prove.never-assessed", rubric_file(), fmt::format("competency '{}' has a weight, and nothing assesses it{}", name, in_sight()), "score it somewhere, or give it no weight");
      if (is_weighed && best && *best < 10'000) add(base::Severity::info, "prove.not-whole", rubric_file(), fmt::format("nobody was found who reaches 100 % in '{}'; the best is {} %", name, assessment::format_share(*best)));
      if (best && least && *least == *best) add(if_whole(base::Severity::warning), "prove.no-difference", rubric_file(), fmt::format("everybody has the same share in '{}': {} %", name, assessment::format_share(*best)), "let decisions differ in it, or do not score it");
    }
  }

  /// "the best has 100 %, and the critical error 'log'".
  [[nodiscard]] std::string why_failed(const assessment::Scorecard& card) const {
    std::string why = fmt::format("the best has {} %", assessment::format_share(card.total));
    for (const assessment::CriticalError& one : card.critical_errors) why += fmt::format(", and the critical error '{}'", one.decision.view());
    for (std::size_t c = 0; c < card.competencies.size(); ++c) {
      const std::optional<std::int64_t>& share = card.competencies[c].share;
      const std::int64_t least = c < exercise_.rubric().minimum.size() ? exercise_.rubric().minimum[c] : 0;
      if (share && *share < least * 100) why += fmt::format(", and {} % in '{}', where {} % are needed", assessment::format_share(*share), exercise_.framework().competencies[c].id, least);
    }
    return why;
  }

  [[nodiscard]] std::vector<Action> actions_of(const ScoredPath& path) const {
    std::vector<Action> actions;
    for (const std::uint32_t edge : path.edges) actions.push_back(graph_.actions[graph_.edges[edge].action]);
    return actions;
  }

  /// A total is made of several ratios: the best is one of two that were looked for in two ways.
  void find_best(const ScorePaths& paths, Outcomes& outcomes) {
    const auto found = outcomes.through(0);
    std::optional<ScoredPath> other;
    if (found) other = paths.scored(outcomes.way_through(0));
    const bool is_other = other && other->ending >= 0 && (!proof_.best || std::pair(proof_.best->card.critical_errors.empty(), proof_.best->card.total) < std::pair(true, other->card.total));
    if (is_other) {
      if (proof_.best) proof_.best_ways.push_back(actions_of(*proof_.best));
      proof_.best = std::move(other);
    }
    if (!proof_.best) return;
    proof_.best_actions = actions_of(*proof_.best);
    proof_.best_ways.insert(proof_.best_ways.begin(), proof_.best_actions);
  }

  /// Points in all as the rubric weighs them, and points lost where people may come to harm.
  struct Valued {
    std::int64_t points{0}, harm{0};
  };
  [[nodiscard]] Valued valued(const Delta& delta) const {
    Valued value;
    for (const Delta::Part& part : delta.parts) {
      const std::vector<std::int64_t>& weights = exercise_.rubric().weights;
      const std::string& id = exercise_.framework().competencies[part.competency].id;
      value.points += part.competency < weights.size() ? weights[part.competency] * part.points : 0;
      if (part.points < 0 && (id == "safeguarding" || id == "trauma_informed")) value.harm -= part.points;
    }
    if (delta.is_critical) value.harm += kCriticalHarm;
    return value;
  }

  /// Each place as it was first met: does what earns most do harm that something else does not?
  void find_disagreements() {
    std::set<std::int16_t> seen;
    for (const Graph::Node& node : graph_.nodes) {
      if (node.place < 0 || node.edges < 2 || !node.is_gone_on_from || !seen.insert(node.place).second) continue;
      // Choices are alternatives; whatever else can be done at a place need not be.
      std::vector<std::uint32_t> choices;
      for (std::uint32_t i = node.first_edge; i < node.first_edge + node.edges; ++i) {
        if (graph_.actions[graph_.edges[i].action].kind == "choose") choices.push_back(i);
      }
      if (choices.size() < 2) continue;
      std::uint32_t richest = choices.front(), mildest = choices.front();
      for (const std::uint32_t i : choices) {
        const Valued here = valued(graph_.deltas[graph_.edges[i].delta]);
        const Valued rich = valued(graph_.deltas[graph_.edges[richest].delta]);
        const Valued mild = valued(graph_.deltas[graph_.edges[mildest].delta]);
        if (here.points > rich.points || (here.points == rich.points && here.harm < rich.harm)) richest = i;
        if (here.harm < mild.harm || (here.harm == mild.harm && here.points > mild.points)) mildest = i;
      }
      const Valued rich = valued(graph_.deltas[graph_.edges[richest].delta]);
      if (rich.harm <= valued(graph_.deltas[graph_.edges[mildest].delta]).harm) continue;
      Disagreement one{graph_.places[static_cast<std::size_t>(node.place)], action_in_words(graph_.actions[graph_.edges[richest].action]), action_in_words(graph_.actions[graph_.edges[mildest].action])};
      add(base::Severity::warning, "prove.points-for-harm", place_at(one.place), fmt::format("at '{}' {} earns most and does harm that {} does not", one.place, one.most_points, one.least_harm), "let what harms somebody cost more than it earns");
      proof_.disagreements.push_back(std::move(one));
    }
  }

  /// For each option: what is the best that can follow, and does it take away what could be passed until then?
  void follow_options(Outcomes& outcomes) {
    for (OptionFollowed& one : options_followed(graph_, outcomes)) {
      tell_no_way_back(one, outcomes);
      proof_.options.push_back(std::move(one.taken));
    }
    proof_.is_every_way_counted = outcomes.is_exact();
  }

  void tell_no_way_back(const OptionFollowed& one, Outcomes& outcomes) {
    if (!one.takes_away || one.taken.may_pass || (!one.left && !explored_.is_whole())) return;
    const std::string& option = one.taken.option;
    const bool is_choice = graph_.actions[graph_.edges[one.edge].action].kind == "choose";
    std::vector<Action> actions;
    if (one.left) {
      for (const std::uint32_t edge : outcomes.way_through(one.node, one.edge)) actions.push_back(graph_.actions[graph_.edges[edge].action]);
    }
    add(base::Severity::info, "prove.no-way-back", option_at(one.taken.place, option),
        fmt::format("after {} at '{}' no way that was found passes any more ({}), though it is no critical error{}", is_choice ? fmt::format("'{}'", option) : option, one.taken.place,
                    one.taken.best_total ? fmt::format("at most {} %", assessment::format_share(*one.taken.best_total)) : std::string("none ends without a critical error"), in_sight()),
        "let something make up for it, or say in its 'why' that it decides the exercise", std::move(actions));
  }

  const Explored& explored_;
  const Graph& graph_;
  const session::Exercise& exercise_;
  session::Contents contents_;
  Proof proof_;
  std::vector<std::uint32_t> lengths_;
  std::set<std::string> reached_places_;
};

}  // namespace

Proof prove(const Explored& explored, const session::Exercise& exercise, std::uint64_t seed) { return Proving(explored, exercise, seed).run(); }

}  // namespace casecraft::authoring
