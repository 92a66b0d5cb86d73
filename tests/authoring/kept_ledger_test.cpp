#include <catch2/catch.hpp>

#include "apps/program/library.hpp"
#include "exercises/tracing/kept_sources.hpp"

using namespace casecraft;

namespace {

scenario::Bundle desk_bundle() {
  const program::Library library{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
  return library.bundle(library.find(CASECRAFT_SOURCE_DIR "/tests/packs/small-desk"), session::Mode::practice);
}

}  // namespace

TEST_CASE("a pack that is loaded again makes its ledger again only when what the ledger is made of has changed") {
  scenario::Bundle bundle = desk_bundle();
  const std::string path = "pack/data/ledger/";
  const auto kept = program::new_kept_sources();
  const base::Hash key = tracing::KeptSources::key_of(bundle.files, path);
  auto first = program::load(bundle, {}, kept);
  const auto ledger = kept->find(key);
  REQUIRE(ledger != nullptr);

  // A text was changed: the desk of the new exercise holds the same ledger.
  std::string& main = bundle.files["pack/main.lua"];
  main += "\n-- saved again\n";
  auto second = program::load(bundle, {}, kept);
  CHECK(kept->find(key) == ledger);
  CHECK(ledger.use_count() == 3);

  // A name in the ledger was changed.
  std::string& parties = bundle.files[path + "parties.csv"];
  const std::size_t name = parties.find("Odrun Hale");
  REQUIRE(name != std::string::npos);
  parties.replace(name, 10, "Odrun Hall");
  const base::Hash changed = tracing::KeptSources::key_of(bundle.files, path);
  const auto third = program::load(bundle, {}, kept);
  REQUIRE(kept->find(changed) != nullptr);
  CHECK_FALSE(kept->find(changed) == ledger);

  first.reset();
  second.reset();
  CHECK(ledger.use_count() == 1);
}
