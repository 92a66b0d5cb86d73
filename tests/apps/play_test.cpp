#include "apps/program/play.hpp"

#include <catch2/catch.hpp>

#include <fstream>

#include "base/error.hpp"
#include "base/json.hpp"
#include "scratch.hpp"

using namespace casecraft;
using test::message_of;
using test::Scratch;
using test::shipped;

namespace {

session::Action choose(const char* choice) { return {0, "trainee", "choose", base::Value(base::Map{{"choice", base::Value(choice)}})}; }

void replace_in(const std::filesystem::path& file, const std::string& from, const std::string& to) {
  std::ifstream in(file, std::ios::binary);
  std::string bytes{std::istreambuf_iterator<char>(in), {}};
  in.close();
  const std::size_t at = bytes.find(from);
  REQUIRE(at != std::string::npos);
  bytes.replace(at, from.size(), to);
  std::ofstream(file, std::ios::binary) << bytes;
}

struct Desk {
  Scratch scratch;
  std::unique_ptr<records::Store> store{records::Store::open((scratch.path() / "sessions.sqlite").string())};
  std::filesystem::path pack{scratch.copy_pack("terminal-evening")};

  program::Play start() { return program::Play::start(shipped(), *store, pack.string(), 3, session::Mode::practice, "Heron", "en"); }
};

}  // namespace

TEST_CASE("a resumed session shows the same view and holds the same hashes") {
  Desk desk;
  program::Play play = desk.start();
  play.apply(choose("tell"));
  play.apply(choose("write"));
  const program::Play back = program::Play::resume(*desk.store, play.record().id);
  CHECK(back.session().state_hash() == play.session().state_hash());
  CHECK(back.session().chain_hash() == play.session().chain_hash());
  // What the last action brought is news only then.
  session::View there = play.session().view();
  session::View here = back.session().view();
  there.unread = here.unread = 0;
  CHECK(base::to_pretty_json(session::to_value(here)) == base::to_pretty_json(session::to_value(there)));
  CHECK(back.record().pseudonym == "Heron");
}

TEST_CASE("a session goes on as it was recorded, also after its pack was edited or is gone") {
  Desk desk;
  program::Play play = desk.start();
  play.apply(choose("tell"));
  std::filesystem::remove_all(desk.pack);
  program::Play back = program::Play::resume(*desk.store, play.record().id);
  CHECK_FALSE(back.apply(choose("write")).blocks.empty());
}

TEST_CASE("when a session ends its result is kept") {
  Desk desk;
  const auto rounds = desk.scratch.copy_pack("terminal-rounds");
  program::Play play = program::Play::start(shipped(), *desk.store, rounds.string(), 1, session::Mode::assessment, "", "en");
  play.apply(choose("home"));
  CHECK(play.problem().empty());
  const records::SessionRecord record = desk.store->session(play.record().id);
  CHECK(record.state == "ended");
  CHECK(record.result["scorecard"].text_at("verdict") == "passed");
  CHECK(record.result["debrief"]["decisions"].is_list());
}

TEST_CASE("a pack with mistakes leaves no session behind, and every mistake is named with its place") {
  Desk desk;
  replace_in(desk.pack / "main.lua", "to = \"desk\", minutes = 5", "to = \"desc\", minutes = 5");
  replace_in(desk.pack / "main.lua", "score = { trauma_informed = 0 }", "score = { trauma_informd = 0 }");
  const std::string message = message_of([&] { desk.start(); });
  CHECK(message.find("desc") != std::string::npos);
  CHECK(message.find("trauma_informd") != std::string::npos);
  CHECK(message.find("main.lua:") != std::string::npos);
  CHECK(desk.store->sessions().empty());
}

TEST_CASE("a reload stands at the same scene with the new text") {
  Desk desk;
  program::Play play = desk.start();
  play.apply(choose("tell"));
  replace_in(desk.pack / "main.lua", "The telephone and the book lie before you.", "The desk is tidy.");
  const auto reloaded = play.reload(shipped());
  REQUIRE(reloaded.play != nullptr);
  CHECK(reloaded.stopped_at.empty());
  CHECK_FALSE(reloaded.play->is_recorded());
  const session::View view = reloaded.play->session().view();
  CHECK(view.place == "desk");
  CHECK(view.blocks.back().text == "The desk is tidy.");
}

TEST_CASE("a reload takes actions until one no longer fits, and says which") {
  Desk desk;
  program::Play play = desk.start();
  play.apply(choose("tell"));
  play.apply(choose("write"));
  replace_in(desk.pack / "main.lua", "id = \"write\"", "id = \"call\"");
  const auto reloaded = play.reload(shipped());
  REQUIRE(reloaded.play != nullptr);
  CHECK(reloaded.stopped_at.starts_with("action 2 (choose 'write') no longer fits: "));
  CHECK(reloaded.play->session().actions() == 1);
}

TEST_CASE("a reload of a pack with mistakes gives them all and no session") {
  Desk desk;
  program::Play play = desk.start();
  replace_in(desk.pack / "main.lua", "start \"yard\"", "start \"yrad\"");
  const auto reloaded = play.reload(shipped());
  CHECK(reloaded.play == nullptr);
  CHECK(reloaded.diagnostics.has_errors());
}

TEST_CASE("two players of one session cannot both write the same action") {
  Desk desk;
  program::Play first = desk.start();
  program::Play second = program::Play::resume(*desk.store, first.record().id);
  first.apply(choose("tell"));
  CHECK_FALSE(message_of([&] { second.apply(choose("promise")); }).empty());
  CHECK(second.session().actions() == 0);
  CHECK(desk.store->rows(first.record().id).size() == 1);
}
