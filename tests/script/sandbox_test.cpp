#include <catch2/catch.hpp>

#include <string>

#include "rig.hpp"

using namespace casecraft;
using script::Rig;
using Catch::Contains;

TEST_CASE("what could tell one machine or moment from another is not there, and the message says what is instead") {
  for (const std::string name : {"os", "io", "debug", "coroutine", "load", "dofile", "collectgarbage", "package", "print"}) {
    Rig rig("local function f() end\n" + name + ".x = 1");
    INFO(rig.mistakes());
    REQUIRE(rig.diagnostics.all().size() == 1);
    CHECK_THAT(rig.mistakes(), Contains("pack/main.lua:2") && Contains("'" + name + "' is not available") && Contains("minutes()"));
  }
}

TEST_CASE("nothing of Lua's libraries reaches around the sandbox") {
  for (const std::string name : {"getmetatable", "setmetatable", "rawset", "rawget", "rawequal", "rawlen", "pcall", "xpcall", "_G", "_ENV.os", "string.dump", "math.random",
                                 "math.pow", "math.sin", "utf8.char", "warn", "string.gsub.x"}) {
    Rig rig("local x = " + name + "\nif x == nil then error('absent') end");
    INFO(name);
    CHECK(rig.diagnostics.has_errors());
  }
}

TEST_CASE("a table is walked in an order that is the same everywhere: positions, then names by their bytes") {
  Rig rig(R"(
function walk()
  local t = { zebra = 1, apple = 2, [3] = "c", [1] = "a", [2] = "b", Beta = 3, [-1] = "m" }
  local out = ""
  for k in pairs(t) do out = out .. k .. " " end
  local again, k = "", next(t)
  while k ~= nil do again = again .. k .. " "; k = next(t, k) end
  return out .. "|" .. again
end
function frozen_walk()
  local out = ""
  for k, v in pairs(kept) do out = out .. k .. "=" .. v .. " " end
  return out
end
kept = { b = 2, a = 1, c = 3 }
)");
  CHECK(rig.mistakes() == "");
  CHECK(rig.value("walk()") == base::Value("-1 1 2 3 Beta apple zebra |-1 1 2 3 Beta apple zebra "));
  CHECK(rig.value("frozen_walk()") == base::Value("a=1 b=2 c=3 "));
}

TEST_CASE("a table or function has no text, since its address would differ from run to run") {
  Rig rig("function f() end");
  CHECK_THAT(rig.failure("tostring({})"), Contains("a table has no text"));
  CHECK_THAT(rig.failure("tostring(f)"), Contains("a function has no text"));
  CHECK_THAT(rig.failure("'' .. {}"), Contains("concatenate"));
  CHECK_FALSE(rig.failure("string.format('%p', {})").empty());
  CHECK_THAT(rig.failure("string.format('%s', {})"), !Contains("0x") && Contains("table"));
  CHECK_THAT(rig.failure("error({})"), !Contains("0x"));
}

TEST_CASE("a table with a table as key is not walked") {
  Rig rig("function walk() local t = { [{}] = 1, [{1}] = 2 } for k in pairs(t) do end return 1 end");
  CHECK_THAT(rig.failure("walk()"), Contains("no order"));
}

TEST_CASE("numbers print the same everywhere") {
  Rig rig;
  CHECK(rig.value("tostring(7)") == base::Value("7"));
  CHECK(rig.value("tostring(1/3)") == base::Value("0.33333333333333"));
  CHECK(rig.value("tostring(7 / 2)") == base::Value("3.5"));
  CHECK(rig.value("string.format('%d per cent', 87)") == base::Value("87 per cent"));
  CHECK(rig.value("7 // 2") == base::Value(3));
  CHECK(rig.value("-7 % 3") == base::Value(2));
  CHECK_FALSE(rig.failure("0/0").empty());
}

TEST_CASE("a power is refused, since its last digit differs from machine to machine") {
  Rig rig;
  CHECK_THAT(rig.failure("2 ^ 3"), Contains("lua.power") && Contains("x * x"));
  CHECK_THAT(rig.run("trust = 2 ^ 3"), Contains("lua.power"));
}

TEST_CASE("a power is refused in a whole file too, at its line") {
  Rig rig("local note = 'a ^ in a text is none'  -- nor is ^ here\nfunction f() return 2 ^ 3 end");
  REQUIRE(rig.diagnostics.all().size() == 1);
  CHECK_THAT(rig.mistakes(), Contains("pack/main.lua:2") && Contains("lua.power"));
}

TEST_CASE("the vocabulary's with() leaves the list as it was, and contains() looks into it") {
  Rig rig;
  CHECK(rig.run("told = with(told, 'lena'); told = with(told, 'odile')") == "");
  CHECK(rig.kept("told") == base::Value(base::List{"lena", "odile"}));
  CHECK(rig.value("contains(told, 'lena')") == base::Value(true));
  CHECK(rig.value("contains(told, 'nobody')") == base::Value(false));
  CHECK(rig.value("#with(told, 'x') .. ' ' .. #told") == base::Value("3 2"));
}

TEST_CASE("a module is a file of the pack, and nothing else") {
  script::Machine machine;
  base::Diagnostics diagnostics;
  machine.set_modules([](std::string_view name) -> std::optional<std::pair<std::string, std::string>> {
    if (name == "desk") return std::pair<std::string, std::string>("pack/desk.lua", "return { hours = 24 }");
    if (name == "power") return std::pair<std::string, std::string>("pack/power.lua", "\nreturn 2 ^ 3");
    if (name == "round") return std::pair<std::string, std::string>("pack/round.lua", "return require 'round'");
    return std::nullopt;
  });
  machine.run("pack/main.lua", "local desk = require 'desk'\nhours = desk.hours\nlocal r = require 'round'\nrequire '../../etc/passwd'", false, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all().front().where.line == 4);
  CHECK_THAT(diagnostics.all().front().message, Contains("there is no module"));
  CHECK(machine.knows("hours"));
  machine.run("pack/more.lua", "require 'power'", false, diagnostics);
  CHECK(diagnostics.all().back().where.file == "pack/power.lua");
  CHECK(diagnostics.all().back().where.line == 2);
}

TEST_CASE("bytecode and text that is no UTF-8 are refused") {
  Rig binary(std::string("\x1bLua\x54", 5));
  CHECK(binary.diagnostics.has_errors());
  Rig latin("-- fine\nlocal x = 'caf\xe9'");
  CHECK_THAT(latin.mistakes(), Contains("pack/main.lua:2") && Contains("not UTF-8"));
}

TEST_CASE("a mistake in a file is reported at its line") {
  CHECK_THAT(Rig("local a = 1\nlocal b = = 2").mistakes(), Contains("pack/main.lua:2"));
  CHECK_THAT(Rig("\n\nscen \"a\" { }").mistakes(), Contains("pack/main.lua:3") && Contains("did you mean 'scene'?"));
}
