#include "exercises/tracing/kept_sources.hpp"

#include <catch2/catch.hpp>

#include "small_desk.hpp"

using namespace casecraft;
using namespace casecraft::tracing;

namespace {

std::map<std::string, std::string> files_of_desk() {
  return {{"assets/zones/zones.json", "{\"zones\": []}"}, {"pack/data/ledger.json", "{\"rows\": 10}"}, {"pack/data/plan/a.csv", "a"}, {"pack/data/plan/b.csv", "b"}, {"pack/main.lua", "start 'desk'"}};
}

base::Hash key_after(const char* path, const char* changed, const char* bytes) {
  std::map<std::string, std::string> files = files_of_desk();
  files[changed] = bytes;
  return KeptSources::key_of(files, path);
}

}  // namespace

TEST_CASE("a ledger is known by the bytes that it is made of, and by nothing else") {
  const base::Hash key = KeptSources::key_of(files_of_desk(), "pack/data/ledger.json");
  CHECK(key_after("pack/data/ledger.json", "pack/main.lua", "start 'other'") == key);
  CHECK(key_after("pack/data/ledger.json", "pack/data/plan/a.csv", "c") == key);
  CHECK_FALSE(key_after("pack/data/ledger.json", "pack/data/ledger.json", "{\"rows\": 11}") == key);
  CHECK_FALSE(key_after("pack/data/ledger.json", "assets/zones/zones.json", "{}") == key);
  CHECK_FALSE(key_after("pack/data/ledger.json", "pack/data/zones.json", "{}") == key);

  const base::Hash folder = KeptSources::key_of(files_of_desk(), "pack/data/plan/");
  CHECK(key_after("pack/data/plan/", "pack/data/ledger.json", "{}") == folder);
  CHECK_FALSE(key_after("pack/data/plan/", "pack/data/plan/a.csv", "ab") == folder);
  CHECK_FALSE(key_after("pack/data/plan/", "pack/data/plan/c.csv", "") == folder);
  CHECK_FALSE(folder == key);
}

TEST_CASE("a ledger is found as long as somebody holds it, and kept alive by nobody else") {
  KeptSources kept;
  const base::Hash key = KeptSources::key_of(files_of_desk(), "pack/data/ledger.json");
  CHECK(kept.find(key) == nullptr);
  auto held = std::make_shared<const Source>(ledger::Made{}, EngineMaker{});
  kept.keep(key, held);
  CHECK(kept.find(key) == held);
  CHECK(kept.find(KeptSources::key_of(files_of_desk(), "pack/data/plan/")) == nullptr);
  CHECK(held.use_count() == 1);
  held.reset();
  CHECK(kept.find(key) == nullptr);
}
