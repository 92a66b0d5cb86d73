#include "authoring/prove_recorded.hpp"

#include <algorithm>
#include <tuple>

#include "authoring/played_way.hpp"
#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

bool decides_nothing(const session::Action& action) { return action.kind == "note" || action.kind == "hint" || action.kind == "leave" || action.kind == "resume" || action.kind == "pause"; }

}  // namespace

std::vector<session::Action> actions_under(const RecordedGuide& guide, std::uint64_t seed, const session::Exercise& exercise) {
  std::vector<session::Action> actions;
  for (const session::Action& action : guide.actions) {
    try {
      actions.push_back(exercise.with_tags(action, seed));
    } catch (const Error&) {
      // The case of this seed has nobody with that tag.
    }
  }
  return actions;
}

std::vector<RecordedGuide> recorded_guides(const std::vector<TestFile>& files, const std::shared_ptr<session::Exercise>& exercise) {
  std::vector<RecordedGuide> guides;
  for (const auto& [path, bytes] : files) {
    base::Diagnostics diagnostics;
    const base::JsonDocument document = base::read_json(path, bytes, diagnostics);
    auto played = diagnostics.has_errors() ? std::nullopt : read_played_session(document, diagnostics);
    if (!played || std::any_of(played->actions.begin(), played->actions.end(), [](const session::Action& one) { return one.kind == "rewind"; })) continue;
    RecordedGuide guide{played->name, path, played->seed, std::move(played->actions), 0, false};
    std::erase_if(guide.actions, decides_nothing);
    if (const auto way = play_way(actions_under(guide, guide.seed, *exercise), exercise, guide.seed, false)) {
      guide.total = way->card.total;
      guide.passes = way->ending.has_value() && way->card.verdict == assessment::Verdict::passed;
    }
    guides.push_back(std::move(guide));
  }
  std::stable_sort(guides.begin(), guides.end(), [](const RecordedGuide& a, const RecordedGuide& b) { return std::tuple(a.passes, a.total) > std::tuple(b.passes, b.total); });
  return guides;
}

}  // namespace casecraft::authoring
