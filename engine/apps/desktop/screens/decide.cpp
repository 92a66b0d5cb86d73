#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"
#include "apps/desktop/screens/screens.hpp"
#include "apps/desktop/ui/text_field.hpp"
#include "apps/program/form_words.hpp"
#include "apps/program/results.hpp"
#include "apps/program/sentences.hpp"
#include "base/harmless.hpp"
#include "records/marking/decide.hpp"
#include "records/marking/sources.hpp"
#include "records/seal/signed_remark.hpp"

namespace casecraft::desktop {

namespace {

using Subject = RecordsWorker::Subject;

constexpr std::size_t kLongestText = 20'000;
constexpr std::size_t kLongestReason = 1000;
constexpr std::size_t kLongestAuthor = 120;

/// The session that is decided about; null when the inbox does not hold it any more.
program::Marked* marked_session(App& app) {
  if (!app.records.inbox.inbox) return nullptr;
  auto& sessions = app.records.inbox.inbox->sessions;
  const auto found = std::find_if(sessions.begin(), sessions.end(), [&](const program::Marked& one) { return one.record.id == app.records.decide.session; });
  return found == sessions.end() ? nullptr : &*found;
}

bool is_open(const DecidePage& page, const records::Item& item) { return item.about == page.about && item.action == page.action && item.key == page.key; }

void read_rubric(App& app, const std::string& session) {
  app.records.decide.rubric = {};
  RecordsWorker::Job job;
  job.subject = Subject::rubric;
  job.work = [session, locale = app.locale_of_texts()](records::Store* store, const RecordsWorker::Progress&) -> RecordsWorker::Apply {
    return [read = program::rubric_of(*store, session, locale), session](App& to) {
      if (to.records.decide.session == session) to.records.decide.rubric = read;
    };
  };
  // Without a rubric one can decide as well; that a store is away is said when the decision is kept.
  job.failed = [](App&, const std::string&) {};
  app.records.worker.begin(std::move(job));
}

/// The next item without a decision after the present one, round the whole inbox; false when there is none.
bool open_next(App& app) {
  const auto& sessions = app.records.inbox.inbox->sessions;
  std::vector<std::pair<const program::Marked*, const records::Item*>> waiting;
  std::size_t after = 0;
  for (const program::Marked& marked : sessions) {
    for (const records::Item& item : marked.items) {
      const bool is_here = marked.record.id == app.records.decide.session && is_open(app.records.decide, item);
      if (is_here) after = waiting.size();
      else if (item.decision.empty()) waiting.emplace_back(&marked, &item);
    }
  }
  if (waiting.empty()) return false;
  const auto [marked, item] = waiting[after % waiting.size()];
  open_decision(app, marked->record.id, *item);
  return true;
}

/// What was kept is shown at once: the session is read anew beside, with what others decided meanwhile.
void keep_remark(App& app, const records::Annotation& remark, bool goes_on) {
  RecordsWorker::Job job;
  job.subject = Subject::decision;
  job.work = [remark, id = app.records.decide.session, goes_on, locale = app.locale_of_texts()](records::Store* store, const RecordsWorker::Progress&) -> RecordsWorker::Apply {
    store->annotate(id, remark);
    auto read = std::make_shared<program::Marked>(program::read_marked(*store, store->session(id)));
    program::FormWords(*store, locale).put(read->record, read->items);
    return [read, goes_on](App& to) {
      if (!to.records.inbox.inbox) return;
      program::Inbox& inbox = *to.records.inbox.inbox;
      inbox.waiting = 0;
      for (program::Marked& marked : inbox.sessions) {
        if (marked.record.id == read->record.id) {
          marked.standing = read->standing;
          for (records::Item& item : marked.items) {
            for (const records::Item& fresh : read->items) {
              if (fresh.action == item.action && fresh.about == item.about && fresh.key == item.key) item = fresh;
            }
          }
        }
        inbox.waiting += static_cast<std::size_t>(std::count_if(marked.items.begin(), marked.items.end(), [](const records::Item& item) { return item.decision.empty(); }));
      }
      to.message = to.ui.say("Kept. {}.", standing_in_words(to.ui.language(), read->standing));
      if (to.screen != Screen::decide || to.records.decide.session != read->record.id) return;
      to.records.decide.reason.editor.set_text("");
      to.records.decide.chosen.reset();
      if (goes_on) static_cast<void>(open_next(to));
    };
  };
  job.failed = [](App& to, const std::string& sentence) { to.records.decide.problem = sentence; };
  app.records.worker.begin(std::move(job));
}

void decide(App& app, const records::Item& item) {
  DecidePage& page = app.records.decide;
  Ui& ui = app.ui;
  const std::vector<records::Choice>& choices = records::choices_of(item.about);
  page.problem.clear();
  const auto is_blank = [](const Draft& draft) { return draft.editor.text().find_first_not_of(" \t\r\n") == std::string::npos; };
  const auto refuse = [&](std::string_view why, std::string_view field) {
    page.problem = std::string(why);
    ui.set_focus(make_id(field));
    ui.ask_frame();
  };
  // The words of the command name its options, which are no help here.
  if (!page.chosen) return refuse(ui.say("Choose first what you decide."), "decide-choice");
  if (is_blank(page.reason)) return refuse(ui.say("A decision needs its reason, which the trainee will read."), "decide-reason");
  if (is_blank(page.author)) return refuse(ui.say("A decision needs who decided it: a name or an office."), "decide-author");
  try {
    const bool is_verdict = *page.chosen >= choices.size();
    keep_remark(app, is_verdict ? records::override_to(*page.chosen == choices.size() ? "passed" : "failed", page.author.editor.text(), page.reason.editor.text())
                                : records::decision_on(item, choices[*page.chosen].word, page.author.editor.text(), page.reason.editor.text()), !is_verdict);
  } catch (const Error& error) {
    page.problem = error.what();
  }
}

void what_it_is(App& app, Column& column, const program::Marked& marked, const records::Item& item) {
  const Ui& ui = app.ui;
  const Theme& theme = ui.theme();
  const records::SessionRecord& record = marked.record;
  column.muted(fmt::format("{} \u2022 {} \u2022 {}", record.pseudonym.empty() ? ui.say("no pseudonym").str() : record.pseudonym, record.title, ui.say("action {}", item.action)), Face::small);
  column.words(standing_in_words(ui.language(), marked.standing), Face::label, standing_colour(theme, marked.standing), 1.4F).gap(0.6F);
  column.heading(about_in_words(ui.language(), item.about)).gap(0.3F);
  column.words(program::decision_title_in(ui.language(), item.title), Face::strong).gap(0.4F);
  if (!item.asked_for.empty()) column.muted(ui.say("What the form asks: {}", item.asked_for), Face::small).gap(0.3F);
  if (!item.looked_for.empty()) column.muted(ui.say("What it is read for: {}", fmt::format("{}", fmt::join(item.looked_for, "; "))), Face::small).gap(0.3F);
  if (!item.words.empty()) {
    beside_bar(column, theme.accent, [&](Column& inside) {
      inside.muted(ui.say("What was typed"), Face::small).words(base::harmless(item.words, kLongestText, true));
    }, 0.6F);
  }
  if (!item.why.empty()) column.muted(ui.say("What the exercise says"), Face::small).words(ui.shown(item.why)).gap(0.3F);
  if (const std::string source = records::source_of(item, ui.language()); !source.empty()) column.words(ui.say("Source: ") + source, Face::small, theme.muted, 1.4F);
  if (!item.decision.empty()) {
    column.gap(0.6F).words(ui.say("Decided: {} ({})", ui.say(item.decision), item.author), Face::strong).words(item.reason);
    column.muted(ui.say("{} UTC, signed by {}. A later decision counts instead of it; both are kept.", program::readable_wall_time(item.wall_time), item.signer), Face::small);
  }
  for (const records::Annotation& remark : item.set_aside) {
    column.gap(0.4F).words(ui.say("Set aside, and not counted: {} ({}). {}.", ui.say(remark.body.text_at("decision")), remark.author, ui.shown(records::signature_in_words(remark))), Face::small, theme.warn, 1.4F);
  }
  column.gap(1.0F);
}

void rubric(App& app, Column& column, const records::Item& item) {
  const Ui& ui = app.ui;
  const program::Rubric& shown = app.records.decide.rubric;
  column.heading(ui.say("Rubric")).gap(0.3F);
  if (shown.pass_mark > 0) {
    column.muted(ui.say("The weighted total has to reach {} %; each competency its own minimum; a confirmed critical error fails whatever the total.", shown.pass_mark), Face::small);
  }
  if (item.about != records::About::critical) column.muted(ui.say("This decision does not move the score: it is for the trainee."), Face::small);
  column.gap(0.6F);
  if (app.records.worker.is_busy(Subject::rubric)) column.words(ui.say("Reading\u2026"), Face::italic);
  for (const program::RubricRow& row : shown.rows) {
    if (row.share.empty() && row.weight == 0) continue;
    column.words(row.name, Face::strong, {}, 1.35F);
    std::string facts = ui.say("weight {}", row.weight);
    if (row.minimum > 0) facts += ui.say(" \u2022 at least {} %", row.minimum);
    facts += row.share.empty() ? ui.say(" \u2022 not assessed").str() : ui.say(" \u2022 reached {} %", program::readable_share(row.share));
    column.words(facts, Face::small, ui.theme().muted, 1.4F).words(row.descriptor, Face::small, {}, 1.4F).gap(0.8F);
  }
}

void decision_form(App& app, Column& column, const records::Item& item) {
  Ui& ui = app.ui;
  DecidePage& page = app.records.decide;
  const std::vector<records::Choice>& choices = records::choices_of(item.about);
  column.words(ui.say("What do you decide?"), Face::strong).gap(0.4F);
  const auto option = [&](std::size_t index, std::string_view label) {
    const std::string key = std::to_string(index + 1);
    float height = 0;
    const bool by_key = ui.take_letter(key.front());
    const std::string words = page.chosen == index ? fmt::format("\u2713 {}", label) : std::string(label);
    if (choice(ui, make_id("decide-choice", index), column.x, column.y, column.width, key, words, false, height) || by_key) {
      page.chosen = index;
      ui.set_focus(make_id("decide-reason"));
      ui.ask_frame();
    }
    if (page.chosen == index) ui.outline({column.x, column.y, column.width, height}, ui.theme().accent);
    column.y += height;
    column.gap(0.4F);
  };
  for (std::size_t i = 0; i < choices.size(); ++i) option(i, ui.say(choices[i].meaning));
  column.gap(0.4F).muted(ui.say("Or set the verdict of the whole session, whatever was scored; it is shown as set by you."), Face::small).gap(0.3F);
  option(choices.size(), ui.say("The session is passed."));
  option(choices.size() + 1, ui.say("The session is not passed."));
  // Where the eyes are: above the field that has the keyboard.
  if (!page.problem.empty()) column.gap(0.4F).words(ui.shown(page.problem), Face::body, ui.theme().bad);
  column.gap(0.5F).words(ui.say("Why? The trainee will read it."), Face::small, ui.theme().muted, 1.4F).gap(0.2F);
  FieldLook look;
  look.is_single_line = false;
  look.rows = 3;
  look.most = kLongestReason;
  const FieldResponse reason = text_field(ui, make_id("decide-reason"), column.x, column.y, column.width, page.reason.editor, page.reason.scroll, look);
  column.y += reason.height;
  column.gap(0.5F).words(ui.say("Decided by (name or office)"), Face::small, ui.theme().muted, 1.4F).gap(0.2F);
  FieldLook line;
  line.most = kLongestAuthor;
  const FieldResponse author = text_field(ui, make_id("decide-author"), column.x, column.y, std::min(column.width, ui.em(24)), page.author.editor, page.author.scroll, line);
  column.y += author.height;
  column.gap(0.7F);
  Flow flow = column.flow();
  const bool is_busy = app.records.worker.is_busy(Subject::decision);
  const bool is_pressed = flow.button("keep-decision", is_busy ? ui.say("Keeping\u2026") : ui.say("Keep the decision"), Look::primary, "Ctrl+Enter");
  if (flow.button("next-item", ui.say("Next that waits"), Look::usual, "N") || ui.take_letter('n')) {
    if (!open_next(app)) app.message = ui.say("Nothing else waits for a decision.");
    return;
  }
  column.after(flow);
  const bool is_confirmed = is_pressed || reason.is_confirmed || author.is_confirmed || ui.take_ctrl(Key::enter);
  if (is_confirmed && !is_busy) decide(app, item);
}

}  // namespace

void open_decision(App& app, const std::string& session, const records::Item& item) {
  DecidePage& page = app.records.decide;
  const bool is_other_session = page.session != session || page.rubric.rows.empty();
  page.session = session;
  page.about = item.about;
  page.action = item.action;
  page.key = item.key;
  page.chosen.reset();
  page.problem.clear();
  page.reason.editor.set_text("");
  page.scroll = {};
  if (app.screen != Screen::decide) {
    app.message.clear();
    app.go(Screen::decide);
  } else {
    app.ui.change_screen();
  }
  if (const program::Marked* marked = marked_session(app); marked != nullptr && is_other_session) read_rubric(app, marked->record.id);
}

void draw_decide(App& app) {
  const program::Marked* found = marked_session(app);
  const auto gone = [&] {
    app.back();
    app.message = app.ui.say("What you were deciding is not in the inbox any more: it was decided, or the inbox shows less now.");
  };
  if (found == nullptr) return gone();
  // Deciding may put another in its place in the middle of drawing.
  const program::Marked marked = *found;
  const auto at = std::find_if(marked.items.begin(), marked.items.end(), [&](const records::Item& one) { return is_open(app.records.decide, one); });
  if (at == marked.items.end()) return gone();
  const records::Item& item = *at;
  Ui& ui = app.ui;
  const float reading = reading_width(ui);
  const float gap = ui.em(3.5F);
  const float side = ui.em(25);
  const bool has_two_columns = ui.window().w >= reading + gap + side + ui.em(4);
  page(app, ui.say("To decide: {}", marked.record.title), true, app.records.decide.scroll, [&](Column& column) {
    if (!has_two_columns) {
      what_it_is(app, column, marked, item);
      decision_form(app, column, item);
      column.gap(1.4F).rule().gap(1.2F);
      rubric(app, column, item);
      return;
    }
    const float left_edge = std::round((ui.window().w - reading - gap - side) / 2);
    Column left(ui, left_edge, column.y, reading);
    what_it_is(app, left, marked, item);
    decision_form(app, left, item);
    Column right(ui, left_edge + reading + gap, column.y, side);
    rubric(app, right, item);
    column.y = std::max(left.y, right.y);
  });
}

}  // namespace casecraft::desktop
