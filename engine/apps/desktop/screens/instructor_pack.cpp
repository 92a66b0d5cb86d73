#include <fmt/format.h>

#include "apps/desktop/line_opener.hpp"
#include "apps/desktop/preview.hpp"
#include "apps/desktop/screens/findings.hpp"
#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/instructor.hpp"
#include "apps/desktop/screens/screens.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::size_t kFirstFindings = 100;

void begin_task(App& app, PackWorker::Task task) {
  ChosenPack& pack = app.instructor.pack;
  app.message.clear();
  pack.shows_proof = task == PackWorker::Task::prove;
  (pack.shows_proof ? pack.proved : pack.checked).reset();
  pack.shown_findings = kFirstFindings;
  app.instructor.worker.begin(task, app.library.home(), pack.entry.folder, app.ui.language());
}

void take_what_is_done(App& app) {
  Instructor& instructor = app.instructor;
  std::optional<PackWorker::Done> done = instructor.worker.take();
  if (!done || done->pack != instructor.pack.entry.folder) return;
  (done->task == PackWorker::Task::prove ? instructor.pack.proved : instructor.pack.checked) = std::move(done);
}

/// True when the preview is wanted: another screen begins once this one is drawn.
bool pack_buttons(App& app, Column& column) {
  Ui& ui = app.ui;
  bool wants_preview = false;
  Instructor& instructor = app.instructor;
  Flow flow = column.flow();
  if (flow.button("check-pack", ui.say("Check"), Look::primary, "C") || ui.take_letter('c')) begin_task(app, PackWorker::Task::check);
  if (flow.button("prove-pack", ui.say("Prove"), Look::usual, "P") || ui.take_letter('p')) begin_task(app, PackWorker::Task::prove);
  if (flow.button("play-pack", ui.say("Play"), Look::usual, "L") || ui.take_letter('l')) app.prepare(instructor.pack.entry.folder.string());
  if (flow.button("preview-pack", ui.say("Preview"), Look::usual, "V") || ui.take_letter('v')) wants_preview = true;
  if (flow.button("open-main", ui.say("Open main.lua"), Look::usual, "O") || ui.take_letter('o')) app.message = open_line(ui.language(), instructor.pack.entry.folder / "main.lua", 0);
  column.after(flow).gap(0.5F);
  column.muted(ui.say("Check: every mistake at once, with its line, and the recorded sessions played again. Prove: the exercise is played in every way that can be found, for a minute at most. Preview: a map and the scenes, to play from anywhere while you write."), Face::small);
  return wants_preview;
}

void what_runs(App& app, Column& column) {
  PackWorker& worker = app.instructor.worker;
  if (!worker.is_running()) return;
  Ui& ui = app.ui;
  column.gap(1.0F);
  if (worker.task() == PackWorker::Task::check) {
    column.words(ui.say("Checking\u2026"));
    return;
  }
  const PackWorker::Progress progress = worker.progress();
  column.words(progress.found == 0 ? ui.say("Proving: simulated trainees play it first\u2026") : ui.say("Proving: {} states found, {} to go on from", progress.found, progress.open)).gap(0.4F);
  bar(ui, {column.x, column.y, column.width, ui.em(0.5F)}, static_cast<float>(progress.part), ui.theme().accent);
  column.gap(1.0F);
  Flow flow = column.flow();
  if (flow.button("stop-proving", ui.say("Stop"), Look::usual, "X") || ui.take_letter('x')) worker.stop();
  column.after(flow);
}

/// The report of a proof line by line, as in the terminal: what is indented there is indented here.
void proof_lines(App& app, Column& column) {
  const PackWorker::Done& done = *app.instructor.pack.proved;
  if (done.was_stopped) {
    column.words(app.ui.say("Stopped. What was found until then is not shown; prove it again to see it whole."));
    return;
  }
  if (!done.problem.empty()) {
    column.words(done.problem, Face::body, app.ui.theme().bad);
    return;
  }
  std::string_view left = done.report;
  while (!left.empty()) {
    const std::string_view line = left.substr(0, left.find('\n'));
    left.remove_prefix(std::min(left.size(), line.size() + 1));
    const std::size_t indent = std::min(line.find_first_not_of(' '), line.size());
    const float in = app.ui.em(0.5F) * static_cast<float>(indent);
    Column inside(app.ui, column.x + in, column.y, column.width - in);
    const bool is_error = line.starts_with("error:");
    const bool is_warning = line.starts_with("warning:");
    if (is_error || is_warning) inside.words(line, Face::body, is_error ? app.ui.theme().bad : app.ui.theme().warn);
    else inside.words(line.substr(indent));
    column.y = inside.y;
    column.gap(indent == 0 ? 0.35F : 0.15F);
  }
}

}  // namespace

std::string state_of(const base::Language& language, const Instructor& instructor) {
  if (instructor.worker.is_running()) return instructor.worker.task() == PackWorker::Task::check ? language.say("checking") : language.say("proving");
  const ChosenPack& pack = instructor.pack;
  const std::optional<PackWorker::Done>& done = pack.shows_proof ? pack.proved : pack.checked;
  if (!done) return language.say("check and prove");
  if (!done->problem.empty()) return language.say("not readable");
  if (done->was_stopped) return language.say("stopped");
  return pack.shows_proof ? language.say("proved").str() : done->report;
}

void open_pack(App& app, const std::string& folder) {
  program::CatalogueEntry entry = app.library.find(folder);
  app.require_open(entry.manifest.id);
  app.message.clear();
  app.instructor.worker.stop();
  app.instructor.pack = {};
  app.instructor.pack.entry = std::move(entry);
  app.go(Screen::pack);
}

void draw_pack(App& app) {
  take_what_is_done(app);
  ChosenPack& pack = app.instructor.pack;
  bool wants_preview = false;
  page(app, pack.entry.manifest.title, true, pack.scroll, [&](Column& column) {
    column.muted(pack.entry.folder.string(), Face::small);
    if (!pack.entry.problem.empty()) column.gap(0.4F).words(pack.entry.problem, Face::body, app.ui.theme().bad);
    column.gap(0.8F);
    wants_preview = pack_buttons(app, column);
    what_runs(app, column);
    if (pack.shows_proof ? pack.proved.has_value() : pack.checked.has_value()) {
      column.gap(1.0F).rule().gap(1.0F);
      if (!pack.shows_proof && app.ui.take_letter('f')) app.ui.set_focus(make_id("finding"));
      pack.shows_proof ? proof_lines(app, column) : draw_findings(app, column, *pack.checked, pack.shown_findings);
    }
  });
  if (wants_preview) open_preview(app, pack.entry.folder.string(), 1, session::Mode::practice);
}

}  // namespace casecraft::desktop
