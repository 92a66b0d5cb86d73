#include <algorithm>

#include "authoring/prove.hpp"
#include "session/fork.hpp"

namespace casecraft::authoring {
namespace {

/// What `actions` score when they are really played to an ending; nothing when they cannot be.
std::optional<ScoredPath> played(const std::vector<session::Action>& actions, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed) {
  session::Fork fork(exercise, seed);
  std::vector<assessment::ScoreEvent> events;
  std::vector<assessment::CriticalError> criticals;
  try {
    for (const session::Action& action : actions) {
      session::Fork::Came came = fork.apply(action);
      events.insert(events.end(), came.scores.begin(), came.scores.end());
      criticals.insert(criticals.end(), came.criticals.begin(), came.criticals.end());
    }
  } catch (const Error&) {
    return std::nullopt;
  }
  const auto ending = fork.ending();
  if (!ending) return std::nullopt;
  ScoredPath path;
  path.ending = static_cast<std::int16_t>(*ending);
  path.card = assessment::score(events, criticals, exercise->rubric(), true);
  return path;
}

bool put_right(std::optional<ScoredPath>& path, const std::vector<session::Action>& actions, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed) {
  if (!path) return false;
  auto real = played(actions, exercise, seed);
  if (!real) return false;
  real->edges = std::move(path->edges);
  path = std::move(real);
  return true;
}

}  // namespace

void confirm(Proof& proof, std::shared_ptr<session::Exercise> exercise) {
  proof.is_best_confirmed = put_right(proof.best, proof.best_actions, exercise, proof.seed);
  proof.is_least_confirmed = put_right(proof.least, proof.least_actions, exercise, proof.seed);
}

}  // namespace casecraft::authoring
