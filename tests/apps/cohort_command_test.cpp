#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "apps/command/cohort_csv.hpp"
#include "apps/command/cohort_tables.hpp"
#include "apps/program/gather_cohort.hpp"
#include "apps/command/people_csv.hpp"
#include "apps/program/play.hpp"
#include "records/marking/decide.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::message_of;
using test::Scratch;
using test::shipped;

namespace {

session::Action taking(const char* choice) { return {0, "trainee", "choose", base::Value(base::Map{{"choice", base::Value(choice)}})}; }

/// A store in which sessions of terminal-rounds are played.
struct Classroom {
  Scratch scratch;
  std::unique_ptr<records::Store> store{records::Store::open((scratch.path() / "sessions.sqlite").string())};
  std::filesystem::path pack{scratch.copy_pack("terminal-rounds")};

  /// Remarks count here as if somebody whose key is known had signed them; records/seal tests the signatures.
  void trust_remarks() const {
    records::Store::RemarkTrust trust;
    trust.examine = [](std::span<const records::Store::RemarksOn> all) {
      for (const records::Store::RemarksOn& one : all) {
        for (records::Annotation& remark : one.remarks) remark.signed_by = records::SignedBy::known;
      }
    };
    store->set_remark_trust(trust);
  }
  void play(const std::string& pseudonym, std::initializer_list<const char*> choices) {
    program::Play play = program::Play::start(shipped(), *store, pack.string(), 1, session::Mode::assessment, pseudonym, "en");
    for (const char* choice : choices) play.apply(taking(choice));
  }
  void play_group(int people) {
    for (int i = 0; i < people; ++i) play(fmt::format("person {}", i), {"home"});
  }
};

std::string shown(const records::Cohort& cohort, const base::Language& language = base::english()) {
  std::ostringstream out;
  command::show_cohort(cohort, language, out);
  return out.str();
}

std::string text_of(const std::filesystem::path& file) {
  std::ifstream in(file);
  return {std::istreambuf_iterator<char>(in), {}};
}

program::CohortWish everything() { return {}; }

}  // namespace

TEST_CASE("played sessions are a cohort, with the words of the exercise and the options that nobody took") {
  Classroom room;
  room.play_group(5);
  room.play("person 0", {"more"});
  const records::Cohort cohort = program::gather_cohort(*room.store, everything());
  REQUIRE(cohort.exercises.size() == 1);
  const records::ExerciseFigures& one = cohort.exercises[0];
  CHECK(one.people == 5);
  CHECK(one.open == 1);
  CHECK(one.is_left_protected);
  CHECK(one.first.passed.hits == 5);
  CHECK(one.first.total.mean == Approx(100));
  REQUIRE(one.decisions.size() == 1);
  CHECK(one.decisions[0].title == "The yard");
  CHECK(*one.decisions[0].points_share == Approx(1));
  REQUIRE(one.decisions[0].options.size() == 2);
  CHECK(one.decisions[0].options[0].label == "Go home.");
  CHECK(one.decisions[0].options[0].taken == 5);
  CHECK(one.decisions[0].options[1].id == "more");
  CHECK(one.decisions[0].options[1].taken == 0);
  const std::string text = shown(cohort);
  CHECK(text.find("5 of 5 passed") != std::string::npos);
  CHECK(text.find("nobody took it") != std::string::npos);
  CHECK(text.find("Reliability: too few people") != std::string::npos);
}

