#include "authoring/prove_report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "assessment/scorecard.hpp"
#include "base/counted.hpp"
#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

using assessment::format_share;

std::string per_cent(const std::optional<std::int64_t>& share) { return share ? format_share(*share) + " %" : std::string("–"); }

base::Value share_value(const std::optional<std::int64_t>& share) { return share ? base::Value(format_share(*share)) : base::Value(); }

/// Actions in the short form of played sessions, as far as there is one.
base::Value short_action(const session::Action& action) {
  const base::Value& payload = action.payload;
  if (action.kind == "choose") return base::Map{{"choose", payload["choice"]}};
  if (action.kind == "wait") return base::Map{{"wait", payload.has("minutes") ? payload["minutes"] : base::Value("next")}};
  if (payload.is_map() && payload.as_map().empty()) return base::Value(action.kind);
  return base::Map{{"kind", action.kind}, {"payload", payload}};
}

base::List actions_value(const std::vector<session::Action>& actions) {
  base::List list;
  for (const session::Action& action : actions) list.push_back(short_action(action));
  return list;
}

base::Value path_value(const std::optional<ScoredPath>& path, const std::vector<session::Action>& actions, bool is_confirmed) {
  if (!path) return {};
  return base::Map{{"total", format_share(path->card.total)}, {"verdict", to_string(path->card.verdict)}, {"criticals", static_cast<std::int64_t>(path->card.critical_errors.size())}, {"confirmed", is_confirmed}, {"actions", actions_value(actions)}};
}

std::string place_of(const base::Position& where) {
  if (where.file.empty()) return {};
  const std::string file = where.file.starts_with("pack/") ? where.file.substr(5) : where.file;
  return where.line > 0 ? fmt::format("{}:{}: ", file, where.line) : file + ": ";
}

class Lines {
public:
  template <typename... Parts>
  void line(fmt::format_string<Parts...> words, Parts&&... parts) { text_ += fmt::format(words, std::forward<Parts>(parts)...) + '\n'; }
  std::string text() && { return std::move(text_); }

private:
  std::string text_;
};

void add_size(Lines& out, const Proof& proof, const ReportOptions& options) {
  if (proof.is_whole && proof.left_out.empty() && proof.classes.empty()) out.line("{}: PROVED for seed {}: every state that can be reached was seen.", options.pack, proof.seed);
  else if (proof.is_whole) out.line("{}: EXPLORED WHOLE for seed {}, by the classes and but for the forms below.", options.pack, proof.seed);
  else out.line("{}: EXPLORED in part for seed {}: {} were found and not gone on from.", options.pack, proof.seed, base::counted(static_cast<std::int64_t>(proof.open), "state", "states"));
  out.line("  {} states, {} actions between them; the longest way as first found has {} actions; {} bytes a state.", proof.states, proof.edges, proof.longest, proof.bytes_a_state);
  out.line("  Forms are filled in by one example of each class of input, and waiting is for the next thing that is due. How often something was done counts as once or not at all, unless a script asks.");
  for (const std::string& one : proof.classes) out.line("  By classes: {}", one);
  for (const std::string& form : proof.left_out) out.line("  Left out, since nobody knows what stands for everything that can be typed there: {}", form);
}

void add_endings(Lines& out, const Proof& proof) {
  out.line("Endings:");
  for (const EndingReached& one : proof.endings) {
    if (one.is_reached) out.line("  {}: after {} at least", one.id, base::counted(static_cast<std::int64_t>(one.shortest), "action", "actions"));
    else out.line("  {}: not reached", one.id);
  }
}

