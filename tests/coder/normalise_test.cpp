#include <catch2/catch.hpp>

#include "samples.hpp"

using namespace casecraft::coder;

namespace {

std::string words_of(std::string_view utterance) {
  const Words words = normalised(utterance, reader().lexicon);
  std::string text;
  for (const Word& word : words.all) {
    text += (text.empty() ? "" : " ") + std::string(words.text(word));
  }
  return text;
}

}  // namespace

TEST_CASE("contractions come apart, with and without their mark") {
  CHECK(words_of("Didn't he?") == "did n't he");
  CHECK(words_of("didnt he") == "did n't he");
  CHECK(words_of("I’m sure you’ll say") == "i am sure you will say");
}

TEST_CASE("common slips are read as what is meant") {
  CHECK(words_of("waht hapened teh next day, pls") == "what happened the next day please");
  CHECK(words_of("sooooo") == "so");
}

TEST_CASE("accents, wide letters, joiners and marks of direction leave plain words") {
  CHECK(words_of("caf\xC3\xA9") == "cafe");
  CHECK(words_of("\xEF\xBC\xB4\xEF\xBD\x85\xEF\xBD\x8C\xEF\xBD\x8C me") == "tell me");
  CHECK(words_of("te\xE2\x80\x8Bll \xE2\x80\xAEme\xE2\x80\xAC") == "tell me");
}

TEST_CASE("an utterance is split into its sentences") {
  const Words words = normalised("Okay. Thank you! Where did you sleep?", reader().lexicon);
  CHECK(words.sentences == 3);
  CHECK(words.question_marks == 1);
}

TEST_CASE("bytes that are no text give no words") {
  CHECK(words_of("").empty());
  CHECK(words_of("\xFF\xFE\x80 \x01\x02").empty());
  CHECK(words_of("\xF0\x9F\x98\x80\xF0\x9F\x98\x80").empty());
}

TEST_CASE("of a very long line the beginning and the end are read") {
  const Words words = normalised("where " + std::string(100'000, 'x') + " end", reader().lexicon);
  CHECK(words.was_cut);
  CHECK(words.text(words.all.front()) == "where");
  CHECK(words.text(words.all.back()) == "end");
}

TEST_CASE("the grammar finds requests, tags and several questions") {
  const auto last = [](std::string_view utterance) { return reader().read(utterance, {}).sentences.back(); };
  CHECK(last("Could you please tell me who paid?").opening == Opening::asked_to_tell);
  CHECK(last("Tell me everything.").opening == Opening::tell);
  CHECK(last("Didn't he pay you?").opening == Opening::negated_aux);
  CHECK(last("Okay, so where was it?").opening == Opening::wh);
  CHECK(last("He was the boss, wasn't he?").has_tag);
  CHECK(last("That was the boss, right?").has_tag);
  CHECK_FALSE(last("Was that the boss?").has_tag);
  CHECK(last("Where did you live, who paid and how long did you stay?").questions == 3);
  CHECK(last("Where did you live?").questions == 1);
}

TEST_CASE("what she said before is known again") {
  const Reading reading = reader().read("Tell me about the vans.", "They came with a van.");
  CHECK(reading.content == 1);
  CHECK(reading.content_heard == 1);
}
