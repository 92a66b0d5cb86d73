#include <catch2/catch.hpp>

#include <sys/mount.h>
#include <unistd.h>

#include <fstream>

#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

/// A disk of 400 kB, or of `size`, in `folder`, where this process may make one.
class SmallDisk {
public:
  explicit SmallDisk(const fs::path& folder, const char* size = "size=400k") : folder_(folder) {
    fs::create_directory(folder_);
    is_there_ = ::geteuid() == 0 && ::mount("casecraft-test", folder_.c_str(), "tmpfs", 0, size) == 0;
  }
  ~SmallDisk() {
    if (is_there_) {
      ::umount2(folder_.c_str(), MNT_DETACH);
    }
  }
  SmallDisk(const SmallDisk&) = delete;
  SmallDisk& operator=(const SmallDisk&) = delete;
  [[nodiscard]] bool is_there() const noexcept { return is_there_; }

private:
  fs::path folder_;
  bool is_there_{false};
};

/// Appends until it is refused; the number of the refused row, and the sentence.
std::pair<std::int64_t, std::string> append_until_refused(session::JournalSink& journal, std::int64_t first) {
  for (std::int64_t number = first; number < first + 20000; ++number) {
    session::JournalRow row = sample_row(number);
    row.payload = "{\"text\":\"" + std::string(2000, 'n') + "\"}";
    const std::string said = sentence_of([&] { journal.append(row); });
    if (said != "nothing was thrown") {
      return {number, said};
    }
  }
  return {0, "it was never refused"};
}

}  // namespace

TEST_CASE("an append that finds no room leaves nothing, and goes through once there is room again") {
  const TemporaryFolder folder;
  const auto connection = records::connect_sqlite(folder / "sessions.sqlite");
  const auto store = records::store_over(connection);
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  *connection->sql << "PRAGMA max_page_count = 40";
  const auto [number, said] = append_until_refused(*journal, 1);
  REQUIRE(number > 1);
  CHECK_THAT(said, Contains("no room left") && Contains((folder / "sessions.sqlite").string()) && Contains("free some space"));
  CHECK(store->rows(id).size() == static_cast<std::size_t>(number - 1));
  CHECK(store->session(id).actions == number - 1);
  CHECK(store->integrity() == "ok");
  *connection->sql << "PRAGMA max_page_count = 4000";
  journal->append(sample_row(number));
  CHECK(store->rows(id).size() == static_cast<std::size_t>(number));
}

TEST_CASE("a bundle that finds no room leaves no session behind") {
  const TemporaryFolder folder;
  const auto connection = records::connect_sqlite(folder / "sessions.sqlite");
  const auto store = records::store_over(connection);
  *connection->sql << "PRAGMA max_page_count = 40";
  scenario::Bundle bundle = sample_bundle();
  bundle.files["pack/long.lua"] = std::string(1'000'000, '-');
  CHECK_THAT(sentence_of([&] { store->begin(sample_record(), bundle); }), Contains("no room left"));
  CHECK(store->sessions().empty());
  store->begin(sample_record(), sample_bundle());
  CHECK(store->sessions().size() == 1);
  CHECK(store->integrity() == "ok");
}

TEST_CASE("a disk that is really full loses nothing") {
  const TemporaryFolder folder;
  const SmallDisk disk(folder / "disk");
  if (!disk.is_there()) {
    WARN("skipped: only root may make a small disk to fill");
    return;
  }
  const fs::path place = folder / "disk/sessions.sqlite";
  std::string id;
  std::int64_t number = 0;
  {
    const auto store = records::Store::open(place.string());
    id = store->begin(sample_record(), sample_bundle()).id;
    const auto journal = store->journal(id);
    std::string said;
    std::tie(number, said) = append_until_refused(*journal, 1);
    REQUIRE(number > 1);
    CHECK_THAT(said, Contains("no room left"));
    CHECK(store->rows(id).size() == static_cast<std::size_t>(number - 1));
  }
  const auto store = records::Store::open(place.string());
  CHECK(store->rows(id).size() == static_cast<std::size_t>(number - 1));
  CHECK(store->integrity() == "ok");
}

TEST_CASE("erasing on a full disk has erased nothing, says so, and goes through once there is room") {
  const TemporaryFolder folder;
  const SmallDisk disk(folder / "disk", "size=2m");
  if (!disk.is_there()) {
    WARN("skipped: only root may make a small disk to fill");
    return;
  }
  const fs::path place = folder / "disk/sessions.sqlite";
  std::string id;
  {
    const auto store = records::Store::open(place.string());
    id = store->begin(sample_record(), sample_bundle()).id;
    const auto journal = store->journal(id);
    for (std::int64_t number = 1; number <= 40; ++number) {
      session::JournalRow row = sample_row(number);
      row.payload = "{\"text\":\"" + std::string(2000, 'n') + "\"}";
      journal->append(row);
    }
  }
  const auto store = records::Store::open(place.string());
  std::ofstream(folder / "disk/filler") << std::string(3'000'000, 'x') << std::flush;
  CHECK_THAT(sentence_of([&] { store->erase(sample_record().pseudonym); }), Contains("no room left") && Contains("nothing was changed") && Contains("free some space"));
  CHECK(store->rows(id).size() == 40);
  CHECK(store->integrity() == "ok");
  fs::remove(folder / "disk/filler");
  CHECK(store->erase(sample_record().pseudonym).sessions == 1);
  CHECK(store->sessions().empty());
  CHECK(store->integrity() == "ok");
}

TEST_CASE("a store on a disk without any room says so") {
  const TemporaryFolder folder;
  const SmallDisk disk(folder / "disk");
  if (!disk.is_there()) {
    WARN("skipped: only root may make a small disk to fill");
    return;
  }
  std::ofstream(folder / "disk/filler") << std::string(1'000'000, 'x') << std::flush;
  const std::string said = sentence_of([&] { static_cast<void>(records::Store::open((folder / "disk/sessions.sqlite").string())); });
  CHECK_THAT(said, Contains("no room left") || Contains("No space left"));
}