void add_scores(Lines& out, const Proof& proof, const session::Exercise& exercise) {
  if (!exercise.manifest().is_scored) {
    out.line("Scores: this exercise is not scored.");
    return;
  }
  if (!proof.best || !proof.least) {
    out.line("Scores: no ending was found, so there is nothing to say of them.");
    return;
  }
  out.line("Scores, least and best that can be had:");
  for (std::size_t c = 0; c < proof.competencies.size(); ++c) {
    if (proof.competencies[c].best) out.line("  {}: {} to {}", exercise.framework().competencies[c].id, per_cent(proof.competencies[c].least), per_cent(proof.competencies[c].best));
  }
  out.line("  In all: {} ({}) to {} ({}).", per_cent(proof.least->card.total), to_string(proof.least->card.verdict), per_cent(proof.best->card.total), to_string(proof.best->card.verdict));
  if (!proof.is_whole) out.line("  That is of the part that was explored; whoever goes on may score more, or less.");
  if (proof.best->card.verdict != assessment::Verdict::passed && !proof.recorded.empty()) {
    const RecordedGuide& one = proof.recorded.front();
    out.line("  It can be passed, though no way that passes was found for this seed: the recorded session '{}' ({}, seed {}) passes with {} %.", one.name, one.file, one.seed, format_share(one.total));
  }
  if (!proof.is_best_confirmed || !proof.is_least_confirmed) out.line("  {} worked out by classes; played step by step it goes otherwise.", proof.is_best_confirmed ? "The least was" : proof.is_least_confirmed ? "The best was" : "Both were");
  const auto beside = static_cast<std::int64_t>(proof.criticals_beside_best.size());
  if (beside > 0) out.line("  {} could be made on the best way: {}.", base::counted(beside, "critical error", "critical errors"), fmt::join(proof.criticals_beside_best, ", "));
}

std::string what_follows(const OptionTaken& one, const Proof& proof) {
  if (one.is_critical) return "a critical error, which fails";
  if (one.best_total) return fmt::format("then at most {} %{}", format_share(*one.best_total), one.may_pass ? "" : proof.is_whole ? ", no pass" : ", no pass found");
  return proof.is_whole ? "then no ending without a critical error" : "no ending after it was found";
}

void add_places(Lines& out, const Proof& proof) {
  out.line("Places, with the fewest actions that lead there:");
  for (const PlaceReached& one : proof.places) out.line("  {}: {}, in {}", one.id, base::counted(static_cast<std::int64_t>(one.shortest), "action", "actions"), base::counted(static_cast<std::int64_t>(one.states), "state", "states"));
  out.line("Options, over every state in which each was met and every way that leads there{}, with the best that follows{}:", proof.is_every_way_counted ? "" : " (but for some that looked worse: there are too many)",
           !proof.is_whole ? " in the part that was explored" : !proof.classes.empty() ? ", by classes" : "");
  for (const OptionTaken& one : proof.options) {
    out.line("  {} / {}: {} of {} points{}; {}", one.place, one.option, one.points, one.of, one.is_critical_at_times ? ", critical in some states" : "", what_follows(one, proof));
  }
}

}  // namespace

std::string proof_as_text(const Proof& proof, const session::Exercise& exercise, const ReportOptions& options) {
  Lines out;
  add_size(out, proof, options);
  add_endings(out, proof);
  add_scores(out, proof, exercise);
  if (options.is_long) add_places(out, proof);
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  for (const Finding& one : proof.findings) {
    errors += one.severity == base::Severity::error ? 1 : 0;
    warnings += one.severity == base::Severity::warning ? 1 : 0;
    if (one.severity == base::Severity::info && !options.is_long) continue;
    out.line("{}{}: {} [{}]{}", place_of(one.where), to_string(one.severity), one.message, one.id, one.actions.empty() ? std::string() : fmt::format(" (after {})", base::counted(static_cast<std::int64_t>(one.actions.size()), "action", "actions")));
    if (!one.hint.empty()) out.line("  {}", one.hint);
  }
  for (const SilencedFinding& one : proof.silenced) out.line("{}silenced: {} [{}]: {}", place_of(one.finding.where), one.finding.message, one.finding.id, one.reason);
  out.line("{}: {}, {}{}", options.pack, base::counted(errors, "error", "errors"), base::counted(warnings, "warning", "warnings"), proof.silenced.empty() ? std::string() : fmt::format(", {} silenced", proof.silenced.size()));
  return std::move(out).text();
}

