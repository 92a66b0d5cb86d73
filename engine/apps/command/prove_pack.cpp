#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <fstream>
#include <iostream>
#include <ostream>
#include <thread>

#ifdef __unix__
#include <unistd.h>
#endif

#include "apps/command/commands.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/library.hpp"
#include "apps/program/linting.hpp"
#include "authoring/coverage.hpp"
#include "authoring/prove_report.hpp"
#include "authoring/silenced_findings.hpp"
#include "authoring/trainees.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

bool is_watched() {
#ifdef __unix__
  return isatty(STDERR_FILENO) != 0;
#else
  return true;
#endif
}

/// One line that is written over, where somebody looks at it: how much of the allowance is used, and how long the rest will take at most.
class Progress {
public:
  Progress(const base::Language& ui, std::size_t states, double seconds) : ui_(ui), states_(states), seconds_(seconds), began_(std::chrono::steady_clock::now()) {}

  void show(std::size_t found, std::size_t open) const {
    if (!is_watched()) return;
    const double passed = std::chrono::duration<double>(std::chrono::steady_clock::now() - began_).count();
    const double by_states = static_cast<double>(found) / static_cast<double>(states_);
    const double part = std::min(1.0, std::max(by_states, seconds_ > 0.0 ? passed / seconds_ : 0.0));
    const auto bar = static_cast<std::size_t>(part * kWidth);
    std::string line = ui_.say("[{}{}] {:.0f} %  {} states, {} to go on from", std::string(bar, '#'), std::string(kWidth - bar, '.'), part * 100.0, found, open);
    if (part > 0.01 && passed > 1.0) line += ui_.say(", {:.0f} s left at most", passed / part - passed);
    std::cerr << "\r\033[K" << line << std::flush;
  }

private:
  static constexpr std::size_t kWidth = 20;
  const base::Language& ui_;
  std::size_t states_;
  double seconds_;
  std::chrono::steady_clock::time_point began_;
};

void show_progress_of_sittings(const base::Language& ui, std::size_t done, std::size_t all) {
  if (!is_watched()) return;
  std::cerr << "\r\033[K" << ui.say("{} of {} sittings of simulated trainees", done, all) << std::flush;
}

void end_progress() {
  if (!is_watched()) return;
  std::cerr << "\r\033[K" << std::flush;
}

/// Writes each finding's actions, and those of the best and the least way, for `casecraft run`.
void write_actions(const authoring::Proof& proof, const fs::path& folder) {
  std::error_code problem;
  fs::create_directories(folder, problem);
  if (problem) throw Error(fmt::format("the folder {} cannot be made: {}; name another with --actions", folder.string(), problem.message()));
  const auto write = [&](const std::string& name, const std::vector<session::Action>& actions, const std::string& title) {
    if (actions.empty()) return;
    const fs::path file = folder / (name + ".json");
    if (fs::exists(file)) throw Error(fmt::format("{} is there already; name a new folder with --actions, or move it away", file.string()));
    std::ofstream out(file, std::ios::binary);
    out << authoring::actions_file(actions, title, proof.seed);
    out.close();
    if (!out) throw Error(fmt::format("{} could not be written; is the disk full?", file.string()));
  };
  write("best", proof.best_actions, "the best way that was found");
  write("least", proof.least_actions, "the worst way that was found");
  std::size_t number = 0;
  for (const authoring::Finding& one : proof.findings) {
    if (!one.actions.empty()) write(fmt::format("{:02}-{}", ++number, one.id.substr(one.id.find('.') + 1)), one.actions, one.message);
  }
}

/// What was found under one seed.
struct Proved {
  std::shared_ptr<session::Exercise> exercise;
  authoring::Proof proof;
};

Proved prove_seed(const Arguments& arguments, const std::vector<authoring::RecordedGuide>& recorded, const std::function<std::shared_ptr<session::Exercise>()>& load, std::uint64_t seed) {
  authoring::ExploreOptions options;
  options.seed = seed;
  if (arguments.states) options.states = static_cast<std::size_t>(*arguments.states);
  if (arguments.seconds) options.seconds = static_cast<double>(*arguments.seconds);
  options.workers = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
  const std::shared_ptr<session::Exercise> guided = load();
  for (const authoring::RecordedGuide& one : recorded) options.guides.push_back(authoring::actions_under(one, options.seed, *guided));
  for (auto& way : authoring::guides_of(guided, options.seed, options.seconds / 4.0, options.states)) options.guides.push_back(std::move(way));
  const Progress progress(spoken(arguments), options.states, options.seconds);
  options.progress = [&progress](std::size_t found, std::size_t open) { progress.show(found, open); };
  const authoring::Explored explored = authoring::explore(load, options);
  end_progress();
  Proved proved{load(), {}};
  proved.proof = authoring::prove(explored, *proved.exercise, options.seed);
  authoring::confirm(proved.proof, proved.exercise, recorded);
  return proved;
}

}  // namespace

