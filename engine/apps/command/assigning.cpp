#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>
#include <memory>
#include <optional>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/new_file.hpp"
#include "apps/command/spoken.hpp"
#include "apps/command/withdrawing.hpp"
#include "apps/program/assigned.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/key_file.hpp"
#include "apps/program/mode.hpp"
#include "base/harmless.hpp"
#include "base/json.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t kMostAttempts = 1000;
constexpr std::size_t kMostSeeds = 1000;

struct AssignWords {
  std::string pack, out, course, mode{"assessment"}, seeds, attempts{"1"}, from, until;
  bool is_forced{false};
};

struct AssignmentsWords {
  std::string course;
  std::optional<std::string> withdrawn;
  bool is_json{false};
};

std::int64_t whole_number(std::string_view word, std::int64_t least, std::int64_t most, const char* what) {
  std::int64_t number = -1;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (word.empty() || problem != std::errc() || end != word.data() + word.size() || number < least || number > most) {
    throw UsageError(fmt::format("'{}' is no {}; expected a whole number from {} to {}", word, what, least, most));
  }
  return number;
}

std::vector<std::uint64_t> seeds_in(std::string_view words) {
  std::vector<std::uint64_t> seeds;
  for (std::size_t at = 0; at <= words.size() && seeds.size() <= kMostSeeds;) {
    const std::size_t comma = std::min(words.find(',', at), words.size());
    seeds.push_back(static_cast<std::uint64_t>(whole_number(words.substr(at, comma - at), 0, std::numeric_limits<std::int64_t>::max(), "seed")));
    at = comma + 1;
  }
  if (seeds.size() > kMostSeeds) {
    throw UsageError(fmt::format("there are more than {} seeds; give one for each attempt at most", kMostSeeds));
  }
  return seeds;
}

void check_words(const AssignWords& words) {
  for (const std::string* day : {&words.from, &words.until}) {
    if (!day->empty() && !records::is_day(*day)) {
      throw UsageError(fmt::format("'{}' is no day; expected one such as 2026-12-01", *day));
    }
  }
  if (!words.from.empty() && !words.until.empty() && words.until < words.from) {
    throw UsageError(fmt::format("the assignment would close on {} before it opens on {}; exchange --from and --until", words.until, words.from));
  }
  if (!words.out.ends_with(program::kAssignmentEnding)) {
    throw UsageError(fmt::format("'{}' does not end in {}, by which casecraft play knows an assignment; give such a name with -o", words.out, program::kAssignmentEnding));
  }
  if (words.course.empty() || base::harmless(words.course, records::kLongestName) != words.course) {
    throw UsageError(fmt::format("the course has no name that can be shown on one line of at most {} bytes; give the one under which its sessions are kept, such as --course \"2026 autumn\"",
                                 records::kLongestName));
  }
}

session::Mode mode_in(const std::string& word) {
  try {
    return program::read_mode(word);
  } catch (const Error& error) {
    throw UsageError(error.what());
  }
}

records::Assignment new_assignment(const AssignWords& words) {
  const program::Library library(program::find_home());
  const session::Mode mode = mode_in(words.mode);
  records::Assignment assignment;
  assignment.seeds = seeds_in(words.seeds);
  assignment.attempts = whole_number(words.attempts, 1, kMostAttempts, "number of attempts");
  const program::CatalogueEntry entry = library.find(words.pack);
  const scenario::Bundle bundle = library.bundle(entry, mode);
  static_cast<void>(program::load(bundle));   // An exercise with mistakes is not handed out.
  assignment.id = records::new_uuid();
  assignment.course = words.course;
  assignment.pack = entry.manifest.id;
  assignment.version = entry.manifest.version;
  // As readers of the file hold it: on one line, and no longer than names are.
  assignment.title = base::harmless(entry.manifest.title, records::kLongestName);
  assignment.bundle = bundle.hash();
  assignment.mode = session::to_string(mode);
  assignment.from = words.from;
  assignment.until = words.until;
  assignment.created = records::to_seconds(records::wall_time_now());
  return assignment;
}

std::string attempts_in_words(const base::Language& ui, std::int64_t attempts) { return ui.say_count("{} attempt", "{} attempts", attempts); }

