#include <catch2/catch.hpp>

#include "apps/terminal/desk_grounds.hpp"
#include "apps/terminal/desk_query.hpp"
#include "base/json.hpp"

using namespace casecraft;
using namespace casecraft::terminal;
using Catch::Matchers::Contains;

namespace {

base::Value found(const std::string& line, base::Map query = {}) {
  add_parts(base::english(), query, parts_of_line(line));
  return base::Value(std::move(query));
}

std::string json(const base::Value& value) { return base::to_json(value); }

const base::Value indicators = base::parse_json(
    R"([{"id": "several_receivers", "label": "Several receivers", "help": "Three of them."}, {"id": "small_round", "label": "Small, round amounts", "help": ""}, {"id": "small_ones", "label": "Small ones", "help": ""}])", "indicators");

}  // namespace

TEST_CASE("a question is typed as parts with values") {
  CHECK(json(found("party=P42 provider=tidewire least=50 words=\"for rent\" weekday=sat,sun")) ==
        R"({"least":"50","party":["P42"],"provider":["tidewire"],"weekday":["sat","sun"],"words":"for rent"})");
}

TEST_CASE("a code alone is a party") { CHECK(json(found("P42,p43")) == R"({"party":["P42","p43"]})"); }

TEST_CASE("hours say on whose clock they are read") {
  CHECK(json(found("hours=22-5@creditor")) == R"({"hour_from":22,"hour_until":5,"zone":"creditor"})");
  CHECK(json(found("hours=22:00-05:00@receiver")) == R"({"hour_from":22,"hour_until":5,"zone":"creditor"})");
  CHECK_THROWS_WITH(found("hours=late"), Contains("no span of hours"));
  CHECK_THROWS_WITH(found("hours=22-25"), Contains("no full hour"));
}

TEST_CASE("a corridor is two countries") {
  CHECK(json(found("corridor=VA>LG")) == R"({"from_country":["VA"],"to_country":["LG"]})");
  CHECK_THROWS_WITH(found("corridor=VA"), Contains("corridor=VA>LG"));
}

TEST_CASE("the order stands whatever comes first on the line") {
  CHECK(json(found("sort=-sum group=payers")) == R"({"descending":true,"group":"debtor","sort":"sum"})");
  CHECK(json(found("sort=-amount")) == R"({"descending":true,"sort":"reference_amount"})");
}

TEST_CASE("a part with a slip is answered with the nearest") {
  CHECK_THROWS_WITH(found("partie=P42"), Contains("did you mean party?"));
  CHECK_THROWS_WITH(found("provder"), Contains("provider="));
  CHECK_THROWS_WITH(found("words=\"open"), Contains("not closed"));
  CHECK_THROWS_WITH(found("least="), Contains("without least"));
}

TEST_CASE("a part is taken away by its name") {
  base::Map query = found("hours=22-5@creditor provider=lumen group=day").as_map();
  take_parts(base::english(), query, {"hours", "group"});
  CHECK(json(base::Value(query)) == R"({"provider":["lumen"]})");
  CHECK_THROWS_WITH(take_parts(base::english(), query, {"least"}), Contains("asks nothing about least"));
  CHECK_THROWS_WITH(take_parts(base::english(), query, {"provders"}), Contains("did you mean provider?"));
}

TEST_CASE("grounds are typed by id, number or the beginning of a name, with their rows") {
  CHECK(json(ground_from(base::english(), "several_receivers=shown", indicators)) == R"({"indicator":"several_receivers","rows":"shown"})");
  CHECK(json(ground_from(base::english(), "2 12, 14,20-22", indicators)) == R"({"indicator":"small_round","rows":[12,14,20,21,22]})");
  CHECK(json(ground_from(base::english(), "several", indicators)) == R"({"indicator":"several_receivers","rows":"shown"})");
  CHECK(json(ground_from(base::english(), "small-round=none", indicators)) == R"({"indicator":"small_round","rows":[]})");
  CHECK_THROWS_WITH(ground_from(base::english(), "small=shown", indicators), Contains("is no ground"));
  CHECK_THROWS_WITH(ground_from(base::english(), "9 shown", indicators), Contains("from 1 to 3"));
  CHECK_THROWS_WITH(ground_from(base::english(), "1 12-", indicators), Contains("is no row number"));
  CHECK_THROWS_WITH(ground_from(base::english(), "1 20-12", indicators), Contains("backwards"));
  CHECK_THROWS_WITH(ground_from(base::english(), "1 1-999999999", indicators), Contains("more than 20000 rows"));
}

TEST_CASE("what is quoted in an answer is short and whole letters") {
  CHECK(shortened("short") == "short");
  std::string letters;
  for (int i = 0; i < 100; ++i) letters += "ä";
  const std::string cut = shortened("x" + letters);
  CHECK(cut.size() < 70);
  CHECK(cut.ends_with("ä…"));
}
