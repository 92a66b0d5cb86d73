#include "authoring/played_way.hpp"

#include <tuple>

#include "base/error.hpp"

namespace casecraft::authoring {

std::optional<PlayedWay> play_way(const std::vector<session::Action>& actions, const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, bool passes_over) {
  session::Fork fork(exercise, seed);
  std::vector<assessment::ScoreEvent> events;
  std::vector<assessment::CriticalError> criticals;
  PlayedWay way;
  for (const session::Action& action : actions) {
    if (fork.phase() != session::Phase::open) break;
    try {
      session::Fork::Came came = fork.apply(action);
      events.insert(events.end(), came.scores.begin(), came.scores.end());
      criticals.insert(criticals.end(), came.criticals.begin(), came.criticals.end());
      way.actions.push_back(action);
    } catch (const Error&) {
      if (!passes_over) return std::nullopt;
    }
  }
  way.ending = fork.ending();
  way.card = assessment::score(events, criticals, exercise->rubric(), way.ending.has_value());
  return way;
}

bool is_better(const PlayedWay& a, const PlayedWay& b) {
  const auto rank = [](const PlayedWay& way) { return std::tuple(way.ending.has_value(), way.card.verdict == assessment::Verdict::passed, -static_cast<std::int64_t>(way.card.critical_errors.size()), way.card.total); };
  return rank(a) > rank(b);
}

}  // namespace casecraft::authoring
