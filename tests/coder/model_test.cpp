#include <catch2/catch.hpp>

#include "apps/coder/training.hpp"
#include "base/error.hpp"
#include "exercises/interview/coder/model.hpp"
#include "samples.hpp"

using namespace casecraft::coder;
namespace coder_program = casecraft::coder_program;

namespace {

Model trained_on_few() {
  const auto examples = coder_program::read_training(
      "invitation\tx\ta\t\tTell me about that day.\n"
      "invitation\tx\tb\t\tTell me what happened.\n"
      "option_posing\tx\tc\t\tWas it a bus?\n"
      "option_posing\tx\td\t\tDid you have a key?\n"
      "directive\tx\te\t\tWhere was the bus?\n"
      "directive\tx\tf\t\tWho had the key?\n",
      "few.tsv");
  return coder_program::train(examples, {asset("lexicon/spelling.tsv"), asset("lexicon/words.tsv"), {}}, [](std::string_view) {});
}

}  // namespace

TEST_CASE("the same data trains the same bytes") { CHECK(trained_on_few().bytes() == trained_on_few().bytes()); }

TEST_CASE("a model is read as it was written") {
  const std::string bytes = trained_on_few().bytes();
  CHECK(Model::read(bytes).bytes() == bytes);
  const Coder coder = Coder::read(bytes);
  CHECK(coder.code("Tell me about the bus.").type == Type::invitation);
  CHECK(coder.code("Did you have a bus?").type == Type::option_posing);
}

TEST_CASE("a damaged model is refused with a sentence") {
  std::string bytes = trained_on_few().bytes();
  CHECK_THROWS_WITH(Model::read("nonsense"), Catch::Contains("no model"));
  CHECK_THROWS_AS(Model::read(bytes.substr(0, bytes.size() - 5)), casecraft::Error);
  CHECK_THROWS_AS(Model::read(bytes.substr(0, 19)), casecraft::Error);
  CHECK_THROWS_AS(Model::read(""), casecraft::Error);
  bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
  CHECK_THROWS_WITH(Model::read(bytes), Catch::Contains("damaged"));
}

TEST_CASE("the shipped model is small and holds the lists that lie beside it") {
  const std::string bytes = asset("model-1.bin");
  CHECK(bytes.size() < 5'000'000);
  const Model model = Model::read(bytes);
  CHECK((model.spelling == asset("lexicon/spelling.tsv")));
  CHECK((model.words == asset("lexicon/words.tsv")));
  CHECK((model.rules == asset("lexicon/rules.tsv")));
}

TEST_CASE("more lead never means less confidence") {
  const Model model = Model::read(asset("model-1.bin"));
  int before = 0;
  for (std::int64_t lead = 0; lead < 5000; lead += 10) {
    const int confidence = model.confidence(lead);
    CHECK(confidence >= before);
    CHECK(confidence <= 1000);
    before = confidence;
  }
}
