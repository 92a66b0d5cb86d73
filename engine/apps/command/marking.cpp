#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/program/marking.hpp"
#include "apps/program/results.hpp"
#include "base/counted.hpp"
#include "base/harmless.hpp"
#include "records/marking/decide.hpp"
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

std::string heading(const records::Item& item) {
  switch (item.about) {
    case records::About::critical: return "a critical error was proposed from typed words";
    case records::About::code: return "the trainee says that it was read wrongly";
    case records::About::text: return "a text to read";
  }
  return {};
}

/// What came from a store, as a line of a terminal may show it.
std::string plain(std::string_view words) { return base::harmless(words, kLongestShown); }

/// A decision that does not count: what it says, of whom, and why it does not.
std::string set_aside_in_words(const records::Annotation& remark) {
  return fmt::format("set aside: {} ({}, {}): {}\n      {}", plain(remark.body.text_at(remark.kind == "override" ? "verdict" : "decision")), plain(remark.author),
                     program::readable_wall_time(plain(remark.wall_time)), plain(remark.body.text_at("reason")), records::signature_in_words(remark));
}

void show(const records::Item& item, std::ostream& out) {
  out << fmt::format("  action {}: {}\n    {}\n", item.action, heading(item), plain(item.title));
  // Typed words are shown without what a terminal would obey.
  if (!item.words.empty()) out << fmt::format("    “{}”\n", base::harmless(item.words, kLongestShown, true));
  if (!item.why.empty()) out << fmt::format("    {}{}\n", plain(item.why), item.reference.empty() ? "" : fmt::format(" [{}]", plain(item.reference)));
  if (!item.decision.empty()) {
    out << fmt::format("    decided: {} ({}, {}, signed by {}): {}\n", plain(item.decision), plain(item.author), program::readable_wall_time(plain(item.wall_time)), item.signer,
                       plain(item.reason));
  }
  for (const records::Annotation& remark : item.set_aside) out << fmt::format("    {}\n", set_aside_in_words(remark));
}

/// What is there of decisions on the verdict that do not count; empty where there is none.
std::string set_aside_in_figures(const records::Standing& standing) {
  return standing.set_aside == 0 ? "" : fmt::format(", {} set aside", base::counted(static_cast<std::int64_t>(standing.set_aside), "decision", "decisions"));
}

void show_heading(const Marked& marked, std::ostream& out) {
  const records::SessionRecord& record = marked.record;
  out << fmt::format("{}  {}, {}{}{}: {}{}{}\n", record.id.substr(0, 8), plain(record.pack), record.pseudonym.empty() ? "no pseudonym" : plain(record.pseudonym),
                     record.course.empty() ? "" : ", ", plain(record.course), marked.standing.verdict, marked.standing.is_overridden ? " (set by an instructor)" : "",
                     set_aside_in_figures(marked.standing));
}

int list_inbox(const Arguments& arguments, const Marking& marking, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  const program::Inbox inbox = program::read_inbox(*store, {marking.course, marking.has_decided});
  for (const Marked& marked : inbox.sessions) {
    show_heading(marked, out);
    for (const records::Item& item : marked.items) show(item, out);
  }
  const std::size_t waiting = inbox.waiting;
  const std::size_t sessions = inbox.sessions.size();
  if (waiting == 0) {
    out << "Nothing waits for a decision.\n";
  } else {
    out << fmt::format("{} to decide, in {} session{}. casecraft mark SESSION goes through them one by one.\n", waiting, sessions, sessions == 1 ? "" : "s");
  }
  return 0;
}

void say_standing(records::Store& store, const records::SessionRecord& record, std::ostream& out) {
  const records::Standing standing = records::standing_of(record.result["scorecard"], store.annotations(record.id));
  const bool is_waiting = !standing.is_final && standing.waiting > 0;
  out << fmt::format("The verdict of {} is {}: {}{}.\n", record.id.substr(0, 8), standing.verdict,
                     !is_waiting ? std::string(standing.is_final ? "final" : "not final") : fmt::format("{} proposed critical error{} still wait{} for a decision", standing.waiting, standing.waiting == 1 ? "" : "s", standing.waiting == 1 ? "s" : ""),
                     set_aside_in_figures(standing));
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
bool mark_item(records::Store& store, const Marked& marked, const records::Item& item, std::string& author, std::istream& in, std::ostream& out) {
  show(item, out);
  const std::vector<records::Choice>& choices = records::choices_of(item.about);
  for (std::size_t i = 0; i < choices.size(); ++i) out << fmt::format("    {}  {}: {}\n", i + 1, choices[i].word, choices[i].meaning);
  std::string answer;
  while (true) {
    if (!ask(in, out, fmt::format("  1 to {}, Enter to leave it for later, q to stop: ", choices.size()), answer) || answer == "q") return false;
    if (answer.empty()) return true;
    if (answer.size() == 1 && answer[0] >= '1' && static_cast<std::size_t>(answer[0] - '0') <= choices.size()) break;
    out << fmt::format("  '{}' is no answer here.\n", answer);
  }
  const std::string word = choices[static_cast<std::size_t>(answer[0] - '1')].word;
  std::string reason;
  if (!ask(in, out, "  Why? The trainee will read it: ", reason)) return false;
  if (author.empty() && !ask(in, out, "  Decided by (name or office): ", author)) return false;
  try {
    store.annotate(marked.record.id, records::decision_on(item, word, author, reason));
    out << "  Kept.\n";
  } catch (const Error& error) {
    out << fmt::format("  Not kept: {}.\n", error.what());
  }
  return true;
}

int mark_session(const Arguments& arguments, const Marking& marking, std::istream& in, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  const Marked marked = program::read_marked(*store, store->session(marking.session));
  if (marked.record.state != "ended") {
    throw Error(fmt::format("the session {} has not ended, so there is nothing to decide yet", marked.record.id.substr(0, 8)));
  }
  if (!marking.verdict.empty()) {
    store->annotate(marked.record.id, records::override_to(marking.verdict, marking.author, marking.reason));
  } else if (!marking.decision.empty()) {
    store->annotate(marked.record.id, records::decision_on(item_named(marked, marking), marking.decision, marking.author, marking.reason));
  } else {
    show_heading(marked, out);
    for (const records::Annotation& remark : store->annotations(marked.record.id)) {
      if (remark.kind == "override" && remark.signed_by != records::SignedBy::known) out << fmt::format("    {}\n", set_aside_in_words(remark));
    }
    std::string author = marking.author;
    if (std::none_of(marked.items.begin(), marked.items.end(), [](const records::Item& item) { return item.decision.empty(); })) out << "  Nothing of it waits for a decision.\n";
    for (const records::Item& item : marked.items) {
      if (item.decision.empty() && !mark_item(*store, marked, item, author, in, out)) break;
    }
  }
  say_standing(*store, marked.record, out);
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
