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
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  REQUIRE(examined(*played.store, played.id).finding == Finding::genuine);
  {
    const auto connection = records::connect_sqlite(scratch.path() / "s.sqlite");
    *connection->sql << "PRAGMA foreign_keys = OFF";
    *connection->sql << change;
  }
  return examined(*played.store, played.id);
}

}  // namespace

TEST_CASE("a change of any column of a row of the journal is found") {
  const std::vector<std::string> changes{"session = 'another'", "number = 12", "role = 'chief'", "kind = 'note'", "payload = '{\"choice\":\"home\"}'", "sim_time = sim_time + 60",
                                         "state = '00000000000000000000000000000000'", "state = 'x'", "chain = '" + std::string(64, '0') + "'", "chain = ''",
                                         "wall_time = '2026-01-01T00:00:00.000000Z'"};
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

TEST_CASE("a change of the record, the result, the seal or a file is found") {
  for (const char* change : {"UPDATE sessions SET pseudonym = 'Crane'", "UPDATE sessions SET course = 'May'", "UPDATE sessions SET assignment = 'x'", "UPDATE sessions SET seed = '8'",
                             "UPDATE sessions SET mode = 'practice'", "UPDATE sessions SET pack_version = '9.9'", "UPDATE sessions SET title = 'Other'", "UPDATE sessions SET result = '{}'",
                             "UPDATE sessions SET actions = 3", "UPDATE sessions SET created = '2026-01-01T00:00:00.000000Z'", "UPDATE seals SET sealed = '2026-01-01T00:00:00Z'",
                             "UPDATE seals SET signature = ''", "UPDATE files SET content = 'AAAA' WHERE hash = (SELECT MIN(hash) FROM files)"}) {
    const records::Verdict verdict = after(change);
    INFO(change << ": " << verdict.sentence);
    CHECK(verdict.finding == Finding::altered);
  }
  CHECK(after("DELETE FROM seals").finding == Finding::not_sealed);
}

TEST_CASE("a record or a result that does not follow from the actions is found, whoever has signed it") {
  for (const char* change : {"UPDATE sessions SET mode = 'practice'", "UPDATE sessions SET pack = 'friday-1640'", "UPDATE sessions SET pack_version = '9.9'",
                             "UPDATE sessions SET result = REPLACE(result, '\"verdict\"', '\"verdicts\"')", "UPDATE sessions SET result = '{}'"}) {
    const Scratch scratch;
    const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
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
