#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "apps/desktop/instructor.hpp"
#include "apps/desktop/layout_worker.hpp"
#include "apps/desktop/records_pages.hpp"
#include "apps/desktop/running.hpp"
#include "apps/desktop/ui/theme.hpp"
#include "apps/desktop/ui/widgets.hpp"
#include "apps/program/assigned.hpp"
#include "apps/program/languages.hpp"
#include "apps/program/results.hpp"
#include "apps/program/settings.hpp"

namespace casecraft::desktop {

struct Preview;

enum class Screen { first_start, catalogue, start, session, debrief, sessions, settings, help, instructor, pack, preview, cohort, inbox, decide };

/// The catalogue and the sessions as they were read when the screen was entered.
struct Shelf {
  std::vector<program::CatalogueEntry> entries;
  std::vector<records::SessionRecord> sessions;
  std::map<std::string, program::BestResult> best;
  std::vector<program::Assigned> assigned;   ///< Those of the store that a list shows.
  Scroll scroll;
};

/// What the start screen is filled in with.
struct StartForm {
  program::CatalogueEntry entry;
  session::Mode mode{session::Mode::practice};
  bool is_preview{false};
  bool has_seed{false};
  std::optional<records::Assignment> assignment;   ///< What is to be begun is an attempt at it: nothing is asked.
  std::string pseudonym;                           ///< Under which it is kept.
  std::int64_t attempt{0};                         ///< Which one it will be, from 1.
  Draft seed;
  Scroll scroll;
};

/// What the settings screens are filled in with.
struct SettingsForm {
  Draft pseudonym;
  Draft store;
  std::string store_problem;    ///< Why it cannot be kept, or was not reached, in one sentence.
  std::string store_found;      ///< What was found when it was checked, in one sentence.
  std::vector<std::pair<Draft, Draft>> support;
  Scroll scroll;
};

/// The fastest sound path of a desk, step by step.
struct PathLook {
  std::size_t desk{0}, step{0};
  ChartView chart;
  std::string made_from;
  std::uint64_t job{0};
};

enum class Feeling { unsaid, good, tired, heavy };

/// A debrief on the screen: of the session that has just ended, or of one from the store.
struct Debriefed {
  records::SessionRecord record;
  base::Value result;           ///< {"scorecard", "debrief"}.
  bool is_recorded{true};
  std::string folder;           ///< The pack's, for another case of it; empty when it is not there any more.
  Scroll scroll;
  Feeling feeling{Feeling::unsaid};   ///< Never kept.
  bool shows_interview_lines{false};  ///< An interview's transcript line by line.
  PathLook path;
  std::size_t shown_flags{20};         ///< Of a desk, with their grounds.
  std::set<std::string> open_parts;    ///< Requests of a board that are unfolded.
};

/// The window's state and the ways through it. Screens read it and call its verbs; nothing else changes it.
class App {
public:
  App(program::Library& library, records::Store& store, program::Languages& languages, std::filesystem::path settings_file, Ui& ui, std::vector<Theme> themes);
  ~App();
  App(const App&) = delete;
  App& operator=(const App&) = delete;

  // Ways
  void go(Screen screen);
  void back();
  void open_catalogue();
  void open_sessions();
  void prepare(const std::string& pack);
  /// The next attempt at it, from the page before it; or goes on with the open one, at once.
  void prepare_assigned(const records::Assignment& assignment, const std::string& pseudonym);
  void begin_assigned();
  void begin(const std::string& pack, std::uint64_t seed, session::Mode mode, bool is_recorded);
  void resume(const std::string& session);
  void show_debrief(const records::SessionRecord& record);
  void show_own_debrief();
  void another_case();
  /// Leaves the session, saved, for the catalogue.
  void leave();
  /// Leaves whatever is open, saved, and closes the window.
  void leave_and_exit();
  void pause();
  void resume_from_pause();
  /// Loads the pack as it is on disk now, at the same scene. `was_asked`: by a key and not because a file changed.
  void reload(bool was_asked);

  /// Throws Error when nothing of the exercise may be shown by an instructor's tools now: it is assigned as an assessment. `pack` is its id.
  void require_open(const std::string& pack) const;

  // Settings
  [[nodiscard]] const Theme& theme() const;
  void choose_theme(const std::string& id);
  void next_theme();
  void choose_text_size(int percent);
  /// Of the interface; a session that is open is read again in it.
  void choose_language(const std::string& id);
  void keep_settings();
  void fill_settings_form();
  /// False, with the reason in the form, when something in it cannot be kept.
  bool read_settings_form();

  /// Work outside of drawing: the drill's limit, the watch over the pack. Milliseconds until it wants to be called again; -1: never.
  int tick();
  /// Once a screen has been drawn: keys that every screen knows.
  void global_keys();
  [[nodiscard]] std::string window_title() const;
  /// The language of the exercises' texts: as it was asked for, or that of the interface.
  [[nodiscard]] std::string locale_of_texts() const;
  [[nodiscard]] bool is_paused() const;

  program::Library& library;
  records::Store& store;
  program::Languages& languages;
  program::Settings settings;
  std::string asked_locale;   ///< Of the exercises' texts, as the person asked for it; empty: that of the interface, and for a stored session the one that it began in.
  std::vector<Theme> themes;
  Ui& ui;
  Screen screen{Screen::catalogue};
  std::vector<Screen> ways_back;
  bool wants_exit{false};
  std::string message;           ///< One sentence for the strip on top; empty: none.
  Shelf shelf;
  StartForm start;
  SettingsForm form;
  Debriefed debriefed;
  Scroll help_scroll;
  InterviewLook interview;
  LayoutWorker layouts;
  Instructor instructor;
  RecordsPages records;
  std::unique_ptr<Running> running;
  std::unique_ptr<Preview> preview;   ///< Null but for an instructor who looks into a pack; `running` is its session then.

private:
  void run(std::shared_ptr<program::Play> play);
  void end_running();
  std::filesystem::path settings_file_;
};

/// Draws the present screen.
void draw(App& app);

}  // namespace casecraft::desktop
