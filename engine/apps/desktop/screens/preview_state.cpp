#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/line_opener.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/preview.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "base/sim_time.hpp"

namespace casecraft::desktop {

namespace {

std::string place_words(const base::Position& where) { return fmt::format("{}:{}", where.file, where.line); }

void open_place(App& app, const base::Position& where) { app.message = open_line(app.ui.language(), file_of(app, where.file), std::max(where.line, 0)); }

std::string action_words(std::int64_t action, std::string_view done) { return action == 0 ? std::string(done) : fmt::format("{}. {}", action, done); }

void time_and_papers(App& app, Column& column, const authoring::Inspector& inspector) {
  Running& running = *app.running;
  column.words(app.ui.say("Time"), Face::strong).gap(0.2F);
  column.words(fmt::format("{} ({})", running.clock(), running.clock_utc()));
  std::size_t index = 0;
  const std::vector<authoring::InspectedDue> due = inspector.due();
  if (due.empty()) column.muted(app.ui.say("Nothing is scheduled."));
  for (const authoring::InspectedDue& one : due) {
    const std::string in = app.ui.language().shown(base::format_span(base::Seconds{std::max<std::int64_t>(one.due.at - running.view().time, 0)}));
    if (preview_line(column, make_id("preview-due", index++), app.ui.say("{} '{}' in {}", one.due.is_deadline ? app.ui.say("deadline") : app.ui.say("event"), one.due.id, in), place_words(one.where))) open_place(app, one.where);
  }
  column.gap(0.8F).words(app.ui.say("Documents in the case file"), Face::strong).gap(0.2F);
  const auto& documents = running.page(CaseTab::documents).rows;
  if (documents.empty()) column.muted(app.ui.say("None."));
  for (const session::PageRow& row : documents) column.words(fmt::format("'{}': {}, {}", row.id.view(), row.title.view(), row.detail.view()), Face::body, {}, 1.35F);
}

void score_so_far(App& app, Column& column, const authoring::Inspector& inspector) {
  const program::Play& play = app.running->play();
  const assessment::Scorecard card = play.session().scorecard();
  column.gap(0.8F).words(app.ui.say("Score so far: {} %", assessment::format_share(card.total)), Face::strong).gap(0.2F);
  if (inspector.scores().empty()) column.muted(app.ui.say("Nothing has been scored yet."));
  for (const authoring::InspectedScore& one : inspector.scores()) {
    if (one.is_critical) column.words(app.ui.say("A critical error  {}", action_words(one.action, one.done)), Face::body, app.ui.theme().bad, 1.35F);
    else column.words(app.ui.say("{} {} of {}  {}", one.competency, one.points, one.of, action_words(one.action, one.done)), Face::body, {}, 1.35F);
  }
}

std::string about(const base::Language& language, const authoring::InspectedVariable& one) {
  return language.say("{}{}; began as {}; {}", one.kind, one.range.empty() ? "" : fmt::format(", {}", one.range), authoring::written(one.first), place_words(one.where));
}

void variable(App& app, Column& column, const authoring::InspectedVariable& one, std::size_t index) {
  if (preview_line(column, make_id("preview-variable", index), fmt::format("{} = {}", one.name, authoring::written(one.now)), about(app.ui.language(), one))) open_place(app, one.where);
  Column inside(column.ui, column.x + column.ui.em(1.4F), column.y, column.width - column.ui.em(1.4F));
  std::size_t number = index * 1000;
  for (const authoring::Change& change : one.changes) {
    const std::string words = fmt::format("{} \u2192 {}  {}", authoring::written(change.before), authoring::written(change.after), action_words(change.action, change.done));
    if (preview_line(inside, make_id("preview-change", number++), words, app.ui.say("by {}; {}", change.by, place_words(change.where)))) open_place(app, change.where);
  }
  column.y = inside.y;
  column.gap(0.3F);
}

void variables(App& app, Column& column, const authoring::Inspector& inspector) {
  Preview& preview = *app.preview;
  column.gap(0.8F).words(app.ui.say("Variables"), Face::strong).gap(0.3F);
  FieldLook look;
  look.most = 80;
  look.empty_words = app.ui.say("Find a variable");
  column.y += text_field(app.ui, make_id("preview-search"), column.x, column.y, std::min(column.width, app.ui.em(18)), preview.search.editor, preview.search.scroll, look).height;
  column.gap(0.4F);
  const std::string& wanted = preview.search.editor.text();
  const auto& all = inspector.variables();
  if (all.empty()) column.muted(app.ui.say("The exercise declares none."));
  // Those that changed last come first: they are what an author looks for.
  std::vector<std::size_t> order;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (all[i].name.find(wanted) != std::string::npos) order.push_back(i);
  }
  const auto last = [&](std::size_t i) { return all[i].changes.empty() ? std::int64_t{-1} : all[i].changes.back().action; };
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return last(a) > last(b); });
  if (order.empty() && !all.empty()) column.muted(app.ui.say("No variable has this in its name."));
  for (const std::size_t i : order) variable(app, column, all[i], i);
}

}  // namespace

void draw_preview_state(App& app, const Rect& area) {
  Preview& preview = *app.preview;
  const authoring::Inspector* inspector = inspect(app);
  preview_column(app, "preview-state", area, preview.state_scroll, true, [&](Column& column) {
    column.width = std::min(column.width, reading_width(app.ui) * 1.3F);
    if (inspector == nullptr) {
      column.muted(app.ui.say("There is no session to look into: see Findings."));
      return;
    }
    column.muted(app.ui.say("Enter or a click opens the line in your editor ($VISUAL), or copies its place."), Face::small).gap(0.6F);
    time_and_papers(app, column, *inspector);
    score_so_far(app, column, *inspector);
    variables(app, column, *inspector);
  });
}

}  // namespace casecraft::desktop
