#include <catch2/catch.hpp>

#include <array>

#include "samples.hpp"

using namespace casecraft::coder;

namespace {

Type type_of(std::string_view utterance, std::string_view previous = "") { return shipped().code(utterance, {previous, {}, {}}).type; }

}  // namespace

TEST_CASE("every type has a name that is read again") {
  for (std::size_t i = 0; i < kTypes; ++i) {
    const auto type = static_cast<Type>(i);
    CHECK(type_from(to_string(type)) == type);
    CHECK_FALSE(meaning_of(type).empty());
  }
  CHECK_FALSE(type_from("Invitation").has_value());
  CHECK(is_appropriate(Type::facilitator));
  CHECK_FALSE(is_appropriate(Type::unclear));
  CHECK_FALSE(is_appropriate(Type::option_posing));
}

TEST_CASE("the plain forms of each type are coded as what they are") {
  CHECK(type_of("Tell me what happened.") == Type::invitation);
  CHECK(type_of("Could you tell me about the journey, please?") == Type::invitation);
  CHECK(type_of("You mentioned a driver. Tell me more about him.", "There was a driver.") == Type::cued_invitation);
  CHECK(type_of("Mm-hm.") == Type::facilitator);
  CHECK(type_of("Where did you sleep?") == Type::directive);
  CHECK(type_of("Can you tell me who paid for the ticket") == Type::directive);
  CHECK(type_of("Did you have a key?") == Type::option_posing);
  CHECK(type_of("Tell me if you had a contract.") == Type::option_posing);
  CHECK(type_of("He was the boss, wasn't he?") == Type::suggestive);
  CHECK(type_of("Where did you live, who paid and how long did you stay?") == Type::compound);
  CHECK(type_of("You should have called us.") == Type::blaming);
  CHECK(type_of("If you don't talk we can't help you.") == Type::pressure);
  CHECK(type_of("Good morning, thanks for coming in.") == Type::rapport);
  CHECK(type_of("If you don't know, just say so.") == Type::ground_rules);
  CHECK(type_of("Would you like a break?") == Type::choice);
  CHECK(type_of("Are you safe where you sleep tonight?") == Type::choice);
  CHECK(type_of("That sounds very hard, and it wasn't your fault.") == Type::support);
  CHECK(type_of("Is there anything you'd like to add?") == Type::closure);
}

TEST_CASE("a recast is coded by its last question") { CHECK(type_of("Tell me about the... did he call you?") == Type::option_posing); }

TEST_CASE("her own words given back are an echo") {
  const Coding coding = shipped().code("A blue van?", {"They put us in a blue van.", {}, {}});
  CHECK(coding.type == Type::facilitator);
  CHECK(coding.fine == "echo");
  CHECK(type_of("A blue van?", "They drove us away.") != Type::facilitator);
}

TEST_CASE("what she is said to have said must have been disclosed") {
  const std::array<std::string, 2> disclosed{"a driver with a grey beard", "the flat by the river"};
  CHECK(shipped().code("You mentioned a driver. Tell me more about him.", {"", disclosed, {}}).type == Type::cued_invitation);
  const Coding coding = shipped().code("You mentioned a weapon. Tell me more about it.", {"", disclosed, {}});
  CHECK(coding.type == Type::suggestive);
  CHECK(coding.fine == "presumptive");
  CHECK(coding.rule == "not-disclosed");
}

TEST_CASE("asking again is noticed, checking one's understanding is not") {
  const std::array<std::string, 2> asked{"Where did the driver park the van?", "Tell me what happened."};
  CHECK(shipped().code("Where did that driver park his van", {"", {}, asked}).is_repeated);
  CHECK(shipped().code("Tell me what happened.", {"", {}, asked}).is_repeated);
  CHECK_FALSE(shipped().code("Where did you sleep?", {"", {}, asked}).is_repeated);
  CHECK_FALSE(shipped().code("To check I understood: where did the driver park the van?", {"", {}, asked}).is_repeated);
  CHECK_FALSE(shipped().code("Mm-hm.", {"", {}, asked}).is_repeated);
}

TEST_CASE("a question about private life is flagged") {
  CHECK(shipped().code("Did you have lovers before that?").is_irrelevant_intimate);
  CHECK_FALSE(shipped().code("Did you have a key?").is_irrelevant_intimate);
}

TEST_CASE("what no type fits is unclear") {
  for (const std::string_view text : {"", "   ", "???", "\xF0\x9F\x98\x80", "\xD0\xA0\xD0\xB0\xD1\x81\xD1\x81\xD0\xBA\xD0\xB0\xD0\xB6\xD0\xB8\xD1\x82\xD0\xB5", "asdf ghjk",
                                      "SELECT * FROM facts;"}) {
    INFO(text);
    const Coding coding = shipped().code(text);
    CHECK(coding.type == Type::unclear);
    CHECK_FALSE(coding.reasons.empty());
  }
}

TEST_CASE("any bytes are coded, and the same way twice") {
  std::string bytes;
  for (int i = 0; i < 100'000; ++i) {
    bytes += static_cast<char>(i * 7 + i / 256);
  }
  const std::string spaces(100'000, ' ');
  const std::string questions = [] {
    std::string text;
    while (text.size() < 100'000) {
      text += "why did you, ";
    }
    return text;
  }();
  for (const std::string& text : {bytes, spaces, questions, std::string(100'000, 'a'), std::string(3, '\0')}) {
    const Coding once = shipped().code(text, {text, {}, {}});
    const Coding twice = shipped().code(text, {text, {}, {}});
    CHECK(once.type == twice.type);
    CHECK(once.confidence == twice.confidence);
  }
}

TEST_CASE("the reasons are words of the utterance") {
  const Coding coding = shipped().code("Which bus did you take to the market?");
  CHECK(coding.rule.empty());
  REQUIRE_FALSE(coding.reasons.empty());
  CHECK(coding.reasons.size() <= 3);
  CHECK(std::string("which bus did you take to the market").find(coding.reasons.front().words) != std::string::npos);
  CHECK(coding.reasons.front().weight > 0);
}

TEST_CASE("a model's version names its bytes") { CHECK(shipped().version().starts_with("1-")); }
