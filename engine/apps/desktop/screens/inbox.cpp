#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/program/form_words.hpp"
#include "apps/program/results.hpp"
#include "apps/program/sentences.hpp"
#include "base/harmless.hpp"

namespace casecraft::desktop {

namespace {

using Subject = RecordsWorker::Subject;

constexpr std::size_t kMoreItems = 50;
/// Bytes of a text in the list; its own page has the whole.
constexpr std::size_t kShortWords = 160;

struct ReadInbox {
  std::vector<records::Course> courses;
  program::Inbox inbox;
};

void read_all(App& app) {
  InboxPage& page = app.records.inbox;
  page.problem.clear();
  page.shown_items = kMoreItems;
  RecordsWorker::Job job;
  job.subject = Subject::inbox;
  job.work = [wish = page.wish, locale = app.locale_of_texts()](records::Store* store, const RecordsWorker::Progress& progress) -> RecordsWorker::Apply {
    auto read = std::make_shared<ReadInbox>();
    read->courses = store->cohort_records().courses();
    read->inbox = program::read_inbox(*store, wish, progress);
    program::FormWords forms(*store, locale);
    for (program::Marked& marked : read->inbox.sessions) forms.put(marked.record, marked.items);
    return [read](App& to) {
      to.records.inbox.courses = std::move(read->courses);
      to.records.inbox.inbox = std::move(read->inbox);
    };
  };
  job.failed = [](App& to, const std::string& sentence) { to.records.inbox.problem = sentence; };
  app.records.worker.begin(std::move(job));
}

std::string decided_words(const base::Language& language, const records::Item& item) {
  return language.say("Decided: {} ({})", language.say(item.decision), item.author);
}

/// The item as a line to choose: what it is, where, and how the words begin.
std::string item_words(const base::Language& language, const records::Item& item) {
  std::string words = fmt::format("{} \u2022 {}", about_in_words(language, item.about), program::decision_title_in(language, item.title));
  if (!item.words.empty()) words += fmt::format("\n\n\u201c{}{}\u201d", base::harmless(item.words, kShortWords), item.words.size() > kShortWords ? "\u2026" : "");
  if (!item.decision.empty()) words += "\n\n" + decided_words(language, item);
  return words;
}

void session_heading(Column& column, const program::Marked& marked) {
  const Ui& ui = column.ui;
  const records::SessionRecord& record = marked.record;
  column.words(fmt::format("{} \u2022 {}", record.pseudonym.empty() ? ui.say("no pseudonym").str() : record.pseudonym, record.title), Face::strong, {}, 1.35F);
  column.words(standing_in_words(ui.language(), marked.standing), Face::label, standing_colour(ui.theme(), marked.standing), 1.4F);
  column.muted(fmt::format("{}{}{} \u2022 {} UTC", record.id.substr(0, 8), record.course.empty() ? "" : " \u2022 ", record.course, program::readable_wall_time(record.updated)), Face::small).gap(0.4F);
}

void list_items(App& app, Column& column, const program::Inbox& inbox) {
  Ui& ui = app.ui;
  InboxPage& page = app.records.inbox;
  std::size_t number = 0;
  bool is_cut = false;
  for (const program::Marked& marked : inbox.sessions) {
    if (number >= page.shown_items) {
      is_cut = true;
      break;
    }
    session_heading(column, marked);
    for (std::size_t i = 0; i < marked.items.size(); ++i, ++number) {
      const std::string key = number < kDigits ? std::to_string(number + 1) : std::string();
      float height = 0;
      const bool by_key = !key.empty() && ui.take_letter(key.front());
      if (choice(ui, make_id("inbox-item", number), column.x, column.y, column.width, key, item_words(ui.language(), marked.items[i]), !marked.items[i].decision.empty(), height) || by_key) {
        return open_decision(app, marked.record.id, marked.items[i]);
      }
      column.y += height;
      column.gap(0.5F);
    }
    column.gap(0.8F);
  }
  if (!is_cut) return;
  Flow flow = column.flow();
  if (flow.button("more-items", ui.say("Show more"), Look::usual)) page.shown_items += kMoreItems;
  column.after(flow);
}

}  // namespace

std::string_view about_in_words(const base::Language& language, records::About about) {
  switch (about) {
    case records::About::critical: return language.say("A critical error was proposed from typed words");
    case records::About::code: return language.say("The trainee says that it was read wrongly");
    case records::About::text: return language.say("A text to read");
  }
  return "";
}

Colour standing_colour(const Theme& theme, const records::Standing& standing) {
  if (!standing.is_final) return theme.warn;
  return standing.verdict == "passed" ? theme.good : standing.verdict == "failed" ? theme.bad : theme.text;
}

std::string standing_in_words(const base::Language& language, const records::Standing& standing) {
  const std::string_view verdict = standing.verdict == "passed"        ? language.say("passed")
                                   : standing.verdict == "provisional" ? language.say("provisional")
                                   : standing.verdict == "unfinished"  ? language.say("not finished")
                                                                       : language.say("not passed");
  if (!standing.is_final && standing.waiting > 0) {
    return language.say_count("Verdict: provisional; {} proposed critical error waits for a decision", "Verdict: provisional; {} proposed critical errors wait for a decision", static_cast<std::int64_t>(standing.waiting));
  }
  if (standing.is_overridden) return language.say("Verdict: {}, set by {}", verdict, standing.author);
  return standing.is_final ? language.say("Verdict: {}, final", verdict) : language.say("Verdict: {}", verdict);
}

void open_inbox(App& app) {
  app.message.clear();
  if (app.screen != Screen::inbox) app.go(Screen::inbox);
  read_all(app);
}

std::string state_of_inbox(const App& app) {
  const InboxPage& page = app.records.inbox;
  if (app.records.worker.is_busy(Subject::inbox)) return app.ui.say("reading");
  if (!page.problem.empty() || !page.inbox) return app.ui.say("not readable");
  return app.ui.say_count("{} to decide", "{} to decide", static_cast<std::int64_t>(page.inbox->waiting));
}

void draw_inbox(App& app) {
  page(app, app.ui.say("Inbox"), true, app.records.inbox.scroll, [&](Column& column) {
    Ui& ui = app.ui;
    InboxPage& shown = app.records.inbox;
    column.muted(ui.say("A program should not fail somebody for typed words alone: these things wait for you. What you decide is kept beside the session, with your reason, which the trainee will read.")).gap(0.8F);
    bool is_changed = !shown.courses.empty() && choose_course(app, column, shown.courses, shown.wish.course);
    if (!shown.courses.empty()) column.gap(0.5F);
    Flow flow = column.flow();
    if (flow.button("with-decided", shown.wish.has_decided ? ui.say("What is decided: shown") : ui.say("What is decided: hidden"), shown.wish.has_decided ? Look::chosen : Look::usual, "D") || ui.take_letter('d')) {
      shown.wish.has_decided = !shown.wish.has_decided;
      is_changed = true;
    }
    if (flow.button("read-inbox", ui.say("Read again"), Look::usual, "R") || ui.take_letter('r')) is_changed = true;
    column.after(flow).gap(1.0F);
    if (is_changed) read_all(app);
    if (app.records.worker.is_busy(Subject::inbox)) {
      const auto [done, whole] = app.records.worker.progress();
      column.words(whole == 0 ? ui.say("Reading the sessions\u2026").str() : ui.say("Reading the sessions: {} of {}", done, whole), Face::italic).gap(0.8F);
    }
    if (!shown.problem.empty()) column.words(ui.shown(shown.problem), Face::body, ui.theme().bad).gap(0.8F);
    if (!shown.inbox) return;
    if (shown.inbox->waiting == 0 && !app.records.worker.is_busy(Subject::inbox)) column.words(ui.say("Nothing waits for a decision."), Face::body, ui.theme().good).gap(0.8F);
    list_items(app, column, *shown.inbox);
  });
}

}  // namespace casecraft::desktop
