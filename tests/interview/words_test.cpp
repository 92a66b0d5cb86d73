#include <catch2/catch.hpp>

#include "exercises/interview/running_interview.hpp"
#include "exercises/interview/words.hpp"

using namespace casecraft::interview;

TEST_CASE("a stem finds the words that begin with it, and a group of words only together") {
  const std::vector<std::string> written{"travel", "do not know"};
  const Stems stems(written);
  CHECK(stems.in(words_of("You travelled at night?")));
  CHECK(stems.in(words_of("If you do not know, say so.")));
  CHECK_FALSE(stems.in(words_of("I know that you do.")));
  CHECK_FALSE(stems.in(words_of("untravelled roads")));
}

TEST_CASE("apostrophes stay out of words, whichever one was typed") {
  CHECK(words_of("don't") == std::vector<std::string>{"dont"});
  CHECK(words_of("don\u2019t") == std::vector<std::string>{"dont"});
}

TEST_CASE("what is shown holds no control character, no mark of direction and no half character") {
  CHECK(shown_harmlessly("a\tb\x1b[2J") == "a b [2J");
  CHECK(shown_harmlessly("a\u202Eb\u2066c\u200F") == "abc");
  CHECK(shown_harmlessly("caf\u00E9") == "caf\u00E9");
  const std::string long_line(5000, 'x');
  CHECK(shown_harmlessly(long_line).size() == kLongestKept);
  std::string cut(kLongestKept - 1, 'x');
  cut += "\u00E9";
  CHECK(shown_harmlessly(cut).size() == kLongestKept - 1);
}
