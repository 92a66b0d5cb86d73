#include "apps/command/arguments.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <filesystem>
#include <limits>
#include <sstream>

#include "apps/command/help_text.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/assigned.hpp"
#include "apps/program/mode.hpp"
#include "base/language.hpp"
#include "base/names.hpp"
#include "scenario/bundle.hpp"

namespace casecraft::command {
namespace {

constexpr const char* kExamples = base::to_say(
    "Examples:\n"
    "  casecraft                                        the window, or the terminal where there is no display\n"
    "  casecraft list                                   what can be played\n"
    "  casecraft play first-steps --terminal            play in the terminal\n"
    "  casecraft play friday-1640 --seed 7 --mode assessment\n"
    "  casecraft play friday-1640 --resume              go on with its last open session\n"
    "  casecraft play week-3.assignment                 what an instructor handed out: nothing else to choose\n"
    "  casecraft run friday-1640 --seed 7 --actions actions.json\n"
    "  casecraft new my-case --kind scene               a new exercise, commented as a lesson\n"
    "  casecraft lint scenarios/friday-1640 --tests     check an exercise and its recorded sessions\n"
    "  casecraft preview my-case                        map and scenes, to play from anywhere while you write\n"
    "  casecraft prove scenarios/friday-1640            what can be reached, and whether it can be passed\n"
    "  casecraft graph friday-1640 -o map.html --tests  its scenes as a map, with what recorded sessions took\n"
    "  casecraft translate friday-1640 --merge es       make its Spanish file, or bring it up to date\n"
    "  casecraft replay 1b9d6bcd                        prove that a stored session is genuine\n"
    "  casecraft ledger generate data/ledger.json --seed 7 --out ledger-7\n"
    "\n"
    "Exit status: 0 done; 1 it could not be done; 2 mistakes in an exercise or in the command.\n"
    "Environment: CASECRAFT_HOME (folder with scripts, assets, scenarios), XDG_DATA_HOME, XDG_CONFIG_HOME, NO_COLOR.");

// What CLI11 fills in; numbers and modes stay words, so that our own sentences say what is wrong with them.
struct Given {
  std::string seed;
  std::string rows;
  std::string mode;
  std::string states, seconds, sittings, seeds;
};

std::optional<std::uint64_t> read_seed(const std::string& word) {
  if (word.empty()) {
    return std::nullopt;
  }
  std::uint64_t seed = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), seed);
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (problem != std::errc() || end != word.data() + word.size() || seed > kMost) {
    throw UsageError(fmt::format("'{}' is no seed; expected a whole number from 0 to {}, such as --seed 7", word, kMost));
  }
  return seed;
}

std::optional<std::int64_t> read_count(const std::string& word, const char* what, const char* example) {
  if (word.empty()) {
    return std::nullopt;
  }
  std::int64_t count = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), count);
  if (problem != std::errc() || end != word.data() + word.size() || count < 1) {
    throw UsageError(fmt::format("'{}' is no number of {}; expected a whole number above 0, such as {}", word, what, example));
  }
  return count;
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* at = &app; at != nullptr; at = at->get_parent()) {
    for (const CLI::Option* option : at->get_options()) {
      for (const std::string& name : option->get_lnames()) {
        names.push_back("--" + name);
      }
    }
  }
  return names;
}

// The first word that is no option, where a command is expected.
void check_command(const std::vector<std::string>& words, const std::vector<std::string>& commands) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i] == "--store" || words[i] == "--locale" || words[i] == "--screenshots" || words[i] == "--measure") {
      ++i;
    } else if (!words[i].starts_with('-')) {
      if (std::find(commands.begin(), commands.end(), words[i]) == commands.end()) {
        const std::string hint = base::nearest_name_hint(words[i], commands);
        throw UsageError(fmt::format("there is no command '{}'; {}", words[i], hint.empty() ? base::to_say("casecraft --help lists them") : hint));
      }
      return;
    }
  }
}

