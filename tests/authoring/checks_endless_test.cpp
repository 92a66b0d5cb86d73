#include <catch2/catch.hpp>

#include <fmt/format.h>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

constexpr const char* kEndOfRounds = "scene \"home\" { ending = \"done\" }\nending \"done\" { title = \"Home\", text = \"The lights go out.\" }\n"
    "duty \"d\" { title = \"D\", done = \"true\", score = { evidence = 1, trauma_informed = 1 }, why = \"W.\", missed = \"M.\", ref = \"bc-16\" }\n";

std::string told_of_rounds(const std::string& scenes) { return told(lint_small(small_pack("start \"a\"\n" + scenes + kEndOfRounds))); }

std::string leads_to(const std::string& id, const std::string& to) { return fmt::format("scene \"{}\" {{ title = \"T\", text = \"T.\", to = \"{}\" }}\n", id, to); }

/// A scene with a choice for each of `ways`: "a" leads there, "call:a" visits it.
std::string offers(const std::string& id, const std::vector<std::string>& ways) {
  std::string choices;
  for (std::size_t i = 0; i < ways.size(); ++i) {
    const bool is_call = ways[i].starts_with("call:");
    choices += fmt::format("{{ \"Way {}.\", id = \"w{}\", {} = \"{}\" }}, ", i, i, is_call ? "call" : "to", is_call ? ways[i].substr(5) : ways[i]);
  }
  return fmt::format("scene \"{}\" {{ title = \"T\", text = \"T.\", choices = {{ {} }} }}\n", id, choices);
}

}  // namespace

TEST_CASE("scenes that only lead round are found once, at the first of them") {
  const std::string all = told_of_rounds(offers("a", {"b", "home"}) + leads_to("b", "c") + leads_to("c", "d") + leads_to("d", "b"));
  CHECK_THAT(all, Contains("small/main.lua:3:") && Contains("'b', 'c', 'd'") && Contains("[scene.endless]"));
  CHECK(all.find("scene.endless", all.find("scene.endless") + 1) == std::string::npos);
}

TEST_CASE("two rounds that have nothing to do with each other are two findings") {
  const std::string all = told_of_rounds(offers("a", {"b", "c", "home"}) + leads_to("b", "b") + leads_to("c", "d") + leads_to("d", "c"));
  CHECK_THAT(all, Contains("no way leads from 'b'") && Contains("'c', 'd'"));
}

TEST_CASE("whoever comes back from a visit can go on") {
  CHECK(told_of_rounds(offers("a", {"call:b", "home"}) + leads_to("b", "c") + leads_to("c", "back")) == "");
  // The visit leads on by itself.
  CHECK(told_of_rounds("scene \"a\" { title = \"T\", text = \"T.\", choices = { { \"Way.\", id = \"w\", call = \"b\", to = \"home\" } } }\n" + leads_to("b", "back")) == "");
}

TEST_CASE("an event leads out of a round, and back from an event leads to where one stood") {
  const std::string round = offers("a", {"b"}) + leads_to("b", "a");
  CHECK_THAT(told_of_rounds(round), Contains("[scene.endless]"));
  CHECK(told_of_rounds(round + "event \"e\" { after = \"10m\", text = \"It rings.\", to = \"home\" }\n").find("endless") == std::string::npos);
  CHECK(told_of_rounds(offers("a", {"home"}) + "event \"e\" { after = \"10m\", text = \"It rings.\", to = \"call\" }\n" + leads_to("call", "back")) == "");
}

TEST_CASE("a scene that returns and that nobody visits is out of reach, and no round") {
  const std::string all = told_of_rounds(leads_to("a", "home") + leads_to("b", "back"));
  CHECK_THAT(all, Contains("[scene.unreachable]"));
  CHECK(all.find("endless") == std::string::npos);
}

TEST_CASE("a long chain of scenes leads to its ending") {
  std::string main;
  for (int i = 0; i < 3000; ++i) main += leads_to("s" + std::to_string(i), i == 2999 ? "home" : "s" + std::to_string(i + 1));
  CHECK(told(lint_small(small_pack("start \"s0\"\n" + main + kEndOfRounds))).find("endless") == std::string::npos);
}
