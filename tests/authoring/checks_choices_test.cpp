#include <catch2/catch.hpp>

#include <fmt/format.h>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;
using Catch::Contains;

namespace {

constexpr const char* kEndOfChoices = "scene \"home\" { ending = \"done\" }\nending \"done\" { title = \"Home\", text = \"The lights go out.\" }\n";

/// What lint says of one scene with these choices; the weights of the small pack's rubric are scored elsewhere.
std::string told_of_choices(const std::string& choices, const std::string& more = "") {
  return told(lint_small(small_pack("start \"a\"\nscene \"a\" { title = \"T\", text = \"T.\", choices = {\n" + choices + "\n} }\n"
      "duty \"d\" { title = \"D\", done = \"true\", score = { evidence = 1, trauma_informed = 1 }, why = \"W.\", missed = \"M.\", ref = \"bc-16\" }\n" + more + kEndOfChoices)));
}

std::string scored_choice(const std::string& label, const std::string& id, int points, const std::string& why) {
  return fmt::format("{{ \"{}\", id = \"{}\", to = \"home\", score = {{ evidence = {} }}, why = \"{}\", ref = \"bc-16\" }},\n", label, id, points, why);
}

}  // namespace

TEST_CASE("two choices that differ in nothing but their words are found") {
  CHECK_THAT(told_of_choices("{ \"Ring them.\", id = \"ring\", to = \"home\" },\n{ \"Telephone them.\", id = \"phone\", to = \"home\" },"), Contains("small/main.lua:4:") && Contains("'ring' and 'phone'") && Contains("[choice.no-difference]"));
  CHECK(told_of_choices("{ \"Ring them.\", id = \"ring\", to = \"home\" },\n{ \"Write to them.\", id = \"write\", to = \"home\", minutes = 20 },") == "");
  CHECK(told_of_choices("{ \"Ring them.\", id = \"ring\", to = \"home\" },\n{ \"Write to them.\", id = \"write\", to = \"home\", effect = function() end },") == "");
}

TEST_CASE("a choice that is asked for later makes a difference") {
  CHECK(told_of_choices("{ \"Tea.\", id = \"tea\", to = \"home\" },\n{ \"Coffee.\", id = \"coffee\", to = \"home\", when = \"not taken('a', 'tea')\" },\n{ \"Water.\", id = \"water\", to = \"b\", when = \"taken('a', 'coffee')\" },",
                "scene \"b\" { title = \"T\", text = \"T.\", to = \"home\" }\n") == "");
}

TEST_CASE("two wrong choices may be wrong for different reasons") {
  CHECK(told_of_choices(scored_choice("Best.", "best", 2, "So.") + scored_choice("Wrong.", "one", 0, "It warns him.") + scored_choice("Wrong too.", "two", 0, "It is too late.")) == "");
  CHECK_THAT(told_of_choices(scored_choice("Best.", "best", 2, "So.") + scored_choice("Wrong.", "one", 0, "It warns him.") + scored_choice("Wrong too.", "two", 0, "It warns him.")), Contains("[choice.no-difference]"));
}

TEST_CASE("two choices with the same words are found, unless each has its condition") {
  CHECK_THAT(told_of_choices("{ \"Ask again.\", id = \"one\", to = \"home\" },\n{ \"ASK, again!\", id = \"two\", to = \"home\", minutes = 9 },"), Contains("[choice.same-words]"));
  CHECK(told_of_choices("{ \"Ask again.\", id = \"one\", to = \"home\", when = \"minutes() > 1\" },\n{ \"Ask again.\", id = \"two\", to = \"home\", minutes = 9, when = \"minutes() < 2\" },").find("same-words") == std::string::npos);
}

TEST_CASE("words that differ in a number are other words") {
  CHECK(told_of_choices("{ \"Row 1.\", id = \"one\", to = \"home\" },\n{ \"Row 2.\", id = \"two\", to = \"home\", minutes = 9 },") == "");
}

TEST_CASE("a scored choice that stands alone is told") { CHECK_THAT(told_of_choices(scored_choice("Write it down.", "write", 2, "It is kept.")), Contains("[choice.alone]")); }

TEST_CASE("different points for the same reason are told") { CHECK_THAT(told_of_choices(scored_choice("Now.", "now", 2, "Logs go.") + scored_choice("Later.", "later", 0, "Logs go.")), Contains("[feedback.same]")); }

TEST_CASE("points that everybody earns, and a decision at which nobody can earn any, are found") {
  CHECK_THAT(told_of_choices(scored_choice("Now.", "now", 1, "So.") + scored_choice("Later.", "later", 1, "So it is.")), Contains("[score.always-earned]"));
  CHECK_THAT(told_of_choices(scored_choice("Push.", "push", -2, "So.") + scored_choice("Shout.", "shout", -1, "So it is.")), Contains("[score.no-best]"));
}

TEST_CASE("a competency that has a weight and that nothing scores is found in the rubric") {
  scenario::Bundle bundle = small_pack(two_decisions());
  bundle.files["pack/rubric.json"] = "{\"framework\": \"casecraft-core\", \"pass_mark\": 70,\n\"weights\": {\"evidence\": 1, \"trauma_informed\": 1,\n\"wellbeing\": 1}}";
  CHECK_THAT(told(lint_small(bundle)), Contains("small/rubric.json:3:") && Contains("'wellbeing'") && Contains("[score.unearnable]"));
}

namespace {

/// An exercise of `count` decisions whose best choice is the longest in `longest` of them, and the first in `first` of them.
std::string told_of_decisions(int count, int longest, int first) {
  std::string main = "start \"s0\"\n";
  for (int i = 0; i < count; ++i) {
    const std::string good = fmt::format("{{ \"{}\", id = \"good\", to = \"{}\", score = {{ evidence = 2, trauma_informed = 1 }}, why = \"Good.\", ref = \"bc-16\" }},", i < longest ? "A good answer of some length." : "Good.", i + 1 == count ? "home" : fmt::format("s{}", i + 1));
    const auto bad = [&](int which) { return fmt::format("{{ \"{} answer.\", id = \"bad{}\", to = \"home\", score = {{ evidence = 0 }}, why = \"Bad {}.\", ref = \"bc-16\" }},", which == 1 ? "A wrong" : "Another", which, which); };
    main += fmt::format("scene \"s{}\" {{ title = \"T\", text = \"T.\", choices = {{ {} }} }}\n", i, i < first ? good + bad(1) + bad(2) : bad(1) + good + bad(2));
  }
  return told(lint_small(small_pack(main + kEndOfChoices)));
}

}  // namespace

TEST_CASE("a longest or a first choice that is nearly always best is found, and the figures are told") {
  const std::string habit = told_of_decisions(10, 9, 9);
  CHECK_THAT(habit, Contains("in 10 scored decisions the longest choice is a best one 9 times, the first 9 times, the last 0 times; chance gives 3.3") && Contains("[choice.longest-best]") && Contains("[choice.position-best]") && Contains("they are at "));
  const std::string fair = told_of_decisions(10, 3, 3);
  CHECK_THAT(fair, Contains("[choice.bias]"));
  CHECK(fair.find("longest-best") == std::string::npos);
  CHECK(fair.find("position-best") == std::string::npos);
}

TEST_CASE("of a few decisions no habit is told") { CHECK(told_of_decisions(7, 7, 7).find("choice.") == std::string::npos); }