void check_options(const std::vector<std::string>& words, const CLI::App& app) {
  const std::vector<std::string> names = option_names(app);
  for (const std::string& word : words) {
    const std::string name = word.substr(0, word.find('='));
    if (name.starts_with("--") && name.size() > 2 && std::find(names.begin(), names.end(), name) == names.end()) {
      const std::string nearest = base::nearest_name(name, names);
      throw UsageError(fmt::format("there is no option '{}'{}", name,
                                   nearest.empty() ? fmt::format("; known: {}", fmt::join(names, ", ")) : fmt::format("; did you mean '{}'?", nearest)));
    }
  }
}

void add_new(CLI::App& make, Arguments& arguments) {
  make.add_option("DIR", arguments.pack, "the folder to make; its name is the exercise's id: lower-case letters, digits, hyphens");
  make.add_option("--kind", arguments.kind, "scene, interview, tracing, requests or mixed");
  make.add_option("--title", arguments.title, "without it, from the folder's name");
  make.add_option("--author", arguments.author, "who writes it; may be left out");
  make.add_option("--minutes", arguments.minutes, "how long it takes, such as 10-15");
  make.add_option("--audience", arguments.audience, "for whom, such as \"police, NGO staff\"");
  make.add_option("--language", arguments.language, "in which you will write; without it, en");
}

void add_locale(CLI::App& command, Arguments& arguments) { command.add_option("--locale", arguments.locale, "the language of the texts, such as es, where the exercise is translated"); }

CLI::Option* add_translating(CLI::App& translate, Arguments& arguments) {
  translate.add_option("PACK", arguments.pack, "an id of the catalogue or the folder of an exercise; scripts: what every exercise shows")->required();
  translate.add_flag("--extract", arguments.is_extract, "write lang/PACK.pot, the template of all texts");
  translate.add_option("--merge", arguments.merge, "make lang/LANGUAGE.po or bring it up to date; nothing that was translated is lost")->type_name("LANGUAGE");
  CLI::Option* status = translate.add_option("--status", arguments.status, "count what is translated, fuzzy and missing, in one language or all")->type_name("[LANGUAGE]")->expected(0, 1);
  translate.add_flag("--pseudo", arguments.is_pseudo, "write lang/en-XA.po (longer, accented) and lang/en-XB.po (right to left) to test layouts");
  translate.add_option("--out", arguments.out, "write to this new file instead");
  return status;
}

void add_playing(CLI::App& play, Arguments& arguments, Given& given) {
  play.add_option("PACK", arguments.pack, "an id of the catalogue, the folder of an exercise, or an assignment's file, such as week-3.assignment; without it, the catalogue");
  play.add_option("--assignment", arguments.assignment, "play an assignment that the store keeps: its id, the first characters of it, or its course (casecraft assignments)")->type_name("ID");
  play.add_option("--pseudonym", arguments.pseudonym, "with an assignment: under which name it is kept; without it, that of the settings");
  play.add_option("--key", arguments.key, "with an assignment's file: it counts only when signed by this public key, a file or the key itself");
  play.add_flag("--terminal", arguments.is_terminal, "play in the terminal, not in a window");
  play.add_option("--seed", given.seed, "which case it is; without it, a fresh one");
  play.add_option("--mode", given.mode, "practice (hints, feedback, a way back) or assessment; without it, practice");
  play.add_flag("--resume", arguments.is_resume, "go on with the last open session of the exercise");
  add_locale(play, arguments);
}

void check_assigned(const Arguments& arguments) {
  const bool is_file = is_assignment_file(arguments);
  if (!arguments.pack.empty() && !arguments.assignment.empty()) {
    throw UsageError("an exercise and an assignment were named; give the PACK, the assignment's file, or --assignment");
  }
  if ((is_file || !arguments.assignment.empty()) && (arguments.seed || arguments.mode || arguments.is_resume)) {
    throw UsageError("an assignment fixes seed and mode and goes on by itself; leave out --seed, --mode and --resume");
  }
  if (!is_file && arguments.assignment.empty() && !arguments.pseudonym.empty()) {
    throw UsageError("--pseudonym goes with an assignment; otherwise it is that of the settings");
  }
  if (!is_file && !arguments.key.empty()) {
    throw UsageError("--key goes with an assignment's file, such as week-3.assignment");
  }
}

