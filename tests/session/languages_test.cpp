#include "session/languages.hpp"

#include <catch2/catch.hpp>

#include "rig.hpp"

using namespace casecraft;
using namespace casecraft::test;
using Catch::Contains;

namespace {

const char* const kCase = R"lua(
start "door"
variables { mood = { "calm", one_of = { "calm", "short of breath" } }, days = 3, told = "" }
words { kept = "The data are kept.", left = { "one day left", "{n} days left" } }
person "mira" { name = "Mira", role = "Account holder" }
scene "door" { title = "At the door", text = "Mira is ${mood}.", choices = {
  { "Ask her.", id = "ask", to = "time", reply = "She nods.", effect = "mood = 'short of breath'; told = words('left', days)", score = { evidence = 1 }, why = "The pace is hers.", ref = "mendez-2" },
  { "Go.", id = "go", to = "over", score = { evidence = 0 }, why = "Nothing was asked.", ref = "mendez-2" } } }
scene "time" { title = "The time", text = function() return words("kept") .. " " .. words("left", days) end, entry = { label = "Which hour?", accept = {
  { "ten to nine", id = "right", to = "note", score = { evidence = 1 }, why = "Right.", ref = "iso-27037" } }, otherwise = { reply = "Write an hour." } } }
scene "note" { title = "The note", text = "Mira is ${mood}.", entry = { fields = { { name = "risk", label = "Who is at risk?", required = true } }, checks = {
  { id = "who", all = { "account holder", "tonight" }, score = { safeguarding = 2 }, why = "It says who.", missing = "It does not say who.", ref = "crc-19" },
  { id = "calm", none = { "will be safe" }, score = { safeguarding = 1 }, why = "No promise.", missing = "A promise.", ref = "crc-19" } }, to = "over" } }
scene "over" { ending = "over" }
ending "over" { title = "Over", text = "It is ${days == 3 and 'the third day' or 'another day'}." }
)lua";

const char* const kSpanish = R"po(
msgid ""
msgstr "Language: es\nContent-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\nX-Casecraft-Pack: small\n"

msgctxt "pack.title"
msgid "Small"
msgstr "Pequeño"

msgctxt "scene.door.title"
msgid "At the door"
msgstr "En la puerta"

msgctxt "scene.door.text"
msgid "Mira is ${mood}."
msgstr "Mira: ${mood}."

msgctxt "variables.mood.1"
msgid "short of breath"
msgstr "sin aliento"

msgctxt "variables.mood.one_of.2"
msgid "short of breath"
msgstr "sin aliento"

msgctxt "scene.door.choices.ask"
msgid "Ask her."
msgstr "Preguntarle."

msgctxt "scene.door.choices.ask.why"
msgid "The pace was hers."
msgstr "El ritmo era suyo."

#, fuzzy
msgctxt "scene.door.choices.go"
msgid "Go."
msgstr "Irse."

msgctxt "words.kept"
msgid "The data are kept."
msgstr "Los datos se conservan."

msgctxt "words.left"
msgid "one day left"
msgid_plural "{n} days left"
msgstr[0] "queda un día"
msgstr[1] "quedan {n} días"

msgctxt "scene.time.entry.accept.right.1"
msgid "ten to nine"
msgstr "nueve menos diez | ocho cincuenta"

msgctxt "scene.note.entry.checks.who.all.1"
msgid "account holder"
msgstr "titular de la cuenta"

msgctxt "scene.note.entry.checks.who.all.2"
msgid "tonight"
msgstr "esta noche"

msgctxt "scene.note.text"
msgid "Mira is ${mood}."
msgstr "Mira: ${trust}."

msgctxt "ending.over.text.shown.1"
msgid "the third day"
msgstr "el tercer día"

msgctxt "ending.over.text"
msgid "It is ${days == 3 and 'the third day' or 'another day'}."
msgstr "Es ${days == 3 and 'the third day' or 'another day'}."
)po";

scenario::Bundle translated(const std::string& po = kSpanish) {
  scenario::Bundle bundle = bundle_of(kCase);
  bundle.files["pack/lang/es.po"] = po;
  return bundle;
}

struct Played {
  std::string words;
  session::MemoryJournal journal;
};

Played play(const scenario::Bundle& bundle, const std::string& locale, const std::vector<session::Action>& actions) {
  Played played;
  session::Session session(exercise_in(bundle, locale), 7, played.journal);
  played.words = words_of(session.view());
  for (const session::Action& one : actions) played.words += words_of(session.apply(one));
  return played;
}

void check_same_state(const Played& a, const Played& b) {
  REQUIRE(a.journal.rows().size() == b.journal.rows().size());
  for (std::size_t i = 0; i < a.journal.rows().size(); ++i) {
    CHECK(a.journal.rows()[i].state == b.journal.rows()[i].state);
    CHECK(a.journal.rows()[i].chain == b.journal.rows()[i].chain);
  }
}

}  // namespace

