#include <catch2/catch.hpp>

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
