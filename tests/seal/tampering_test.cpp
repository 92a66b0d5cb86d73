#include <catch2/catch.hpp>

#include <string>
#include <vector>

#include "played.hpp"
#include "records/store/sqlite.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
using records::Finding;

namespace {

records::Verdict after(const std::string& change) {
  const Scratch scratch;
  const PlayedSession played = copy_of_one_played(scratch);
  {
    const auto connection = records::connect_sqlite(scratch.path() / "s.sqlite");
    *connection->sql << "PRAGMA foreign_keys = OFF";
    *connection->sql << change;
  }
  return examined(*played.store, played.id);
}

}  // namespace

TEST_CASE("a change of any column of a row of the journal is found") {
  REQUIRE(after("PRAGMA user_version").finding == Finding::genuine);
  const std::vector<std::string> changes{"session = 'another'", "number = 12", "role = 'chief'", "kind = 'note'", "payload = '{\"choice\":\"home\"}'", "sim_time = sim_time + 60",
                                         "state = '00000000000000000000000000000000'", "state = 'x'", "chain = '" + std::string(64, '0') + "'", "chain = ''",
                                         "wall_time = '2026-01-01T00:00:00.000000Z'", "wall_time = SUBSTR(wall_time, 1, 20) || '1234567Z'",
                                         "wall_time = SUBSTR(wall_time, 1, 19) || CASE WHEN wall_time LIKE '%.000001Z' THEN '.000002Z' ELSE '.000001Z' END", "wall_time = ''"};
  for (const std::string& column : changes) {
    const records::Verdict verdict = after("UPDATE journal SET " + column + " WHERE number = 3");
    INFO(column << ": " << verdict.sentence);
    CHECK(verdict.finding == Finding::altered);
    if (column.starts_with("payload") || column.starts_with("sim_time") || column.starts_with("number")) {
      CHECK(verdict.action == 3);
    }
  }
  CHECK(after("DELETE FROM journal WHERE number = 4").finding == Finding::altered);
}

TEST_CASE("a change of any column of the record, of the seal, or of a file is found") {
  const std::string another_microsecond = " = SUBSTR(@, 1, 19) || CASE WHEN @ LIKE '%.000001Z' THEN '.000002Z' ELSE '.000001Z' END";
  const auto fraction_of = [&](std::string column) {
    std::string change = column + another_microsecond;
    for (std::size_t at = change.find('@'); at != std::string::npos; at = change.find('@')) change.replace(at, 1, column);
    return "UPDATE sessions SET " + change;
  };
  const std::vector<std::string> changes{
      "UPDATE sessions SET id = 'x'", "UPDATE sessions SET pack = 'other'", "UPDATE sessions SET pack_version = '9.9'", "UPDATE sessions SET title = 'Other'", "UPDATE sessions SET seed = '8'",
      "UPDATE sessions SET mode = 'practice'", "UPDATE sessions SET locale = 'es'", "UPDATE sessions SET pseudonym = 'Crane'", "UPDATE sessions SET course = 'May'",
      "UPDATE sessions SET bundle = 'x'", "UPDATE sessions SET actions = 3", "UPDATE sessions SET created = '2026-01-01T00:00:00.000000Z'", fraction_of("created"),
      "UPDATE sessions SET created = 'yesterday'", "UPDATE sessions SET updated = '2026-01-01T00:00:00.000000Z'", fraction_of("updated"), "UPDATE sessions SET result = '{}'",
      "UPDATE sessions SET assignment = 'x'", "UPDATE seals SET sealed = '2026-01-01T00:00:00Z'", "UPDATE seals SET sealed = '\x1b[2J'", "UPDATE seals SET signature = ''",
      "UPDATE seals SET public_key = 'x'", "UPDATE bundles SET settings = '{}'", "UPDATE bundles SET behaviour = 99", "UPDATE bundle_files SET path = 'x' WHERE path = (SELECT MIN(path) FROM bundle_files)",
      "UPDATE files SET content = 'AAAA' WHERE hash = (SELECT MIN(hash) FROM files)"};
  for (const std::string& change : changes) {
    const records::Verdict verdict = after(change);
    INFO(change << ": " << verdict.sentence);
    CHECK(verdict.finding == Finding::altered);
    CHECK(verdict.sentence.find('\x1b') == std::string::npos);
  }
  for (const char* change : {"DELETE FROM seals", "UPDATE seals SET session = 'x'", "UPDATE sessions SET state = 'open'"}) {
    CHECK(after(change).finding == Finding::not_sealed);
  }
}

