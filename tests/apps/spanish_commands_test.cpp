#include <catch2/catch.hpp>

#include <cstdlib>

#include "apps/command/in_words.hpp"
#include "apps/program/languages.hpp"
#include "scratch.hpp"

using namespace casecraft;
using Catch::Contains;
using test::casecraft_with;
using test::Outcome;
using test::Scratch;

namespace {

const std::string kSpanish = " --locale es";

/// A session of the evening in Spanish that ends with a note; its id's beginning.
std::string ended_session(const Scratch& scratch) {
  const std::string pack = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-evening";
  casecraft_with(scratch, "play " + pack + " --terminal --seed 7",
                 "1\n3\n1\n15:05\n1\n1\nThe register says that Ilan Veru signed it out at 15:05 today.\n.\n2\nMira\n3\n2\n4\nsend\n");
  return casecraft_with(scratch, "sessions").out.substr(0, 8);
}

}  // namespace

TEST_CASE("what a command prints is in the language of --locale, or of the system") {
  const Scratch scratch;
  CHECK(casecraft_with(scratch, "sessions" + kSpanish).out == "Todavía no se ha jugado ninguna sesión.\n");
  CHECK(casecraft_with(scratch, "inbox" + kSpanish).out == "Nada espera una decisión.\n");
  CHECK(casecraft_with(scratch, "assignments" + kSpanish).out == "Todavía no se ha asignado nada.\n");
  CHECK_THAT(casecraft_with(scratch, "store check" + kSpanish).out, Contains("0 sesiones, 0 acciones; todo está bien."));
  CHECK(casecraft_with(scratch, "sync" + kSpanish).out == "Nada espera a ser enviado.\n");
  CHECK_THAT(casecraft_with(scratch, "list" + kSpanish).out, Contains("minutos)"));
  setenv("LC_ALL", "es_CO.UTF-8", 1);
  const Outcome by_system = casecraft_with(scratch, "inbox");
  unsetenv("LC_ALL");
  CHECK(by_system.out == "Nada espera una decisión.\n");
  CHECK(casecraft_with(scratch, "inbox").out == "Nothing waits for a decision.\n");
}

TEST_CASE("an instructor decides in Spanish, and what is kept is the same word") {
  const Scratch scratch;
  const std::string session = ended_session(scratch);
  const Outcome inbox = casecraft_with(scratch, "inbox" + kSpanish);
  CHECK_THAT(inbox.out, Contains("sin seudónimo: aprobado") && Contains("un texto por leer") && Contains("Por decidir: 1, en 1 sesión."));
  CHECK_THAT(casecraft_with(scratch, "sessions" + kSpanish).out, Contains("semilla 7, práctica, terminada ("));
  const Outcome marked = casecraft_with(scratch, "mark " + session + kSpanish, "7\n2\nFalta el huso horario.\nDocente 3\n");
  CHECK_THAT(marked.out, Contains("'7' no es una respuesta aquí.") && Contains("2  cumple en parte: ") && Contains("Guardado.") && Contains("aprobado: definitivo."));
  CHECK_THAT(marked.out, Contains("Pruebas y conservación digital (peso ") && !Contains("Evidence and digital preservation"));
  CHECK_THAT(casecraft_with(scratch, "inbox --all").out, Contains("decided: meets_in_part (Docente 3"));
  CHECK_THAT(casecraft_with(scratch, "inbox --all" + kSpanish).out, Contains("decidido: cumple en parte (Docente 3") && Contains("la clave de esta computadora"));
}

TEST_CASE("a seal is judged in Spanish, with the same exit status") {
  const Scratch scratch;
  const std::string session = ended_session(scratch);
  CHECK_THAT(casecraft_with(scratch, "seal " + session + " -o a.casesession" + kSpanish).out, Contains("se escribió a.casesession: ") && Contains(" acciones, con la firma de "));
  const std::string pack = std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/terminal-evening";
  const Outcome genuine = casecraft_with(scratch, "verify a.casesession --pack " + pack + kSpanish);
  CHECK(genuine.status == 0);
  CHECK_THAT(genuine.out, Contains("auténtica: ") && Contains(" acciones, con la firma de "));
  const Outcome unknown = casecraft_with(scratch, "verify a.casesession" + kSpanish);
  CHECK(unknown.status == 1);
  CHECK_THAT(unknown.out, Contains("paquete desconocido: "));
}

