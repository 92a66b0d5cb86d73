#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iostream>
#include <ostream>
#include <thread>

#ifdef __unix__
#include <unistd.h>
#endif

#include "apps/command/commands.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/library.hpp"
#include "authoring/prove_report.hpp"
#include "authoring/trainees.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

/// One line that is written over, where somebody looks at it.
void show_progress(std::size_t found, std::size_t open, std::size_t allowed) {
#ifdef __unix__
  if (isatty(STDERR_FILENO) == 0) return;
#endif
  std::cerr << fmt::format("\r\033[K{} states found of {} at most, {} to go on from", found, allowed, open) << std::flush;
}

void show_progress_of_sittings(std::size_t done, std::size_t all) {
#ifdef __unix__
  if (isatty(STDERR_FILENO) == 0) return;
#endif
  std::cerr << fmt::format("\r\033[K{} of {} sittings of simulated trainees", done, all) << std::flush;
}

void end_progress() {
#ifdef __unix__
  if (isatty(STDERR_FILENO) == 0) return;
#endif
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

}  // namespace

int prove_pack(const Arguments& arguments, std::ostream& out) {
  const program::Library library(program::find_home());
  const program::CatalogueEntry entry = library.find(arguments.pack);
  // In assessment: what counts is what is scored, and hints and ways back are no part of it.
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::assessment);
  const auto load = [&] { return program::load(bundle); };
  authoring::ExploreOptions options;
  options.seed = arguments.seed.value_or(1);
  if (arguments.states) options.states = static_cast<std::size_t>(*arguments.states);
  if (arguments.seconds) options.seconds = static_cast<double>(*arguments.seconds);
  options.workers = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
  options.progress = [&](std::size_t found, std::size_t open) { show_progress(found, open, options.states); };
  options.guides = authoring::guides_of(load(), options.seed, options.seconds / 4.0);
  const authoring::Explored explored = authoring::explore(load, options);
  end_progress();
  const auto exercise = load();
  const authoring::Proof proof = authoring::prove(explored, *exercise, options.seed);
  const auto sittings = static_cast<std::size_t>(arguments.sittings.value_or(0));
  std::optional<authoring::Figures> figures;
  if (sittings > 0) figures = authoring::simulate(load, sittings, options.workers, [](std::size_t done, std::size_t all) { show_progress_of_sittings(done, all); });
  end_progress();
  if (!arguments.actions.empty()) write_actions(proof, arguments.actions);
  if (arguments.is_json) {
    std::string json;
    base::Map document = authoring::proof_as_value(proof, *exercise).as_map();
    if (figures) document.emplace("trainees", authoring::figures_as_value(*figures));
    base::append_json(json, base::Value(std::move(document)));
    out << json << '\n';
  } else {
    out << authoring::proof_as_text(proof, *exercise, {entry.manifest.id, arguments.is_long});
    if (figures) out << authoring::figures_as_text(*figures);
  }
  const bool has_errors = std::any_of(proof.findings.begin(), proof.findings.end(), [](const authoring::Finding& one) { return one.severity == base::Severity::error; });
  return has_errors ? kMistakes : 0;
}

}  // namespace casecraft::command
