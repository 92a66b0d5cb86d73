#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "authoring/checks.hpp"
#include "base/json.hpp"
#include "session/contents.hpp"

namespace casecraft::authoring {
namespace {

/// Every name and every text in a declaration: a competency that is nowhere among them cannot be scored by it.
void gather_words(const script::Node& node, std::set<std::string, std::less<>>& words) {
  if (node.is_text()) words.insert(node.data.as_text().str());
  for (const auto& [name, part] : node.fields) {
    words.insert(name);
    gather_words(part, words);
  }
  for (const script::Node& item : node.items) gather_words(item, words);
}

void check_unearnable(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  std::set<std::string, std::less<>> words;
  for (const script::Declaration& one : session::declarations_of(pack.exercise)) gather_words(one.node, words);
  const std::string path = pack.id + "/" + pack.exercise.manifest().rubric;
  const auto file = std::find_if(pack.files.begin(), pack.files.end(), [&](const ShownFile& one) { return one.first == path; });
  if (file == pack.files.end()) return;
  base::Diagnostics known;   // It was read before.
  const base::JsonDocument rubric = base::read_json(path, std::string(file->second), known);
  const auto& competencies = pack.exercise.framework().competencies;
  for (std::size_t i = 0; i < competencies.size(); ++i) {
    if (pack.exercise.rubric().weights[i] == 0 || words.count(competencies[i].id) != 0) continue;
    diagnostics.warning("score.unearnable", rubric.where("weights/" + competencies[i].id), fmt::format("'{}' has a weight, but nothing in the exercise scores it", competencies[i].id),
                        "score it where a decision shows it, or take its weight out of the rubric");
  }
}

void check_decision(const Place& place, base::Diagnostics& diagnostics) {
  const std::vector<const Way*> choices = choices_of(place);
  if (place.is_hub || choices.size() < 2 || std::none_of(choices.begin(), choices.end(), [](const Way* one) { return one->is_scored; })) return;
  const bool is_same = std::all_of(choices.begin(), choices.end(), [&](const Way* one) { return one->score == choices.front()->score && !one->is_critical; });
  if (is_same && choices.front()->points() > 0) {
    diagnostics.warning("score.always-earned", choices.front()->where, fmt::format("every choice of scene '{}' earns the same points: whoever gets there has them", place.id), "score only what good practice is, or take the score away");
  }
  const auto earns = [](const Way* one) { return std::any_of(one->score.begin(), one->score.end(), [](const auto& part) { return part.second > 0; }); };
  if (std::none_of(choices.begin(), choices.end(), earns)) {
    diagnostics.info("score.no-best", choices.front()->where, fmt::format("no choice of scene '{}' earns points, so one can only lose there", place.id), "give points to the best that one can do there");
  }
}

}  // namespace

void check_scores(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  // A tutorial has a rubric, and nobody is measured by it.
  if (pack.exercise.manifest().is_scored) check_unearnable(pack, diagnostics);
  for (const Place& place : pack.outline.places) check_decision(place, diagnostics);
}

}  // namespace casecraft::authoring