TEST_CASE("what can be done at a hub is listed as a reader understands it, each option with everybody who ever took it") {
  Classroom room;
  room.scratch.write("terminal-rounds/main.lua", R"lua(
start "yard"
variables { round = { 0, min = 0 } }
scene "yard" {
  title = "The yard, round ${round}", hub = true, text = "It is quiet.",
  choices = {
    { "Sweep the yard, for the ${round + 1}th time.", id = "sweep", sticky = true, effect = "round = round + 1", score = { evidence = 1 }, why = "It is swept.", ref = "iso-27037" },
    { "${round} times is enough: ${round}.", id = "count", why = "Counted.", ref = "iso-27037" },
    { "Look up.", id = "look", why = "A bird.", ref = "iso-27037" },
    { "Whistle.", id = "whistle" },
    { "Leave.", id = "leave_early", to = "gate", when = "round == 0", why = "Early.", ref = "iso-27037" },
    { "Leave.", id = "leave_late", to = "dark_gate", when = "round > 0", why = "Late.", ref = "iso-27037" },
    { "Wait.", id = "wait_here", when = "round == 7", why = "So be it.", ref = "iso-27037" },
    { "Wait.", id = "wait_there", when = "round == 8", why = "So be it.", ref = "iso-27037" },
  },
}
scene "gate" { ending = "home" }
scene "dark_gate" { ending = "dark" }
ending "home" { title = "Home", text = "After ${round} rounds." }
ending "dark" { title = "Home in the dark", text = "After ${round} rounds." }
duty "swept" { title = "The yard was swept", done = "round > 0", score = { evidence = 1 }, why = "It was.", missed = "It was not.", ref = "iso-27037" }
)lua");
  for (int i = 0; i < 4; ++i) room.play(fmt::format("person {}", i), {"sweep", "whistle", "look", "sweep", "leave_late"});
  room.play("person 4", {"look", "leave_early"});
  const records::Cohort cohort = program::gather_cohort(*room.store, everything());
  REQUIRE(cohort.exercises.at(0).decisions.size() == 2);
  const records::DecisionFigures& yard = cohort.exercises[0].decisions[0];
  CHECK(yard.title == "The yard, round …");
  CHECK(yard.is_hub);
  std::vector<std::string> seen;
  for (const records::OptionFigures& option : yard.options) seen.push_back(fmt::format("{} = {}", records::option_in_words(option, base::english()), records::taken_in_words(option, base::english())));
  CHECK(seen == std::vector<std::string>{"Look up. (look) = 5, 100 %", "Leave. → Home in the dark (leave_late) = 4, 80 %", "Sweep the yard, for the …th time. (sweep) = 4, 80 %", "Leave. → Home (leave_early) = 1, 20 %",
                                         "… times is enough: … (count) = nobody took it", "Whistle. (whistle) = not counted: no record is kept of who takes it",
                                         "Wait. [round == 7] (wait_here) = nobody took it; it is not always on offer", "Wait. [round == 8] (wait_there) = nobody took it; it is not always on offer"});
  CHECK(cohort.exercises[0].decisions[1].title == "The yard was swept");
  const std::string text = shown(cohort);
  CHECK(text.find("${") == std::string::npos);
  CHECK(text.find("the shares may add up to more than 100 %") != std::string::npos);
}

TEST_CASE("a form's words and what it is read for stand in a group's figures with their labels") {
  Classroom room;
  room.scratch.write("terminal-rounds/main.lua", R"lua(
start "note"
scene "note" {
  title = "A note", text = "Write it.",
  entry = {
    fields = { { name = "words", label = "What happened" } },
    to = "gate",
    checks = {
      { id = "who", label = "who it is about", any = { "Mira" }, score = { evidence = 1 }, why = "A name.", missing = "No name.", ref = "iso-27037" },
      { id = "hour", label = "the hour", any = { "15:05" }, score = { evidence = 1 }, why = "An hour.", missing = "No hour.", ref = "iso-27037" },
    },
  },
}
scene "gate" { ending = "home" }
ending "home" { title = "Home", text = "Done." }
)lua");
  for (int i = 0; i < 5; ++i) {
    program::Play play = program::Play::start(shipped(), *room.store, room.pack.string(), 1, session::Mode::assessment, fmt::format("person {}", i), "en");
    play.apply({0, "trainee", "enter", base::Value(base::Map{{"words", "Mira came."}})});
  }
  const records::Cohort cohort = program::gather_cohort(*room.store, everything());
  REQUIRE(cohort.exercises.at(0).decisions.size() == 2);
  CHECK(cohort.exercises[0].decisions[0].title == "A note: who it is about");
  CHECK(cohort.exercises[0].decisions[1].title == "A note: the hour");
}

