#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/form_words.hpp"
#include "apps/program/marking.hpp"
#include "apps/program/results.hpp"
#include "apps/program/sentences.hpp"
#include "base/harmless.hpp"
#include "records/marking/decide.hpp"
#include "records/marking/sources.hpp"
#include "records/seal/signed_remark.hpp"

namespace casecraft::command {
namespace {

/// The longest text that is shown, in characters.
constexpr std::size_t kLongestShown = 4000;

struct Marking {
  std::string session, course, author, reason, verdict, decision, key;
  std::int64_t action{0};
  bool has_decided{false};   ///< What has been decided is shown too.
};

using program::Marked;

std::string heading(const base::Language& ui, const records::Item& item) {
  switch (item.about) {
    case records::About::critical: return ui.say("a critical error was proposed from typed words");
    case records::About::code: return ui.say("the trainee says that it was read wrongly");
    case records::About::text: return ui.say("a text to read");
  }
  return {};
}

/// What came from a store, as a line of a terminal may show it.
std::string plain(std::string_view words) { return base::harmless(words, kLongestShown); }

/// A decision that does not count: what it says, of whom, and why it does not.
std::string set_aside_in_words(const base::Language& ui, const records::Annotation& remark) {
  const bool is_verdict = remark.kind == "override";
  const std::string decided = plain(remark.body.text_at(is_verdict ? "verdict" : "decision"));
  return fmt::format("{}\n      {}", ui.say("set aside: {} ({}, {}): {}", is_verdict ? verdict_in_words(ui, decided).str() : ui.say(decided).str(), plain(remark.author),
                                            program::readable_wall_time(plain(remark.wall_time)), plain(remark.body.text_at("reason"))),
                     ui.shown(records::signature_in_words(remark)));
}

void show(const base::Language& ui, const records::Item& item, std::ostream& out) {
  out << "  " << ui.say("action {}: {}", item.action, heading(ui, item)) << "\n    " << plain(program::decision_title_in(ui, item.title)) << '\n';
  if (!item.asked_for.empty()) out << "    " << ui.say("What the form asks: {}", plain(item.asked_for)) << '\n';
  if (!item.looked_for.empty()) out << "    " << ui.say("What it is read for: {}", plain(fmt::format("{}", fmt::join(item.looked_for, "; ")))) << '\n';
  // Typed words are shown without what a terminal would obey.
  if (!item.words.empty()) out << fmt::format("    “{}”\n", base::harmless(item.words, kLongestShown, true));
  const std::string source = records::source_of(item, ui);
  if (!item.why.empty()) out << fmt::format("    {}{}\n", plain(ui.shown(item.why)), source.empty() ? "" : fmt::format(" [{}]", plain(source)));
  if (!item.decision.empty()) {
    out << "    " << ui.say("decided: {} ({}, {}, signed by {}): {}", ui.say(item.decision), plain(item.author), program::readable_wall_time(plain(item.wall_time)), ui.shown(item.signer), plain(item.reason))
        << '\n';
  }
  for (const records::Annotation& remark : item.set_aside) out << fmt::format("    {}\n", set_aside_in_words(ui, remark));
}

/// What is there of decisions on the verdict that do not count; empty where there is none.
std::string set_aside_in_figures(const base::Language& ui, const records::Standing& standing) {
  return standing.set_aside == 0 ? "" : ui.say_count(", {} decision set aside", ", {} decisions set aside", static_cast<std::int64_t>(standing.set_aside));
}

void show_heading(const base::Language& ui, const Marked& marked, std::ostream& out) {
  const records::SessionRecord& record = marked.record;
  out << fmt::format("{}  {}, {}{}{}: {}{}{}\n", record.id.substr(0, 8), plain(record.pack), record.pseudonym.empty() ? ui.say("no pseudonym").str() : plain(record.pseudonym),
                     record.course.empty() ? "" : ", ", plain(record.course), verdict_in_words(ui, marked.standing.verdict),
                     marked.standing.is_overridden ? ui.say(" (set by an instructor)").str() : "", set_aside_in_figures(ui, marked.standing));
}

/// What the session was scored by, as the window shows it beside what is decided.
void show_rubric(const base::Language& ui, const program::Rubric& rubric, std::ostream& out) {
  if (rubric.rows.empty()) return;
  out << "  " << ui.say("Rubric") << '\n';
  for (const program::RubricRow& row : rubric.rows) {
    if (row.share.empty() && row.weight == 0) continue;
    std::string facts = ui.say("weight {}", row.weight);
    if (row.minimum > 0) facts += ui.say(" \u2022 at least {} %", row.minimum);
    facts += row.share.empty() ? ui.say(" \u2022 not assessed").str() : ui.say(" \u2022 reached {} %", program::readable_share(row.share));
    out << fmt::format("    {} ({})\n      {}\n", plain(ui.shown(row.name)), facts, plain(ui.shown(row.descriptor)));
  }
  out << "  " << ui.say("What is decided of a text does not move the score: it is for the trainee.") << '\n';
}

int list_inbox(const Arguments& arguments, const Marking& marking, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  program::Inbox inbox = program::read_inbox(*store, {marking.course, marking.has_decided});
  program::FormWords forms(*store, ui.id());
  for (Marked& marked : inbox.sessions) {
    forms.put(marked.record, marked.items);
    show_heading(ui, marked, out);
    for (const records::Item& item : marked.items) show(ui, item, out);
  }
  for (const records::DamagedSession& one : store->damaged()) out << ui.say("Not looked at: {}.", ui.shown(one.problem)) << '\n';
  const std::size_t waiting = inbox.waiting;
  const std::size_t sessions = inbox.sessions.size();
  if (waiting == 0) {
    out << ui.say("Nothing waits for a decision.") << '\n';
  } else {
    out << ui.say("{} to decide, in {}. casecraft mark SESSION goes through them one by one.", waiting, sessions_in_words(ui, static_cast<std::int64_t>(sessions))) << '\n';
  }
  return 0;
}

void say_standing(const base::Language& ui, records::Store& store, const records::SessionRecord& record, std::ostream& out) {
  const records::Standing standing = records::standing_of(record.result["scorecard"], store.annotations(record.id));
  const bool is_waiting = !standing.is_final && standing.waiting > 0;
  const std::string how = is_waiting ? ui.say_count("{} proposed critical error still waits for a decision", "{} proposed critical errors still wait for a decision", static_cast<std::int64_t>(standing.waiting))
                          : standing.is_final ? ui.say_in("verdict", "final").str()
                                              : ui.say_in("verdict", "not final").str();
  out << filled_in(ui, "command", "The verdict of {} is {}: {}{}.", record.id.substr(0, 8), verdict_in_words(ui, standing.verdict), how, set_aside_in_figures(ui, standing)) << '\n';
}

/// The item that the options name. Throws Error when none or several fit.
const records::Item& item_named(const Marked& marked, const Marking& marking) {
  const records::Item* found = nullptr;
  std::string keys;
  for (const records::Item& item : marked.items) {
    if (item.action != marking.action || (!marking.key.empty() && item.key != marking.key)) continue;
    keys += fmt::format("{}'{}'", keys.empty() ? "" : ", ", item.key);
    if (found != nullptr) throw Error(fmt::format("action {} has several things to decide; say which with --item: {}", marking.action, keys));
    found = &item;
  }
  if (found == nullptr) {
    throw Error(fmt::format("action {} of the session {} has nothing to decide; casecraft inbox --all lists what has", marking.action, marked.record.id.substr(0, 8)));
  }
  return *found;
}

/// A line that was typed, without its end; false at the end of the input.
bool ask(std::istream& in, std::ostream& out, std::string_view question, std::string& answer) {
  out << question << std::flush;
  return static_cast<bool>(std::getline(in, answer));
}

/// Asks for one decision; false when the person wants to leave.
bool mark_item(const base::Language& ui, records::Store& store, const Marked& marked, const records::Item& item, std::string& author, std::istream& in, std::ostream& out) {
  show(ui, item, out);
  const std::vector<records::Choice>& choices = records::choices_of(item.about);
  for (std::size_t i = 0; i < choices.size(); ++i) out << fmt::format("    {}  {}: {}\n", i + 1, ui.say(choices[i].word), ui.say(choices[i].meaning));
  std::string answer;
  while (true) {
    if (!ask(in, out, "  " + ui.say("1 to {}, Enter to leave it for later, q to stop: ", choices.size()), answer) || answer == "q") return false;
    if (answer.empty()) return true;
    if (answer.size() == 1 && answer[0] >= '1' && static_cast<std::size_t>(answer[0] - '0') <= choices.size()) break;
    out << "  " << ui.say("'{}' is no answer here.", plain(answer)) << '\n';
  }
  const std::string word = choices[static_cast<std::size_t>(answer[0] - '1')].word;
  std::string reason;
  if (!ask(in, out, "  " + ui.say("Why? The trainee will read it: "), reason)) return false;
  if (author.empty() && !ask(in, out, "  " + ui.say("Decided by (name or office): "), author)) return false;
  try {
    store.annotate(marked.record.id, records::decision_on(item, word, author, reason));
    out << "  " << ui.say("Kept.") << '\n';
  } catch (const Error& error) {
    out << "  " << ui.say("Not kept: {}.", ui.shown(error.what())) << '\n';
  }
  return true;
}

int mark_session(const Arguments& arguments, const Marking& marking, std::istream& in, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  const base::Language& ui = spoken(arguments);
  Marked marked = program::read_marked(*store, store->session(marking.session));
  if (marked.record.state != "ended") {
    throw Error(fmt::format("the session {} has not ended, so there is nothing to decide yet", marked.record.id.substr(0, 8)));
  }
  if (!marking.verdict.empty()) {
    store->annotate(marked.record.id, records::override_to(marking.verdict, marking.author, marking.reason));
  } else if (!marking.decision.empty()) {
    store->annotate(marked.record.id, records::decision_on(item_named(marked, marking), marking.decision, marking.author, marking.reason));
  } else {
    show_heading(ui, marked, out);
    for (const records::Annotation& remark : store->annotations(marked.record.id)) {
      if (remark.kind == "override" && remark.signed_by != records::SignedBy::known) out << fmt::format("    {}\n", set_aside_in_words(ui, remark));
    }
    program::FormWords(*store, ui.id()).put(marked.record, marked.items);
    const bool has_text = std::any_of(marked.items.begin(), marked.items.end(), [](const records::Item& item) { return item.decision.empty() && item.about == records::About::text; });
    if (has_text) show_rubric(ui, program::rubric_of(*store, marked.record.id, ui.id()), out);
    std::string author = marking.author;
    if (std::none_of(marked.items.begin(), marked.items.end(), [](const records::Item& item) { return item.decision.empty(); })) out << "  " << ui.say("Nothing of it waits for a decision.") << '\n';
    for (const records::Item& item : marked.items) {
      if (item.decision.empty() && !mark_item(ui, *store, marked, item, author, in, out)) break;
    }
  }
  say_standing(ui, *store, marked.record, out);
  return 0;
}

}  // namespace

void add_marking_commands(CLI::App& app, Arguments& arguments) {
  const auto marking = std::make_shared<Marking>();
  CLI::App* inbox = app.add_subcommand("inbox", "what waits for an instructor: proposed critical errors, contested readings, texts");
  inbox->add_option("--course", marking->course, "of this course only");
  inbox->add_flag("--all", marking->has_decided, "what has been decided too");
  inbox->callback([&arguments, marking] {
    arguments.work = [marking](const Arguments& given, std::istream&, std::ostream& out) { return list_inbox(given, *marking, out); };
  });

  CLI::App* mark = app.add_subcommand("mark", "decide what waits in a session, or set its verdict; each decision is kept with its author and reason");
  mark->add_option("SESSION", marking->session, "its id, or the first characters of it (casecraft inbox)")->required();
  mark->add_option("--action", marking->action, "the number of the action that is decided; without it, one is asked after the other");
  mark->add_option("--item", marking->key, "which of several things of the action");
  mark->add_option("--decide", marking->decision, "confirmed or overturned; read_rightly or read_wrongly; meets, meets_in_part or falls_short");
  mark->add_option("--verdict", marking->verdict, "passed or failed, whatever was scored: an override, shown as such");
  mark->add_option("--reason", marking->reason, "why; the trainee reads it");
  mark->add_option("--by", marking->author, "who decides: a name or an office");
  mark->callback([&arguments, marking] {
    if (marking->decision.empty() != (marking->action == 0)) throw UsageError("--action and --decide go together: which action, and what is decided of it");
    if (!marking->verdict.empty() && !marking->decision.empty()) throw UsageError("--verdict and --decide are two decisions; give them one after the other");
    arguments.work = [marking](const Arguments& given, std::istream& in, std::ostream& out) { return mark_session(given, *marking, in, out); };
  });
}

}  // namespace casecraft::command
