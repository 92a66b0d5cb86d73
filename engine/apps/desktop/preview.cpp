#include "apps/desktop/preview.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/app.hpp"
#include "apps/program/history.hpp"
#include "apps/program/recordings.hpp"
#include "authoring/recording.hpp"
#include "base/counted.hpp"
#include "base/json.hpp"

namespace casecraft::desktop {

namespace {

constexpr int kLookEvery = 250;   // Milliseconds between looks at the files.

session::Action action_of(const session::JournalRow& row) { return {0, row.role, row.kind, base::parse_json(row.payload, "journal")}; }

void find_out(App& app) {
  Preview& preview = *app.preview;
  preview.problem.clear();
  preview.worker.begin({app.library.home(), preview.entry.folder, preview.seed, preview.mode});
  preview.wants_check = true;
}

/// Puts the session on the screen; mistakes that a reload found stay to be read.
void put(App& app, std::shared_ptr<program::Play> play) {
  base::Diagnostics mistakes;
  if (app.running) mistakes = std::move(app.running->mistakes);
  app.running = std::make_unique<Running>(std::move(play));
  app.running->mistakes = std::move(mistakes);
  app.running->watch = app.preview->watch;
  if (app.running->view().phase == session::Phase::paused) app.message = app.running->send("resume");
  app.ui.ask_frame();
}

/// A session of the pack as it is on the disk; false: it has mistakes, which the check lists.
bool begin_session(App& app, std::uint64_t seed, session::Mode mode) {
  Preview& preview = *app.preview;
  try {
    put(app, std::make_shared<program::Play>(program::Play::unrecorded(app.library, preview.entry.folder.string(), seed, mode)));
    preview.came = app.ui.say("This is the beginning.");
    return true;
  } catch (const std::exception&) {
    preview.tab = PreviewTab::findings;
    preview.came = app.ui.say("The exercise has mistakes and cannot be played yet. It opens here as soon as they are mended.");
    return false;
  }
}

/// A finding belongs to the last place that begins at or above its line.
void count_findings(Preview& preview) {
  preview.findings_at.clear();
  preview.marked_from.clear();
  if (!preview.checked || !preview.map) return;
  for (const PackWorker::Finding& finding : preview.checked->findings) {
    const authoring::Place* owner = nullptr;
    for (const authoring::Place& place : preview.map->outline.places) {
      const bool is_above = finding.where.starts_with(place.where.file + ":") && place.where.line <= static_cast<int>(finding.line);
      if (is_above && (owner == nullptr || owner->where.line <= place.where.line)) owner = &place;
    }
    if (owner != nullptr) ++preview.findings_at[owner->id];
  }
}

void take_found(App& app) {
  Preview& preview = *app.preview;
  PreviewWorker::Found found = preview.worker.take();
  if (found.map) {
    preview.map = std::move(found.map);
    count_findings(preview);
  }
  if (found.ways) preview.ways = std::move(found.ways), preview.marked_from.clear();
  if (found.recorded) preview.recorded = std::move(*found.recorded), preview.marked_from.clear();
  if (!found.problem.empty()) preview.problem = std::move(found.problem);
  if (std::optional<PackWorker::Done> done = preview.checker.take(); done && !done->was_stopped) {
    preview.checked = std::move(done);
    count_findings(preview);
  }
  if (preview.wants_check && !preview.checker.is_running()) {
    preview.wants_check = false;
    preview.checker.begin(PackWorker::Task::check, app.library.home(), preview.entry.folder, app.ui.language());
  }
}

}  // namespace

void open_preview(App& app, const std::string& pack, std::uint64_t seed, session::Mode mode) {
  program::CatalogueEntry entry = app.library.find(pack);
  try {
    app.require_open(entry.manifest.id);
  } catch (const std::exception& error) {
    app.message = error.what();
    return;
  }
  app.running.reset();
  app.preview = std::make_unique<Preview>();
  app.preview->entry = std::move(entry);
  app.preview->seed = seed;
  app.preview->mode = mode;
  app.preview->case_number.editor.set_text(std::to_string(seed));
  app.preview->watch = PackWatch(app.preview->entry.folder);
  app.message.clear();
  app.go(Screen::preview);
  begin_session(app, seed, mode);
  find_out(app);
}

void close_preview(App& app) {
  app.running.reset();
  app.preview.reset();
  app.message.clear();
  app.back();
}

int tick_preview(App& app) {
  Preview& preview = *app.preview;
  if (preview.watch.has_changed()) reload_preview(app, false);
  take_found(app);
  if (preview.worker.is_running() || preview.checker.is_running()) app.ui.ask_frame();
  return kLookEvery;
}

void reload_preview(App& app, bool was_asked) {
  Preview& preview = *app.preview;
  if (app.running) {
    app.reload(was_asked);
    if (app.message.empty() && !app.running->stopped_at.empty()) preview.came = app.ui.say("The exercise was loaded again, and your actions no longer lead as far as they did.");
  } else {
    try {
      preview.entry = app.library.find(preview.entry.folder.string());
    } catch (const std::exception& error) {
      app.message = error.what();
    }
    if (begin_session(app, preview.seed, preview.mode)) preview.tab = PreviewTab::scene;
  }
  find_out(app);
  app.ui.ask_frame();
}

void follow_way(App& app, const authoring::WayIn& way, std::size_t count) {
  Preview& preview = *app.preview;
  app.message.clear();
  std::shared_ptr<program::Play> play;
  try {
    if (app.running && app.running->play().exercise().mode() == way.mode) play = app.running->play().afresh(way.seed);
    else play = std::make_shared<program::Play>(program::Play::unrecorded(app.library, preview.entry.folder.string(), way.seed, way.mode));
  } catch (const std::exception&) {
    app.message = app.ui.say("This cannot be played: the exercise has mistakes. Findings lists them.");
    return;
  }
  const std::string how = way.recorded.empty() ? app.ui.say("by {}", way.is_shortest ? app.ui.say("the fewest actions") : app.ui.say("a way that was found, perhaps not the shortest")) : app.ui.say("as in the recorded session '{}'", way.recorded);
  preview.came = count == 0 ? app.ui.say("This is the beginning.") : app.ui.say("Come to {}: {} from the beginning.", how, app.ui.say_count("{} action", "{} actions", static_cast<std::int64_t>(count)));
  for (std::size_t i = 0; i < count && i < way.actions.size(); ++i) {
    try {
      static_cast<void>(play->apply(way.actions[i]));
    } catch (const std::exception& error) {
      app.message = app.ui.say("Action {} of this way ({}) no longer fits: {}", i + 1, way.actions[i].kind, error.what());
      preview.came = app.ui.say("Come as far as {}.", app.ui.say_count("{} action", "{} actions", static_cast<std::int64_t>(i)));
      break;
    }
  }
  put(app, std::move(play));
  show_tab(app, PreviewTab::scene);
}

std::vector<const authoring::RecordedWay*> recorded_to(const Preview& preview, const std::string& place) {
  std::vector<const authoring::RecordedWay*> ways;
  for (const authoring::RecordedWay& way : preview.recorded) {
    const auto at = way.places.find(place);
    if (at != way.places.end() && at->second > 0) ways.push_back(&way);
  }
  std::stable_sort(ways.begin(), ways.end(), [&](const auto* a, const auto* b) { return a->places.at(place) < b->places.at(place); });
  return ways;
}

void go_to_place(App& app, const std::string& place) {
  const Preview& preview = *app.preview;
  const std::optional<authoring::WayIn> way = preview.ways ? preview.ways->to(place) : std::nullopt;
  if (way) return follow_way(app, *way, way->actions.size());
  const auto recorded = recorded_to(preview, place);
  if (!recorded.empty()) return follow_way(app, recorded.front()->whole, recorded.front()->places.at(place));
  if (preview.worker.is_running()) app.message = app.ui.say("The ways to the scenes are still being looked for; try again in a moment.");
  else if (!preview.ways) app.message = app.ui.say("No way is known yet: the exercise has mistakes. Findings lists them.");
  else if (preview.ways->is_whole()) app.message = app.ui.say("Nobody comes to '{}' in case {}: all {} states were looked at. Look at the conditions of what leads there.", place, preview.seed, preview.ways->states());
  else app.message = app.ui.say("No way to '{}' was found among {} states, nor in a recorded session. Play to it yourself and record that as a test; then it can be gone to from here.", place, preview.ways->states());
  app.ui.ask_frame();
}

void choose_case(App& app, std::uint64_t seed, session::Mode mode) {
  Preview& preview = *app.preview;
  preview.seed = seed;
  preview.mode = mode;
  preview.case_number.editor.set_text(std::to_string(seed));
  preview.ways.reset();
  preview.marked_from.clear();
  follow_way(app, {{}, seed, mode}, 0);
  find_out(app);
}

void record_test(App& app) {
  Preview& preview = *app.preview;
  if (!app.running) return;
  const program::Play& play = app.running->play();
  const std::string& name = preview.test_name.editor.text();
  try {
    const std::string file = authoring::recorded_file_name(name);
    std::vector<session::Action> actions;
    for (const session::JournalRow& row : play.rows()) actions.push_back(action_of(row));
    static_cast<void>(program::keep_recorded_session(preview.entry.folder, file, authoring::recorded_session(name, actions, play.session())));
    preview.test_news = app.ui.say("Kept as tests/{}: {}. Casecraft plays it again whenever the exercise is checked.", file, app.ui.say_count("{} action", "{} actions", static_cast<std::int64_t>(actions.size())));
    preview.test_name.editor.set_text("");
  } catch (const std::exception& error) {
    preview.test_news = error.what();
  }
  app.ui.ask_frame();
}

void show_tab(App& app, PreviewTab tab) {
  app.preview->tab = tab;
  app.preview->wants_focus = tab == PreviewTab::map;
  app.ui.clear_focus();
  if (tab == PreviewTab::tests) app.ui.set_focus(make_id("preview-test-name"));
  app.ui.ask_frame();
}

const authoring::Inspector* inspect(App& app) {
  Preview& preview = *app.preview;
  if (!app.running) return nullptr;
  const program::Play& play = app.running->play();
  try {
    const bool is_known = preview.inspector && preview.inspected == &play.exercise() && preview.inspected_seed == play.session().seed();
    if (!is_known) {
      preview.inspector.emplace(play.shared_exercise(), play.session().seed());
      preview.inspected = &play.exercise();
      preview.inspected_seed = play.session().seed();
    }
    std::vector<session::Action> actions;
    for (const session::JournalRow* row : program::effective_rows(play.rows())) actions.push_back(action_of(*row));
    preview.inspector->follow(actions);
    return &*preview.inspector;
  } catch (const std::exception& error) {
    app.message = error.what();
    preview.inspector.reset();
    return nullptr;
  }
}

std::filesystem::path file_of(const App& app, const std::string& shown) {
  std::error_code ignored;
  const std::size_t slash = shown.find('/');
  const std::filesystem::path own = app.preview->entry.folder / (slash == std::string::npos ? shown : shown.substr(slash + 1));
  return std::filesystem::exists(own, ignored) ? own : app.library.home() / shown;
}

}  // namespace casecraft::desktop
