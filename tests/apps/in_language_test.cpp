#include <catch2/catch.hpp>

#include "apps/program/in_language.hpp"
#include "apps/program/languages.hpp"
#include "scratch.hpp"

using namespace casecraft;

namespace {

const base::Language& spanish() {
  static program::Languages languages(test::source_folder());
  return languages.of("es_MX.UTF-8");
}

}  // namespace

TEST_CASE("what an exercise says is put into the language, and what people wrote stays") {
  session::View view;
  view.blocks = {{session::Block::Kind::taken, "You wait 2 h."}, {session::Block::Kind::asked, "You wait 2 h."}, {session::Block::Kind::paragraph, "Done."}};
  view.offers.push_back({"draft", "draft", "Draft a request", base::Value(base::Map{{"channel", base::Value("Draft a request")}}), {{"channel", "By which channel", "", session::Field::Type::line, false, 2000, {}}}});
  const session::View shown = program::in_language(view, spanish());
  CHECK(shown.blocks[0].text == "Usted espera 2 h.");
  CHECK(shown.blocks[1].text == "You wait 2 h.");
  CHECK(shown.blocks[2].text == "Done.");
  CHECK(shown.offers.front().label == "Redactar una solicitud");
  CHECK(shown.offers.front().fields.front().label == "Por qué vía");
  CHECK(shown.offers.front().payload["channel"].as_text() == "Draft a request");
}

TEST_CASE("ids and typed values of a page stay as they are") {
  const base::Value data(base::Map{{"stage", base::Value("sent")}, {"value", base::Value("Draft a request")}, {"label", base::Value("Draft a request")}});
  const base::Value shown = program::in_language(data, spanish());
  CHECK(shown.text_at("stage") == "sent");
  CHECK(shown.text_at("value") == "Draft a request");
  CHECK(shown.text_at("label") == "Redactar una solicitud");
}

TEST_CASE("when a deadline is due is put into the language, and a note that begins alike stays") {
  session::Page page;
  page.rows = {{"gate", "The gate", "", "in 1 h 58 min", base::Value(base::Map{{"due", base::Value(7080)}})}, {"1", "", "", "in 1 h 58 min", base::Value(base::Map{{"action", base::Value(1)}})}};
  const session::Page shown = program::in_language(page, spanish());
  CHECK(shown.rows[0].text == "en 1 h 58 min");
  CHECK(shown.rows[1].text == "in 1 h 58 min");
}

TEST_CASE("the first language is the one asked for, then the chosen one, then the system's") {
  setenv("LC_ALL", "es_CO.UTF-8", 1);
  CHECK(program::first_locale("en", "es") == "en");
  CHECK(program::first_locale("", "en") == "en");
  CHECK(program::first_locale("", "") == "es_CO.UTF-8");
  unsetenv("LC_ALL");
}

TEST_CASE("languages are those that have a catalogue, by their own names; another one is English") {
  program::Languages languages(test::source_folder());
  CHECK(languages.choices() == std::vector<std::pair<std::string, std::string>>{{"en", "English"}, {"es", "Español"}});
  CHECK(languages.of("tlh").is_english());
  CHECK_FALSE(languages.has("tlh"));
  CHECK(languages.problem().empty());
}

TEST_CASE("a broken catalogue leaves English and says what is wrong with it") {
  const test::Scratch scratch;
  std::filesystem::create_directories(scratch.path() / "assets" / "lang");
  scratch.write("assets/lang/xx.po", "msgid \"\"\nmsgstr \"Language: xx\\n\"\n\nmsgid \"{} of {}\"\nmsgstr \"{}\"\n\nmsgid \"Settings\"\nmsgstr \"X\"\n");
  program::Languages languages(scratch.path());
  CHECK(languages.of("xx").say("{} of {}", 1, 2) == "1 of 2");
  CHECK(languages.of("xx").say("Settings") == "X");
  CHECK(languages.problem().find("xx.po:4") != std::string::npos);
}

TEST_CASE("the program's frame around a person's words is put into the language, and the words stay") {
  const auto decision = [](const char* title, const char* taken) {
    const base::Value shown = program::in_language(base::Value(base::Map{{"decision", "talk"}, {"title", title}, {"taken", taken}}), spanish());
    return shown.text_at("title") + " / " + shown.text_at("taken");
  };
  CHECK(decision("Kessa Imrel asked: «Maud dice que sí. ¿Es así?»", "You said: Yes. You wait 2 h.") == "Kessa Imrel preguntó: «Maud dice que sí. ¿Es así?» / Usted dijo: Yes. You wait 2 h.");
  CHECK(decision("El registro", "quién: your text has it.") == "El registro / " + spanish().say("{}: your text has it.", "quién"));
  CHECK(decision("El registro", "cuándo: your text does not have it.") == "El registro / " + spanish().say("{}: your text does not have it.", "cuándo"));
  CHECK(decision("En la conversación: pregunta", "Not shown. 1 of 16 questions «We did 2 of 3 questions»") == "En la conversación: pregunta / No se vio. 1 de 16 preguntas «We did 2 of 3 questions»");
  CHECK(decision("En la conversación: pregunta", "Shown in part.") == "En la conversación: pregunta / Se vio en parte.");
  CHECK(decision("The lamp", "The letter was sent.") == "The lamp / The letter was sent.");
  CHECK(decision("Request 5, to Pelanca Pay", "Request 5, to Pelanca Pay was sent.") == "Solicitud 5, a Pelanca Pay / Se envió: Solicitud 5, a Pelanca Pay.");
}

TEST_CASE("figures and lines of a conversation, and what came with a letter") {
  const base::Value lines(base::Map{{"figure", base::Value("3 of 4: anything to add, what comes next, a safe contact, how she is")}, {"action", base::Value(2)}, {"text", base::Value("You wait 2 h.")}});
  const base::Value shown = program::in_language(lines, spanish());
  CHECK(shown.text_at("figure") == "3 de 4: si hay algo que añadir, qué sigue, un contacto seguro, cómo está");
  CHECK(shown.text_at("text") == "You wait 2 h.");
  session::Page page;
  page.rows = {{"answer", "", "", "Our words.\nAttached: los inicios de sesión (in part), la cuenta.", base::Value()}};
  CHECK(program::in_language(page, spanish()).rows[0].text == "Our words.\nSe adjunta: los inicios de sesión (en parte), la cuenta.");
}