TEST_CASE("sessions without a pseudonym make no group of what a few played") {
  Classroom room;
  room.play_group(2);
  for (int i = 0; i < 4; ++i) room.play("", {"home"});
  const std::string text = shown(program::gather_cohort(*room.store, everything()));
  CHECK(text.find("2 people; 4 sessions without a pseudonym.") != std::string::npos);
  CHECK(text.find("4 of the sessions have no pseudonym. They may all be of one person") != std::string::npos);
  CHECK(text.find("Fewer than 5 people: not broken down") != std::string::npos);
  CHECK(text.find("passed") == std::string::npos);
  program::CohortWish wish = everything();
  wish.shows_small_groups = true;
  CHECK(shown(program::gather_cohort(*room.store, wish)).find("6 of 6 passed") != std::string::npos);
}

TEST_CASE("how the few did who tried again is no part of what is printed") {
  Classroom room;
  room.play_group(5);
  room.play("person 0", {"home"});
  const std::string text = shown(program::gather_cohort(*room.store, everything()));
  CHECK(text.find("First attempts: 5 of 5 passed") != std::string::npos);
  CHECK(text.find("Best attempts") == std::string::npos);
  CHECK(text.find("best attempts") == std::string::npos);
  CHECK(text.find("Fewer than 5 people finished more than once: how they did is not shown.") != std::string::npos);
  const std::string csv = command::cohort_as_csv(program::gather_cohort(*room.store, everything()));
  CHECK(csv.find(",attempts,best" + std::string(16, ',') + "1\r\n") != std::string::npos);
}

TEST_CASE("an exercise that nobody knows is refused with the nearest name, and one that nobody has begun is named as such") {
  Classroom room;
  room.play_group(1);
  const auto refusal = [&](const char* pack, const char* mode = "") {
    program::CohortWish wish = everything();
    wish.pack = pack;
    wish.mode = mode;
    return message_of([&] { program::gather_cohort(*room.store, wish); });
  };
  CHECK(refusal("first-step").starts_with("there is no exercise 'first-step', and no session is of one: did you mean 'first-steps'?"));
  CHECK(refusal("terminal-round").find("did you mean 'terminal-rounds'?") != std::string::npos);
  CHECK(refusal("first-steps") == "nobody has begun a session of the exercise 'first-steps' in this store, so that there is nothing to count");
  CHECK(refusal("terminal-rounds", "practice") == "no session of the exercise 'terminal-rounds' is for --mode practice, so that there is nothing to count");
  CHECK(refusal("terminal-rounds").empty());
}

TEST_CASE("a group of four is not broken down, and the program says how to") {
  Classroom room;
  room.play_group(4);
  const std::string text = shown(program::gather_cohort(*room.store, everything()));
  CHECK(text.find("--small-groups") != std::string::npos);
  CHECK(text.find("passed") == std::string::npos);
  program::CohortWish wish = everything();
  wish.shows_small_groups = true;
  CHECK(shown(program::gather_cohort(*room.store, wish)).find("4 of 4 passed") != std::string::npos);
}

TEST_CASE("a course says who is missing; one that nobody knows is refused with the nearest name") {
  Classroom room;
  room.play_group(2);
  room.store->cohort_records().keep_course({"2026 spring", 0, {"person 0", "wren"}});
  program::CohortWish wish = everything();
  wish.course = "2026 spring";
  const std::string text = shown(program::gather_cohort(*room.store, wish));
  CHECK(text.find("Missing (1): wren") != std::string::npos);
  wish.course = "2026 sprung";
  CHECK(message_of([&] { program::gather_cohort(*room.store, wish); }).find("2026 spring") != std::string::npos);
}