void add_preview(CLI::App& preview, Arguments& arguments, Given& given) {
  preview.add_option("PACK", arguments.pack, "an id of the catalogue or the folder of an exercise")->required();
  preview.add_option("--seed", given.seed, "which case it is; without it, 1");
  preview.add_option("--mode", given.mode, "practice or assessment; without it, practice");
}

void check_lint(const Arguments& arguments) {
  if (arguments.pack.empty() && arguments.rule.empty() && !arguments.has_rules) {
    throw UsageError("no exercise was named; expected an id of the catalogue (casecraft list) or the folder of an exercise");
  }
  const std::vector<std::string> formats{"text", "json", "sarif"};
  if (std::find(formats.begin(), formats.end(), arguments.format) == formats.end()) {
    throw UsageError(fmt::format("'{}' is no format of a report; {}", arguments.format, base::nearest_name_hint(arguments.format, formats)));
  }
}

void add_graph(CLI::App& graph, Arguments& arguments, Given& given) {
  graph.add_option("PACK", arguments.pack, "an id of the catalogue or the folder of an exercise")->required();
  graph.add_option("-o,--out", arguments.out, "the file to write: .svg (a picture), .html (a page with the texts) or .dot (for Graphviz)")->required();
  graph.add_flag("--tests", arguments.has_tests, "play the recorded sessions in its tests folder, and lay over what they took");
  graph.add_option("--by", arguments.layer, "colours: reach, score or time; without it, reach");
  graph.add_option("--seed", given.seed, "which case is explored; without it, 1");
  graph.add_option("--states", given.states, "states to explore at most; without it, 8000");
  graph.add_option("--seconds", given.seconds, "seconds to explore at most; without it, 5");
  graph.add_flag("--force", arguments.is_forced, "replace the file when it is there");
}

void check_graph(const Arguments& arguments) {
  const std::vector<std::string> endings{".svg", ".html", ".dot"};
  const std::string ending = std::filesystem::path(arguments.out).extension().string();
  if (std::find(endings.begin(), endings.end(), ending) == endings.end()) {
    throw UsageError(fmt::format("'{}' does not say what to write; expected a file that ends in .svg, .html or .dot, such as -o map.html", arguments.out));
  }
  const std::vector<std::string> layers{"reach", "score", "time"};
  if (std::find(layers.begin(), layers.end(), arguments.layer) == layers.end()) {
    throw UsageError(fmt::format("nothing is coloured by '{}'; {}", arguments.layer, base::nearest_name_hint(arguments.layer, layers)));
  }
}

}  // namespace

bool is_assignment_file(const Arguments& arguments) { return arguments.task == Task::play && arguments.pack.ends_with(program::kAssignmentEnding); }

