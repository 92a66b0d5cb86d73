#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <cmath>

#include "base/json.hpp"

using namespace casecraft::base;

namespace {

rc::Gen<std::string> any_text() {
  const std::vector<std::string> pieces{"a", "Z", " ", "\"", "\\", "\n", "\t", "\x01", "é", "東", "😀", "/", "null"};
  return rc::gen::map(rc::gen::container<std::vector<std::string>>(rc::gen::elementOf(pieces)), [](const std::vector<std::string>& chosen) {
    std::string text;
    for (const std::string& piece : chosen) text += piece;
    return text;
  });
}

rc::Gen<Value> any_value(int depth) {
  const auto finite = rc::gen::suchThat(rc::gen::arbitrary<double>(), [](double d) { return std::isfinite(d); });
  const auto leaf = rc::gen::oneOf(rc::gen::just(Value()), rc::gen::map(rc::gen::arbitrary<bool>(), [](bool b) { return Value(b); }),
                                   rc::gen::map(rc::gen::arbitrary<std::int64_t>(), [](std::int64_t i) { return Value(i); }),
                                   rc::gen::map(finite, [](double d) { return Value(d); }), rc::gen::map(any_text(), [](std::string s) { return Value(std::move(s)); }));
  if (depth == 0) return leaf;
  const auto inner = any_value(depth - 1);
  return rc::gen::oneOf(leaf, rc::gen::map(rc::gen::container<List>(inner), [](List list) { return Value(std::move(list)); }),
                        rc::gen::map(rc::gen::container<std::vector<std::pair<std::string, Value>>>(rc::gen::pair(any_text(), inner)),
                                     [](const std::vector<std::pair<std::string, Value>>& entries) {
                                       Map map;
                                       for (const auto& [key, value] : entries) map.insert_or_assign(key, value);
                                       return Value(std::move(map));
                                     }));
}

}  // namespace

TEST_CASE("any value comes back from its canonical JSON, and gives the same bytes again") {
  const bool holds = rc::check([] {
    const Value value = *rc::gen::resize(8, any_value(2));   // Small: sizes multiply with the depth.
    const std::string json = to_json(value);
    const Value again = parse_json(json, "here");
    RC_ASSERT(again == value);
    RC_ASSERT(to_json(again) == json);
    RC_ASSERT(parse_json(to_pretty_json(value), "here") == value);
  });
  CHECK(holds);
}
