#include "authoring/known_case.hpp"

#include <chrono>

#include "authoring/played_way.hpp"
#include "authoring/score_outcomes.hpp"
#include "authoring/trainees.hpp"

namespace casecraft::authoring {
namespace {

constexpr double kFewActions = 0.25;   ///< Share of the states that goes to what few actions reach: ways matter here, and not places.
constexpr double kUnknowing = 0.4;     ///< Share of the time for ways of trainees who know nothing.

std::vector<session::Action> actions_on(const Graph& graph, const std::vector<std::uint32_t>& edges) {
  std::vector<session::Action> actions;
  for (const std::uint32_t edge : edges) actions.push_back(graph.actions[graph.edges[edge].action]);
  return actions;
}

}  // namespace

KnownCase::KnownCase(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, const std::vector<RecordedGuide>& recorded, const Options& options) {
  ExploreOptions how;
  how.seed = seed;
  how.states = options.states;
  how.seconds = options.seconds * (1.0 - kUnknowing);
  how.broad = kFewActions;
  how.keeps_numbers = true;
  for (const RecordedGuide& one : recorded) how.guides.push_back(actions_under(one, seed, *exercise));
  std::size_t looked = 0;
  const auto began = std::chrono::steady_clock::now();
  const auto is_over = [&] { return looked++ > options.states / 2 || (options.seconds > 0.0 && std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count() > options.seconds * kUnknowing); };
  for (const Trainee trainee : {Trainee::first, Trainee::expert, Trainee::reckless}) {
    try {
      how.guides.push_back(play(exercise, trainee, seed, seed, 500, is_over).path);
    } catch (const Error&) {
      // Exploring finds it, and says where.
    }
  }
  explored_ = explore([&] { return exercise; }, how);
  paths_ = std::make_unique<ScorePaths>(explored_.graph, exercise->rubric(), exercise->framework().competencies.size());
  std::optional<PlayedWay> best, worst;
  const auto consider = [&](const std::vector<session::Action>& actions) {
    const auto way = play_way(actions, exercise, seed, true);
    if (!way || !way->ending) return;
    if (!best || is_better(*way, *best)) best = way;
    if (!worst || is_better(*worst, *way)) worst = way;
  };
  if (paths_->best()) consider(actions_on(explored_.graph, paths_->best()->edges));
  if (paths_->least()) consider(actions_on(explored_.graph, paths_->least()->edges));
  Outcomes outcomes(explored_.graph, exercise->rubric());
  if (outcomes.through(0)) consider(actions_on(explored_.graph, outcomes.way_through(0)));
  for (const std::vector<session::Action>& guide : how.guides) consider(guide);
  if (best) best_ = std::move(best->actions);
  if (worst) worst_ = std::move(worst->actions);
}

std::optional<KnownCase::Next> KnownCase::next(const base::Digest& state, bool is_best) const {
  const Policy* policy = is_best ? paths_->best_policy() : paths_->least_policy();
  const auto at = explored_.numbers.find(state);
  if (policy == nullptr || at == explored_.numbers.end() || explored_.graph.nodes[at->second].ending >= 0 || !policy->reaches_end(at->second)) return std::nullopt;
  const std::uint32_t edge = policy->next(at->second);
  return Next{at->second, edge, &explored_.graph.actions[explored_.graph.edges[edge].action]};
}

}  // namespace casecraft::authoring