Arguments read_arguments(std::vector<std::string> words, Speech* speech) {
  Arguments arguments;
  arguments.speech = speech;
  Given given;
  CLI::App app(base::to_say("Casecraft: investigation exercises that train judgement. It is no legal advice."), "casecraft");
  app.footer(kExamples);
  app.require_subcommand(0, 1);
  app.fallthrough();
  app.set_version_flag("--version", fmt::format("casecraft {} (behaviour {})", CASECRAFT_VERSION, scenario::kBehaviour));
  app.add_option("--store", arguments.store, "where sessions are kept: a file, sqlite://FILE or postgresql://USER@HOST/DATABASE");
  // `casecraft --terminal` is the catalogue in the terminal.
  app.add_flag("--terminal", arguments.is_terminal, "the catalogue in the terminal, not in a window");

  app.add_option("--locale", arguments.locale, "the language of the interface, such as es; without it, that of the settings or of the system");
  app.add_option("--measure", arguments.measure)->group("");
  app.add_option("--screenshots", arguments.screenshots)->group("");

  CLI::App* list = app.add_subcommand("list", "the exercises that there are");
  list->add_flag("--json", arguments.is_json, "as JSON");
  add_locale(*list, arguments);
  CLI::App* sessions = app.add_subcommand("sessions", "what has been played, newest first");
  sessions->add_flag("--json", arguments.is_json, "as JSON");
  CLI::App* resume = app.add_subcommand("resume", "go on with a session");
  resume->add_option("SESSION", arguments.session, "its id, or the first characters of it (casecraft sessions)")->required();
  resume->add_flag("--terminal", arguments.is_terminal, "in the terminal, not in a window");
  add_locale(*resume, arguments);
  CLI::App* play = app.add_subcommand("play", "play an exercise");
  add_playing(*play, arguments, given);
  CLI::App* batch = app.add_subcommand("run", "play a list of actions and print views, score and debrief as JSON");
  batch->add_option("PACK", arguments.pack, "an id of the catalogue or the folder of an exercise")->required();
  batch->add_option("--actions", arguments.actions, "a JSON file: a list of actions, or an object with \"actions\"")->required();
  batch->add_option("--seed", given.seed, "which case it is; without it, the file's, or 1");
  batch->add_option("--mode", given.mode, "practice or assessment; without it, the file's, or practice");
  add_locale(*batch, arguments);
  CLI::App* lint = app.add_subcommand("lint", "check an exercise: every mistake at once, with its place");
  lint->add_option("PACK", arguments.pack, "an id of the catalogue or the folder of an exercise");
  lint->add_flag("--tests", arguments.has_tests, "play the recorded sessions in its tests folder too");
  lint->add_option("--format", arguments.format, "text, json (assets/schema/lint.json) or sarif (for other programs); without it, text");
  lint->add_flag("--warnings-as-errors", arguments.counts_warnings, "exit status 1 when there are warnings and no errors");
  lint->add_option("--explain", arguments.rule, "say what a rule means, such as scene.dead-end");
  lint->add_flag("--rules", arguments.has_rules, "list all rules");
  CLI::App* prove = app.add_subcommand("prove", "explore what can be reached: dead ends, loops, scores, whether it can be passed");
  prove->add_option("PACK", arguments.pack, "an id of the catalogue or the folder of an exercise")->required();
  prove->add_option("--seed", given.seed, "which case is explored; without it, 1");
  prove->add_option("--seeds", given.seeds, "so many cases, from --seed on, each by itself");
  prove->add_option("--states", given.states, "states at most; without it, 1000000");
  prove->add_option("--seconds", given.seconds, "seconds at most, for exploring and again for trainees; without it, 60 for exploring");
  prove->add_option("--trainees", given.sittings, "play so many sessions of each simulated trainee too, such as 500");
  prove->add_option("--actions", arguments.actions, "a new folder for the actions that show each finding, for casecraft run");
  prove->add_flag("--kept", arguments.is_kept, "an error when more is left unreached than the pack's README.md says");
  prove->add_flag("--long", arguments.is_long, "every place and option, and what is only worth knowing");
  prove->add_flag("--json", arguments.is_json, "as JSON");
  CLI::App* make = app.add_subcommand("new", "make an exercise that can be played at once, commented as a lesson");
  add_new(*make, arguments);
  CLI::App* preview = app.add_subcommand("preview", "look into an exercise in the window: its map, its scenes from anywhere, what it holds; nothing is recorded");
  add_preview(*preview, arguments, given);
  CLI::App* graph = app.add_subcommand("graph", "draw the scenes of an exercise as a map: a picture, or a page to read them in");
  add_graph(*graph, arguments, given);
  CLI::App* translate = app.add_subcommand("translate", "the texts of an exercise in other languages, as gettext files");
  const CLI::Option* status = add_translating(*translate, arguments);
  CLI::App* replay = app.add_subcommand("replay", "play a stored session again and verify its hashes");
  replay->add_option("SESSION", arguments.session, "its id, or the first characters of it (casecraft sessions)")->required();

  CLI::App* ledger = app.add_subcommand("ledger", "payments for a tracing exercise");
  ledger->require_subcommand(1);
  CLI::App* make_ledger = ledger->add_subcommand("generate", "make a ledger from its settings and write it as CSV files");
  make_ledger->add_option("SETTINGS", arguments.ledger, "a JSON file, as docs/ledgers.md describes it")->required();
  make_ledger->add_option("--seed", given.seed, "which ledger it is; without it, 1");
  make_ledger->add_option("--out", arguments.out, "the folder for ledger.json, parties.csv, identifiers.csv, transactions.csv and truth.csv");
  make_ledger->add_option("--database", arguments.database, "a new SQLite file with the views that a desk is asked over, without the truth");
  make_ledger->add_option("--rows", given.rows, "so many transactions, instead of the settings' number");
  make_ledger->add_flag("--figures", arguments.has_figures, "print published figures beside those of this ledger");

  for (const auto& add : {add_store_commands, add_seal_commands, add_assignment_commands, add_cohort_commands, add_marking_commands, add_report_commands, add_export_commands,
                          add_privacy_commands}) {
    add(app, arguments);
  }

  std::vector<std::string> commands;
  for (const CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) commands.push_back(command->get_name());
  check_command(words, commands);
  std::vector<std::string> reversed(words.rbegin(), words.rend());
  try {
    app.parse(reversed);
  } catch (const CLI::Success& wish) {
    std::ostringstream text, unused;
    if (speech != nullptr) put_help_into(app, speech->language());
    app.exit(wish, text, unused);
    arguments.task = Task::print;
    arguments.text = text.str();
    return arguments;
  } catch (const CLI::ParseError& error) {
    // The innermost command that was understood.
    const CLI::App* chosen = &app;
    std::string named;
    while (!chosen->get_subcommands().empty()) {
      chosen = chosen->get_subcommands().front();
      named += chosen->get_name() + " ";
    }
    check_options(words, *chosen);
    throw UsageError(fmt::format("{}; see casecraft {}--help", speech == nullptr ? error.what() : problem_in_words(error.what(), speech->language()), named));
  }
  const std::pair<CLI::App*, Task> tasks[] = {{list, Task::list}, {sessions, Task::sessions}, {resume, Task::resume}, {play, Task::play},
                                              {batch, Task::run}, {lint, Task::lint},         {prove, Task::prove}, {graph, Task::graph},     {replay, Task::replay},   {make_ledger, Task::make_ledger}, {make, Task::make_pack}, {preview, Task::preview}, {translate, Task::translate}};
  for (const auto& [command, task] : tasks) {
    if (command->parsed()) {
      arguments.task = task;
    }
  }
  if (arguments.work) arguments.task = Task::work;
  arguments.is_status = status->count() > 0;
  if (arguments.task == Task::translate && (arguments.is_extract ? 1 : 0) + (arguments.is_pseudo ? 1 : 0) + (arguments.is_status ? 1 : 0) + (arguments.merge.empty() ? 0 : 1) > 1) {
    throw UsageError("--extract, --merge, --status and --pseudo each want a call of their own; give one of them");
  }
  if (arguments.task == Task::translate && !arguments.is_extract && !arguments.is_pseudo && !arguments.is_status && arguments.merge.empty()) {
    throw UsageError("there is nothing to do; expected --extract, --merge LANGUAGE, --status or --pseudo");
  }
  arguments.seed = read_seed(given.seed);
  arguments.rows = read_count(given.rows, "rows", "--rows 24000");
  arguments.states = read_count(given.states, "states", "--states 200000");
  arguments.sittings = read_count(given.sittings, "sessions", "--trainees 500");
  arguments.seeds = read_count(given.seeds, "cases", "--seeds 5");
  arguments.seconds = read_count(given.seconds, "seconds", "--seconds 60");
  if (arguments.task == Task::make_ledger && arguments.out.empty() && arguments.database.empty() && !arguments.has_figures) {
    throw UsageError("there is nothing to do; say where to write the ledger with --out FOLDER or --database FILE, or ask for its figures with --figures");
  }
  if (arguments.task == Task::lint) check_lint(arguments);
  if (arguments.task == Task::graph) check_graph(arguments);
  if (!given.mode.empty()) {
    try {
      arguments.mode = program::read_mode(given.mode);
    } catch (const Error& error) {
      throw UsageError(error.what());
    }
  }
  if (arguments.task == Task::play) check_assigned(arguments);
  if (arguments.task == Task::play && arguments.pack.empty() && arguments.assignment.empty() && (arguments.is_resume || arguments.seed || arguments.mode)) {
    throw UsageError("--seed, --mode and --resume need an exercise: casecraft play PACK; casecraft list shows them");
  }
  return arguments;
}

}  // namespace casecraft::command
