#pragma once

#include <string_view>
#include <vector>

#include "apps/desktop/app.hpp"
#include "apps/desktop/screens/records_pages.hpp"

namespace casecraft::desktop {

/// Choices that the digits 1 to 9 can mean.
inline constexpr std::size_t kDigits = 9;

/// Pixels of a line of some 68 characters: what is comfortable to read.
float reading_width(Ui& ui);

/// One of the commands in the row at the bottom.
struct Command {
  const char* name;
  const char* key;      ///< On the cap.
  std::string_view label;
};
/// Pixels of the row of commands along the bottom.
float command_row_height(const Ui& ui);
/// Draws it and gives the command that was pressed, or an empty text; those that do not fit are left out from the end. Drawn last, so that Tab comes to it last.
std::string_view command_row(Ui& ui, const std::vector<Command>& commands);

/// The bar with the screen's title; gives where it ends.
float title_bar(App& app, std::string_view title, bool has_way_back);

/// The strip with `app.message`, if there is one; gives where it ends.
float message_strip(App& app, float top);

/// A page of one column, scrolled: `begin_page`, draw, `end_page`.
Column begin_page(App& app, Scroll& scroll, float top, float bottom, float most_width);
void end_page(Ui& ui, const Column& column, float top_of_content);

/// Does what `page`'s row offers.
void run_command(App& app, std::string_view name);

/// The whole of an ordinary page: bar, message, column between them and the commands.
template <typename Content>
void page(App& app, std::string_view title, bool has_way_back, Scroll& scroll, const Content& content) {
  Ui& ui = app.ui;
  const float bar_end = title_bar(app, title, has_way_back);
  const float top = message_strip(app, app.screen == Screen::sessions ? reach_line(app, bar_end) : bar_end);
  Column column = begin_page(app, scroll, top, ui.window().h - command_row_height(ui), reading_width(ui) * 1.12F);
  const float first = column.y;
  content(column);
  end_page(ui, column, first);
  run_command(app, command_row(ui, {{"help", "F1", ui.say("Help")}, {"theme", "T", ui.say("Theme")}, {"larger", "Ctrl +", ui.say("Larger text")}, {"smaller", "Ctrl \u2212", ui.say("Smaller text")},
                                    {"exit", "Ctrl+Q", ui.say("Exit")}}));
}

/// The organisation's support contacts, or what to do without them.
void support_contacts(Column& column, const program::Settings& settings);

/// "40 to 60 minutes".
std::string duration(const base::Language& language, const scenario::Manifest& manifest);
/// "Decisions" for the kind "scene".
std::string_view kind_name(const base::Language& language, std::string_view kind);

}  // namespace casecraft::desktop
