#include <catch2/catch.hpp>

#include "base/error.hpp"
#include "exercises/interview/coder/rules.hpp"
#include "samples.hpp"

using namespace casecraft::coder;

namespace {

bool is_in(std::string_view pattern, std::string_view utterance, std::string_view previous = "") {
  return Pattern(pattern, reader().lexicon).is_in(reader().read(utterance, previous));
}

}  // namespace

TEST_CASE("a pattern is words, choices, classes, gaps and the ends of a sentence") {
  CHECK(is_in("you (must|shall) * answer", "You must really answer now."));
  CHECK_FALSE(is_in("you (must|shall) answer", "You must really answer now."));
  CHECK(is_in("^ tell me", "Okay, so tell me."));
  CHECK_FALSE(is_in("^ tell me", "She did not tell me."));
  CHECK(is_in("please $", "Sit down please. And go on."));
  CHECK(is_in("the <MONEY>", "Where is the debt?"));
  CHECK(is_in("the ~", "Where is the van?", "He had a van."));
  CHECK_FALSE(is_in("the ~", "Where is the van?"));
}

TEST_CASE("a gap does not reach into the next sentence") {
  CHECK_FALSE(is_in("if you * we can", "If you like. Then we can stop."));
}

TEST_CASE("a rule that is written wrong is told with its line") {
  CHECK_THROWS_WITH(read_rules("# a comment\nname\tpressure\tx\n", reader().lexicon), Catch::Contains("line 2") && Catch::Contains("six columns"));
  CHECK_THROWS_WITH(read_rules("name\tpressure\tx\t<NOSUCH>\t\tbecause\n", reader().lexicon), Catch::Contains("NOSUCH"));
  CHECK_THROWS_AS(Pattern("two  spaces", reader().lexicon), casecraft::Error);
}

TEST_CASE("certain conduct is coded by a rule, its look-alikes are not") {
  struct Line {
    std::string_view utterance;
    bool is_certain;
  };
  const Line lines[] = {
      {"Why didn't you just leave?", true},
      {"Why didn't he leave you a key?", false},
      {"I promise you he will go to prison.", true},
      {"I can't promise you that he will go to prison.", false},
      {"If you don't tell us his name, we can't help you.", true},
      {"The sooner you tell me, the sooner you can go home.", true},
      {"You don't have to answer.", false},
      {"You have to answer me now.", true},
      {"In case you need to talk, here is a number.", false},
      {"What were you thinking?", true},
      {"My question didn't make sense, I'm sorry.", false},
  };
  for (const Line& line : lines) {
    INFO(line.utterance);
    const Coding coding = shipped().code(line.utterance);
    CHECK((!coding.rule.empty()) == line.is_certain);
    if (line.is_certain) {
      CHECK((coding.type == Type::blaming || coding.type == Type::pressure));
      CHECK_FALSE(coding.reasons.empty());
    } else {
      CHECK(coding.type != Type::blaming);
      CHECK(coding.type != Type::pressure);
    }
  }
}