int write_new_assignment(const Arguments& arguments, const AssignWords& words, std::ostream& out) {
  check_words(words);
  require_new_file(words.out, words.is_forced);
  const records::Assignment assignment = new_assignment(words);
  const records::SigningKey key = program::own_key(program::key_file());
  records::KeptAssignment kept;
  kept.id = assignment.id;
  kept.course = assignment.course;
  kept.document = records::write_assignment(assignment, key);
  const std::unique_ptr<records::Store> store = open_store(arguments, IfMissing::make);
  // What lies in no list cannot be followed, nor withdrawn; it would be handed out all the same.
  if (const records::Reach reach = store->reach(); reach.is_away) {
    throw Error(fmt::format("nothing was assigned: the store {} cannot be reached now, and its list of assignments is there; try again when it is back", reach.home));
  }
  // The file first: one that is in no list can be written again, one that is in the list and nobody has cannot.
  write_new_file(words.out, kept.document, words.is_forced);
  store->keep_assignment(kept);
  const base::Language& ui = spoken(arguments);
  out << ui.say("wrote {}: '{}' {}, mode: {}, {}, id {}, signed by {}", words.out, assignment.pack, assignment.version, ui.say(assignment.mode), attempts_in_words(ui, assignment.attempts),
                assignment.id.substr(0, 8), records::fingerprint(key.public_key()))
      << '\n';
  if (records::opening_of(assignment, program::today()) == records::Opening::over) out << ui.say("Its last day is past, so nobody can open it.") << '\n';
  return 0;
}

const char* to_string(records::Opening opening) {
  switch (opening) {
    case records::Opening::not_yet: return base::to_say_in("assignment", "not open yet");
    case records::Opening::open: return base::to_say_in("assignment", "open");
    case records::Opening::over: break;
  }
  return base::to_say_in("assignment", "over");
}

const char* state_of(const records::HandedOut& one, std::string_view day) {
  return one.withdrawn ? base::to_say_in("assignment", "withdrawn") : to_string(records::opening_of(one.read->assignment, day));
}

std::string days_of(const base::Language& ui, const records::Assignment& assignment) {
  if (assignment.from.empty() && assignment.until.empty()) return ui.say("without dates");
  if (assignment.until.empty()) return ui.say("from {}", assignment.from);
  return assignment.from.empty() ? filled_in(ui, "assignment", "until {}", assignment.until) : ui.say("{} to {}", assignment.from, assignment.until);
}

base::Value attempts_value(const records::Taker& taker) {
  base::List attempts;
  for (const records::SessionRecord& record : taker.attempts) {
    attempts.emplace_back(base::Map{{"session", record.id},
                                    {"seed", static_cast<std::int64_t>(record.seed)},
                                    {"state", record.state},
                                    {"actions", record.actions},
                                    {"created", record.created},
                                    {"updated", record.updated}});
  }
  return base::Map{{"pseudonym", taker.pseudonym}, {"attempts", std::move(attempts)}};
}

base::Value listed_value(const records::HandedOut& one, const std::vector<records::Taker>& takers, std::string_view day) {
  base::Map value{{"id", one.kept.id}, {"course", one.kept.course}, {"problem", one.problem}};
  if (one.read) {
    const records::Assignment& assignment = one.read->assignment;
    base::List seeds;
    for (const std::uint64_t seed : assignment.seeds) seeds.emplace_back(static_cast<std::int64_t>(seed));
    value.insert({{"pack", assignment.pack},
                  {"version", assignment.version},
                  {"title", assignment.title},
                  {"bundle", base::to_hex(assignment.bundle)},
                  {"mode", assignment.mode},
                  {"seeds", std::move(seeds)},
                  {"attempts", assignment.attempts},
                  {"from", assignment.from},
                  {"until", assignment.until},
                  {"created", assignment.created},
                  {"state", state_of(one, day)},
                  {"signed_by", records::fingerprint(one.read->key)},
                  {"withdrawal_set_aside", one.set_aside}});
    if (one.withdrawn) value["withdrawn"] = base::Map{{"created", one.withdrawn->created}, {"signed_by", records::fingerprint(one.withdrawn->key)}};
  }
  base::List people;
  for (const records::Taker& taker : takers) people.push_back(attempts_value(taker));
  value["people"] = std::move(people);
  return value;
}