TEST_CASE("pseudonyms come from a CSV file, with or without a heading") {
  using command::read_people;
  CHECK(read_people("p.csv", "wren\nheron 7\r\n\n\"tern, old\"\n") == std::vector<std::string>{"heron 7", "tern, old", "wren"});
  CHECK(read_people("p.csv", "group,Pseudonym\nA,wren\nB,heron\n") == std::vector<std::string>{"heron", "wren"});
  CHECK(read_people("p.csv", "\xEF\xBB\xBFpseudonym\nŽofia\n") == std::vector<std::string>{"Žofia"});
}

TEST_CASE("a list may have the semicolons of a Spanish spreadsheet, or tabulators, and its heading in Spanish") {
  using command::read_people;
  const std::vector<std::string> both{"Heron 1", "Wren 2"};
  CHECK(read_people("p.csv", "Name;Pseudonym\r\nAnn Real;Heron 1\r\nBea Real;Wren 2\r\n") == both);
  CHECK(read_people("p.csv", "Pseudonym\tName\nHeron 1\tAnn, Real\nWren 2\tBea; Real\n") == both);
  CHECK(read_people("p.csv", "seud\u00F3nimo\nHeron 1\nWren 2\n") == both);
  CHECK(read_people("p.csv", "\xEF\xBB\xBF" "Nombre;SEUD\u00D3NIMO\nAna;Heron 1\nBea;Wren 2\n") == both);
  CHECK(read_people("p.csv", "\"a;b\",Seudo\u0301nimos\nAna,Heron 1\nBea,Wren 2\n") == both);
}

TEST_CASE("a file of names, a key and a page become nobody's pseudonyms, and are not repeated") {
  const auto refusal = [](std::string_view bytes) { return message_of([&] { command::read_people("p.csv", bytes); }); };
  CHECK(refusal("Heron 1;Ann Real\nWren 2;Bea Real\n").starts_with("p.csv:1: 2 columns, and no first line says"));
  CHECK(refusal("Heron 1\tAnn Real\n").starts_with("p.csv:1: 2 columns"));
  CHECK(refusal("pseudonym\nHeron 1;Ann Real\n") ==
        "p.csv:2: this line does not look like a pseudonym: it holds ';'; expected a file with one on each line, or with a column headed 'pseudonym'. Nothing was changed");
  CHECK(refusal("pseudonym\nHeron 1,Ann Real\n").starts_with("p.csv:2: 2 columns, and the first line has 1"));
  CHECK(refusal("Nombre\nAna Real\n").starts_with("p.csv:1: the column is headed 'Nombre'"));
  CHECK(refusal("-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIEIGYh\n-----END PRIVATE KEY-----\n").starts_with("p.csv:1: this line does not look like a pseudonym: it begins with '-----'"));
  CHECK(refusal("<!DOCTYPE html>\n<title>List</title>\n").starts_with("p.csv:1: this line does not look like a pseudonym: it holds '<'"));
  CHECK(refusal("ann.real@example.org\n").starts_with("p.csv:1: this line does not look like a pseudonym: it is an e-mail address"));
}

TEST_CASE("a list that is not as expected is refused with its line, and nothing is changed") {
  const auto refusal = [](std::string_view bytes) { return message_of([&] { command::read_people("p.csv", bytes); }); };
  CHECK(refusal("wren\nheron\nwren\n").starts_with("p.csv:3: 'wren' is on line 1 already"));
  CHECK(refusal("wren\n   \nheron\n").starts_with("p.csv:2: there is no pseudonym on this line"));
  CHECK(refusal("wren\nhéron\nm\xFCller\n").starts_with("p.csv:3: this line is not UTF-8"));
  CHECK(refusal(std::string_view("\xFF\xFEw\0r\0", 6)).starts_with("p.csv:1: this line is not UTF-8"));
  CHECK(refusal("wren,1\nheron,2\n").starts_with("p.csv:1: 2 columns"));
  CHECK(refusal("\"wren\nheron\n").starts_with("p.csv:1: "));
  CHECK(refusal("").starts_with("p.csv: there is no pseudonym"));
  CHECK(refusal("pseudonym\n").starts_with("p.csv: there is no pseudonym"));
  CHECK(refusal("wr\x01" "en\n").starts_with("p.csv:1: a pseudonym is one line"));
}

