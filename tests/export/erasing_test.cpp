#include <catch2/catch.hpp>

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>

#include "base/error.hpp"
#include "records/store/erasing.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"

using namespace casecraft;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

/// A store with what one and another person did.
struct Kept {
  Kept() : folder(fs::temp_directory_path() / ("casecraft-erasing-" + std::to_string(getpid()))) {
    fs::remove_all(folder);
    fs::create_directories(folder);
    connection = records::connect_sqlite(folder / "s.sqlite");
    store = records::store_over(connection);
  }
  ~Kept() {
    store.reset();
    connection.reset();
    fs::remove_all(folder);
  }
  Kept(const Kept&) = delete;
  Kept& operator=(const Kept&) = delete;

  std::string add(const std::string& pseudonym, const std::string& file, const std::string& course = "") {
    scenario::Bundle bundle;
    bundle.files["pack/main.lua"] = file;
    bundle.settings = base::Map{{"mode", "practice"}};
    bundle.behaviour = 1;
    records::SessionRecord record;
    record.pack = "the-door";
    record.pack_version = "1.0.0";
    record.title = "The door";
    record.mode = "practice";
    record.pseudonym = pseudonym;
    record.course = course;
    record = store->begin(record, bundle);
    session::JournalRow row;
    row.number = 1;
    row.kind = "note";
    row.role = "trainee";
    row.payload = "{\"text\":\"words of " + pseudonym + "\"}";
    store->journal(record.id)->append(row);
    records::Annotation remark;
    remark.number = 1;
    remark.kind = "comment";
    remark.author = "Heron 12";
    remark.body = base::Map{{"text", "remark on " + pseudonym}};
    store->annotate(record.id, remark);
    records::Delivery delivery;
    delivery.statement = record.id;
    delivery.session = record.id;
    delivery.state = "delivered";
    store->keep_deliveries("https://lrs.example.org/xapi", {delivery});
    return record.id;
  }
  void run(const std::string& statement) { *connection->sql << statement; }
  std::int64_t count(const std::string& table) {
    long long number = 0;
    *connection->sql << "SELECT COUNT(*) FROM " + table, soci::into(number);
    return number;
  }
  [[nodiscard]] std::string bytes() const {
    std::string all;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
      std::ifstream file(entry.path(), std::ios::binary);
      all.append(std::istreambuf_iterator<char>(file), {});
    }
    return all;
  }

  fs::path folder;
  std::shared_ptr<records::Connection> connection;
  std::unique_ptr<records::Store> store;
};

}  // namespace

TEST_CASE("erasing a person leaves no byte of theirs in the store's files, and everything of others") {
  Kept kept;
  kept.add("Wren 7", "-- file of Wren only");
  kept.add("Wren 7", "-- shared file");
  const std::string other = kept.add("Dunlin 3", "-- shared file");
  kept.run("INSERT INTO courses (name, keep_days, created) VALUES ('Spring', 0, '2026-11-01T00:00:00Z')");
  kept.run("INSERT INTO people (course, pseudonym) VALUES ('Spring', 'Wren 7')");
  REQUIRE_THAT(kept.bytes(), Contains("Wren 7"));
  const std::string gone = kept.store->sessions_of("Wren 7").front().id;
  const records::Erased erased = kept.store->erase("Wren 7");
  CHECK(erased.sessions == 2);
  CHECK(erased.actions == 2);
  CHECK(erased.annotations == 2);
  CHECK(erased.people == 1);
  CHECK(erased.bundles == 1);
  CHECK(erased.is_rewritten);
  CHECK(kept.bytes().find("Wren 7") == std::string::npos);
  CHECK(kept.bytes().find(gone) == std::string::npos);
  CHECK(kept.count("erased_sessions") == 2);
  CHECK(records::was_erased(*kept.connection, gone));
  CHECK_FALSE(records::was_erased(*kept.connection, other));
  CHECK(kept.count("deliveries") == 1);
  CHECK(kept.store->rows(other).size() == 1);
  CHECK(kept.store->annotations(other).size() == 1);
  CHECK(kept.store->bundle(kept.store->session(other).bundle).files.size() == 1);
  CHECK(kept.store->integrity() == "ok");
  CHECK(kept.count("erasures") == 1);
}

