#include <catch2/catch.hpp>

#include "rig.hpp"
#include "script/text_template.hpp"

using namespace casecraft;
using script::Rig;
using script::TextTemplate;
using Catch::Contains;

namespace {

script::Node words(const char* text) {
  script::Node node;
  node.kind = script::Node::Kind::data;
  node.data = base::Value(text);
  node.where = {"pack/main.lua", 10, 3};
  return node;
}

}  // namespace

TEST_CASE("a text shows the values of its expressions") {
  Rig rig;
  const TextTemplate text = TextTemplate::read(words("${name} has told ${#told} people. Trust: ${trust + 1}; open: ${is_open}."), rig.machine, rig.diagnostics);
  CHECK(rig.mistakes() == "");
  CHECK(text.render(rig.machine) == "Lena has told 0 people. Trust: 1; open: no.");
  CHECK(rig.run("told = with(told, 'odile'); trust = 2; is_open = true") == "");
  CHECK(text.render(rig.machine) == "Lena has told 1 people. Trust: 3; open: yes.");
}

TEST_CASE("a text without expressions is shared") {
  Rig rig;
  const TextTemplate text = TextTemplate::read(words("\n    It costs $5.\n\n    - one\n    - two\n"), rig.machine, rig.diagnostics);
  CHECK(text.render(rig.machine) == "It costs $5.\n\n- one\n- two");
  CHECK(text.render(rig.machine).view().data() == text.render(rig.machine).view().data());
}

TEST_CASE("a mistake in a text is reported at its own line") {
  Rig rig;
  TextTemplate::read(words("First line.\nSecond: ${nmae}."), rig.machine, rig.diagnostics);
  CHECK_THAT(rig.mistakes(), Contains("pack/main.lua:11") && Contains("did you mean 'name'?"));
  Rig other;
  TextTemplate::read(words("A ${name without an end"), other.machine, other.diagnostics);
  CHECK_THAT(other.mistakes(), Contains("text.brace"));
  Rig third;
  const TextTemplate table = TextTemplate::read(words("${seen}"), third.machine, third.diagnostics);
  CHECK_THROWS_WITH(table.render(third.machine), Contains("gave a table"));
}
