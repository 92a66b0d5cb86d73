#include <catch2/catch.hpp>

#include <algorithm>

#include "made_ledger.hpp"

using namespace casecraft;

namespace {

std::string shipped() { return test::file_bytes("scenarios/small-sums/data/ledger.json"); }

std::string changed(const std::string& from, const std::string& to) {
  std::string json = shipped();
  const std::size_t at = json.find(from);
  REQUIRE(at != std::string::npos);
  return json.replace(at, from.size(), to);
}

std::vector<base::Diagnostic> mistakes_in(const std::string& json) {
  base::Diagnostics diagnostics;
  const auto settings = ledger::read_settings(base::read_json("ledger.json", json, diagnostics), test::shipped_zones(), diagnostics);
  CHECK(settings == nullptr);
  return diagnostics.all();
}

/// The only mistake, as "line: message (hint)".
std::string only_mistake(const std::string& from, const std::string& to) {
  const auto all = mistakes_in(changed(from, to));
  REQUIRE_FALSE(all.empty());
  for (const auto& one : all) INFO(one.message);
  CHECK(all.size() == 1);
  const std::string json = shipped();
  const auto line = 1 + std::count(json.begin(), json.begin() + static_cast<std::ptrdiff_t>(json.find(from)), '\n');
  CHECK(all.front().where.line == line);
  CHECK(all.front().where.file == "ledger.json");
  return all.front().message + (all.front().hint.empty() ? "" : " (" + all.front().hint + ")");
}

}  // namespace

TEST_CASE("a mistake in a ledger's settings says where it is and what is nearest") {
  CHECK(only_mistake("\"corridors\"", "\"coridors\": [], \"corridors\"") == "'coridors' is no field of a ledger's settings (did you mean 'corridors'?)");
  CHECK(only_mistake("\"provider\": \"tidewire\", \"paid_by\"", "\"provider\": \"tidewier\", \"paid_by\"") == "'tidewier' is no provider of this ledger (did you mean 'tidewire'?)");
  CHECK(only_mistake("\"zone\": \"Kestral/Bay\", \"currency\"", "\"zone\": \"Kestral/Bai\", \"currency\"") == "'Kestral/Bai' is no zone of this ledger (did you mean 'Kestral/Bay'?)");
  CHECK(only_mistake("\"to\": \"travel_desk\"", "\"to\": \"travel_dask\"").find("did you mean 'travel_desk'?") != std::string::npos);
  CHECK(only_mistake("\"kind\": \"family_run\"", "\"kind\": \"family-run\"") == "'family-run' is no kind of network of this ledger (did you mean 'family_run'?)");
  CHECK(only_mistake("\"rate\": \"0.64\"", "\"rate\": 0.64").find("'rate' must be an amount") == 0);
  CHECK(only_mistake("\"pays\": [\"shops\"], \"paid_by\": [\"wages\"]}", "\"pays\": [\"shosp\"], \"paid_by\": [\"wages\"]}") == "'shosp' is no group of this ledger (did you mean 'shops'?)");
  CHECK(only_mistake("\"duplicates\": 4", "\"duplicates\": 4000") == "'duplicates' must be a whole number from 0 to 300");
  CHECK(only_mistake("\"cut_off\": \"17:00\"", "\"cut_off\": \"5 pm\"").find("'cut_off' must be a time of the clock") == 0);
  CHECK(only_mistake("\"on\": [\"2026-11-07\"", "\"on\": [\"7 November\"").find("must be a day") != std::string::npos);
}

TEST_CASE("nobody in a ledger is a child") {
  const auto all = mistakes_in(changed("\"born\": [1997, 2006]", "\"born\": [1997, 2008]"));
  REQUIRE_FALSE(all.empty());
  CHECK(all.front().message.find("everybody in a ledger is an adult") != std::string::npos);
}

TEST_CASE("two people with one tag, and a group that no corridor fits, are mistakes") {
  CHECK(mistakes_in(changed("\"tags\": [\"order_5\", \"order_6\"]", "\"tags\": [\"order_5\", \"order_4\"]")).front().message == "the tag 'order_4' is given to two people");
  CHECK(mistakes_in(changed("{\"from\": \"LG\", \"to\": \"LG\"", "{\"from\": \"LG\", \"to\": \"KS\"")).front().message.find("no corridor fits group 'local_lirang'") == 0);
}

TEST_CASE("all mistakes are shown at once") {
  const auto all = mistakes_in("{\"title\": 3, \"rows\": \"many\", \"currencies\": [{}], \"population\": 7}");
  CHECK(all.size() > 8);
  for (const auto& one : all) CHECK(one.where.line == 1);
}

TEST_CASE("what is no object is one mistake") {
  for (const char* json : {"[]", "7", "\"x\"", "null", "{", ""}) CHECK(mistakes_in(json).size() == 1);
}

TEST_CASE("broken settings never make the reader fall") {
  // Whatever is taken out or put in the place of something else is a mistake or is not.
  const std::string json = shipped();
  for (std::size_t at = 0; at + 40 < json.size(); at += 211) {
    std::string broken = json;
    const std::size_t colon = broken.find(": ", at);
    const std::size_t comma = broken.find_first_of(",}]", colon);
    if (colon == std::string::npos || comma == std::string::npos) break;
    broken.replace(colon + 2, comma - colon - 2, at % 2 == 0 ? "-1" : "{}");
    base::Diagnostics diagnostics;
    const auto settings = ledger::read_settings(base::read_json("ledger.json", broken, diagnostics), test::shipped_zones(), diagnostics);
    CHECK((settings == nullptr) == diagnostics.has_errors());
  }
}