TEST_CASE("remarks that a person wrote on others' sessions stay without their author") {
  Kept kept;
  const std::string other = kept.add("Dunlin 3", "-- file");
  CHECK(kept.store->erase("Heron 12").remarks_written == 1);
  CHECK(kept.store->annotations(other).front().author == "erased");
}

TEST_CASE("erasing an unknown pseudonym changes nothing, and an empty one is refused") {
  Kept kept;
  kept.add("", "-- file");
  CHECK(kept.store->erase("Nobody").sessions == 0);
  CHECK(kept.count("erasures") == 0);
  CHECK_THROWS_WITH(kept.store->erase(""), Contains("no pseudonym was named"));
  CHECK(kept.store->sessions().size() == 1);
}

TEST_CASE("only sessions of a course that keeps them for a time expire") {
  Kept kept;
  const std::string in_course = kept.add("Wren 7", "-- file", "Spring");
  kept.add("Wren 7", "-- file", "Autumn");
  kept.add("Wren 7", "-- file");
  kept.run("INSERT INTO courses (name, keep_days, created) VALUES ('Spring', 30, '2026-11-01T00:00:00Z'), ('Autumn', 0, '2026-11-01T00:00:00Z')");
  kept.run("UPDATE sessions SET updated = '2027-02-14T10:00:00.000000Z'");
  CHECK(kept.store->expired("2027-03-16T09:59:59Z").empty());
  const auto expired = kept.store->expired("2027-03-16T10:00:01Z");
  REQUIRE(expired.size() == 1);
  CHECK(expired.front().id == in_course);
  CHECK(kept.store->erase_expired("2027-03-16T10:00:01Z").sessions == 1);
  CHECK(kept.store->sessions().size() == 2);
}

TEST_CASE("a session that names no course expires with the course in whose list its pseudonym is") {
  Kept kept;
  const std::string listed = kept.add("Wren 7", "-- file");
  kept.add("Heron 12", "-- file");
  kept.add("Wren 7", "-- file", "Autumn");
  kept.run("INSERT INTO courses (name, keep_days, created) VALUES ('Spring', 30, '2026-11-01T00:00:00Z')");
  kept.run("INSERT INTO people (course, pseudonym) VALUES ('Spring', 'Wren 7')");
  kept.run("UPDATE sessions SET updated = '2027-02-14T10:00:00.000000Z'");
  const auto expired = kept.store->expired("2027-03-16T10:00:01Z");
  REQUIRE(expired.size() == 1);
  CHECK(expired.front().id == listed);
}

TEST_CASE("what the store keeps about a person elsewhere is found") {
  Kept kept;
  kept.add("Heron 12", "-- file");
  kept.run("INSERT INTO courses (name, keep_days, created) VALUES ('Spring', 0, '2026-11-01T00:00:00Z')");
  kept.run("INSERT INTO people (course, pseudonym) VALUES ('Spring', 'Heron 12')");
  kept.run("INSERT INTO assignments (id, course, document, created) VALUES ('a1', 'Spring', '{\"people\":[\"Heron 12\"]}', '2026-11-01T00:00:00Z'), ('a2', 'Spring', '{}', '2026-11-01T00:00:00Z')");
  const base::Value mentions = kept.store->mentions("Heron 12");
  CHECK(mentions["courses"] == base::Value(base::List{"Spring"}));
  CHECK(mentions["assignments_that_name_them"] == base::Value(base::List{"a1"}));
  CHECK(mentions.list_at("remarks_written").size() == 1);
  CHECK(mentions.list_at("statements_sent").size() == 1);
}