int prove_pack(const Arguments& arguments, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const program::Library library(program::find_home());
  const program::CatalogueEntry entry = library.find(arguments.pack);
  // In assessment: what counts is what is scored, and hints and ways back are no part of it.
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::assessment);
  const auto load = [&] { return program::load(bundle); };
  const std::uint64_t first = arguments.seed.value_or(1);
  const auto seeds = static_cast<std::uint64_t>(arguments.seeds.value_or(1));
  const std::vector<authoring::RecordedGuide> recorded = authoring::recorded_guides(program::recorded_sessions(entry.folder), load());
  std::vector<Proved> all;
  authoring::FindingSilences silences(bundle);
  for (std::uint64_t seed = first; seed < first + seeds; ++seed) {
    all.push_back(prove_seed(arguments, recorded, load, seed));
    silences.apply(all.back().proof);
  }
  for (authoring::Finding& one : silences.idle_of_proofs()) all.back().proof.findings.push_back(std::move(one));
  const auto sittings = static_cast<std::size_t>(arguments.sittings.value_or(0));
  std::optional<authoring::Figures> figures;
  if (sittings > 0) {
    authoring::SimulateOptions options;
    options.sittings = sittings;
    options.workers = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
    options.seconds = arguments.seconds ? static_cast<double>(*arguments.seconds) : 0.0;
    options.progress = [&ui](std::size_t done, std::size_t of) { show_progress_of_sittings(ui, done, of); };
    options.recorded = recorded;
    if (arguments.states) options.states = std::min(options.states, static_cast<std::size_t>(*arguments.states));
    figures = authoring::simulate(load, options);
    silences.apply(*figures);
    for (authoring::Finding& one : silences.idle_of_trainees()) figures->findings.push_back(std::move(one));
  }
  end_progress();
  bool has_errors = false;
  base::List documents;
  for (const Proved& one : all) {
    const auto& findings = one.proof.findings;
    has_errors = has_errors || std::any_of(findings.begin(), findings.end(), [](const authoring::Finding& finding) { return finding.severity == base::Severity::error; });
    if (!arguments.actions.empty()) write_actions(one.proof, seeds == 1 ? fs::path(arguments.actions) : fs::path(arguments.actions) / fmt::format("seed-{}", one.proof.seed));
    if (arguments.is_json) documents.push_back(authoring::proof_as_value(one.proof, *one.exercise));
    else out << authoring::proof_as_text(one.proof, *one.exercise, {entry.manifest.id, arguments.is_long});
  }
  if (arguments.is_json) {
    if (figures) {
      base::Map last = documents.back().as_map();
      last.emplace("trainees", authoring::figures_as_value(*figures));
      documents.back() = base::Value(std::move(last));
    }
    std::string json;
    base::append_json(json, seeds == 1 ? documents.front() : base::Value(std::move(documents)));
    out << json << '\n';
  } else if (figures) {
    out << authoring::figures_as_text(*figures, arguments.is_long);
  }
  std::error_code ignored;
  const fs::path readme = entry.folder / "README.md";
  const std::string kept = fs::exists(readme, ignored) ? program::read_file(readme) : std::string();
  const authoring::Coverage now = authoring::coverage_of(all.front().proof, *all.front().exercise);
  if (!arguments.is_json) out << authoring::coverage_line(now) << '\n';
  if (arguments.is_kept) {
    const auto before = authoring::kept_coverage(kept);
    const std::string problem = before ? authoring::fallen(*before, now) : "it keeps no line that says how much is reached";
    const std::string line = fmt::format("put this line into it{}: {}", before ? " and say why, or mend what is not reached any more" : "", authoring::coverage_line(now));
    base::Diagnostic fallen;
    fallen.code = "prove.fallen";
    fallen.where.file = entry.manifest.id + "/README.md";
    fallen.where.line = before ? before->line : 0;
    fallen.message = problem;
    fallen.hint = line;
    if (!problem.empty()) out << base::format_diagnostic(fallen);
    has_errors = has_errors || !problem.empty();
  }
  return has_errors ? kMistakes : 0;
}

}  // namespace casecraft::command