TEST_CASE("a finding is put into Spanish with what was found") {
  program::Languages languages(test::source_folder());
  const base::Language& spanish = languages.of("es");
  CHECK(command::finding_in_words(spanish, "altered: its seal cannot be read") == "alterada: su sello no se puede leer");
  CHECK(command::finding_in_words(spanish, "altered at action 3: its link does not follow from the one before and from what it says") ==
        "alterada en la acción 3: su eslabón no se sigue del anterior y de lo que dice");
  CHECK(command::finding_in_words(base::english(), "altered: its seal cannot be read") == "altered: its seal cannot be read");
  CHECK(command::verdict_in_words(spanish, "unfinished") == "sin terminar");
}

TEST_CASE("what cannot be done is said in Spanish, on standard error") {
  const Scratch scratch;
  const auto refused = [&](const std::string& words) {
    const Outcome outcome = casecraft_with(scratch, words + kSpanish);
    return std::to_string(outcome.status) + " " + outcome.err;
  };
  CHECK(refused("play nothing-like-it --terminal").starts_with("1 casecraft: no hay ningún ejercicio 'nothing-like-it'; se conocen: first-steps, "));
  CHECK(refused("resume ffff0000 --terminal").starts_with("1 casecraft: ninguna sesión del almacén "));
  CHECK(refused("play first-steps --mode exam") == "2 casecraft: no hay ningún modo 'exam'; se esperaba practice (práctica) o assessment (evaluación)\n");
  CHECK(refused("erase wren --yes").starts_with("1 casecraft: el almacén no guarda nada sobre 'wren'; no se borró nada."));
  CHECK(refused("erase") == "2 casecraft: diga qué borrar: un PSEUDONYM, o --expired para las sesiones más antiguas de lo que sus cursos las guardan\n");
  CHECK(refused("lits").starts_with("2 casecraft: no hay ningún comando 'lits'; ¿quiso decir 'list'?"));
  CHECK(refused("seal 1234") == "2 casecraft: falta --out; vea casecraft seal --help\n");
  CHECK_THAT(casecraft_with(scratch, "inbox --locale qq").err, Contains("there is no interface in 'qq'"));
}

TEST_CASE("whoever erases in Spanish answers in Spanish, and the English word works too") {
  const Scratch scratch;
  CHECK(casecraft_with(scratch, "course Otoño --keep-days 3" + kSpanish).status == 0);
  scratch.write("people.csv", "wren\n");
  CHECK(casecraft_with(scratch, "course Otoño --people people.csv" + kSpanish).status == 0);
  const Outcome kept = casecraft_with(scratch, "erase wren" + kSpanish, "no\n");
  CHECK(kept.status == 1);
  CHECK_THAT(kept.out, Contains("Se borrarían para siempre: 0 sesiones de 'wren'.") && Contains("Escriba sí para seguir: ") && Contains("No se borró nada."));
  const Outcome erased = casecraft_with(scratch, "erase wren" + kSpanish, "sí\n");
  CHECK(erased.status == 0);
  CHECK_THAT(erased.out, Contains("1 entrada en la lista de un curso"));
  CHECK(casecraft_with(scratch, "course Otoño --people people.csv").status == 0);
  CHECK(casecraft_with(scratch, "erase wren" + kSpanish, "yes\n").status == 0);
}

TEST_CASE("help is in Spanish: headings, commands, options, and what the program's library says itself") {
  const Scratch scratch;
  const Outcome help = casecraft_with(scratch, "--help" + kSpanish);
  CHECK(help.status == 0);
  CHECK_THAT(help.out, Contains("Uso: casecraft [OPCIONES] [SUBCOMANDO]") && Contains("Subcomandos:") && Contains("lo que espera a un docente") && Contains("Ejemplos:"));
  CHECK_THAT(help.out, !Contains("Options:") && !Contains("Subcommands:") && !Contains("Print this help"));
  const Outcome cohort = casecraft_with(scratch, "cohort --help" + kSpanish);
  CHECK_THAT(cohort.out, Contains("desglosar también los grupos de menos de 5 personas") && Contains("una fila para cada competencia"));
  CHECK_THAT(casecraft_with(scratch, "cohort --help").out, Contains("break down groups of fewer than 5 people too") && Contains("Options:"));
}

TEST_CASE("what programs read is the same in every language") {
  const Scratch scratch;
  static_cast<void>(ended_session(scratch));
  for (const char* words : {"sessions --json", "cohort --json", "cohort --format csv", "assignments --json"}) {
    INFO(words);
    CHECK(casecraft_with(scratch, words).out == casecraft_with(scratch, words + kSpanish).out);
  }
}
