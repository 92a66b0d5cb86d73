#include "apps/desktop/app.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "apps/desktop/drafts.hpp"
#include "apps/desktop/preview.hpp"
#include "apps/desktop/requests_drafts.hpp"
#include "apps/program/in_language.hpp"
#include "apps/program/pack_languages.hpp"
#include "apps/program/mode.hpp"
#include "apps/program/seed.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::array kTextSizes{80, 90, 100, 110, 125, 150, 175, 200, 225, 250};

std::filesystem::path drafts_beside(const std::filesystem::path& settings_file) { return settings_file.parent_path() / "drafts.json"; }

}  // namespace

App::App(program::Library& library_in, records::Store& store_in, program::Languages& languages_in, std::filesystem::path settings_file, Ui& ui_in, std::vector<Theme> themes_in)
    : library(library_in), store(store_in), languages(languages_in), themes(std::move(themes_in)), ui(ui_in), settings_file_(std::move(settings_file)) {
  settings = program::read_settings(settings_file_, message);
  ui.set_theme(theme());
  ui.fonts().set_percent(settings.text_percent);
}

App::~App() = default;

// Ways

void App::go(Screen next) {
  if (next == screen) return;
  if (running && screen == Screen::session) {
    if (std::string refused = save_board_words(*running); !refused.empty()) message = std::move(refused);
  }
  ways_back.push_back(screen);
  screen = next;
  ui.change_screen();
}

void App::back() {
  if (ways_back.empty()) return open_catalogue();
  const Screen last = ways_back.back();
  ways_back.pop_back();
  if (last == Screen::catalogue) return open_catalogue();
  if (last == Screen::sessions) return open_sessions();
  screen = last;
  ui.change_screen();
}

std::string App::locale_of_texts() const { return asked_locale.empty() ? std::string(ui.language().id()) : asked_locale; }

