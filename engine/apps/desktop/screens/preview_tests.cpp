#include <charconv>

#include <fmt/format.h>

#include "apps/desktop/line_opener.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/preview.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "base/counted.hpp"

namespace casecraft::desktop {

namespace {

void which_case(App& app, Column& column) {
  Preview& preview = *app.preview;
  column.words(app.ui.say("Which case"), Face::heading).gap(0.3F);
  column.muted(app.ui.say("The ways to the scenes are looked for in this case; a recorded session brings its own.")).gap(0.4F);
  Flow flow = column.flow();
  const bool is_practice = preview.mode == session::Mode::practice;
  const bool wants_practice = flow.button("preview-practice", app.ui.say("Practice"), is_practice ? Look::chosen : Look::usual);
  const bool wants_assessment = flow.button("preview-assessment", app.ui.say("Assessment"), is_practice ? Look::usual : Look::chosen);
  column.after(flow).gap(0.4F);
  FieldLook look;
  look.most = 18;
  look.empty_words = app.ui.say("for example 7");
  const FieldResponse typed = text_field(app.ui, make_id("preview-case"), column.x, column.y, std::min(column.width, app.ui.em(14)), preview.case_number.editor, preview.case_number.scroll, look);
  column.y += typed.height;
  column.gap(0.4F);
  Flow below = column.flow();
  const bool wants_case = below.button("preview-this-case", app.ui.say("Begin this case"), Look::usual, "Enter") || typed.is_confirmed;
  column.after(below).gap(1.2F);
  if (!wants_practice && !wants_assessment && !wants_case) return;
  const std::string& digits = preview.case_number.editor.text();
  std::uint64_t seed = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), seed);
  if (failed != std::errc() || end != digits.data() + digits.size()) {
    app.message = app.ui.say("The number of a case is written in digits, such as 7.");
    return;
  }
  choose_case(app, seed, wants_practice ? session::Mode::practice : wants_assessment ? session::Mode::assessment : preview.mode);
}

void record(App& app, Column& column) {
  Preview& preview = *app.preview;
  column.words(app.ui.say("Record this as a test"), Face::heading).gap(0.3F);
  column.words(app.ui.say("What you have played, from the beginning to here, is kept in the exercise's tests folder together with what came of it. Whenever the exercise is checked it is played again and must give the same.")).gap(0.5F);
  FieldLook look;
  look.most = 120;
  look.empty_words = app.ui.say("Who plays, and how: careful, asks for a hint first");
  const FieldResponse typed = text_field(app.ui, make_id("preview-test-name"), column.x, column.y, column.width, preview.test_name.editor, preview.test_name.scroll, look);
  column.y += typed.height;
  column.gap(0.4F);
  Flow flow = column.flow();
  const bool is_wanted = flow.button("preview-record", app.ui.say("Record"), Look::primary, "Enter") || typed.is_confirmed;
  column.after(flow);
  if (!preview.test_news.empty()) column.gap(0.4F).words(preview.test_news, Face::body, preview.test_news.starts_with("Kept") ? app.ui.theme().good : app.ui.theme().bad);
  column.gap(1.2F);
  if (is_wanted) record_test(app);
}

/// Errors that the check found in a file of the tests folder.
std::size_t mistakes_in(const Preview& preview, const std::string& file) {
  if (!preview.checked) return 0;
  std::size_t count = 0;
  for (const PackWorker::Finding& finding : preview.checked->findings) count += finding.severity == base::Severity::error && finding.where.starts_with(file) ? 1U : 0U;
  return count;
}

void recorded(App& app, Column& column) {
  Preview& preview = *app.preview;
  column.words(app.ui.say("Recorded sessions"), Face::heading).gap(0.3F);
  if (preview.recorded.empty()) {
    column.muted(preview.worker.is_running() ? app.ui.say("Being played\u2026") : app.ui.say("There are none yet."));
    return;
  }
  const authoring::RecordedWay* wanted = nullptr;
  const authoring::RecordedWay* opened = nullptr;
  for (std::size_t i = 0; i < preview.recorded.size(); ++i) {
    const authoring::RecordedWay& way = preview.recorded[i];
    const std::size_t mistakes = mistakes_in(preview, way.file);
    column.words(way.name, Face::strong, {}, 1.35F);
    column.words(app.ui.say("{}, {}, case {}, {}", way.file, app.ui.say_count("{} action", "{} actions", static_cast<std::int64_t>(way.whole.actions.size())), way.whole.seed, session::to_string(way.whole.mode)), Face::small,
                 app.ui.theme().muted, 1.35F);
    if (!way.stopped_at.empty()) column.words(way.stopped_at, Face::small, app.ui.theme().bad, 1.35F);
    else if (mistakes > 0) column.words(app.ui.say("It no longer gives what it gave: {} under Findings.", app.ui.say_count("{} error", "{} errors", static_cast<std::int64_t>(mistakes))), Face::small, app.ui.theme().bad, 1.35F);
    else if (preview.checked) column.words(app.ui.say("It gives what it gave."), Face::small, app.ui.theme().good, 1.35F);
    column.gap(0.3F);
    Flow flow = column.flow();
    if (flow.button("play-recorded", app.ui.say("Go to its end"), Look::usual, {}, i)) wanted = &way;
    if (flow.button("open-recorded", app.ui.say("Open its file"), Look::quiet, {}, i)) opened = &way;
    column.after(flow).gap(0.8F);
  }
  if (opened != nullptr) app.message = open_line(app.ui.language(), file_of(app, opened->file), 0);
  if (wanted != nullptr) follow_way(app, wanted->whole, wanted->whole.actions.size());
}

}  // namespace

void draw_preview_tests(App& app, const Rect& area) {
  Preview& preview = *app.preview;
  preview_column(app, "preview-tests", area, preview.tests_scroll, true, [&](Column& column) {
    column.width = std::min(column.width, reading_width(app.ui) * 1.2F);
    record(app, column);
    recorded(app, column);
    column.gap(0.6F).rule().gap(1.0F);
    which_case(app, column);
  });
}

}  // namespace casecraft::desktop
