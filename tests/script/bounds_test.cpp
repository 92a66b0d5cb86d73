#include <catch2/catch.hpp>

#include <string>

#include "rig.hpp"

using namespace casecraft;
using script::Rig;
using Catch::Contains;

namespace {

/// What an action may use at most, with room for Lua's own.
constexpr std::size_t kMostBytes = 20U << 20U;

/// The statements end with an error, within the allowance, and the machine goes on.
void ends_in_bounds(Rig& rig, const std::string& statements, const std::string& says) {
  INFO(statements);
  const std::size_t before = rig.machine.bytes();
  CHECK_THAT(rig.run(statements), Contains(says));
  CHECK(rig.machine.bytes() < before + kMostBytes);
  CHECK(rig.run("trust = 1; trust = trust + 1") == "");
  CHECK(rig.kept("trust") == base::Value(2));
  CHECK(rig.value("('ab'):rep(3)") == base::Value("ababab"));
}

}  // namespace

TEST_CASE("a loop that never stops is ended, and the machine can be used afterwards") {
  Rig rig("function forever() while true do end end\nfunction again() return again() end\nfunction spin() ::here:: goto here end");
  CHECK(rig.mistakes() == "");
  ends_in_bounds(rig, "while true do end", "without coming to an end");
  ends_in_bounds(rig, "repeat until false", "without coming to an end");
  ends_in_bounds(rig, "spin()", "without coming to an end");
  ends_in_bounds(rig, "for i = 1, 1e15 do end", "without coming to an end");
  ends_in_bounds(rig, "forever()", "without coming to an end");
  ends_in_bounds(rig, "again()", "without coming to an end");
}

TEST_CASE("recursion without end is ended") {
  Rig rig("function deep(n) return 1 + deep(n + 1) end\nfunction nested(n) local t = {} t[1] = nested(n + 1) return t end");
  ends_in_bounds(rig, "deep(1)", "");
  CHECK_FALSE(rig.run("deep(1)").empty());
  CHECK_FALSE(rig.run("nested(1)").empty());
  CHECK(rig.run("trust = 3") == "");
}

TEST_CASE("text that grows without end is ended") {
  Rig rig;
  CHECK_FALSE(rig.run("local s = ('x'):rep(1000000000)").empty());
  CHECK_FALSE(rig.run("local s = ('x'):rep(1000000000, 'yyyy')").empty());
  CHECK_FALSE(rig.run("local s = 'x' while true do s = s .. s end").empty());
  CHECK_FALSE(rig.run("local s = '' for i = 1, 10000000 do s = s .. 'x' end").empty());
  CHECK_FALSE(rig.run("local s = string.format('%1000000000d', 1)").empty());
  CHECK_FALSE(rig.run("local t = {} for i = 1, 100 do t[i] = ('x'):rep(1000000) end").empty());
  CHECK_FALSE(rig.run("local s = ('x'):rep(100000):gsub('x', ('y'):rep(10000))").empty());
  ends_in_bounds(rig, "while true do end", "without coming to an end");
}

TEST_CASE("a table that grows without end is ended") {
  Rig rig;
  CHECK_FALSE(rig.run("local t = {} local i = 0 while true do i = i + 1 t[i] = i end").empty());
  CHECK_FALSE(rig.run("local t = {} while true do t = { t } end").empty());
  CHECK_FALSE(rig.run("local t = {} for i = 1, 1e9 do t['k' .. i] = {} end").empty());
  CHECK_FALSE(rig.run("local t = {} t[1] = t told = t").empty());
  ends_in_bounds(rig, "while true do end", "without coming to an end");
}

TEST_CASE("a pattern that would try for hours is ended") {
  Rig rig;
  CHECK_FALSE(rig.run("local s = ('a'):rep(300) local x = s:find(('a*'):rep(20) .. 'b')").empty());
  CHECK_FALSE(rig.run("local s = ('a'):rep(100000) local x = s:find('.-.-.-.-b')").empty());
  CHECK_FALSE(rig.run("local s = ('('):rep(200000) local x = s:match(('(.-)'):rep(31) .. '$b')").empty());
  CHECK_FALSE(rig.run("local x = ('a'):rep(200000):find(('a?'):rep(200000) .. ('a'):rep(200000))").empty());
  ends_in_bounds(rig, "while true do end", "without coming to an end");
}

TEST_CASE("sorting with a comparison that makes no sense ends") {
  Rig rig("function strange() local t = {} for i = 1, 500 do t[i] = i % 7 end table.sort(t, function() return true end) return #t end");
  CHECK(rig.mistakes() == "");
  const std::string failure = rig.failure("strange()");
  if (failure.empty()) CHECK(rig.value("strange()") == base::Value(500));
  CHECK_FALSE(rig.run("table.sort({ 3, 'a', {} })").empty());
  CHECK(rig.run("trust = 1") == "");
}

TEST_CASE("loading is bounded too") {
  script::Limits limits;
  limits.load_units = 2'000'000;
  limits.load_bytes = 8U << 20U;
  for (const std::string source : {"while true do end", "local s = 'x' while true do s = s .. s end", "local t = {} for i = 1, 1e9 do t[i] = i end",
                                   "local function f() return 1 + f() end f()"}) {
    INFO(source);
    script::Machine machine(limits);
    base::Diagnostics diagnostics;
    machine.run("pack/main.lua", source, false, diagnostics);
    CHECK(diagnostics.has_errors());
    CHECK(machine.bytes() < (32U << 20U));
  }
}

TEST_CASE("source that nests deeper than any author writes is refused and not followed") {
  const std::string deep = "x = " + std::string(100'000, '{') + std::string(100'000, '}');
  CHECK(Rig(deep).diagnostics.has_errors());
  const std::string brackets = "x = " + std::string(100'000, '(') + "1" + std::string(100'000, ')');
  CHECK(Rig(brackets).diagnostics.has_errors());
}

TEST_CASE("a condition that the program looks at within a script leaves the script's bounds, rights and memory as they are") {
  Rig rig("local calls = 0\nfunction quick() calls = calls + 1 return true end\nfunction after_look() look_within() while true do end end\nfunction counted() local before = calls calls = calls + 1 look_within() return calls - before end");
  const script::Chunk quick = rig.machine.compile_expression("quick()", {"pack/main.lua", 1, 1}, rig.diagnostics);
  const script::Chunk plain = rig.machine.compile_expression("trust > 3", {"pack/main.lua", 1, 1}, rig.diagnostics);
  REQUIRE(rig.mistakes() == "");
  for (const script::Chunk& chunk : {quick, plain}) {
    rig.within = [&] { rig.machine.condition(chunk); };
    ends_in_bounds(rig, "after_look()", "without coming to an end");
  }
  // An effect may still change things after the look.
  rig.within = [&] { rig.machine.condition(plain); };
  CHECK(rig.run("look_within() trust = 2") == "");
  // What the inner one changed is found, though the outer one calls nothing but the program.
  rig.within = [&] { rig.machine.condition(quick); };
  CHECK_THAT(rig.failure("look_within()"), Contains("calls"));
  CHECK_THAT(rig.failure("counted()"), Contains("calls"));
}
