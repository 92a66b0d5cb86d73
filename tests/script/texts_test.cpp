#include "script/texts.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

#include "rig.hpp"

using namespace casecraft;
using script::PackText;
using script::Rig;
using script::TextRole;

namespace {

/// Those of the pack itself.
std::vector<PackText> texts(Rig& rig) {
  std::vector<PackText> all = script::texts_of(rig.machine.declarations());
  std::erase_if(all, [](const PackText& one) { return script::is_shared(one); });
  return all;
}

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

TEST_CASE("what a conversation says is named by fact, kind of reply, line and question, item by item") {
  Rig rig("local facts = { { 'bus', topic = 'way', says = { 'By bus.', 'A bus.' }, short = 'Bus.', wrong = { words = { 'train' }, says = 'No, a bus.', planted = 'Perhaps.' } },\n"
          "  { 'key', topic = 'way', says = 'No key.' } }\n"
          "interview 'talk' { title = 'A talk', facts = facts, replies = { nothing = { 'Nothing.', 'No.' } }, offers = { { 'Go on.', id = 'go', type = 'facilitator' } },\n"
          "  asks = { { 'who', says = 'Who?', good = 'Good.', bad = 'Bad.' } }, acts = { { 'water', says = { 'Thanks.' } } } }");
  CHECK(ids(texts(rig)) ==
        "interview.talk.title\ninterview.talk.facts.bus.says.1\ninterview.talk.facts.bus.says.2\ninterview.talk.facts.bus.short\ninterview.talk.facts.bus.wrong.says\n"
        "interview.talk.facts.bus.wrong.planted\ninterview.talk.facts.key.says\ninterview.talk.replies.nothing.1\ninterview.talk.replies.nothing.2\ninterview.talk.offers.go\n"
        "interview.talk.asks.who.says\ninterview.talk.asks.who.good\ninterview.talk.asks.who.bad\ninterview.talk.acts.water.says.1\n");
  REQUIRE(texts(rig).size() == 14);
  CHECK(texts(rig)[1].role == TextRole::kept);
  CHECK(texts(rig)[1].comment == "Answer; it stands after any question about it: interview 'A talk'; 'bus'.");
}

TEST_CASE("what bodies write is a text, and the labels that letters name data by") {
  Rig rig("body 'tide' { name = 'Tidewire', kind = 'provider', redirect = 'Ask the other desk.', replies = { { 'given', text = 'Here it is.', conditions = 'For this case only.' } } }\n"
          "holding 'log' { label = 'log-ins', body = 'tide', category = 'traffic' }\n"
          "rule 'zone' { text = 'A zone', says = 'In which zone?', better = 'UTC.', critical = 'Never.' }\n"
          "fact 'threat' { text = 'He threatened her.', phrases = { 'threat' } }");
  CHECK(ids(texts(rig)) ==
        "body.tide.name\nbody.tide.redirect\nbody.tide.replies.given.text\nbody.tide.replies.given.conditions\nholding.log.label\nrule.zone.text\nrule.zone.says\nrule.zone.better\n"
        "rule.zone.critical\nfact.threat.text\nfact.threat.phrases.1\n");
  REQUIRE(texts(rig).size() == 11);
  CHECK(texts(rig)[2].role == TextRole::kept);
  CHECK(texts(rig).back().role == TextRole::matched);
}