void print_assignment(const base::Language& ui, const records::HandedOut& one, const std::vector<records::Taker>& takers, std::string_view day, std::ostream& out) {
  if (!one.read) {
    out << fmt::format("{}  {}: {}\n", one.kept.id.substr(0, 8), one.kept.course, ui.shown(one.problem));
    return;
  }
  const records::Assignment& assignment = one.read->assignment;
  out << ui.say("{}  {}: {} {}, {}, {}, {} ({}), signed by {}", assignment.id.substr(0, 8), assignment.course, assignment.pack, assignment.version, ui.say(assignment.mode),
                attempts_in_words(ui, assignment.attempts), ui.say_in("assignment", state_of(one, day)), days_of(ui, assignment), records::fingerprint(one.read->key))
      << '\n';
  if (one.withdrawn) out << "          " << ui.say("withdrawn on {} (UTC), signed by {}", one.withdrawn->created.substr(0, 10), records::fingerprint(one.withdrawn->key)) << '\n';
  if (!one.set_aside.empty()) out << "          " << ui.shown(one.set_aside) << '\n';
  for (const records::Taker& taker : takers) {
    const auto open = std::count_if(taker.attempts.begin(), taker.attempts.end(), [](const records::SessionRecord& record) { return record.state == "open"; });
    const auto begun = static_cast<std::int64_t>(taker.attempts.size());
    out << "          " << ui.say("{}: {} of {}", taker.pseudonym, begun, assignment.attempts) << (open > 0 ? ui.say(", {} open", open) : "")
        << (begun > assignment.attempts ? ui.say("; more than were handed out: begun while the machines could not reach one store").str() : "") << '\n';
  }
}

int list_assignments(const Arguments& arguments, const AssignmentsWords& words, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  const base::Language& ui = spoken(arguments);
  const std::string day = program::today();
  std::vector<records::HandedOut> assignments = program::assignments_here(*store);
  if (!words.course.empty()) std::erase_if(assignments, [&](const records::HandedOut& one) { return one.kept.course != words.course; });
  const std::vector<records::SessionRecord> sessions = store->sessions();
  const records::Reach reach = store->reach();
  base::List values;
  for (const records::HandedOut& one : assignments) {
    const std::optional<records::Course> course = reach.is_away ? std::nullopt : store->cohort_records().course(one.kept.course);
    const std::vector<records::Taker> takers = records::takers_of(one.kept.id, sessions, course ? course->people : std::vector<std::string>{});
    if (words.is_json) {
      values.push_back(listed_value(one, takers, day));
    } else {
      print_assignment(ui, one, takers, day, out);
    }
  }
  if (words.is_json) {
    out << base::to_pretty_json(base::Value(std::move(values))) << '\n';
  } else if (assignments.empty()) {
    out << (words.course.empty() ? ui.say("Nothing has been assigned yet.").str() : ui.say("Nothing has been assigned to the course '{}'.", words.course)) << '\n';
  }
  if (reach.is_away && !words.is_json) out << ui.say("The store {} cannot be reached now: these are the assignments and attempts of this computer.", reach.home) << '\n';
  return 0;
}

}  // namespace

void add_assignment_commands(CLI::App& app, Arguments& arguments) {
  const auto words = std::make_shared<AssignWords>();
  CLI::App* assign = app.add_subcommand("assign", "write a small signed file that trainees open to play an exercise, with nothing else to choose");
  assign->add_option("PACK", words->pack, "an id of the catalogue or the folder of an exercise: the trainees' machines need the same one")->required();
  assign->add_option("-o,--out", words->out, "the file to write, such as week-3.assignment")->required();
  assign->add_option("--course", words->course, "under which course its sessions are kept")->required();
  assign->add_option("--mode", words->mode, "practice or assessment; without it, assessment");
  assign->add_option("--seed,--seeds", words->seeds, "which case, or one for each attempt: 7 or 7,8,9")->required();
  assign->add_option("--attempts", words->attempts, "how often each may play it; without it, once");
  assign->add_option("--from", words->from, "the first day (UTC), such as 2026-12-01; without it, at once");
  assign->add_option("--until", words->until, "the last day (UTC), included; without it, for ever");
  assign->add_flag("--force", words->is_forced, "replace the file when it is there");
  assign->callback([words, &arguments] {
    arguments.work = [words](const Arguments& given, std::istream&, std::ostream& out) { return write_new_assignment(given, *words, out); };
  });

  const auto listed = std::make_shared<AssignmentsWords>();
  CLI::App* assignments = app.add_subcommand("assignments", "what has been assigned, and who has begun how many attempts");
  assignments->add_option("--course", listed->course, "only those of this course");
  assignments->add_flag("--json", listed->is_json, "as JSON");
  assignments->add_option("--withdraw", listed->withdrawn, "withdraw one, signed with this computer's key: nobody who uses this store begins it any more; its id, or the first characters of it")->type_name("ID");
  assignments->callback([listed, &arguments] {
    arguments.work = [listed](const Arguments& given, std::istream&, std::ostream& out) {
      if (!listed->withdrawn) return list_assignments(given, *listed, out);
      if (!listed->course.empty() || listed->is_json) throw UsageError("--withdraw stands alone: leave out --course and --json");
      return withdraw_assignment(given, *listed->withdrawn, out);
    };
  });
}

}  // namespace casecraft::command
