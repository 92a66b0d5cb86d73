#include <array>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/screens.hpp"

namespace casecraft::desktop {

namespace {

struct Line {
  std::string_view key;
  std::string_view words;
};

void lines(Column& column, std::string_view title, const std::initializer_list<Line>& all) {
  Ui& ui = column.ui;
  column.heading(title).gap(0.5F);
  float widest = 0;
  for (const Line& line : all) widest = std::max(widest, key_cap_width(ui, line.key));
  const float indent = widest + ui.em(0.9F);
  for (const Line& line : all) {
    key_cap(ui, column.x, column.y + ui.em(0.05F), line.key);
    Column words(ui, column.x + indent, column.y, column.width - indent);
    words.words(line.words);
    column.y = words.y;
    column.gap(0.3F);
  }
  column.gap(1.2F);
}

}  // namespace

void draw_help(App& app) {
  page(app, app.ui.say("Help"), true, app.help_scroll, [&](Column& column) {
    lines(column, app.ui.say("At any moment"), {{"Esc", app.ui.say("In an exercise: pause, a quiet screen at once. Elsewhere: back.")}, {"F9", app.ui.say("Pause, also.")},
                                    {"Ctrl+Q", app.ui.say("Leave and close. Everything up to then is saved, and you come back to the same place.")},
                                    {"F1", app.ui.say("This page, and back.")}, {"Ctrl +", app.ui.say("Larger text; Ctrl \u2212 smaller, Ctrl 0 the usual size.")},
                                    {"T", app.ui.say("Other colours: light, dark, high contrast.")}});
    lines(column, app.ui.say("In an exercise"), {{"1 \u2013 9", app.ui.say("Take the choice with this number. Where there are more than nine, 0 moves the numbers on.")},
                                     {"Tab", app.ui.say("Go to what can be used next; Shift+Tab back. The arrow keys do the same outside of a field.")},
                                     {"Enter", app.ui.say("Use what has the ring around it, or go on where there is only one way.")},
                                     {app.ui.say("Page \u2193"), app.ui.say("Read on; Page \u2191, Home and End as well. What you read before stays above.")},
                                     {"C", app.ui.say("The case file: documents, people, deadlines, notes. C again goes back.")}, {"N", app.ui.say("Write a note; Ctrl+Enter keeps it.")},
                                     {"W", app.ui.say("Wait until something happens.")}, {"H", app.ui.say("A hint (practice).")}, {"R", app.ui.say("Take the last decision back (practice).")},
                                     {"D", app.ui.say("Accept a limit of time, where one is on offer.")}});
    lines(column, app.ui.say("In an interview"), {{"Enter", app.ui.say("Say what is in the field. The field has the keyboard by itself; a line's number alone says that line.")},
                                      {"Tab", app.ui.say("Leave the field: the numbers pick a line then, and the letters of the row below work.")}, {"A", app.ui.say("Back to the field.")},
                                      {"L", app.ui.say("Show lines to pick, or hide them.")}, {"V", app.ui.say("The teaching view: how each line was read, and how the person is (practice).")},
                                      {"M", app.ui.say("In the teaching view: that is not what I meant. It is kept for the instructor.")}});
    lines(column, app.ui.say("At a board of requests"), {{"1 \u2013 7", app.ui.say("Board, calendar, bodies, what is known, the open request, its letter, its history. With Ctrl also while you type.")},
                                             {"Tab", app.ui.say("To the next field. What you typed is kept in the request as soon as you leave its field.")},
                                             {"Enter", app.ui.say("In a field of one line: on to the next.")}, {"Ctrl+Enter", app.ui.say("Send the open request.")},
                                             {"Ctrl+P", app.ui.say("The request as a letter; there, Ctrl+S saves it as HTML, for printing.")}, {"[ ]", app.ui.say("The request before, the next one.")},
                                             {"B", app.ui.say("The board. L shows what happened and what else can be done, F finds a body.")}});
    lines(column, app.ui.say("While you type"), {{"Ctrl+Enter", app.ui.say("Send a form of several lines; Enter sends one line.")}, {"Tab", app.ui.say("To the next field.")},
                                     {"Ctrl+Z", app.ui.say("Undo; Ctrl+Y redo. Ctrl with A, C, X and V as everywhere.")}});
    lines(column, app.ui.say("For instructors"), {{"I", app.ui.say("In the catalogue: make an exercise, check it, prove what can be reached in it.")},
                                      {"I", app.ui.say("On the instructor's page: the inbox, what waits for a decision of yours. R there: the results of a course.")},
                                      {"F5", app.ui.say("Load the exercise as it is on disk now, at the same scene: a preview that is not recorded. After that, each change of its "
                                            "files is taken by itself. Mistakes are listed all at once, with file and line.")}});
    column.heading(app.ui.say("With a screen reader")).gap(0.4F);
    column.words(app.ui.say("This window cannot be read by a screen reader. The terminal player has the same exercises, sessions and debriefs in plain lines: start it with "
                 "casecraft --terminal, or casecraft resume and a session's id with --terminal, to go on with a session begun here."));
    column.gap(1.2F).heading(app.ui.say("What is kept")).gap(0.4F);
    column.words(app.ui.say("Each action is saved before its consequence is shown. Sessions, notes and settings stay on this computer, unless your organisation keeps results in a database of its own. Casecraft trains; "
                 "it is not legal advice."));
  });
}

}  // namespace casecraft::desktop
