#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <istream>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/erasing.hpp"
#include "apps/command/exported.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/new_file.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/results.hpp"
#include "base/json.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::command {
namespace {

struct Privacy {
  std::string pseudonym, out;
  bool is_expired{false};
  bool is_sure{false};
  bool is_forced{false};
};

/// The course whose period is over: the session's own, or one that has its person on the list.
std::string course_of(const records::SessionRecord& record, const std::vector<records::Course>& courses) {
  if (!record.course.empty()) return record.course;
  const auto found = std::find_if(courses.begin(), courses.end(), [&](const records::Course& course) {
    return course.keep_days > 0 && std::binary_search(course.people.begin(), course.people.end(), record.pseudonym);
  });
  return found == courses.end() ? std::string() : found->name;
}

/// Those of a person's sessions that no list has, since their records cannot be read.
std::vector<records::DamagedSession> damaged_of(records::Store& store, const std::string& pseudonym) {
  std::vector<records::DamagedSession> damaged = store.damaged();
  std::erase_if(damaged, [&](const records::DamagedSession& one) { return one.pseudonym != pseudonym; });
  return damaged;
}

int show_erased(const base::Language& ui, const records::Erased& erased, std::ostream& out) {
  out << ui.say("Erased: {} with {}, {}, {}, {} that no other session needed.", sessions_in_words(ui, erased.sessions), actions_in_words(ui, erased.actions),
                ui.say_count("{} remark", "{} remarks", erased.annotations), ui.say_count("{} entry in a course's list", "{} entries in courses' lists", erased.people),
                ui.say_count("{} kept exercise", "{} kept exercises", erased.bundles))
      << '\n';
  if (erased.remarks_written > 0) {
    out << ui.say_count("{} remark on sessions of others stays, without its author.", "{} remarks on sessions of others stay, without their author.", erased.remarks_written) << '\n';
  }
  if (erased.copies > 0) out << ui.say("Copies on this computer that went too: {}.", sessions_in_words(ui, erased.copies)) << '\n';
  out << what_is_left(ui, erased) << '\n'
      << ui.say("What this cannot reach: sealed files, reports and exports that were written elsewhere, statements that a learning record store has received, and backups of the store.") << '\n';
  return 0;
}

int erase_expired(const base::Language& ui, records::Store& store, const Privacy& wish, std::istream& in, std::ostream& out) {
  const std::string now = records::to_seconds(records::wall_time_now());
  const std::vector<records::SessionRecord> expired = store.expired(now);
  if (expired.empty()) {
    out << ui.say("No session is older than its course keeps it; nothing was erased.") << '\n';
    return 0;
  }
  const std::vector<records::Course> courses = store.cohort_records().courses();
  for (const records::SessionRecord& one : expired) {
    out << fmt::format("{}  {}  {}{}\n", one.id.substr(0, 8), program::readable_wall_time(one.updated), one.pack, whose_in_words(one.pseudonym, course_of(one, courses)));
  }
  const std::string question = ui.say_count("{} session is older than its course keeps it and would be erased for ever.", "{} sessions are older than their courses keep them and would be erased for ever.",
                                            static_cast<std::int64_t>(expired.size()));
  if (!wish.is_sure && !is_agreed(ui, question, in, out)) {
    out << '\n' << ui.say("Nothing was erased.") << '\n';
    return 1;
  }
  return show_erased(ui, store.erase_expired(now), out);
}

int erase_records(const Arguments& arguments, const Privacy& wish, std::istream& in, std::ostream& out) {
  if (wish.pseudonym.empty() != wish.is_expired) throw UsageError("say what to erase: a PSEUDONYM, or --expired for sessions that are older than their courses keep them");
  const base::Language& ui = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  if (wish.is_expired) return erase_expired(ui, *store, wish, in, out);
  const std::vector<records::SessionRecord> sessions = store->sessions_of(wish.pseudonym);
  const base::Value mentions = store->mentions(wish.pseudonym);
  const std::vector<records::DamagedSession> damaged = damaged_of(*store, wish.pseudonym);
  if (sessions.empty() && damaged.empty() && mentions.list_at("courses").empty() && mentions.list_at("remarks_written").empty()) {
    throw Error(fmt::format("the store keeps nothing about '{}'; nothing was erased. Pseudonyms are compared letter by letter", wish.pseudonym));
  }
  if (!wish.is_sure && !is_agreed(ui, ui.say("{} of '{}' would be erased for ever.", sessions_in_words(ui, static_cast<std::int64_t>(sessions.size() + damaged.size())), wish.pseudonym), in, out)) {
    out << '\n' << ui.say("Nothing was erased.") << '\n';
    return 1;
  }
  const records::Erased erased = store->erase(wish.pseudonym);
  if (const std::size_t naming = mentions.list_at("assignments_that_name_them").size(); naming > 0) {
    out << ui.say_count("{} assignment still names the pseudonym: signed documents cannot be changed; hand out a new one and remove the old.",
                        "{} assignments still name the pseudonym: signed documents cannot be changed; hand out new ones and remove the old.", static_cast<std::int64_t>(naming))
        << '\n';
  }
  return show_erased(ui, erased, out);
}

int write_my_data(const Arguments& arguments, const Privacy& wish, std::ostream& out) {
  require_new_file(wish.out, wish.is_forced);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  Exporter exporter(*store);
  base::List sessions;
  for (const records::SessionRecord& record : store->sessions_of(wish.pseudonym)) {
    base::Map session = records::session_as_json(exporter.of(store->session(record.id))).as_map();
    if (const std::optional<records::Seal> seal = store->seal(record.id)) session["seal"] = base::Map{{"public_key", seal->public_key}, {"signature", seal->signature}, {"sealed", seal->sealed}};
    sessions.emplace_back(std::move(session));
  }
  const base::Value mentions = store->mentions(wish.pseudonym);
  const bool is_known = !sessions.empty() || !mentions.list_at("courses").empty() || !mentions.list_at("remarks_written").empty() || !mentions.list_at("assignments_that_name_them").empty();
  if (!is_known) throw Error(fmt::format("the store keeps nothing about '{}'; nothing was written. Pseudonyms are compared letter by letter", wish.pseudonym));
  const auto count = static_cast<std::int64_t>(sessions.size());
  const base::Value all = base::Map{{"casecraft_my_data", 1}, {"pseudonym", wish.pseudonym}, {"written", records::to_seconds(records::wall_time_now())}, {"sessions", std::move(sessions)}, {"mentions", mentions}};
  write_new_file(wish.out, base::to_pretty_json(all) + "\n", wish.is_forced);
  const base::Language& ui = spoken(arguments);
  if (const std::vector<records::DamagedSession> damaged = damaged_of(*store, wish.pseudonym); !damaged.empty()) {
    for (const records::DamagedSession& one : damaged) out << ui.say("Not in the file: {}.", ui.shown(one.problem)) << '\n';
    out << ui.say("{}: what can be read of '{}': {}", wish.out, wish.pseudonym, sessions_in_words(ui, count)) << '\n';
    return 1;
  }
  out << ui.say("{}: all that the store keeps about '{}': {}", wish.out, wish.pseudonym, sessions_in_words(ui, count)) << '\n';
  return 0;
}

}  // namespace

void add_privacy_commands(CLI::App& app, Arguments& arguments) {
  const auto wish = std::make_shared<Privacy>();
  CLI::App* erase = app.add_subcommand("erase", "remove a person's records from the store, or those that are older than their courses keep them");
  erase->add_option("PSEUDONYM", wish->pseudonym, "whose records");
  erase->add_flag("--expired", wish->is_expired, "sessions of courses with a period of retention that is over");
  erase->add_flag("--yes", wish->is_sure, "do not ask before");
  erase->callback([&arguments, wish] {
    arguments.work = [wish](const Arguments& given, std::istream& in, std::ostream& out) { return erase_records(given, *wish, in, out); };
  });
  CLI::App* mine = app.add_subcommand("my-data", "all that the store keeps about one person, as JSON");
  mine->add_option("PSEUDONYM", wish->pseudonym, "about whom")->required();
  mine->add_option("-o,--out", wish->out, "the file to write, such as me.json")->required();
  mine->add_flag("--force", wish->is_forced, "replace the file when it is there");
  mine->callback([&arguments, wish] {
    arguments.work = [wish](const Arguments& given, std::istream&, std::ostream& out) { return write_my_data(given, *wish, out); };
  });
}

}  // namespace casecraft::command