TEST_CASE("a change of any of the numbers that lists and cohorts read is found, and counting again puts it right") {
  for (const char* change : {"UPDATE outcomes SET verdict = 'provisional'", "UPDATE outcomes SET total = 4242", "UPDATE outcomes SET seconds = seconds + 1", "UPDATE outcomes SET case_seconds = 1",
                             "UPDATE outcomes SET knows_points = 1 - knows_points", "INSERT INTO outcome_competencies SELECT id, 99, 'made-up', 9, 9 FROM sessions",
                             "UPDATE outcome_decisions SET decisions = '1\tx\ty\t1\t1\t0' || CHAR(10)", "UPDATE outcome_decisions SET decisions = 'x'", "UPDATE outcome_markings SET part = '{}'",
                             "INSERT INTO outcome_marked_actions SELECT id, 1 FROM sessions"}) {
    const Scratch scratch;
    const PlayedSession played = copy_of_one_played(scratch);
    {
      const auto connection = records::connect_sqlite(scratch.path() / "s.sqlite");
      *connection->sql << change;
    }
    const records::Verdict verdict = examined(*played.store, played.id);
    INFO(change << ": " << verdict.sentence);
    CHECK(verdict.finding == Finding::altered);
    played.store->count_again(played.id);
    CHECK(examined(*played.store, played.id).finding == Finding::genuine);
  }
  // Numbers that are not there are counted when they are asked for.
  CHECK(after("DELETE FROM outcomes").finding == Finding::genuine);
  // Where it is not known what of a session waits for a person, it is read whole.
  CHECK(after("UPDATE outcome_markings SET part = ''").finding == Finding::genuine);
}

TEST_CASE("what is not found changes nothing that is read: blanks in the text of a result") {
  CHECK(after("UPDATE sessions SET result = ' ' || result").finding == Finding::genuine);
}

TEST_CASE("a record or a result that does not follow from the actions is found, whoever has signed it") {
  for (const char* change : {"UPDATE sessions SET mode = 'practice'", "UPDATE sessions SET pack = 'friday-1640'", "UPDATE sessions SET pack_version = '9.9'",
                             "UPDATE sessions SET result = REPLACE(result, '\"verdict\"', '\"verdicts\"')", "UPDATE sessions SET result = '{}'",
                             "UPDATE sessions SET result = REPLACE(result, '\"choice\":\"more\"', '\"choice\":\"home\"')"}) {
    const Scratch scratch;
    const PlayedSession played = copy_of_one_played(scratch);
    {
      const auto connection = records::connect_sqlite(scratch.path() / "s.sqlite");
      *connection->sql << change;
      *connection->sql << "DELETE FROM seals";
    }
    static_cast<void>(records::seal_session(*played.store, played.id, records::SigningKey::make()));
    const records::Verdict verdict = examined(*played.store, played.id);
    INFO(change << ": " << verdict.sentence);
    CHECK(verdict.finding == Finding::altered);
  }
}

TEST_CASE("a seal that came long after the end says so") {
  const Scratch scratch;
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  CHECK(examined(*played.store, played.id).sentence.find("not when it ended") == std::string::npos);
  {
    const auto connection = records::connect_sqlite(scratch.path() / "s.sqlite");
    *connection->sql << "UPDATE sessions SET updated = '2026-01-02T03:04:05.000006Z'";
    *connection->sql << "DELETE FROM seals";
  }
  static_cast<void>(records::seal_session(*played.store, played.id, records::SigningKey::make()));
  const records::Verdict verdict = examined(*played.store, played.id);
  CHECK(verdict.finding == Finding::genuine);
  CHECK_THAT(verdict.sentence, Contains("and not when it ended, on 2026-01-02T03:04:05Z"));
}

TEST_CASE("a session is genuine for the key that sealed it, and signed by another key for every other") {
  const Scratch scratch;
  const auto key = records::SigningKey::make();
  const auto other = records::SigningKey::make();
  const PlayedSession played = played_and_sealed(scratch, key);
  const records::WholeSession whole = records::read_whole(*played.store, played.id);
  const records::LoadExercise load = [](const scenario::Bundle& bundle) { return program::load(bundle); };
  CHECK(records::verify(whole, load, key.public_key()).finding == Finding::genuine);
  const records::Verdict verdict = records::verify(whole, load, other.public_key());
  CHECK(verdict.finding == Finding::other_key);
  CHECK_THAT(verdict.sentence, Contains("signed by another key") && Contains(records::fingerprint(key.public_key())));
  // Who puts another public key beside the signature has not signed.
  records::WholeSession forged = whole;
  forged.seal->public_key = records::to_text(other.public_key());
  CHECK(examined(forged).finding == Finding::altered);
}

TEST_CASE("a rewind after the end takes the seal away") {
  const Scratch scratch;
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  const records::SessionRecord record = played.store->session(played.id);
  session::JournalRow row = played.store->rows(played.id).back().row;
  row.number = record.actions + 1;
  row.kind = "rewind";
  row.payload = "{\"to\":1}";
  played.store->journal(played.id)->append(row);
  CHECK_FALSE(played.store->seal(played.id).has_value());
  CHECK(played.store->session(played.id).state == "open");
}
