#include <fmt/format.h>

#include <algorithm>
#include <iostream>
#include <ostream>
#include <thread>

#include "apps/command/commands.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/library.hpp"
#include "apps/program/linting.hpp"
#include "authoring/map_drawing.hpp"
#include "authoring/trainees.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kGraphStates = 8'000;   // Enough to reach nearly everything in the shipped packs, within a second or two.
constexpr double kGraphSeconds = 5;

/// One sentence when nothing can be written there, before anything else is done.
void check_target(const fs::path& file, bool is_forced) {
  std::error_code ignored;
  const fs::path folder = file.has_parent_path() ? file.parent_path() : fs::path(".");
  if (!fs::is_directory(folder, ignored)) throw Error(fmt::format("there is no folder '{}' for the picture; make it first, or name another file with -o", folder.string()));
  if (fs::is_directory(file, ignored)) throw Error(fmt::format("'{}' is a folder; name a file with -o, such as {}", file.string(), (file / "map.html").string()));
  if (!is_forced && fs::exists(file, ignored)) throw Error(fmt::format("there is a file '{}' already; name another with -o, or add --force to replace it", file.string()));
}

/// The recorded sessions of the pack, played.
struct Recorded {
  std::vector<authoring::PlayedThrough> sessions;
  std::vector<std::vector<session::Action>> ways;   ///< What they did, under their seeds.
  std::size_t failed{0};                            ///< That cannot be read, or do not give what they must.
};

Recorded play_recorded(const program::Library& library, const program::CatalogueEntry& entry) {
  Recorded recorded;
  std::map<session::Mode, std::shared_ptr<session::Exercise>> loaded;
  for (const authoring::TestFile& file : program::recorded_sessions(entry.folder)) {
    base::Diagnostics diagnostics;   // lint --tests shows what is wrong with them; here they are counted.
    const base::JsonDocument document = base::read_json(file.first, file.second, diagnostics);
    const auto played = document.value.is_null() ? std::nullopt : authoring::read_played_session(document, diagnostics);
    if (!played) {
      ++recorded.failed;
      continue;
    }
    std::shared_ptr<session::Exercise>& exercise = loaded[played->mode];
    if (exercise == nullptr) exercise = program::load(library.bundle(entry, played->mode));
    authoring::PlayedThrough through = authoring::play_through(*played, document, exercise, diagnostics);
    recorded.failed += through.is_as_expected ? 0 : 1;
    std::vector<session::Action> way;
    for (const authoring::PlayedStep& step : through.steps) way.push_back(step.action);
    recorded.ways.push_back(std::move(way));
    recorded.sessions.push_back(std::move(through));
  }
  return recorded;
}

std::string in_short(const base::Language& ui, const authoring::PackMap& map, const authoring::MapFigures& figures) {
  std::int64_t places = 0, missed = 0;
  for (std::size_t i = 0; i < map.nodes.size(); ++i) {
    if (map.nodes[i].place == nullptr) continue;
    ++places;
    missed += figures.nodes[i].actions ? 0 : 1;
  }
  const std::string in_all = ui.say_count("{} scene or activity", "{} scenes and activities", places);
  const std::string states = ui.say_count("{} state", "{} states", static_cast<std::int64_t>(figures.states));
  std::string words = figures.is_whole ? ui.say("{} in {}, which is all, seed {}", in_all, states, figures.seed) : ui.say("{} in {}, seed {}", in_all, states, figures.seed);
  if (missed > 0) words += figures.is_whole ? ui.say("; {} that nobody reaches", missed) : ui.say("; {} not reached so far (--states and --seconds give more room)", missed);
  if (!figures.has_sessions) return words;
  std::int64_t unseen = 0;
  for (std::size_t i = 0; i < map.nodes.size(); ++i) unseen += map.nodes[i].place != nullptr && figures.nodes[i].sessions == 0 ? 1 : 0;
  const std::string sessions = ui.say_count("{} recorded session", "{} recorded sessions", static_cast<std::int64_t>(figures.sessions));
  return words + ui.say_count("; {0} is seen by none of {1}", "; {0} are seen by none of {1}", unseen, sessions);
}

}  // namespace

int graph_pack(const Arguments& arguments, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const fs::path file = arguments.out;
  check_target(file, arguments.is_forced);
  const program::Library library(program::find_home());
  const program::CatalogueEntry entry = library.find(arguments.pack);
  // In assessment, as it is proved: hints and ways back are no part of the map.
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::assessment);
  base::Diagnostics diagnostics;
  const std::shared_ptr<session::Exercise> exercise = program::load(bundle, diagnostics);
  if (exercise == nullptr) {
    const auto errors = std::count_if(diagnostics.all().begin(), diagnostics.all().end(), [](const base::Diagnostic& one) { return one.severity == base::Severity::error; });
    std::cerr << "casecraft: " << ui.say("the exercise cannot be drawn, because it has {}; casecraft lint {} shows each with its place", ui.say_count("{} mistake", "{} mistakes", errors), arguments.pack) << '\n';
    return kMistakes;
  }
  const authoring::Outline outline = authoring::outline_of(*exercise);
  authoring::PackMap map = authoring::map_of(outline);
  const bool is_dot = file.extension() == ".dot";
  if (!is_dot) authoring::place_map(map);   // before exploring, since it may refuse

  Recorded recorded;
  if (arguments.has_tests) recorded = play_recorded(library, entry);
  const auto load = [&] { return program::load(bundle); };
  authoring::ExploreOptions options;
  options.seed = arguments.seed.value_or(1);
  options.states = static_cast<std::size_t>(arguments.states.value_or(kGraphStates));
  options.seconds = arguments.seconds ? static_cast<double>(*arguments.seconds) : kGraphSeconds;
  options.workers = std::clamp(std::thread::hardware_concurrency(), 1U, 8U);
  options.guides = authoring::guides_of(load(), options.seed, 0);   // one of each, so that the map is the same every time
  options.guides.insert(options.guides.end(), recorded.ways.begin(), recorded.ways.end());
  const authoring::Explored explored = authoring::explore(load, options);
  authoring::MapFigures figures = authoring::figures_of_map(map, explored, exercise, options.seed);
  if (arguments.has_tests) authoring::lay_over(figures, map, recorded.sessions);

  const authoring::MapPage page{map, figures, entry.manifest.id, entry.manifest.title, entry.manifest.locale, authoring::map_layer_from(arguments.layer).value_or(authoring::MapLayer::reach)};
  program::replace_file(fs::absolute(file), is_dot ? authoring::map_as_dot(page) : file.extension() == ".svg" ? authoring::map_as_svg(page) : authoring::map_as_html(page));
  out << fmt::format("{}: {}\n", file.string(), in_short(ui, map, figures));
  if (recorded.failed > 0) out << ui.say("{} of them cannot be read or do not give what they must; casecraft lint {} --tests shows why", recorded.failed, arguments.pack) << '\n';
  return 0;
}

}  // namespace casecraft::command
