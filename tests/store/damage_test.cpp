#include <catch2/catch.hpp>

#include <fstream>
#include <iterator>
#include <random>

#include "records/store/store.hpp"
#include "samples.hpp"
#include "temporary_folder.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;
namespace fs = std::filesystem;

namespace {

std::string read_file(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

void write_file(const fs::path& path, const std::string& bytes) { std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes; }

/// A store with some sessions in it, as bytes.
std::string good_store(const fs::path& path) {
  {
    const auto store = records::Store::open(path.string());
    for (int i = 0; i < 5; ++i) {
      const std::string id = store->begin(sample_record(), sample_bundle()).id;
      const auto journal = store->journal(id);
      for (std::int64_t number = 1; number <= 20; ++number) {
        journal->append(sample_row(number));
      }
    }
  }
  return read_file(path);
}

/// Everything that a program does with a store; the first sentence that it hears, or "well".
std::string use(const fs::path& path) {
  const std::string said = sentence_of([&] {
    const auto store = records::Store::open(path.string());
    for (const records::SessionRecord& record : store->sessions()) {
      static_cast<void>(store->rows(record.id));
      static_cast<void>(store->bundle(record.bundle));
    }
    if (const std::string found = store->integrity(); found != "ok") {
      throw Error("integrity: " + found);
    }
    store->begin(sample_record(), sample_bundle());
  });
  return said == "nothing was thrown" ? "well" : said;
}

}  // namespace

TEST_CASE("a file that is no database is refused and left as it is") {
  const TemporaryFolder folder;
  const fs::path place = folder / "letter.txt";
  for (const std::string& bytes : {std::string("Dear colleague,\n"), std::string(5000, 'x'), std::string(100, '\0'), std::string("SQLite format 3\0 but not really", 31)}) {
    write_file(place, bytes);
    CHECK_THAT(use(place), Contains(place.string()) && (Contains("is no store of casecraft") || Contains("is damaged")));
    CHECK(read_file(place) == bytes);
  }
}

TEST_CASE("a store that was cut off anywhere is never taken for a good one") {
  const TemporaryFolder folder;
  const std::string good = good_store(folder / "good.sqlite");
  const fs::path place = folder / "cut.sqlite";
  for (const std::size_t length : {std::size_t{1}, std::size_t{15}, std::size_t{16}, std::size_t{99}, std::size_t{100}, std::size_t{101}, std::size_t{4095}, std::size_t{4096},
                                   std::size_t{4097}, good.size() / 2, good.size() - 4096, good.size() - 1}) {
    write_file(place, good.substr(0, length));
    const std::string said = use(place);
    INFO("cut to " << length << " of " << good.size() << " bytes: " << said);
    CHECK(said != "well");
    CHECK_THAT(said, Contains("is damaged") || Contains("is no store of casecraft") || Contains("integrity:"));
  }
}

TEST_CASE("garbage in a store is either harmless or one sentence, and never a crash") {
  const TemporaryFolder folder;
  const std::string good = good_store(folder / "good.sqlite");
  const fs::path place = folder / "garbage.sqlite";
  std::mt19937 random(7);
  int noticed = 0;
  for (int round = 0; round < 60; ++round) {
    std::string bytes = good;
    const std::size_t from = random() % bytes.size();
    const std::size_t length = std::min<std::size_t>(1 + random() % 2000, bytes.size() - from);
    for (std::size_t i = from; i < from + length; ++i) {
      bytes[i] = static_cast<char>(random());
    }
    for (const char* beside : {"garbage.sqlite-wal", "garbage.sqlite-shm"}) {
      fs::remove(folder / beside);
    }
    write_file(place, bytes);
    const std::string said = use(place);
    INFO(said);
    CHECK(said.find('\n') == std::string::npos);
    noticed += said != "well" ? 1 : 0;
  }
  // Bytes that no page uses may be anything.
  CHECK(noticed >= 20);
}
