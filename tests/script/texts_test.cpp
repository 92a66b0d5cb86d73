#include "script/texts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "rig.hpp"

using namespace casecraft;
using script::PackText;
using script::Rig;
using script::TextRole;

namespace {

std::vector<PackText> texts(Rig& rig) { return script::texts_of(rig.machine.declarations()); }

std::string ids(const std::vector<PackText>& texts) {
  std::string all;
  for (const PackText& text : texts) all += text.id + "\n";
  return all;
}

const char* const kScene = R"lua(
scene "doorstep" {
  title = "The first question",
  text = { "Mira asks.", { when = "trust > 0", "She waits." }, { one_of = { "Rain.", "Wind." } } },
  choices = {
    { "It is up to her.", id = "her_choice", reply = "She nods.", why = "The pace is hers.", ref = "mendez-2" },
    { "Go on.", to = "end" },
  },
  entry = { fields = { { name = "risk", label = "Who?", options = { { "a", "A person" } } } }, accept = { { "ten", "10", id = "right" } },
    checks = { { id = "who", any = { "lena" } } } },
}
)lua";

}  // namespace

TEST_CASE("a text is named by its declaration and the path to it, and never by its words") {
  Rig rig(kScene);
  CHECK(ids(texts(rig)) ==
        "scene.doorstep.title\nscene.doorstep.text.1\nscene.doorstep.text.2\nscene.doorstep.text.3.one_of.1\nscene.doorstep.text.3.one_of.2\n"
        "scene.doorstep.choices.her_choice\nscene.doorstep.choices.her_choice.reply\nscene.doorstep.choices.her_choice.why\nscene.doorstep.choices.2\n"
        "scene.doorstep.entry.fields.risk.label\nscene.doorstep.entry.fields.risk.options.a\nscene.doorstep.entry.accept.right.1\nscene.doorstep.entry.checks.who.any.1\n");
}

TEST_CASE("a text knows where it stands, and what typed words are compared with is told apart") {
  Rig rig(kScene);
  const std::vector<PackText> all = texts(rig);
  CHECK(all.front().where.line == 3);
  CHECK(all[6].comment == "What follows a choice: scene 'The first question'; 'It is up to her.'.");
  CHECK(all[11].role == TextRole::matched);
  CHECK(all[12].role == TextRole::matched);
}

TEST_CASE("what has no letters is no text, and neither is an id, a condition or an effect") {
  Rig rig("scene 'a' { title = \"${name}\", text = \"22:15 …\", hint = \"É\", enter = \"trust = 1\", to = 'b' }");
  CHECK(ids(texts(rig)) == "scene.a.hint\n");
}

TEST_CASE("two texts with one name get two ids") {
  Rig rig("scene 'a' { choices = { { 'One.', id = 'x' }, { 'Two.', id = 'x' } } }");
  CHECK(ids(texts(rig)) == "scene.a.choices.x\nscene.a.choices.x.2\n");
}

TEST_CASE("values that a text shows are texts, and those that it only compares are none") {
  Rig rig("seeded { place = { 'the harbour', 'the mill' }, zone = { 'Varos/Maren' }, kind = { 'far off' } }\n"
          "scene 'a' { text = \"${place}: ${clock(zone)}, ${kind == 'far off' and 'by ship' or 'on foot'}\" }");
  CHECK(ids(texts(rig)) == "scene.a.text.shown.1\nscene.a.text.shown.2\nseeded.place.1\nseeded.place.2\n");
}

TEST_CASE("words with a count have two forms") {
  Rig rig("words { kept = 'Kept.', days = { 'one day', '{n} days' } }");
  const std::vector<PackText> all = texts(rig);
  REQUIRE(all.size() == 2);
  const auto days = std::find_if(all.begin(), all.end(), [](const PackText& text) { return text.id == "words.days"; });
  REQUIRE(days != all.end());
  CHECK(days->source == "one day");
  CHECK(days->plural == "{n} days");
}

TEST_CASE("functions that stand for texts are listed by themselves") {
  Rig rig("scene 'a' { title = 'A', text = function() return 'b' end }");
  CHECK(ids(texts(rig)) == "scene.a.title\n");
  CHECK(ids(script::text_functions_of(rig.machine.declarations())) == "scene.a.text\n");
}

TEST_CASE("what a translation has to hold is found") {
  const std::vector<std::string> wanted{"${a}", "[/quote]", "[quote]", "{n}"};
  CHECK(script::placeholders("[quote]${a}[/quote] {n} [x]") == wanted);
}
