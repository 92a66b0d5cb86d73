#include <catch2/catch.hpp>

#include <string>

#include "rig.hpp"

using namespace casecraft;
using script::Rig;
using Catch::Contains;

TEST_CASE("a name that nobody declared cannot be assigned, and the message says where and which name is near") {
  Rig rig("function slip() trsut = 1 end");
  CHECK_THAT(rig.run("trsut = 1"), Contains("pack/main.lua:7") && Contains("did you mean 'trust'?"));
  CHECK_THAT(rig.run("slip()"), Contains("pack/main.lua:1") && Contains("'trsut' is not a declared variable") && Contains("did you mean 'trust'?"));
}

TEST_CASE("a name that nobody declared cannot be read") {
  Rig rig("function slip() return trsut end");
  CHECK_THAT(rig.failure("trsut > 1"), Contains("pack/main.lua:7") && Contains("did you mean 'trust'?"));
  CHECK_THAT(rig.failure("slip()"), Contains("pack/main.lua:1") && Contains("did you mean 'trust'?"));
}

TEST_CASE("a variable keeps to what was declared of it") {
  Rig rig;
  CHECK(rig.run("trust = 9") == "");
  CHECK(rig.kept("trust") == base::Value(5));
  CHECK(rig.run("trust = -9") == "");
  CHECK(rig.kept("trust") == base::Value(-5));
  CHECK(rig.run("trust = 6 / 2") == "");
  CHECK(rig.kept("trust").is_integer());
  CHECK_THAT(rig.run("trust = 'much'"), Contains("'trust' is declared as a whole number"));
  CHECK_THAT(rig.run("trust = nil"), Contains("'trust' is declared as a whole number"));
  CHECK_THAT(rig.run("door = 'ajar'"), Contains("may only be one of 'open', 'shut'"));
  CHECK(rig.run("door = 'open'") == "");
  CHECK(rig.kept("door") == base::Value("open"));
}

TEST_CASE("only plain data can be kept") {
  Rig rig("function f() end");
  CHECK_THAT(rig.run("told = { f }"), Contains("function cannot be kept"));
  CHECK_THAT(rig.run("seen = { f = f }"), Contains("function cannot be kept"));
  CHECK_THAT(rig.run("told = { 1, nil, 3, x = 1 }"), Contains("'told'"));
  CHECK(rig.kept("told") == base::Value(base::List{}));
}

TEST_CASE("what is kept changes only by assigning the variable") {
  Rig rig("names = { 'a', 'b', inner = { 1 } }\nlocal hidden = { count = 0 }\nfunction count() hidden.count = hidden.count + 1 return hidden.count end");
  CHECK(rig.run("told = { 'lena' }; seen = { board = { hour = 5 } }") == "");
  CHECK_THAT(rig.run("told[1] = 'x'"), Contains("cannot be changed"));
  CHECK_THAT(rig.run("told[2] = 'x'"), Contains("cannot be changed"));
  CHECK_THAT(rig.run("seen.board.hour = 6"), Contains("cannot be changed"));
  CHECK_THAT(rig.run("names[3] = 'c'"), Contains("cannot be changed"));
  CHECK_THAT(rig.run("names.inner[1] = 2"), Contains("cannot be changed"));
  CHECK_THAT(rig.run("table.insert(names, 'c')"), Contains("cannot be changed"));
  CHECK_FALSE(rig.run("table.sort(told, function(a, b) return a > b end); table.remove(told)").empty());
  CHECK_FALSE(rig.run("string.rep = nil").empty());
  CHECK_FALSE(rig.run("math.floor = math.ceil").empty());
  CHECK_FALSE(rig.failure("count()").empty());
  CHECK(rig.kept("told") == base::Value(base::List{"lena"}));
  CHECK(rig.value("#names .. names[1] .. names.inner[1]") == base::Value("2a1"));
  CHECK(rig.value("math.floor(2.5)") == base::Value(2));
}

TEST_CASE("a function that changes an upvalue is refused, and the old value is back") {
  Rig rig(R"(
local calls = 0
scene "one" { enter = function() calls = calls + 1 trust = calls end }
)");
  INFO(rig.mistakes());
  REQUIRE(rig.machine.declarations().size() == 1);
  const script::Chunk enter = rig.machine.function(rig.machine.declarations().front().node.at("enter").function);
  for (int time = 0; time < 2; ++time) {
    rig.state.begin();
    try {
      rig.machine.effect(enter);
      FAIL("a hidden counter was accepted");
    } catch (const script::ScriptError& error) {
      CHECK_THAT(error.what(), Contains("pack/main.lua:3") && Contains("'calls'") && Contains("variables {"));
    }
    CHECK(rig.kept("trust") == base::Value(1));   // From 0 each time: the counter did not go on.
    rig.state.roll_back();
  }
}

TEST_CASE("an expression that calls a function of the pack cannot use an upvalue as a memory") {
  Rig rig("local calls = 0\nfunction next_number() calls = calls + 1 return calls end");
  std::string first = rig.failure("next_number()");
  CHECK_THAT(first, Contains("'calls'"));
  CHECK_THAT(rig.failure("next_number() == 1"), Contains("'calls'"));
}

TEST_CASE("a failing script cannot leave a hidden change behind") {
  Rig rig("local calls = 0\nfunction sly() calls = calls + 1 error('stop') end\nfunction ask() return calls end");
  CHECK_FALSE(rig.run("sly()").empty());
  CHECK(rig.value("ask()") == base::Value(0));
}

TEST_CASE("conditions and texts change nothing") {
  Rig rig("function sneak() trust = 4 return true end");
  CHECK_THAT(rig.failure("sneak()"), Contains("cannot be changed here"));
  CHECK(rig.kept("trust") == base::Value(0));
}

TEST_CASE("a function that changes the case is for effects only, and a refusal names the author's line") {
  script::Machine machine;
  base::Diagnostics diagnostics;
  machine.define("receive", [](void*, std::span<const base::Value> arguments) -> base::Value {
    if (arguments.empty()) throw Error("receive() needs a document's id");
    return arguments[0];
  }, true);
  script::State state;
  machine.freeze();
  machine.bind(machine.new_binding(), state, nullptr);
  const base::Position where{"pack/main.lua", 12, 5};
  const script::Chunk asking = machine.compile_expression("receive('reply')", where, diagnostics);
  const script::Chunk doing = machine.compile_statements("receive('reply')", where, diagnostics);
  const script::Chunk wrong = machine.compile_statements("receive()", where, diagnostics);
  REQUIRE_FALSE(diagnostics.has_errors());
  CHECK_THROWS_WITH(machine.condition(asking), Contains("pack/main.lua:12") && Contains("use it in an effect"));
  CHECK_NOTHROW(machine.effect(doing));
  CHECK_THROWS_WITH(machine.effect(wrong), Contains("pack/main.lua:12") && Contains("needs a document's id"));
}

TEST_CASE("two sessions on one machine see their own variables") {
  Rig rig;
  script::State other = rig.state;
  const std::uint64_t mine = rig.machine.new_binding();
  const std::uint64_t theirs = rig.machine.new_binding();
  const script::Chunk more = rig.machine.compile_statements("trust = trust + 1", {"pack/main.lua", 1, 1}, rig.diagnostics);
  for (int i = 0; i < 3; ++i) {
    rig.machine.bind(mine, rig.state, nullptr);
    rig.machine.effect(more);
  }
  rig.machine.bind(theirs, other, nullptr);
  rig.machine.effect(more);
  CHECK(rig.kept("trust") == base::Value(3));
  CHECK(other.get(rig.machine.variable("trust")->slot) == base::Value(1));
}