void App::open_catalogue() {
  ways_back.clear();
  screen = Screen::catalogue;
  ui.change_screen();
  try {
    shelf.entries = program::in_language(library.catalogue(), locale_of_texts());
    shelf.sessions = store.own_sessions();
    shelf.best = program::best_results(shelf.sessions);
    shelf.assigned = program::listed_assignments(store, settings.pseudonym, program::today());
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::open_sessions() {
  open_catalogue();
  go(Screen::sessions);
}

void App::prepare(const std::string& pack) {
  try {
    start = {};
    start.entry = program::in_language(library.find(pack), locale_of_texts());
    go(Screen::start);
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::prepare_assigned(const records::Assignment& assignment, const std::string& pseudonym) {
  try {
    const program::Assigned found = program::standing(store, assignment, pseudonym, program::today());
    if (!found.why_not.empty()) throw Error(found.why_not);
    if (!found.open_session.empty()) return resume(found.open_session);
    program::require_installed(library, assignment);
    prepare(assignment.pack);
    start.mode = program::read_mode(assignment.mode);
    start.assignment = assignment;
    start.pseudonym = pseudonym;
    start.attempt = found.begun + 1;
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::begin_assigned() {
  if (!start.assignment) return;
  try {
    resume(program::open_attempt(library, store, *start.assignment, start.pseudonym, locale_of_texts(), program::today()));
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::run(std::shared_ptr<program::Play> play) {
  play->set_language(ui.language());
  running = std::make_unique<Running>(std::move(play));
  message.clear();
  ways_back = {Screen::catalogue};
  screen = Screen::session;
  ui.change_screen();
}

void App::begin(const std::string& pack, std::uint64_t seed, session::Mode mode, bool is_recorded) {
  try {
    const std::string locale = locale_of_texts();
    if (!is_recorded) require_open(library.find(pack).manifest.id);
    auto play = is_recorded ? program::Play::start(library, store, pack, seed, mode, settings.pseudonym, locale)
                            : program::Play::unrecorded(library, pack, seed, mode, locale);
    run(std::make_shared<program::Play>(std::move(play)));
    if (!is_recorded) running->watch = PackWatch(library.find(pack).folder);
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::resume(const std::string& session) {
  try {
    run(std::make_shared<program::Play>(program::Play::resume(store, session, asked_locale)));
    running->restore_typed_words(read_drafts(drafts_beside(settings_file_), session));
    if (running->view().phase == session::Phase::paused) message = running->send("resume");
    if (running->view().phase == session::Phase::ended) show_own_debrief();
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::show_debrief(const records::SessionRecord& record) {
  debriefed = {};
  debriefed.record = record;
  debriefed.result = program::in_language(record.result, ui.language());
  try {
    debriefed.folder = library.find(record.pack).folder.string();
  } catch (const std::exception&) {
    debriefed.folder.clear();
  }
  go(Screen::debrief);
}

void App::show_own_debrief() {
  if (!running) return;
  const program::Play& play = running->play();
  records::SessionRecord record = play.record();
  if (record.result.is_null()) {
    const session::Exercise& exercise = play.exercise();
    record.result = base::Map{
        {"scorecard", assessment::to_value(play.session().scorecard(), exercise.framework(), exercise.rubric())},
        {"debrief", assessment::to_value(play.session().debrief(), exercise.framework(), exercise.rubric(), exercise.references())}};
  }
  const bool is_recorded = play.is_recorded();
  show_debrief(record);
  debriefed.is_recorded = is_recorded;
}

void App::another_case() {
  const std::string pack = debriefed.folder;
  const session::Mode mode = program::read_mode(debriefed.record.mode);
  end_running();
  open_catalogue();
  prepare(pack);
  start.mode = mode;
}

void App::end_running() {
  preview.reset();
  if (!running) return;
  if (running->play().is_recorded()) {
    try {
      const bool has_ended = running->view().phase == session::Phase::ended;
      write_drafts(drafts_beside(settings_file_), running->play().record().id, has_ended ? DraftWords{} : running->typed_words());
    } catch (const std::exception& error) {
      message = error.what();
    }
  }
  running.reset();
}

void App::leave() {
  if (running && running->view().phase == session::Phase::open) {
    static_cast<void>(save_board_words(*running));
    message = running->send("leave");
  }
  end_running();
  open_catalogue();
}

void App::leave_and_exit() {
  // Everything that was shown is durable already, so a leave that cannot be written must not hold anybody back.
  if (running && running->view().phase == session::Phase::open) {
    static_cast<void>(save_board_words(*running));
    static_cast<void>(running->send("leave"));
  }
  end_running();
  wants_exit = true;
}

bool App::is_paused() const {
  return screen == Screen::session && running && (running->is_hidden || running->view().phase == session::Phase::paused);
}

void App::pause() {
  if (!running || is_paused() || preview) return;
  screen = Screen::session;
  ways_back = {Screen::catalogue};
  if (running->view().phase == session::Phase::open) {
    const std::string refused = save_board_words(*running);
    message = running->send("pause");
    if (message.empty()) message = refused;
    if (running->drill.is_running) running->drill.left = running->drill.until - std::chrono::steady_clock::now();
  }
  running->is_hidden = true;
  ui.change_screen();
}

void App::resume_from_pause() {
  if (!running) return;
  running->is_hidden = false;
  if (running->view().phase == session::Phase::paused) message = running->send("resume");
  if (running->drill.is_running) running->drill.until = std::chrono::steady_clock::now() + running->drill.left;
  ui.change_screen();
}

void App::require_open(const std::string& pack) const {
  if (const std::string why = program::why_closed(store, pack, settings.pseudonym, program::today()); !why.empty()) throw Error(why);
}

void App::reload(bool was_asked) {
  if (!running) return;
  try {
    if (running->play().is_recorded()) require_open(running->play().record().pack);
    program::Play::Reloaded reloaded = running->play().reload(library);
    running->mistakes = std::move(reloaded.diagnostics);
    running->mistakes.sort();
    if (!running->watch.is_watching()) running->watch = PackWatch(library.find(running->play().record().pack).folder);
    if (reloaded.play) {
      const bool was_recorded = running->play().is_recorded();
      reloaded.play->set_language(ui.language());
      running->replace(std::move(reloaded.play));
      running->stopped_at = std::move(reloaded.stopped_at);
      message = was_recorded ? ui.say("This is a preview now and is not recorded. The session that you had open is kept under My sessions.") : "";
      if (screen == Screen::debrief) back();
    } else if (was_asked) {
      message.clear();
    }
  } catch (const std::exception& error) {
    message = error.what();
  }
  ui.ask_frame();
}

// Settings

const Theme& App::theme() const {
  const auto found = std::find_if(themes.begin(), themes.end(), [this](const Theme& t) { return t.id == settings.theme; });
  return found == themes.end() ? themes.front() : *found;
}

void App::choose_theme(const std::string& id) {
  settings.theme = id;
  ui.set_theme(theme());
  keep_settings();
}

void App::next_theme() {
  const auto at = std::find_if(themes.begin(), themes.end(), [this](const Theme& t) { return t.id == theme().id; });
  choose_theme(at + 1 == themes.end() ? themes.front().id : (at + 1)->id);
}

void App::choose_text_size(int percent) {
  settings.text_percent = std::clamp(percent, kTextSizes.front(), kTextSizes.back());
  ui.fonts().set_percent(settings.text_percent);
  if (running) running->scroll_to_fresh = true;
  keep_settings();
}

void App::choose_language(const std::string& id) {
  settings.locale = id;
  ui.set_language(languages.of(id));
  if (running) running->speak(ui.language());
  if (screen == Screen::debrief || running) debriefed.result = program::in_language(debriefed.record.result, ui.language());
  keep_settings();
  ui.ask_frame();
}

void App::keep_settings() {
  try {
    program::write_settings(settings_file_, settings);
  } catch (const std::exception& error) {
    message = error.what();
  }
}

void App::fill_settings_form() {
  form = {};
  form.pseudonym.editor.set_text(settings.pseudonym);
  form.store.editor.set_text(settings.store);
  for (const program::SupportContact& contact : settings.support) {
    form.support.emplace_back();
    form.support.back().first.editor.set_text(contact.name);
    form.support.back().second.editor.set_text(contact.how);
  }
  if (form.support.empty()) form.support.emplace_back();
}

bool App::read_settings_form() {
  form.store_found.clear();
  form.store_problem = program::problem_of_store(form.store.editor.text());
  if (!form.store_problem.empty()) return false;
  settings.store = form.store.editor.text();
  settings.pseudonym = form.pseudonym.editor.text();
  settings.support.clear();
  for (const auto& [name, how] : form.support) {
    if (!name.editor.text().empty() || !how.editor.text().empty()) settings.support.push_back({name.editor.text(), how.editor.text()});
  }
  return true;
}

// From one frame to the next

int App::tick() {
  if (records.worker.take(*this)) ui.ask_frame();
  int next = tick_reach(*this);
  if (preview && screen == Screen::preview) {
    const int soon = tick_preview(*this);
    next = next < 0 ? soon : soon < 0 ? next : std::min(next, soon);
  }
  if (!running || (screen != Screen::session && screen != Screen::preview)) return next;
  if (screen == Screen::session && running->watch.is_watching()) {
    if (running->watch.has_changed()) reload(false);
    next = next < 0 ? 1000 : std::min(next, 1000);
  }
  if (running->drill.is_running && !is_paused()) {
    const auto left = running->drill.until - std::chrono::steady_clock::now();
    if (left <= std::chrono::steady_clock::duration::zero()) {
      running->drill.is_running = false;
      message = running->send("time_passed");
    }
    ui.ask_frame();
    const auto part = std::chrono::duration_cast<std::chrono::milliseconds>(left).count() % 1000;
    const int soon = static_cast<int>(std::max<std::int64_t>(part, 20));
    next = next < 0 ? soon : std::min(next, soon);
  }
  return next;
}

void App::global_keys() {
  if (ui.take_ctrl('q')) return leave_and_exit();
  const auto size = std::lower_bound(kTextSizes.begin(), kTextSizes.end(), settings.text_percent);
  if (ui.take_ctrl('+')) choose_text_size(size + 1 >= kTextSizes.end() ? kTextSizes.back() : *size > settings.text_percent ? *size : *(size + 1));
  if (ui.take_ctrl('-')) choose_text_size(size == kTextSizes.begin() ? kTextSizes.front() : *(size - 1));
  if (ui.take_ctrl('0')) choose_text_size(100);
  if (ui.take_letter('t')) next_theme();
  if (ui.take(Key::f9)) pause();
  if (ui.take(Key::f1)) screen == Screen::help ? back() : go(Screen::help);
  if (ui.take(Key::escape)) {
    if (screen == Screen::preview) {
      close_preview(*this);
    } else if (running && !preview && (screen == Screen::session || screen == Screen::help || screen == Screen::settings)) {
      pause();
    } else if (screen != Screen::first_start && screen != Screen::catalogue) {
      back();
    }
  }
}

std::string App::window_title() const {
  if (is_paused()) return ui.say("Paused \u2013 Casecraft");
  switch (screen) {
    case Screen::first_start: return ui.say("Welcome \u2013 Casecraft");
    case Screen::catalogue: return ui.say("Exercises \u2013 Casecraft");
    case Screen::start: return ui.say("{}: before you begin \u2013 Casecraft", start.entry.manifest.title);
    case Screen::sessions: return ui.say("My sessions \u2013 Casecraft");
    case Screen::settings: return ui.say("Settings \u2013 Casecraft");
    case Screen::preview: return preview ? ui.say("Preview: {} \u2013 Casecraft", preview->entry.manifest.title) : ui.say("Casecraft");
    case Screen::instructor: return ui.say("Instructor \u2013 Casecraft");
    case Screen::pack: return ui.say("{}: {} \u2013 Casecraft", instructor.pack.entry.manifest.title, state_of(ui.language(), instructor));
    case Screen::cohort: return ui.say("Results of a course: {} \u2013 Casecraft", state_of_cohort(*this));
    case Screen::inbox: return ui.say("Inbox: {} \u2013 Casecraft", state_of_inbox(*this));
    case Screen::decide: return ui.say("To decide: {} \u2013 Casecraft", state_of_inbox(*this));
    case Screen::help: return ui.say("Help \u2013 Casecraft");
    case Screen::debrief: return ui.say("Debrief: {} \u2013 Casecraft", debriefed.record.title);
    case Screen::session: break;
  }
  if (!running) return ui.say("Casecraft");
  return ui.say("{} \u2013 {} \u2013 Casecraft", running->scene_title(), running->play().record().title);
}

}  // namespace casecraft::desktop