TEST_CASE("an override counts in the group's figures, with who and why, and the newest one at that") {
  Classroom room;
  room.play_group(5);
  room.trust_remarks();
  const std::string id = room.store->sessions().front().id;
  room.store->annotate(id, records::override_to("failed", "Trainer 4", "Somebody else sat there."));
  const records::Cohort cohort = program::gather_cohort(*room.store, everything());
  const records::ExerciseFigures& one = cohort.exercises.at(0);
  CHECK(one.first.passed.hits == 4);
  REQUIRE(one.verdicts.size() == 1);
  CHECK(one.verdicts[0].session == id);
  CHECK(one.verdicts[0].author == "Trainer 4");
  CHECK(shown(cohort).find("scored passed, decided not passed by Trainer 4: Somebody else sat there.") != std::string::npos);
  room.store->annotate(id, records::override_to("passed", "Trainer 5", "It was the same person."));
  CHECK(program::gather_cohort(*room.store, everything()).exercises.at(0).first.passed.hits == 5);
}

TEST_CASE("a comment decides nothing") {
  Classroom room;
  room.play_group(5);
  room.trust_remarks();
  records::Annotation comment;
  comment.kind = "comment";
  comment.author = "Trainer 4";
  comment.body = base::Map{{"text", "Well done."}};
  room.store->annotate(room.store->sessions().front().id, comment);
  CHECK(program::gather_cohort(*room.store, everything()).exercises.at(0).decided == 0);
}

TEST_CASE("tables of a group are in the language of the interface") {
  Classroom room;
  room.play_group(5);
  base::Diagnostics diagnostics;
  const base::Po catalogue = base::read_po("msgid \"\"\nmsgstr \"Language: xx\\nPlural-Forms: nplurals=2; plural=(n != 1);\\n\"\n\nmsgid \"too few people for a reliability: {} of at least {}\"\nmsgstr \"zu wenige: {} von {}\"\n\n"
                                                    "msgid \"Best attempts: {}.\"\nmsgstr \"Beste: {}.\"\n", "xx.po", diagnostics);
  const base::Language language(catalogue, diagnostics);
  const std::string text = shown(program::gather_cohort(*room.store, everything()), language);
  CHECK(text.find("Beste: 5 of 5 passed") != std::string::npos);
  CHECK(text.find("zu wenige: 5 von 10") != std::string::npos);
}

TEST_CASE("a group's figures for a spreadsheet: a row for each competency, decision and option, and nothing of few people") {
  Classroom room;
  room.play_group(6);
  const std::string store = " --store '" + (room.scratch.path() / "sessions.sqlite").string() + "'";
  const test::Outcome table = test::casecraft_with(room.scratch, "cohort --format csv" + store);
  REQUIRE(table.err == "");
  CHECK(table.out.starts_with("course,exercise,title,row,id,name,option,option_name,people,taken,share,"));
  CHECK(table.out.find(",terminal-rounds,") != std::string::npos);
  CHECK(table.out.find(",attempts,first,,,,6,6,1.0000,") != std::string::npos);
  CHECK(table.out.find(",decision,walk,The yard,,,6,,,") != std::string::npos);
  CHECK(table.out.find(",option,walk,The yard,home,Go home.,6,6,1.0000,") != std::string::npos);
  CHECK(table.out.find(",option,walk,The yard,more,Go round once more.,6,0,0.0000,") != std::string::npos);
  // As many cells in each row as there are names.
  std::istringstream lines(table.out);
  for (std::string line; std::getline(lines, line);) CHECK(std::count(line.begin(), line.end(), ',') == 20);
  CHECK(test::casecraft_with(room.scratch, "cohort --format xlsx" + store).status == 2);
  CHECK(test::casecraft_with(room.scratch, "cohort --json --format csv" + store).status == 2);
  CHECK(test::casecraft_with(room.scratch, "cohort --format json" + store).out == test::casecraft_with(room.scratch, "cohort --json" + store).out);
}

