#include <catch2/catch.hpp>

#include "apps/program/files_on_disk.hpp"
#include "base/json.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;

namespace {

const std::string kEvening = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-evening";
const std::string kRounds = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-rounds";

std::size_t lines(const std::string& text) { return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')); }

// One sentence on standard error, nothing on standard output.
void check_refused(const Outcome& outcome, int status, const std::string& words) {
  CHECK(outcome.status == status);
  CHECK(outcome.out.empty());
  CHECK(outcome.err.starts_with("casecraft: "));
  CHECK(lines(outcome.err) == 1);
  INFO(outcome.err);
  CHECK(outcome.err.find(words) != std::string::npos);
}

}  // namespace

TEST_CASE("casecraft list says what can be played") {
  const Scratch scratch;
  CHECK(casecraft_with(scratch, "list").out.find("first-steps") != std::string::npos);
  const Outcome json = casecraft_with(scratch, "list --json");
  const base::Value list = base::parse_json(json.out, "list");
  REQUIRE(list.is_list());
  CHECK(list.as_list().front().has("minutes_from"));
}

TEST_CASE("sessions are listed newest first with what identifies them") {
  const Scratch scratch;
  CHECK(base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions").as_list().empty());
  casecraft_with(scratch, "play " + kRounds + " --terminal --seed 7", "1\n");
  casecraft_with(scratch, "play " + kEvening + " --terminal --seed 8 --mode assessment", "1\n");
  const base::Value list = base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions");
  REQUIRE(list.as_list().size() == 2);
  const base::Value& newest = list.as_list().front();
  CHECK(newest.text_at("pack") == "terminal-evening");
  CHECK(newest.integer_at("seed") == 8);
  CHECK(newest.text_at("state") == "open");
  CHECK(newest.text_at("mode") == "assessment");
  CHECK(newest.text_at("id").size() == 36);
}

TEST_CASE("--resume goes on with the last open session of the exercise") {
  const Scratch scratch;
  casecraft_with(scratch, "play " + kRounds + " --terminal --seed 7", "1\n1\n");
  const Outcome back = casecraft_with(scratch, "play " + kRounds + " --terminal --resume", "1\n2\n");
  CHECK(back.status == 0);
  CHECK(back.out.find("Round 2 is done.") != std::string::npos);
  CHECK(back.out.find("After 3 rounds.") != std::string::npos);
  check_refused(casecraft_with(scratch, "play " + kRounds + " --terminal --resume"), 1, "there is no open session of 'terminal-rounds'");
}

TEST_CASE("resume takes a beginning of a session's id") {
  const Scratch scratch;
  casecraft_with(scratch, "play " + kRounds + " --terminal --seed 7", "1\n");
  const std::string id = base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions").as_list().front().text_at("id");
  CHECK(casecraft_with(scratch, "resume " + id.substr(0, 6) + " --terminal").out.find("Round 1 is done.") != std::string::npos);
  check_refused(casecraft_with(scratch, "resume ffff0000 --terminal"), 1, "ffff0000");
}

TEST_CASE("a stored session is genuine, and an altered one is named") {
  const Scratch scratch;
  casecraft_with(scratch, "play " + kRounds + " --terminal --seed 7 --store s.sqlite", "1\n1\n");
  const std::string id = base::parse_json(casecraft_with(scratch, "sessions --json --store s.sqlite").out, "sessions").as_list().front().text_at("id");
  CHECK(casecraft_with(scratch, "replay " + id + " --store s.sqlite").out == "genuine: 3 actions\n");
}

TEST_CASE("run prints one document with views, journal, score and debrief") {
  const Scratch scratch;
  scratch.write("actions.json", R"([{"kind": "choose", "payload": {"choice": "more"}}, {"kind": "choose", "payload": {"choice": "home"}}])");
  const Outcome outcome = casecraft_with(scratch, "run " + kRounds + " --seed 7 --actions actions.json");
  CHECK(outcome.status == 0);
  CHECK(outcome.err.empty());
  const base::Value document = base::parse_json(outcome.out, "run");
  CHECK(document.integer_at("seed") == 7);
  CHECK(document["views"].as_list().size() == 3);
  CHECK(document["journal"].as_list().size() == 2);
  // The first time a decision is taken is the one that counts.
  CHECK(document["scorecard"].text_at("verdict") == "failed");
  CHECK(document["debrief"]["ending"].text_at("id") == "home");
  CHECK(casecraft_with(scratch, "run " + kRounds + " --seed 7 --actions actions.json").out == outcome.out);
  CHECK(casecraft_with(scratch, "sessions").out == "No session has been played yet.\n");
}

TEST_CASE("an actions file may be an object that names seed and mode") {
  const Scratch scratch;
  scratch.write("actions.json", R"({"seed": 11, "mode": "assessment", "actions": []})");
  const base::Value document = base::parse_json(casecraft_with(scratch, "run " + kRounds + " --actions actions.json").out, "run");
  CHECK(document.integer_at("seed") == 11);
  CHECK(document.text_at("mode") == "assessment");
}

TEST_CASE("an action that cannot be done is one sentence with file and index, and nothing is half printed") {
  const Scratch scratch;
  const std::string run = "run " + kRounds + " --actions actions.json";
  scratch.write("actions.json", R"([{"kind": "choose", "payload": {"choice": "more"}}, {"kind": "choose", "payload": {"choice": "mroe"}}])");
  check_refused(casecraft_with(scratch, run), 1, "actions.json, action 2 (choose)");
  scratch.write("actions.json", R"([{"kind": "chose"}])");
  check_refused(casecraft_with(scratch, run), 1, "actions.json, action 1");
  scratch.write("actions.json", R"([7])");
  check_refused(casecraft_with(scratch, run), 1, "actions.json, action 1");
  scratch.write("actions.json", R"({"what": []})");
  check_refused(casecraft_with(scratch, run), 1, "no list of actions");
  scratch.write("actions.json", "[");
  check_refused(casecraft_with(scratch, run), 1, "actions.json:1:");
  check_refused(casecraft_with(scratch, "run " + kRounds + " --actions none.json"), 1, "there is no file 'none.json'");
}

TEST_CASE("words that nobody knows are one sentence with the nearest, and status 2") {
  const Scratch scratch;
  check_refused(casecraft_with(scratch, "lst"), 2, "did you mean 'list'?");
  check_refused(casecraft_with(scratch, "play first-steps --mode assesment"), 2, "did you mean 'assessment'?");
  check_refused(casecraft_with(scratch, "list --jsno"), 2, "did you mean '--json'?");
  check_refused(casecraft_with(scratch, "play first-stepz --terminal"), 1, "did you mean 'first-steps'?");
}

TEST_CASE("without a display the terminal plays and a sentence says why") {
  const Scratch scratch;
  const Outcome outcome = casecraft_with(scratch, "");
  CHECK(outcome.status == 0);
  CHECK(outcome.err.find("so this is the terminal player") != std::string::npos);
  CHECK(outcome.out.find("First steps") != std::string::npos);
}

TEST_CASE("a store that cannot be opened is one sentence") {
  const Scratch scratch;
  check_refused(casecraft_with(scratch, "sessions --store /proc/none/s.sqlite"), 1, "/proc/none");
  scratch.write("s.sqlite", "this is no database, and it is longer than the header of one: " + std::string(200, 'x'));
  check_refused(casecraft_with(scratch, "sessions --store s.sqlite"), 1, "s.sqlite");
}

TEST_CASE("a pack that cannot be played is named with every mistake") {
  const Scratch scratch;
  scratch.copy_pack("terminal-rounds");
  scratch.write("terminal-rounds/main.lua", "start \"walk\"\nscene \"walk\" {\n");
  const Outcome outcome = casecraft_with(scratch, "play ./terminal-rounds --terminal");
  CHECK(outcome.status == 1);
  CHECK(outcome.err.find("terminal-rounds/main.lua:") != std::string::npos);
}

TEST_CASE("lint is clean for a sound pack and names mistakes with their lines otherwise") {
  const Scratch scratch;
  const Outcome clean = casecraft_with(scratch, "lint " + kEvening);
  INFO(clean.out);
  CHECK(clean.status == 0);
  scratch.copy_pack("terminal-rounds");
  scratch.write("terminal-rounds/scenario.json", "{ \"id\": \"terminal-rounds\", \"vresion\": \"1.0.0\" }");
  const Outcome broken = casecraft_with(scratch, "lint ./terminal-rounds");
  CHECK(broken.status == 2);
  CHECK(broken.out.find("did you mean 'version'?") != std::string::npos);
  CHECK(broken.out.find("scenario.json:1:") != std::string::npos);
}

TEST_CASE("a ledger is generated as files and as a database, the same for the same seed") {
  const Scratch scratch;
  const std::string settings = (test::source_folder() / "scenarios/small-sums/data/ledger.json").string();
  const std::string words = "ledger generate " + settings + " --rows 2000 ";
  const Outcome made = casecraft_with(scratch, words + "--seed 7 --out one --database one.db --figures");
  INFO(made.err << made.out);
  REQUIRE(made.status == 0);
  CHECK(made.out.find("truth.csv says who was planted") != std::string::npos);
  CHECK(made.out.find("the truth is not in it") != std::string::npos);
  CHECK(std::filesystem::file_size(scratch.path() / "one.db") > 100'000);
  CHECK(casecraft_with(scratch, words + "--seed 7 --out again").status == 0);
  CHECK(casecraft_with(scratch, words + "--seed 8 --out other").status == 0);
  for (const char* file : {"ledger.json", "parties.csv", "identifiers.csv", "transactions.csv", "truth.csv"}) {
    CHECK(program::read_file(scratch.path() / "one" / file) == program::read_file(scratch.path() / "again" / file));
  }
  CHECK(program::read_file(scratch.path() / "one/transactions.csv") != program::read_file(scratch.path() / "other/transactions.csv"));

  const Outcome there = casecraft_with(scratch, words + "--database one.db");
  CHECK(there.status == 1);
  CHECK(there.err.find("there is a file 'one.db' already; choose another name") != std::string::npos);
  CHECK(casecraft_with(scratch, words + "--database none/one.db").err.find("none/one.db") != std::string::npos);
  CHECK(casecraft_with(scratch, words).err.find("there is nothing to do") != std::string::npos);
  scratch.write("bad.json", "{ \"peroid\": 3 }");
  const Outcome bad = casecraft_with(scratch, "ledger generate bad.json --out bad");
  CHECK(bad.status == 2);
  CHECK(bad.out.find("bad.json:1:") != std::string::npos);
  CHECK_FALSE(std::filesystem::exists(scratch.path() / "bad"));
}

TEST_CASE("help and version end with status 0") {
  const Scratch scratch;
  CHECK(casecraft_with(scratch, "--version").out.starts_with("casecraft "));
  CHECK(casecraft_with(scratch, "--help").out.find("Exit status") != std::string::npos);
  CHECK(casecraft_with(scratch, "run --help").status == 0);
}
