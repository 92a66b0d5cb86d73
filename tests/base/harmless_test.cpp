#include <catch2/catch.hpp>

#include "base/harmless.hpp"

using casecraft::base::harmless;

TEST_CASE("what is shown holds no control character, no mark of direction and no half character") {
  constexpr std::size_t kMost = 2000;
  CHECK(harmless("a\tb\x1b[2J", kMost) == "a b [2J");
  CHECK(harmless("a\u202Eb\u2066c\u200F", kMost) == "abc");
  CHECK(harmless("caf\u00E9", kMost) == "caf\u00E9");
  const std::string long_line(5000, 'x');
  CHECK(harmless(long_line, kMost).size() == kMost);
  std::string cut(kMost - 1, 'x');
  cut += "\u00E9";
  CHECK(harmless(cut, kMost).size() == kMost - 1);
  CHECK(harmless("one\ntwo", kMost) == "one two");
  CHECK(harmless("one\ntwo\r", kMost, true) == "one\ntwo ");
}
