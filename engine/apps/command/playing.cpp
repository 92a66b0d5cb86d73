#include <fmt/format.h>

#include <atomic>
#include <cstdlib>
#include <iostream>

#include "apps/command/commands.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/assigned.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/known_keys.hpp"
#include "apps/program/languages.hpp"
#include "apps/program/opening.hpp"
#include "apps/program/settings.hpp"
#include "apps/terminal/start.hpp"
#include "apps/terminal/words.hpp"
#include "base/harmless.hpp"
#include "records/reach/moving.hpp"
#include "records/store/location.hpp"
#ifdef CASECRAFT_WITH_DESKTOP
#include "apps/desktop/window.hpp"
#endif

namespace casecraft::command {
namespace {

#ifdef CASECRAFT_WITH_DESKTOP
bool is_set(const char* variable) {
  const char* value = std::getenv(variable);
  return value != nullptr && *value != '\0';
}
#endif

// Why there can be no window; empty when there can.
std::string no_window() {
#ifdef CASECRAFT_WITH_DESKTOP
  if (is_set("DISPLAY") || is_set("WAYLAND_DISPLAY") || is_set("SDL_VIDEODRIVER")) {
    return "";
  }
  return base::to_say("there is no display (DISPLAY and WAYLAND_DISPLAY are not set), so this is the terminal player");
#else
  return base::to_say("this program was built without the window, so this is the terminal player");
#endif
}

const base::Language& language_for(const Arguments& arguments, program::Languages& languages) {
  // An exercise may be translated into languages that the interface does not speak.
  if (!arguments.locale.empty() && arguments.pack.empty() && !languages.has(arguments.locale)) {
    static_cast<void>(spoken(arguments));   // Which says what there is.
  }
  std::string unread;
  const base::Language& language = languages.of(program::first_locale(arguments.locale, program::read_settings(program::settings_file(), unread).locale));
  if (!languages.problem().empty()) std::cerr << "casecraft: " << languages.problem();
  return language;
}

std::string folder_as_given(const std::string& pack) {
  std::error_code ignored;
  const bool is_path = pack.find('/') != std::string::npos;
  return is_path ? std::filesystem::absolute(pack, ignored).lexically_normal().string() : pack;
}

// The last open session of the exercise that has the seed and mode asked for.
records::SessionRecord last_open(records::Store& store, const program::Library& library, const Arguments& arguments) {
  const std::string id = library.find(arguments.pack).manifest.id;
  for (const records::SessionRecord& record : store.own_sessions()) {
    const bool has_seed = !arguments.seed || record.seed == *arguments.seed;
    const bool has_mode = !arguments.mode || record.mode == session::to_string(*arguments.mode);
    if (record.pack == id && record.state == "open" && has_seed && has_mode) {
      return record;
    }
  }
  throw Error(fmt::format("there is no open session of '{}'{}{}; leave out --resume to begin one", id,
                          arguments.seed ? fmt::format(" with seed {}", *arguments.seed) : "",
                          arguments.mode ? fmt::format(" in {} mode", session::to_string(*arguments.mode)) : ""));
}

/// What an instructor handed out, where that was asked for. A problem is a sentence: who double-clicks a file sees nothing but the window, which shows it.
struct ToPlay {
  std::optional<records::Assignment> assignment;
  std::string pseudonym;
  std::string problem;
};

ToPlay assigned_to_play(const Arguments& arguments, records::Store& store) {
  ToPlay found;
  const bool is_file = is_assignment_file(arguments);
  if (!is_file && arguments.assignment.empty()) return found;
  if (base::harmless(terminal::trim(arguments.pseudonym), records::kLongestName) != arguments.pseudonym) {
    throw UsageError(fmt::format("'{}' is no pseudonym; expected one line without a space at its ends, of at most {} bytes", base::harmless(arguments.pseudonym, records::kLongestName), records::kLongestName));
  }
  std::string unread;
  found.pseudonym = arguments.pseudonym.empty() ? program::read_settings(program::settings_file(), unread).pseudonym : arguments.pseudonym;
  try {
    const records::Assignment assignment = is_file ? program::take_assignment(store, arguments.pack, program::key_named(arguments.key)) : program::find_assignment(store, arguments.assignment, program::today());
    found.problem = program::standing(store, assignment, found.pseudonym, program::today()).why_not;
    if (found.problem.empty()) found.assignment = assignment;
  } catch (const Error& error) {
    found.problem = error.what();
  }
  return found;
}

int play_in_terminal(const Arguments& arguments, const program::Library& library, records::Store& store, program::Languages& languages, const base::Language& language) {
  std::ios::sync_with_stdio(false);
  terminal::Console console(std::cin, std::cout, terminal::options_of_process());
  console.set_language(language);
  terminal::Desk desk{console, library, store, program::settings_file(), arguments.store.empty() ? "" : fmt::format(" --store '{}'", records::shown_location(arguments.store)), languages, arguments.locale};
  if (!arguments.session.empty()) {
    terminal::resume_session(desk, arguments.session, "");
  } else if (arguments.pack.empty()) {
    terminal::run_catalogue(desk);
  } else if (arguments.is_resume) {
    terminal::resume_session(desk, last_open(store, library, arguments).id, arguments.pack);
  } else {
    terminal::play_pack(desk, folder_as_given(arguments.pack), arguments.seed, arguments.mode.value_or(session::Mode::practice));
  }
  return 0;
}

#ifdef CASECRAFT_WITH_DESKTOP
desktop::WindowOptions window_options(const Arguments& arguments, const program::Library& library, records::Store& store, const base::Language& language, const ToPlay& assigned = {}) {
  desktop::WindowOptions options;
  options.language = language.id();
  options.settings_file = program::settings_file();
  options.measure = arguments.measure;
  options.screenshots = arguments.screenshots;
  options.locale = arguments.locale;
  options.is_store_named = !arguments.store.empty();
  if (!arguments.session.empty()) {
    options.resume_session = store.session(arguments.session).id;
  } else if (assigned.assignment || !assigned.problem.empty()) {
    options.assignment = assigned.assignment;
    options.pseudonym = assigned.pseudonym;
    options.message = assigned.problem;
  } else if (arguments.is_resume) {
    options.resume_session = last_open(store, library, arguments).id;
  } else if (!arguments.pack.empty()) {
    static_cast<void>(library.find(arguments.pack));
    options.pack = folder_as_given(arguments.pack);
    options.seed = arguments.seed;
    options.mode = arguments.mode;
    options.is_preview = arguments.task == Task::preview;
  }
  return options;
}
#endif

}  // namespace

int play(const Arguments& arguments) {
  program::Library library(program::find_home());
  program::Languages languages(library.home());
  const base::Language& language = language_for(arguments, languages);
  // The window and the terminal player say themselves what is wrong with the settings.
  std::string said_later;
  // What is gone on with, and what is assigned, is in a store already.
  const bool goes_on = arguments.task == Task::resume || arguments.is_resume || !arguments.assignment.empty();
  if (goes_on && !arguments.store.empty()) records::require_store(arguments.store);
  const std::string location = program::store_location(arguments.store, said_later);
  const auto home_is_there = std::make_shared<std::atomic<bool>>(true);
  const std::unique_ptr<records::Store> store = program::open_store(location, [home_is_there] { return home_is_there->load(); });
  const ToPlay assigned = assigned_to_play(arguments, *store);
  if (!arguments.is_terminal) {
    const std::string why = no_window();
#ifdef CASECRAFT_WITH_DESKTOP
    if (why.empty()) {
      desktop::WindowOptions options = window_options(arguments, library, *store, language, assigned);
      options.store = location;
      options.home_is_there = home_is_there;
      try {
        return desktop::run_window(library, *store, languages, options);
      } catch (const Error& problem) {
        // A display that is named but not there: the terminal is always there.
        if (arguments.measure > 0) {
          throw;
        }
        std::cerr << "casecraft: " << language.say("{}; this is the terminal player", language.shown(problem.what())) << '\n';
      }
    }
#endif
    if (!why.empty()) {
      std::cerr << "casecraft: " << language.say(why) << '\n';
    }
  }
  if (!assigned.problem.empty()) {
    throw Error(assigned.problem);
  }
  Arguments chosen = arguments;
  if (assigned.assignment) {
    chosen.session = program::open_attempt(library, *store, *assigned.assignment, assigned.pseudonym, arguments.locale.empty() ? language.id() : arguments.locale, program::today());
  }
  return play_in_terminal(chosen, library, *store, languages, language);
}

int preview_pack(const Arguments& arguments) {
  program::Library library(program::find_home());
  const std::string why = no_window();
#ifdef CASECRAFT_WITH_DESKTOP
  if (why.empty()) {
    const std::string location = store_location(arguments);
    const std::unique_ptr<records::Store> store = program::open_store(location);
    program::Languages languages(library.home());
    desktop::WindowOptions options = window_options(arguments, library, *store, language_for(arguments, languages));
    options.store = location;
    return desktop::run_window(library, *store, languages, options);
  }
#endif
  static_cast<void>(library.find(arguments.pack));
  throw Error("a preview needs a window, and there is no display here; casecraft lint and casecraft prove say in the terminal what is wrong with an exercise, and casecraft play --terminal plays it");
}

}  // namespace casecraft::command