base::Value finding_as_value(const Finding& finding) {
  return base::Map{{"severity", to_string(finding.severity)}, {"id", finding.id}, {"file", finding.where.file}, {"line", static_cast<std::int64_t>(finding.where.line)}, {"message", finding.message}, {"hint", finding.hint}, {"actions", actions_value(finding.actions)}};
}

base::Value silenced_as_value(const SilencedFinding& silenced) {
  base::Map map = finding_as_value(silenced.finding).as_map();
  map.emplace("reason", silenced.reason);
  return base::Value(std::move(map));
}

base::Value proof_as_value(const Proof& proof, const session::Exercise& exercise) {
  base::List places, endings, competencies, options, findings, silenced, left_out, classes, beside, disagreements;
  for (const PlaceReached& one : proof.places) places.push_back(base::Map{{"id", one.id}, {"states", static_cast<std::int64_t>(one.states)}, {"shortest", static_cast<std::int64_t>(one.shortest)}, {"actions", actions_value(one.actions)}});
  for (const EndingReached& one : proof.endings) endings.push_back(base::Map{{"id", one.id}, {"reached", one.is_reached}, {"shortest", static_cast<std::int64_t>(one.shortest)}, {"actions", actions_value(one.actions)}});
  for (std::size_t c = 0; c < proof.competencies.size(); ++c) {
    competencies.push_back(base::Map{{"id", exercise.framework().competencies[c].id}, {"least", share_value(proof.competencies[c].least)}, {"best", share_value(proof.competencies[c].best)}});
  }
  for (const OptionTaken& one : proof.options) {
    options.push_back(base::Map{{"place", one.place}, {"option", one.option}, {"critical", one.is_critical}, {"critical_at_times", one.is_critical_at_times}, {"points", one.points}, {"of", one.of}, {"best_total", share_value(one.best_total)}, {"may_pass", one.may_pass}});
  }
  for (const Finding& one : proof.findings) findings.push_back(finding_as_value(one));
  for (const SilencedFinding& one : proof.silenced) silenced.push_back(silenced_as_value(one));
  for (const std::string& form : proof.left_out) left_out.push_back(form);
  for (const std::string& one : proof.classes) classes.push_back(one);
  for (const std::string& one : proof.criticals_beside_best) beside.push_back(one);
  base::List recorded;
  for (const RecordedGuide& one : proof.recorded) recorded.push_back(base::Map{{"name", one.name}, {"file", one.file}, {"seed", static_cast<std::int64_t>(one.seed)}, {"total", format_share(one.total)}});
  for (const Disagreement& one : proof.disagreements) disagreements.push_back(base::Map{{"place", one.place}, {"most_points", one.most_points}, {"least_harm", one.least_harm}});
  return base::Map{{"whole", proof.is_whole}, {"seed", static_cast<std::int64_t>(proof.seed)}, {"states", static_cast<std::int64_t>(proof.states)}, {"edges", static_cast<std::int64_t>(proof.edges)}, {"open", static_cast<std::int64_t>(proof.open)},
                   {"bytes_a_state", static_cast<std::int64_t>(proof.bytes_a_state)}, {"places", std::move(places)}, {"endings", std::move(endings)}, {"competencies", std::move(competencies)}, {"options", std::move(options)}, {"every_way_counted", proof.is_every_way_counted}, {"recorded", std::move(recorded)},
                   {"best", path_value(proof.best, proof.best_actions, proof.is_best_confirmed)}, {"least", path_value(proof.least, proof.least_actions, proof.is_least_confirmed)}, {"criticals_beside_best", std::move(beside)}, {"disagreements", std::move(disagreements)},
                   {"findings", std::move(findings)}, {"silenced", std::move(silenced)}, {"left_out", std::move(left_out)}, {"classes", std::move(classes)}};
}

std::string actions_file(const std::vector<session::Action>& actions, const std::string& name, std::uint64_t seed) {
  std::string text;
  base::append_json(text, base::Map{{"name", name}, {"seed", static_cast<std::int64_t>(seed)}, {"actions", actions_value(actions)}});
  return text + "\n";
}

}  // namespace casecraft::authoring