TEST_CASE("texts are shown in the language that was asked for, and the rest as it was written") {
  const Played spanish = play(translated(), "es", {choose("ask"), action("enter", {{"text", "ten to nine"}})});
  CHECK_THAT(spanish.words, Contains("Mira: calm."));
  CHECK_THAT(spanish.words, Contains("Preguntarle."));
  CHECK_THAT(spanish.words, Contains("She nods."));
  CHECK_THAT(spanish.words, Contains("Los datos se conservan. quedan 3 días"));
  const auto exercise = exercise_in(translated(), "es_MX.UTF-8");
  CHECK(exercise->locale() == "es");
  CHECK(exercise->manifest().title == "Pequeño");
  CHECK(exercise_in(translated(), "fr")->locale() == "en");
}

TEST_CASE("a translation that is stale, fuzzy or has other placeholders is not shown") {
  const Played spanish = play(translated(), "es", {choose("ask"), action("enter", {{"text", "ten to nine"}})});
  CHECK_THAT(spanish.words, Contains("The pace is hers."));
  CHECK_THAT(spanish.words, !Contains("Irse."));
  CHECK_THAT(spanish.words, Contains("Mira is sin aliento."));
}

TEST_CASE("values of the case, and words inside of an expression, are shown in the language, and compared as they are") {
  CHECK_THAT(play(translated(), "es", {choose("go")}).words, Contains("Es el tercer día."));
}

TEST_CASE("typed words are understood in every language, whatever is shown") {
  const std::vector<session::Action> in_spanish{choose("ask"), action("enter", {{"text", "Las ocho cincuenta"}}), action("enter", {{"risk", "El titular de la cuenta, esta noche"}})};
  const std::vector<session::Action> in_both{choose("ask"), action("enter", {{"text", "ten to nine"}}), action("enter", {{"risk", "the account holder, esta noche"}})};
  for (const auto& actions : {in_spanish, in_both}) {
    for (const char* locale : {"en", "es"}) {
      session::MemoryJournal journal;
      session::Session session(exercise_in(translated(), locale), 1, journal);
      for (const session::Action& one : actions) session.apply(one);
      CHECK(session.scorecard().competencies[*session.exercise().framework().index_of("evidence")].points == 2);
      CHECK(session.scorecard().competencies[*session.exercise().framework().index_of("safeguarding")].points == 3);
    }
  }
}

TEST_CASE("state and journal are the same in every language") {
  const scenario::Bundle bundle = translated();
  const std::vector<session::Action> actions{choose("ask"), action("enter", {{"text", "nueve menos diez"}}), action("enter", {{"risk", "the account holder"}})};
  check_same_state(play(bundle, "en", actions), play(bundle, "es", actions));
}

TEST_CASE("a session that began in one language goes on in another") {
  const scenario::Bundle bundle = translated();
  const Played begun = play(bundle, "en", {choose("ask")});
  session::MemoryJournal journal;
  session::Session session(exercise_in(bundle, "es"), 7, journal);
  session.replay(begun.journal.rows());
  CHECK_THAT(words_of(session.view()), Contains("Los datos se conservan."));
}

TEST_CASE("a file of another pack, or one that cannot be read, changes nothing") {
  std::string foreign = kSpanish;
  foreign.replace(foreign.find("X-Casecraft-Pack: small"), 23, "X-Casecraft-Pack: other");
  for (const std::string& po : {foreign, std::string("msgid \"no end\n") + kSpanish}) {
    CHECK_THAT(play(translated(po), "es", {choose("ask"), action("enter", {{"text", "ten to nine"}})}).words, Contains("Mira is calm."));
  }
}

TEST_CASE("words that nobody declared are named, with the nearest that there are") {
  const auto lua = R"lua(
start "a"
words { kept = "Kept." }
scene "a" { title = "A", text = function() return words("kep") end, to = "b" }
scene "b" { ending = "e" }
ending "e" { title = "E", text = "." }
)lua";
  session::MemoryJournal journal;
  CHECK_THROWS_WITH(session::Session(exercise_of(lua), 1, journal), Contains("there are no words 'kep'") && Contains("'kept'"));
}

TEST_CASE("a number takes the form that the language has for it") {
  const auto lua = R"lua(
start "a"
variables { n = 0 }
words { left = { "one day", "{n} days", plural = "nplurals=2; plural=(n > 1);" } }
scene "a" { title = "A", text = "${words('left', 0)}, ${words('left', 1)}, ${words('left', 12)}", to = "b" }
scene "b" { ending = "e" }
ending "e" { title = "E", text = "." }
)lua";
  session::MemoryJournal journal;
  session::Session session(exercise_of(lua), 1, journal);
  CHECK_THAT(words_of(session.view()), Contains("one day, one day, 12 days"));
}

TEST_CASE("the language that serves somebody is the exact one, else the same tongue, else the exercise's own") {
  const std::vector<std::string> languages{"es", "pt-BR", "en-XA"};
  CHECK(session::best_locale(languages, "pt_BR.UTF-8", "en") == "pt-BR");
  CHECK(session::best_locale(languages, "es-AR", "en") == "es");
  CHECK(session::best_locale(languages, "en-XA", "en") == "en-XA");
  CHECK(session::best_locale(languages, "en_GB", "en") == "en");
  CHECK(session::best_locale(languages, "", "en") == "en");
  CHECK(session::best_locale(languages, "C", "en") == "en");
}
