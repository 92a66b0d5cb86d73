#include "apps/desktop/window.hpp"

#include <chrono>
#include <fstream>

#include <fmt/format.h>

#include "apps/desktop/measure.hpp"
#include "apps/desktop/preview.hpp"
#include "apps/desktop/sdl_input.hpp"
#include "apps/desktop/sdl_window.hpp"
#include "apps/program/seed.hpp"

namespace casecraft::desktop {

namespace {

std::vector<Theme> themes_of(const program::Library& library) {
  base::Diagnostics diagnostics;
  std::vector<Theme> themes = read_themes(library.home() / "assets" / "themes", diagnostics);
  for (const base::Diagnostic& mistake : diagnostics.all()) fmt::print(stderr, "casecraft: {}\n", base::format_diagnostic(mistake));
  return themes;
}

void open_first_screen(App& app, const WindowOptions& options) {
  app.asked_locale = options.locale;
  app.open_catalogue();
  if (options.measure > 0 && !options.pack.empty()) {
    app.begin(options.pack, options.seed.value_or(1), options.mode.value_or(session::Mode::practice), false);
  } else if (!options.resume_session.empty()) {
    app.resume(options.resume_session);
  } else if (options.assignment) {
    app.prepare_assigned(*options.assignment, options.pseudonym);
  } else if (options.is_preview && !options.pack.empty()) {
    open_preview(app, options.pack, options.seed.value_or(1), options.mode.value_or(session::Mode::practice));
  } else if (!options.pack.empty()) {
    app.prepare(options.pack);
    if (options.mode) app.start.mode = *options.mode;
    app.start.has_seed = options.seed.has_value();
    if (options.seed) app.start.seed.editor.set_text(std::to_string(*options.seed));
  } else if (app.settings.is_first_start && options.measure == 0) {
    app.fill_settings_form();
    app.screen = Screen::first_start;
  }
}

/// Keeps the size for the next start, but not that of a maximised window.
void keep_window_size(App& app, SDL_Window* window) {
  if ((SDL_GetWindowFlags(window) & (SDL_WINDOW_MAXIMIZED | SDL_WINDOW_FULLSCREEN)) != 0) return;
  int width = 0;
  int height = 0;
  SDL_GetWindowSize(window, &width, &height);
  if (width == app.settings.window_width && height == app.settings.window_height) return;
  app.settings.window_width = width;
  app.settings.window_height = height;
  app.keep_settings();
}

/// Takes what has happened, a frame for each key and press, and shows the last.
class Loop {
public:
  Loop(SdlWindow& window, App& app, std::filesystem::path pictures) : window_(window), app_(app), pictures_(std::move(pictures)) {}

  void run() {
    refresh();
    while (!app_.wants_exit) {
      const int patience = app_.tick();
      if (app_.ui.wants_frame()) refresh();
      SDL_Event event;
      const int came = patience < 0 ? SDL_WaitEvent(&event) : SDL_WaitEventTimeout(&event, patience);
      if (came == 0) continue;
      do take(event);
      while (!app_.wants_exit && SDL_PollEvent(&event) != 0);
      if (!app_.wants_exit && (queue_.has_event() || is_stale_)) refresh();
    }
  }

private:
  void take(const SDL_Event& event) {
    if (event.type == SDL_QUIT) return app_.leave_and_exit();
    if (event.type == SDL_KEYDOWN && event.key.keysym.sym == SDLK_F12 && !pictures_.empty()) {
      takes_picture_ = is_stale_ = true;
      return;
    }
    // A layout has been worked out.
    if (event.type == SDL_WINDOWEVENT || event.type == SDL_USEREVENT) is_stale_ = true;
    while (!queue_.add(event) && !app_.wants_exit) window_.lay_out(app_, queue_.take());
  }

  void refresh() {
    window_.lay_out(app_, queue_.take());
    window_.show(takes_picture_ ? pictures_ / fmt::format("screen-{:03}.bmp", ++taken_pictures_) : std::filesystem::path());
    takes_picture_ = is_stale_ = false;
    note_what_is_shown();
  }

  void note_what_is_shown() {
    if (pictures_.empty()) return;
    if (const std::string title = app_.window_title(); title != title_) std::ofstream(pictures_ / "title.txt") << (title_ = title) << '\n';
    if (app_.records.reach.shown != reach_) std::ofstream(pictures_ / "reach.txt", std::ios::app) << (reach_ = app_.records.reach.shown) << '\n';
    if (!app_.running) return;
    const std::int64_t number = app_.running->view().number;
    if (number == shown_) return;
    shown_ = number;
    std::ofstream(pictures_ / "shown.txt", std::ios::app) << number << '\n';
  }

  SdlWindow& window_;
  App& app_;
  std::filesystem::path pictures_;
  InputQueue queue_;
  bool is_stale_{false};
  bool takes_picture_{false};
  int taken_pictures_{0};
  std::int64_t shown_{-1};
  std::string title_, reach_;
};

}  // namespace

int run_window(program::Library& library, records::Store& store, program::Languages& languages, const WindowOptions& options) {
  const auto began = std::chrono::steady_clock::now();
  Fonts fonts({library.home() / "fonts", library.home() / "assets" / "fonts"});
  if (!fonts.problem().empty()) fmt::print(stderr, "casecraft: {}\n", fonts.problem());
  std::vector<Theme> themes = themes_of(library);
  Ui ui(fonts, themes.front());
  ui.set_language(languages.of(options.language));
  App app(library, store, languages, options.settings_file.empty() ? program::settings_file() : options.settings_file, ui, std::move(themes));
  if (!app.message.empty()) fmt::print(stderr, "casecraft: {}\n", app.message);
  use_store(app, options.store, options.is_store_named, options.home_is_there);
  SdlWindow window(app.settings.window_width, app.settings.window_height);
  const std::string said_before = app.message;
  open_first_screen(app, options);
  if (!options.message.empty()) app.message = options.message;
  if (app.message.empty()) app.message = said_before;
  if (options.measure > 0) {
    measure_frames(window, app, options.measure, began);
    return 0;
  }
  Loop(window, app, options.screenshots).run();
  keep_window_size(app, window.window());
  return 0;
}

}  // namespace casecraft::desktop
