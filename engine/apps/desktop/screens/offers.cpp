#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/transcript.hpp"
#include "apps/desktop/ui/text_field.hpp"

namespace casecraft::desktop {

namespace {

using session::ActionTemplate;
using session::Field;


/// What the person picked, sent once the screen is drawn: sending changes the view that is being drawn.
struct Picked {
  const ActionTemplate* offer{nullptr};
  bool is_form{false};
};

Id field_id(const ActionTemplate& offer, const Field& field) { return make_id(fmt::format("{}/{}", offer.id.view(), field.name.view())); }

std::string_view first_empty(Running& running, const ActionTemplate& offer) {
  for (const Field& field : offer.fields) {
    if (field.is_required && running.draft(offer, field).editor.text().empty()) return field.name.view();
  }
  return {};
}

bool draw_field(App& app, Column& column, const ActionTemplate& offer, const Field& field) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  Draft& draft = running.draft(offer, field);
  bool is_confirmed = false;
  column.words(field.is_required ? ui.say("{} (needed)", field.label.view()) : field.label.str(), Face::strong, {}, 1.35F);
  if (!field.help.empty()) column.words(field.help.view(), Face::small, ui.theme().muted, 1.35F);
  column.gap(0.35F);
  if (field.type == Field::Type::option) {
    Flow flow = column.flow();
    for (std::size_t i = 0; i < field.options.size(); ++i) {
      const auto& [value, label] = field.options[i];
      const bool is_chosen = draft.editor.text() == value.view();
      if (flow.button(fmt::format("{}/{}", offer.id.view(), field.name.view()), label.view(), is_chosen ? Look::chosen : Look::usual, {}, i + 1))
        draft.editor.set_text(is_chosen && !field.is_required ? "" : value.str());
    }
    column.after(flow);
  } else {
    FieldLook look;
    look.is_single_line = field.type != Field::Type::paragraph;
    look.rows = 4;
    look.most = static_cast<std::size_t>(std::max<std::int64_t>(field.max_length, 1));
    const float width = field.type == Field::Type::number ? std::min(column.width, ui.em(12)) : column.width;
    const FieldResponse response = text_field(ui, field_id(offer, field), column.x, column.y, width, draft.editor, draft.scroll, look);
    column.y += response.height;
    is_confirmed = response.is_confirmed;
    if (draft.editor.text().size() * 10 > look.most * 9)
      column.gap(0.2F).words(ui.say("{} of {} bytes", draft.editor.text().size(), look.most), Face::small, ui.theme().warn);
  }
  if (running.missing_field == field.name.view()) {
    if (draft.editor.text().empty()) column.gap(0.2F).words(ui.say("This is needed before the form can be sent."), Face::label, ui.theme().bad);
  }
  column.gap(0.9F);
  return is_confirmed;
}

void draw_form(App& app, Column& column, const ActionTemplate& offer, Picked& picked) {
  Ui& ui = app.ui;
  bool is_sent = false;
  const bool is_short = offer.fields.size() == 1 && offer.fields.front().type != Field::Type::paragraph;
  if (!offer.label.empty() && offer.label != offer.fields.front().label) column.words(offer.label.view(), Face::heading, {}, 1.3F).gap(0.5F);
  for (const Field& field : offer.fields) is_sent = draw_field(app, column, offer, field) || is_sent;
  Flow flow = column.flow();
  // Also from an option of the form, where no field takes the key.
  if (!is_short) is_sent = ui.take_ctrl(Key::enter) || is_sent;
  is_sent = flow.button(offer.id.view(), ui.say("Send"), Look::primary, is_short ? "Enter" : "Ctrl+Enter") || is_sent;
  column.after(flow).gap(1.0F);
  if (!is_sent) return;
  const std::string_view missing = first_empty(*app.running, offer);
  app.running->missing_field = missing;
  if (missing.empty()) {
    picked = {&offer, true};
    return;
  }
  for (const Field& field : offer.fields) {
    if (field.name == missing) ui.set_focus(field_id(offer, field));
  }
}

void draw_drill(App& app, Column& column) {
  Running& running = *app.running;
  if (running.view().drill_seconds <= 0 || running.drill.is_running) return;
  column.muted(app.ui.say("A limit of {} seconds is on offer here, as a drill. Without it you have all the time that you want.", running.view().drill_seconds),
               Face::small).gap(0.4F);
  Flow flow = column.flow();
  if (flow.button("drill", app.ui.say("Accept the limit"), Look::usual, "D") || app.ui.take_letter('d')) {
    running.drill = {running.view().place.str(), std::chrono::steady_clock::now() + std::chrono::seconds(running.view().drill_seconds), {}, true};
    app.ui.ask_frame();
  }
  column.after(flow).gap(1.0F);
}

}  // namespace

void draw_offers(App& app, Column& column) {
  Ui& ui = app.ui;
  Running& running = *app.running;
  const std::vector<ActionTemplate>& offers = running.view().offers;
  draw_drill(app, column);
  Picked picked;
  std::size_t number = 0;
  const std::size_t plain = static_cast<std::size_t>(std::count_if(offers.begin(), offers.end(), [](const ActionTemplate& o) { return o.fields.empty(); }));
  const bool is_only = offers.size() == 1 && plain == 1;
  for (const ActionTemplate& offer : offers) {
    if (!offer.fields.empty()) {
      draw_form(app, column, offer, picked);
      continue;
    }
    const bool has_digit = number / kDigits == running.choice_group;
    const std::string digit = has_digit ? std::to_string(number % kDigits + 1) : std::string("\u2022");
    if (is_only) {
      Flow flow = column.flow();
      const bool by_enter = !ui.is_typing() && ui.focus() == 0 && ui.take(Key::enter);
      const std::string_view words = offer.label.empty() ? std::string_view(ui.say("Continue")) : offer.label.view();
      // A long label does not fit on a button.
      if (button_width(ui, words, "Enter") < column.width) {
        if (flow.button(offer.id.view(), words, Look::primary, "Enter") || by_enter) picked = {&offer, false};
        column.after(flow);
      } else {
        float height = 0;
        if (choice(ui, make_id(offer.id.view(), 1), column.x, column.y, column.width, "Enter", words, false, height) || by_enter) picked = {&offer, false};
        column.y += height;
      }
    } else {
      float height = 0;
      const std::string label = offer.was_taken ? ui.say("{} (done before)", offer.label.view()) : offer.label.str();
      if (choice(ui, make_id(offer.id.view(), number + 1), column.x, column.y, column.width, digit, label, offer.was_taken, height)) picked = {&offer, false};
      column.y += height;
      column.gap(0.6F);
    }
    if (has_digit && ui.take_letter(static_cast<char>('1' + number % kDigits))) picked = {&offer, false};
    ++number;
  }
  if (plain > kDigits) {
    const std::size_t groups = (plain + kDigits - 1) / kDigits;
    Flow flow = column.flow();
    if (flow.button("next-nine", ui.say("Digits for the next ones"), Look::usual, "0") || ui.take_letter('0')) {
      running.choice_group = (running.choice_group + 1) % groups;
      ui.ask_frame();
    }
    column.after(flow);
  }
  if (picked.offer == nullptr) return;
  const ActionTemplate offer = *picked.offer;
  app.message = picked.is_form ? running.send_form(offer) : running.send(offer);
  if (app.message.empty()) ui.clear_focus();
  ui.ask_frame();
}

}  // namespace casecraft::desktop
