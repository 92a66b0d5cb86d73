#include <catch2/catch.hpp>

#include "apps/coder/evaluation.hpp"
#include "base/error.hpp"
#include "samples.hpp"

using namespace casecraft::coder;
namespace coder_program = casecraft::coder_program;

TEST_CASE("a labelled file is read with its comments, and a bad line is named") {
  const auto examples = coder_program::read_labelled("# a comment\ndirective\t\tWhere was it?\nfacilitator\tA van.\tA van?\n", "set.tsv");
  REQUIRE(examples.size() == 2);
  CHECK(examples[1].previous == "A van.");
  CHECK_THROWS_WITH(coder_program::read_labelled("directive\tWhere?\n", "set.tsv"), Catch::Contains("set.tsv:1") && Catch::Contains("3 are expected"));
  CHECK_THROWS_WITH(coder_program::read_labelled("\ndirectiv\t\tWhere?\n", "set.tsv"), Catch::Contains("set.tsv:2") && Catch::Contains("'directive'"));
  CHECK_THROWS_WITH(coder_program::read_labelled("directive\t\t\xFF\n", "set.tsv"), Catch::Contains("UTF-8"));
}

TEST_CASE("an evaluation counts what was right, on which side, and how far beyond chance") {
  const auto examples = coder_program::read_labelled(
      "directive\t\tWhere did you sleep?\n"
      "option_posing\t\tDid you have a key?\n"
      "blaming\t\tWhy didn't you just leave?\n"
      "invitation\t\tDid you have a key?\n",
      "set.tsv");
  const casecraft::base::Value result = coder_program::evaluate(shipped(), examples);
  CHECK(result["utterances"].as_integer() == 4);
  CHECK(result["accuracy_types"].as_number() == Approx(0.75));
  CHECK(result["accuracy_two_way"].as_number() == Approx(0.75));
  CHECK(result["kappa"].as_number() == Approx(0.6667).margin(0.01));
  CHECK(result["abstentions"].as_integer() == 0);
  CHECK(result["types"]["option_posing"]["precision"].as_number() == Approx(0.5));
  CHECK(result["types"]["invitation"]["recall"].as_number() == Approx(0));
  CHECK(result["confusion"]["invitation"]["option_posing"].as_integer() == 1);
}

TEST_CASE("what was read blind is still coded as well as the data card says") {
  for (const std::string_view set : {"blind/c.tsv"}) {   // the others have become training data
    INFO(set);
    const auto examples = coder_program::read_labelled(asset(set), set);
    const casecraft::base::Value result = coder_program::evaluate(shipped(), examples);
    CHECK(result["accuracy_types"].as_number() >= 0.90);
    CHECK(result["accuracy_two_way"].as_number() >= 0.95);
    CHECK(result["kappa"].as_number() >= 0.85);
  }
}
