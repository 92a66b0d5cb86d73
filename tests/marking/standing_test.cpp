#include <catch2/catch.hpp>

#include "base/json.hpp"
#include "records/marking/standing.hpp"

using namespace casecraft;

namespace {

const base::Value& provisional_card() {
  static const base::Value card = base::parse_json(R"({"verdict": "provisional", "critical_errors": [
      {"action": 3, "decision": "talk", "choice": "threat", "proposed": true}, {"action": 9, "decision": "talk", "choice": "promise", "proposed": true}]})", "test");
  return card;
}

records::Annotation decided(std::int64_t action, const std::string& key, const std::string& decision, const std::string& when) {
  records::Annotation remark;
  remark.kind = "decision";
  remark.number = action;
  remark.author = "Instructor 1";
  remark.signed_by = records::SignedBy::known;
  remark.wall_time = when;
  remark.body = base::Value(base::Map{{"about", "critical"}, {"key", key}, {"decision", decision}, {"reason", "Because of " + key}});
  return remark;
}

records::Standing standing_with(const base::Value& card, const std::vector<records::Annotation>& annotations) { return records::standing_of(card, annotations); }

}  // namespace

TEST_CASE("a provisional verdict waits for every proposed error") {
  const records::Standing none = standing_with(provisional_card(), {});
  CHECK(none.verdict == "provisional");
  CHECK(none.waiting == 2);
  CHECK_FALSE(none.is_final);
  const records::Standing half = standing_with(provisional_card(), {decided(3, "talk/threat", "overturned", "1")});
  CHECK(half.verdict == "provisional");
  CHECK(half.waiting == 1);
}

TEST_CASE("it becomes passed when all are overturned, and failed when one is confirmed") {
  const records::Standing passed = standing_with(provisional_card(), {decided(3, "talk/threat", "overturned", "1"), decided(9, "talk/promise", "overturned", "2")});
  CHECK(passed.verdict == "passed");
  CHECK(passed.is_final);
  CHECK(passed.reason == "Because of talk/promise");
  const records::Standing failed = standing_with(provisional_card(), {decided(9, "talk/promise", "confirmed", "1")});
  CHECK(failed.verdict == "failed");
  CHECK(failed.is_final);
}

TEST_CASE("the newest decision on an error counts") {
  const std::vector<records::Annotation> remarks{decided(3, "talk/threat", "confirmed", "1"), decided(9, "talk/promise", "overturned", "2"), decided(3, "talk/threat", "overturned", "3")};
  CHECK(standing_with(provisional_card(), remarks).verdict == "passed");
}

TEST_CASE("an override counts above what was scored and is shown as one") {
  records::Annotation set;
  set.kind = "override";
  set.author = "Head of training";
  set.signed_by = records::SignedBy::known;
  set.body = base::Value(base::Map{{"verdict", "passed"}, {"reason", "The power failed."}});
  const base::Value card = base::parse_json(R"({"verdict": "failed", "critical_errors": []})", "test");
  const records::Standing standing = standing_with(card, {set});
  CHECK(standing.verdict == "passed");
  CHECK(standing.is_overridden);
  CHECK(standing.author == "Head of training");
  CHECK_FALSE(standing_with(card, {}).is_overridden);
}

TEST_CASE("a failed verdict is not lifted by an error that is overturned") {
  const base::Value card = base::parse_json(R"({"verdict": "failed", "critical_errors": [{"action": 3, "decision": "talk", "choice": "threat", "proposed": true}]})", "test");
  CHECK(standing_with(card, {decided(3, "talk/threat", "overturned", "1")}).verdict == "failed");
}

TEST_CASE("a decision that nobody signed, that was changed, or whose key is not known does not make a verdict final") {
  for (const records::SignedBy signed_by : {records::SignedBy::nobody, records::SignedBy::altered, records::SignedBy::stranger}) {
    std::vector<records::Annotation> remarks{decided(3, "talk/threat", "overturned", "1"), decided(9, "talk/promise", "overturned", "2")};
    remarks[1].signed_by = signed_by;
    const records::Standing standing = standing_with(provisional_card(), remarks);
    CHECK(standing.verdict == "provisional");
    CHECK_FALSE(standing.is_final);
    CHECK(standing.waiting == 1);
    CHECK(standing.set_aside == 1);
    // It does not stand above one that counts either.
    remarks.push_back(decided(9, "talk/promise", "confirmed", "3"));
    remarks.back().signed_by = signed_by;
    remarks[1].signed_by = records::SignedBy::known;
    CHECK(standing_with(provisional_card(), remarks).verdict == "passed");
  }
}

TEST_CASE("an override that nobody signed sets nothing") {
  records::Annotation set;
  set.kind = "override";
  set.author = "Head of training";
  set.body = base::Value(base::Map{{"verdict", "passed"}, {"reason", "-"}});
  const base::Value card = base::parse_json(R"({"verdict": "failed", "critical_errors": []})", "test");
  const records::Standing standing = standing_with(card, {set});
  CHECK(standing.verdict == "failed");
  CHECK_FALSE(standing.is_overridden);
  CHECK(standing.set_aside == 1);
}
