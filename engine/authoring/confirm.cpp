#include <algorithm>

#include "authoring/played_way.hpp"
#include "authoring/prove.hpp"

namespace casecraft::authoring {
namespace {

void put_right(std::optional<ScoredPath>& path, PlayedWay&& real, std::vector<session::Action>& actions) {
  if (!path) path.emplace();
  path->ending = static_cast<std::int16_t>(*real.ending);
  path->card = std::move(real.card);
  actions = std::move(real.actions);
}

}  // namespace

void confirm(Proof& proof, std::shared_ptr<session::Exercise> exercise, const std::vector<RecordedGuide>& recorded) {
  for (const RecordedGuide& guide : recorded) {
    if (guide.passes) proof.recorded.push_back(guide);
  }
  if (!exercise->manifest().is_scored) return;
  std::optional<PlayedWay> best;
  const auto consider = [&](const std::vector<session::Action>& actions, bool passes_over) {
    auto way = play_way(actions, exercise, proof.seed, passes_over);
    if (way && way->ending && (!best || is_better(*way, *best))) best = std::move(way);
  };
  for (const std::vector<session::Action>& way : proof.best_ways) consider(way, false);
  for (const RecordedGuide& guide : recorded) consider(actions_under(guide, proof.seed, *exercise), true);
  proof.is_best_confirmed = best.has_value();
  if (best) put_right(proof.best, std::move(*best), proof.best_actions);
  auto least = proof.least ? play_way(proof.least_actions, exercise, proof.seed, false) : std::nullopt;
  proof.is_least_confirmed = least && least->ending;
  if (proof.is_least_confirmed) put_right(proof.least, std::move(*least), proof.least_actions);
  // What was not seen whole passes nobody only as long as nobody is known who does.
  const bool is_passed = !proof.recorded.empty() || (proof.best && proof.best->card.verdict == assessment::Verdict::passed);
  if (is_passed) std::erase_if(proof.findings, [](const Finding& one) { return one.id == "prove.cannot-pass" && one.severity == base::Severity::info; });
}

}  // namespace casecraft::authoring
