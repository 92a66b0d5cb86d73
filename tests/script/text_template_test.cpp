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

TEST_CASE("a text whose words a state keeps is rendered in its author's words or in those of the locale") {
  Rig rig;
  script::Node node = words("Hello, ${name}: ${is_open and 'come in' or 'wait'}.");
  node.shown = "${is_open and 'come in' or 'wait'}, ${name}.";
  const TextTemplate text = TextTemplate::read(node, rig.machine, rig.diagnostics);
  rig.machine.set_shown_words({{"Lena", "Elena"}, {"wait", "espere"}});
  CHECK(rig.mistakes() == "");
  CHECK(text.is_translated());
  CHECK(text.render(rig.machine) == "espere, Elena.");
  CHECK(text.render_source(rig.machine) == "Hello, Lena: wait.");
  {
    const script::SourceWords in_source(rig.machine);
    CHECK(text.render(rig.machine) == "Hello, Lena: wait.");
    CHECK(text.render_source(rig.machine) == "Hello, Lena: wait.");
    CHECK(text.render(rig.machine) == "Hello, Lena: wait.");
  }
  CHECK(text.render(rig.machine) == "espere, Elena.");
}

TEST_CASE("what an effect writes is in its author's words") {
  Rig rig;
  script::Node node = words("Closed.");
  node.shown = "Cerrado.";
  const TextTemplate text = TextTemplate::read(node, rig.machine, rig.diagnostics);
  std::string seen;
  rig.within = [&] { seen = text.render(rig.machine).str(); };
  CHECK(rig.run("look_within()") == "");
  CHECK(seen == "Closed.");
  // Also where the effect fails.
  CHECK(rig.run("look_within(); local nothing = nil; nothing.x = 1") != "");
  CHECK(text.render(rig.machine) == "Cerrado.");
}

TEST_CASE("a text without words of the locale is its author's, and a mistake in them is reported") {
  Rig rig;
  const TextTemplate text = TextTemplate::read(words("By ${name}."), rig.machine, rig.diagnostics);
  rig.machine.set_shown_words({{"Lena", "Elena"}});
  CHECK_FALSE(text.is_translated());
  CHECK(text.render(rig.machine) == "By Elena.");
  CHECK(text.render_source(rig.machine) == "By Lena.");
  script::Node node = words("By ${name}.");
  node.shown = "Por ${nmae}.";
  TextTemplate::read(node, rig.machine, rig.diagnostics);
  CHECK_THAT(rig.mistakes(), Contains("did you mean 'name'?"));
}
