#include "apps/desktop/screens/screens.hpp"

namespace casecraft::desktop {

void draw(App& app) {
  if (app.is_paused()) {
    draw_pause(app);
  } else {
    switch (app.screen) {
      case Screen::first_start: draw_first_start(app); break;
      case Screen::catalogue: draw_catalogue(app); break;
      case Screen::start: draw_start(app); break;
      case Screen::session: draw_session(app); break;
      case Screen::debrief: draw_debrief(app); break;
      case Screen::sessions: draw_sessions(app); break;
      case Screen::settings: draw_settings(app); break;
      case Screen::instructor: draw_instructor(app); break;
      case Screen::pack: draw_pack(app); break;
      case Screen::preview: draw_preview(app); break;
      case Screen::cohort: draw_cohort(app); break;
      case Screen::inbox: draw_inbox(app); break;
      case Screen::decide: draw_decide(app); break;
      case Screen::help: draw_help(app); break;
    }
  }
  app.global_keys();
}

}  // namespace casecraft::desktop
