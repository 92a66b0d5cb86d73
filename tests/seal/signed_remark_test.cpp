#include <catch2/catch.hpp>

#include <functional>

#include "../apps/scratch.hpp"
#include "apps/program/known_keys.hpp"
#include "base/json.hpp"
#include "played.hpp"
#include "records/seal/signed_remark.hpp"
#include "records/store/sqlite.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;
using records::SignedBy;

namespace {

constexpr const char* kOnSession = "4f6d0000-0000-4000-8000-000000000000";

records::Annotation a_decision() {
  records::Annotation remark;
  remark.number = 3;
  remark.kind = "decision";
  remark.author = "Instructor 3";
  remark.body = base::parse_json(R"({"about":"critical","key":"talk/threat","decision":"overturned","reason":"It is a quotation."})", "test");
  return remark;
}

SignedBy signed_by(records::Annotation remark, const records::KnownKeys& known, const std::string& session = kOnSession) {
  records::examine_remark(session, remark, known);
  return remark.signed_by;
}

/// Keeps a signed decision in a store, changes it there with `change`, and says whose it is then.
SignedBy after_change(const std::string& change, const records::SigningKey& key) {
  const Scratch scratch;
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  played.store->annotate(played.id, records::sign_remark(key, played.id, a_decision()));
  {
    const auto connection = records::connect_sqlite(scratch.path() / "s.sqlite");
    *connection->sql << "PRAGMA foreign_keys = OFF";
    // Somewhere for the remark to be moved to.
    *connection->sql << "INSERT INTO sessions SELECT 'other', pack, pack_version, title, seed, mode, locale, pseudonym, course, bundle, state, actions, created, updated, result, assignment FROM sessions";
    *connection->sql << change;
  }
  const bool is_moved = played.store->annotations(played.id).empty();
  const std::string session = is_moved ? "other" : played.id;
  return signed_by(played.store->annotations(session).front(), {{key.public_key(), "Instructor 3"}}, session);
}

}  // namespace

TEST_CASE("a remark is signed by the key that is known, by a stranger, or by nobody") {
  const auto key = records::SigningKey::make();
  const records::KnownKeys known{{key.public_key(), "Instructor 3's key"}};
  records::Annotation remark = records::sign_remark(key, kOnSession, a_decision());
  CHECK(remark.id.size() == 36);
  CHECK(remark.exact_time.size() == 27);
  records::examine_remark(kOnSession, remark, known);
  CHECK(remark.signed_by == SignedBy::known);
  CHECK(remark.signer == "Instructor 3's key");
  records::examine_remark(kOnSession, remark, {});
  CHECK(remark.signed_by == SignedBy::stranger);
  CHECK(remark.signer == records::fingerprint(key.public_key()));
  CHECK_THAT(records::signature_in_words(remark), Contains("does not count"));
  CHECK(signed_by(a_decision(), known) == SignedBy::nobody);
}

TEST_CASE("whatever of a signed remark is changed, it is not what was signed") {
  const auto key = records::SigningKey::make();
  const records::KnownKeys known{{key.public_key(), "x"}};
  const records::Annotation remark = records::sign_remark(key, kOnSession, a_decision());
  const auto with = [&](const std::function<void(records::Annotation&)>& change) {
    records::Annotation changed = remark;
    change(changed);
    return signed_by(changed, known);
  };
  CHECK(with([](records::Annotation& one) { one.number = 4; }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.id = records::new_uuid(); }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.kind = "override"; }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.author = "Instructor 4"; }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.author = "erased"; }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.body = base::Value("passed"); }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.exact_time[25] = one.exact_time[25] == '0' ? '1' : '0'; }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.signature += "="; }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.signature.clear(); }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.public_key.clear(); }) == SignedBy::altered);
  CHECK(with([](records::Annotation& one) { one.public_key = records::to_text(records::SigningKey::make().public_key()); }) == SignedBy::altered);
  CHECK(signed_by(remark, known, "another session") == SignedBy::altered);
}

TEST_CASE("a change of any column of a kept remark is found") {
  const auto key = records::SigningKey::make();
  REQUIRE(after_change("UPDATE annotations SET number = number", key) == SignedBy::known);
  for (const char* column : {"id = 'x'", "session = 'other'", "number = 4", "kind = 'override'", "author = 'Instructor 4'", "body = '{\"about\":\"critical\"}'",
                             "wall_time = '2026-01-01T00:00:00.000000Z'", "wall_time = SUBSTR(wall_time, 1, 20) || '999999Z'", "wall_time = ''", "signature = ''", "signature = 'x y z'",
                             "public_key = ''", "public_key = 'x'"}) {
    INFO(column);
    CHECK(after_change(std::string("UPDATE annotations SET ") + column, key) == SignedBy::altered);
  }
  CHECK(after_change("UPDATE annotations SET signature = '', public_key = ''", key) == SignedBy::nobody);
}

TEST_CASE("a signature holds when its author is erased, and nothing is left that would confirm a guess of the name") {
  const Scratch scratch;
  const auto key = records::SigningKey::make();
  const PlayedSession played = played_and_sealed(scratch, records::SigningKey::make());
  played.store->annotate(played.id, records::sign_remark(key, played.id, a_decision()));
  CHECK(played.store->erase("Instructor 3").remarks_written == 1);
  records::Annotation kept = played.store->annotations(played.id).front();
  CHECK(kept.author == "erased");
  CHECK(kept.signature.size() == 88 + 1 + 64);
  CHECK(signed_by(kept, {{key.public_key(), "x"}}, played.id) == SignedBy::known);
  kept.author = "Instructor 4";
  CHECK(signed_by(kept, {{key.public_key(), "x"}}, played.id) == SignedBy::altered);
}

TEST_CASE("keys of others are known until they are forgotten, and a list that others can change makes none known") {
  const Scratch scratch;
  const auto file = scratch.path() / "data" / "known-keys";
  const auto own = scratch.path() / "data" / "key";
  const auto first = records::SigningKey::make().public_key();
  const auto second = records::SigningKey::make().public_key();
  CHECK(program::keys_that_count(own, file).empty());
  program::KnownKey known;
  known.key = first;
  known.name = "Instructor 4\x1b[2J";
  program::keep_known_key(file, known);
  known.key = second;
  known.name = "Instructor 5";
  program::keep_known_key(file, known);
  known.name = "Head of training";
  program::keep_known_key(file, known);
  const records::KnownKeys keys = program::keys_that_count(own, file);
  CHECK(keys.size() == 2);
  CHECK(keys.at(first) == "Instructor 4 [2J");
  CHECK(keys.at(second) == "Head of training");
  program::forget_known_key(file, records::fingerprint(first));
  CHECK(program::read_known_keys(file).size() == 1);
  CHECK_THAT(message_of([&] { program::forget_known_key(file, records::fingerprint(first)); }), Contains("no known key"));
  known.name = " ";
  CHECK_THAT(message_of([&] { program::keep_known_key(file, known); }), Contains("needs a name"));
  std::filesystem::permissions(file, std::filesystem::perms::others_write, std::filesystem::perm_options::add);
  CHECK_THAT(message_of([&] { static_cast<void>(program::read_known_keys(file)); }), Contains("chmod 600"));
  CHECK(program::keys_that_count(own, file).empty());
}
