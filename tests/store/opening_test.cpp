#include <catch2/catch.hpp>

#include <sys/stat.h>

#include <fstream>

#include "child.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

std::string opening(const fs::path& place) {
  return sentence_of([&] { static_cast<void>(records::Store::open(place.string())); });
}

}  // namespace

TEST_CASE("opening makes the folders that are missing, for nobody else to read") {
  const TemporaryFolder folder;
  const fs::path place = folder / "share/casecraft/sessions.sqlite";
  const auto store = records::Store::open(place.string());
  CHECK(store->sessions().empty());
  CHECK((fs::status(place).permissions() & fs::perms(0077)) == fs::perms::none);
  CHECK((fs::status(place.parent_path()).permissions() & fs::perms(0077)) == fs::perms::none);
}

TEST_CASE("what is committed is waited for, in a log beside the file") {
  const TemporaryFolder folder;
  const auto connection = records::connect_sqlite(folder / "sessions.sqlite");
  std::string mode;
  *connection->sql << "PRAGMA journal_mode", soci::into(mode);
  CHECK(mode == "wal");
  int synchronous = 0;
  *connection->sql << "PRAGMA synchronous", soci::into(synchronous);
  CHECK(synchronous == 2);
  int keys = 0;
  *connection->sql << "PRAGMA foreign_keys", soci::into(keys);
  CHECK(keys == 1);
}

TEST_CASE("a path with spaces, quotes and signs is just a path") {
  const TemporaryFolder folder;
  for (const char* name : {"my cases.sqlite", "a \"quoted\" name", "k=v.sqlite", "k=v and more=1 .sqlite", "Übung'; DROP", "percent%20.sqlite", "?mode=ro", ":memory:"}) {
    const fs::path place = folder / name;
    const std::string id = records::Store::open(place.string())->begin(sample_record(), sample_bundle()).id;
    CHECK(fs::file_size(place) > 0);
    CHECK(records::Store::open("sqlite://" + place.string())->session(id).id == id);
  }
}

TEST_CASE("a place under something that is no folder is refused") {
  const TemporaryFolder folder;
  std::ofstream(folder / "file") << "text";
  CHECK_THAT(opening(folder / "file/sub/sessions.sqlite"), Contains("file/sub/sessions.sqlite cannot be used") && Contains("check the path"));
  CHECK_THAT(opening("/proc/casecraft/sessions.sqlite"), Contains("/proc/casecraft cannot be made"));
}

TEST_CASE("a place that is a folder or a device is refused") {
  const TemporaryFolder folder;
  CHECK_THAT(opening(folder.path()), Contains("is no file"));
  CHECK_THAT(opening("/dev/null"), Contains("is no file"));
}

TEST_CASE("a folder that cannot be written is named, and what to do about it") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "closed");
  fs::permissions(folder / "closed", fs::perms(0555));
  const fs::path place = folder / "closed/sessions.sqlite";
  const std::string said = in_child([&] { return opening(place); }, true);
  CHECK_THAT(said, Contains(place.string()) && Contains("Permission denied") && Contains("make it writable"));
  CHECK_FALSE(fs::exists(place));
}

TEST_CASE("a store in a folder that can only be read is refused and stays as it is") {
  const TemporaryFolder folder;
  fs::create_directory(folder / "closed");
  const fs::path place = folder / "closed/sessions.sqlite";
  const std::string id = records::Store::open(place.string())->begin(sample_record(), sample_bundle()).id;
  fs::permissions(place, fs::perms(0666));
  fs::permissions(folder / "closed", fs::perms(0555));
  const std::string said = in_child([&] { return opening(place); }, true);
  CHECK_THAT(said, Contains("closed cannot be written") && Contains("--store"));
  fs::permissions(folder / "closed", fs::perms(0755));
  CHECK(records::Store::open(place.string())->session(id).id == id);
}

TEST_CASE("a file that can only be read is refused") {
  const TemporaryFolder folder;
  const fs::path place = folder / "sessions.sqlite";
  static_cast<void>(records::Store::open(place.string()));
  fs::permissions(place, fs::perms(0444));
  fs::permissions(folder.path(), fs::perms(0777));
  CHECK_THAT(in_child([&] { return opening(place); }, true), Contains("cannot be read and written") && Contains("make it writable"));
}

TEST_CASE("a store that another program has locked is waited for, then named") {
  const TemporaryFolder folder;
  const fs::path place = folder / "sessions.sqlite";
  const auto store = records::store_over(records::connect_sqlite(place, std::chrono::milliseconds(50)));
  const auto holder = records::connect_sqlite(place);
  *holder->sql << "BEGIN IMMEDIATE";
  CHECK_THAT(sentence_of([&] { store->begin(sample_record(), sample_bundle()); }), Contains("another program is writing") && Contains(place.string()));
  *holder->sql << "ROLLBACK";
  CHECK(sentence_of([&] { store->begin(sample_record(), sample_bundle()); }) == "nothing was thrown");
}