TEST_CASE("for a spreadsheet too, a group of four is not broken down, and no text is a formula") {
  Classroom room;
  room.play_group(4);
  records::Cohort cohort = program::gather_cohort(*room.store, everything());
  cohort.exercises.at(0).title = "=1+1;2";
  const std::string table = command::cohort_as_csv(cohort);
  CHECK(table.find("\r\n,terminal-rounds,\"'=1+1;2\",exercise,,,,,4,") != std::string::npos);
  CHECK(std::count(table.begin(), table.end(), '\n') == 2);
  CHECK(table.ends_with(",1\r\n"));
  program::CohortWish wish = everything();
  wish.shows_small_groups = true;
  CHECK(command::cohort_as_csv(program::gather_cohort(*room.store, wish)).find(",option,") != std::string::npos);
}

TEST_CASE("a report on a group is one file; what is there stays, and wrong words are refused before anything is written") {
  Classroom room;
  room.play_group(5);
  room.store.reset();
  const std::string store = " --store '" + (room.scratch.path() / "sessions.sqlite").string() + "'";
  const std::filesystem::path file = room.scratch.path() / "group.html";
  const std::string out = " -o '" + file.string() + "'";
  const test::Outcome made = test::casecraft_with(room.scratch, "report --all" + out + store);
  REQUIRE(made.err == "");
  REQUIRE(made.status == 0);
  const std::string page = text_of(file);
  CHECK(page.find("<h1>Report on all sessions of the store</h1>") != std::string::npos);
  CHECK(page.find("5 of 5 passed, 100 %") != std::string::npos);
  CHECK(page.ends_with("</html>\n"));
  CHECK(test::casecraft_with(room.scratch, "report --all" + out + store).status == 1);
  const auto refused = [&](const std::string& words) {
    const test::Outcome given = test::casecraft_with(room.scratch, "report " + words + " -o '" + (room.scratch.path() / "other.html").string() + "'" + store);
    CHECK_FALSE(std::filesystem::exists(room.scratch.path() / "other.html"));
    return fmt::format("{}: {}", given.status, given.err);
  };
  CHECK(refused("").starts_with("2: casecraft: a report is on a session or on a group; expected a session's id"));
  CHECK(refused("1234 --all").starts_with("2: casecraft: a report is on a session or on a group, not on both"));
  CHECK(refused("--all --for trainee").starts_with("2: casecraft: a report on a group is for an instructor"));
  CHECK(refused("--all --mode exam").starts_with("2: casecraft: 'exam' is no mode"));
  CHECK(refused("--all --format doc").starts_with("2: casecraft: 'doc' is no format"));
  CHECK(refused("--all --locale qq").starts_with("2: casecraft: there is no interface in 'qq'; there is en (English)"));
  CHECK(refused("--course 'no such'").starts_with("1: casecraft: there is no course 'no such'"));
  CHECK(refused("--pack first-step").starts_with("1: casecraft: there is no exercise 'first-step'"));
  CHECK(refused("--pack first-steps").starts_with("1: casecraft: nobody has begun a session of the exercise 'first-steps'"));
}

TEST_CASE("a group's figures in Spanish have the exercise's own words in Spanish") {
  Classroom room;
  room.scratch.write("terminal-rounds/lang/es.po", "msgid \"\"\nmsgstr \"\"\n\"Language: es\\n\"\n\"X-Casecraft-Pack: terminal-rounds\\n\"\n\nmsgctxt \"scene.walk.choices.home\"\nmsgid \"Go home.\"\nmsgstr \"Irse a casa.\"\n");
  room.play_group(5);
  program::CohortWish wish = everything();
  wish.locale = "es";
  CHECK(program::gather_cohort(*room.store, everything()).exercises.at(0).decisions.at(0).options.at(0).label == "Go home.");
  CHECK(program::gather_cohort(*room.store, wish).exercises.at(0).decisions.at(0).options.at(0).label == "Irse a casa.");
}
