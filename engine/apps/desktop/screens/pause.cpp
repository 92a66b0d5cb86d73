#include <algorithm>
#include <cmath>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/screens.hpp"

namespace casecraft::desktop {

// Nothing of the exercise is on this screen.
void draw_pause(App& app) {
  Ui& ui = app.ui;
  const float top = message_strip(app, 0);
  const float width = std::min(ui.em(30), ui.window().w - ui.em(2.8F));
  static_cast<void>(top);
  ui.begin_pane(make_id("paused"), {0, top, ui.window().w, ui.window().h - top}, app.help_scroll);
  Column column(ui, std::round((ui.window().w - width) / 2), top + std::max(ui.em(2), ui.window().h * 0.2F) - std::round(app.help_scroll.offset), width);
  column.words(ui.say("Paused"), Face::title, {}, 1.2F).gap(0.6F);
  column.words(ui.say("Take the time that you need. Nothing happens while you are away, and a pause costs nothing.")).gap(1.4F);
  column.words(ui.say("Support"), Face::strong).gap(0.2F);
  support_contacts(column, app.settings);
  column.gap(1.4F);
  Flow flow = column.flow();
  const bool by_key = ui.focus() == 0 && ui.take(Key::enter);
  if (flow.button("go-on", ui.say("Go on"), Look::primary, "Enter") || by_key) app.resume_from_pause();
  if (flow.button("leave", ui.say("Leave for now"), Look::usual, "L") || ui.take_letter('l')) app.leave();
  if (flow.button("exit", ui.say("Leave and close"), Look::usual, "Ctrl+Q")) app.leave_and_exit();
  column.after(flow);
  ui.end_pane(column.y - top + app.help_scroll.offset + ui.em(2));
}

}  // namespace casecraft::desktop
