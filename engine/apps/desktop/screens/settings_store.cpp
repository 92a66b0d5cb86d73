#include <algorithm>
#include <filesystem>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "apps/program/settings.hpp"
#include "records/store/location.hpp"

namespace casecraft::desktop {

namespace {

using Subject = RecordsWorker::Subject;

constexpr std::size_t kLongestLocation = 1000;

std::string usual_file() { return program::default_store().string(); }

/// Opens the store at `location` as the next start will; `say` hears, in one sentence, that it can be used, or why not (`is_problem`).
template <typename Say>
void check_store(App& app, std::string location, Say say) {
  if (location.empty()) location = usual_file();
  RecordsWorker::Job job;
  job.subject = Subject::store_check;
  job.needs_store = false;
  job.work = [location, say](records::Store*, const RecordsWorker::Progress&) -> RecordsWorker::Apply {
    const auto sessions = static_cast<std::int64_t>(records::Store::open(location)->sessions().size());
    return [sessions, location, say](App& to) {
      const std::string place = records::shown_location(location);
      say(to, sessions == 0 ? to.ui.say("{} can be used; no session is in it yet.", place) : to.ui.say_count("{1} can be used; {0} session is in it.", "{1} can be used; {0} sessions are in it.", sessions, place), false);
    };
  };
  job.failed = [say](App& to, const std::string& sentence) { say(to, sentence, true); };
  app.records.worker.begin(std::move(job));
}

void check_typed_store(App& app) {
  app.form.store_found.clear();
  app.form.store_problem = program::problem_of_store(app.form.store.editor.text());
  if (!app.form.store_problem.empty()) return;
  check_store(app, app.form.store.editor.text(), [typed = app.form.store.editor.text()](App& to, const std::string& sentence, bool is_problem) {
    if (to.form.store.editor.text() != typed) return;
    to.form.store_problem = is_problem ? sentence : "";
    to.form.store_found = is_problem ? "" : sentence;
  });
}

}  // namespace

void check_kept_store(App& app) {
  app.message = app.ui.say("The store is used from the next start on. Looking whether it can be\u2026");
  check_store(app, app.settings.store, [](App& to, const std::string& sentence, bool is_problem) {
    to.message = is_problem ? to.ui.say("The store is kept in the settings, but it cannot be used now: {}.", to.ui.shown(sentence)) : to.ui.say("From the next start on: {}", sentence);
  });
}

void draw_store_settings(App& app, Column& column) {
  Ui& ui = app.ui;
  SettingsForm& form = app.form;
  column.words(ui.say("Where records are kept"), Face::strong);
  column.muted(ui.say("A file, or your organisation's PostgreSQL: postgresql://user@host/database. Leave it empty for the usual file, {}. It counts from the next start on.", usual_file()), Face::small).gap(0.2F);
  column.muted(ui.say("A password does not belong here: put it into ~/.pgpass (mode 0600) or the environment's PGPASSWORD."), Face::small).gap(0.4F);
  FieldLook look;
  look.most = kLongestLocation;
  const std::string empty_words = usual_file();
  look.empty_words = empty_words;
  const FieldResponse response = text_field(ui, make_id("settings-store"), column.x, column.y, column.width, form.store.editor, form.store.scroll, look);
  column.y += response.height;
  column.gap(0.5F);
  Flow flow = column.flow();
  const bool is_busy = app.records.worker.is_busy(Subject::store_check);
  if ((flow.button("check-store", is_busy ? ui.say("Looking\u2026") : ui.say("Look whether it can be used"), Look::usual) || response.is_confirmed) && !is_busy) check_typed_store(app);
  column.after(flow);
  if (!form.store_problem.empty()) column.gap(0.4F).words(ui.say("It cannot be used: {}.", ui.shown(form.store_problem)), Face::body, ui.theme().bad);
  if (!form.store_found.empty()) column.gap(0.4F).words(form.store_found, Face::body, ui.theme().good);
  if (app.records.is_store_named) {
    column.gap(0.4F).muted(ui.say("This start was told --store {}, which counts above the settings.", records::shown_location(app.records.location)), Face::small);
  }
  column.gap(1.4F);
}

}  // namespace casecraft::desktop
