#include <catch2/catch.hpp>

#include <cstdlib>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/play.hpp"
#include "apps/terminal/commands.hpp"
#include "base/po.hpp"
#include "table.hpp"

// The whole of the interface in Spanish, as a person with the terminal meets it.
using namespace casecraft;
using test::Table;

namespace {

base::Po catalogue(base::Diagnostics& diagnostics) {
  const std::filesystem::path file = test::source_folder() / "assets" / "lang" / "es.po";
  return base::read_po(program::read_file(file, 8U << 20U), file.string(), diagnostics);
}

// English sentences of the catalogue that stand in what was shown, where Spanish ones should.
std::vector<std::string> english_in(const std::string& shown) {
  base::Diagnostics diagnostics;
  std::string text;
  // Lines are wrapped.
  for (const char c : shown) text += c == '\n' ? ' ' : c;
  std::vector<std::string> found;
  constexpr std::size_t kTelling = 27;   // "Somebody may be in danger" is also a pack's.
  for (const base::PoEntry& entry : catalogue(diagnostics).entries) {
    const bool is_whole = entry.id.size() >= kTelling && entry.id.find('{') == std::string::npos && entry.id.find(' ') != std::string::npos;
    if (is_whole && entry.translations.front() != entry.id && text.find(entry.id) != std::string::npos) found.push_back(entry.id);
  }
  return found;
}

std::string first_steps(Table& table, const std::string& locale, const std::string& input) {
  setenv("XDG_DATA_HOME", "/nonexistent", 1);
  table.locale = locale;
  return table.catalogue(input);
}

}  // namespace

TEST_CASE("the Spanish catalogue is whole, and its sentences fill in what the English ones do") {
  base::Diagnostics diagnostics;
  const base::Po po = catalogue(diagnostics);
  for (const base::PoEntry& entry : po.entries) {
    INFO(entry.id);
    CHECK_FALSE(entry.is_fuzzy);
    CHECK(entry.translations.size() == (entry.plural ? po.plurals.forms() : 1));
    for (const std::string& words : entry.translations) CHECK_FALSE(words.empty());
  }
  const base::Language spanish(po, diagnostics);
  std::string mistakes;
  for (const base::Diagnostic& one : diagnostics.all()) mistakes += base::format_diagnostic(one);
  CHECK(mistakes == "");
  CHECK(spanish.say("Settings") == "Ajustes");
}

TEST_CASE("the catalogue, First steps and its debrief speak Spanish to whoever chose it") {
  Table table;
  const std::string shown = first_steps(table, "es",
                                        "ayuda\najustes\natrás\nsesiones\n1\n\n\nayuda\npista\nexpediente\nnota Llave\nnotas\npausa\nreanudar\n1\nxyz\nvolver\n1\n16.10\nesperar\n1\nLa llave\n1\nenviar\n1\n"
                                        "análisis todo\nsalir\nsalir\n");
  INFO(shown);
  CHECK(english_in(shown) == std::vector<std::string>{});
  CHECK(shown.find("Escriba un número del 1 al") != std::string::npos);
  CHECK(shown.find("Qué puede escribir") != std::string::npos);
}

TEST_CASE("a command may be typed in Spanish or in English, with or without accents") {
  const Table table;
  base::Diagnostics diagnostics;
  const base::Language spanish(catalogue(diagnostics), diagnostics);
  CHECK(terminal::read_command(spanish, "Análisis todo").word == "debrief");
  CHECK(terminal::read_command(spanish, "analisis todo").rest == "all");
  CHECK(terminal::read_command(spanish, "debrief all").rest == "all");
  CHECK(terminal::read_command(spanish, "nota todo").rest == "todo");
  CHECK(terminal::read_command(spanish, "líneas sí").rest == "on");
  CHECK(terminal::read_command(spanish, "1 evaluación").rest == "assessment");
  CHECK(terminal::read_command(base::english(), "pausa").word == "pausa");
  CHECK(terminal::english_word(spanish, "SÍ") == "yes");
}

TEST_CASE("the language of the interface leaves no trace in a session") {
  const std::string typed = "1\n\n\nhint\n1\n16.10\nnote A key\nwait\nleave\nleave\n";
  std::vector<std::string> rows[2];
  int i = 0;
  for (const char* locale : {"en", "es"}) {
    Table table;
    first_steps(table, locale, typed);
    program::Play play = program::Play::resume(table.store(), table.newest().id);
    const std::uint64_t seed = table.newest().seed;
    for (const session::JournalRow& row : play.rows()) rows[i].push_back(row.kind + row.payload);
    CHECK(seed > 0);
    ++i;
  }
  CHECK(rows[0] == rows[1]);
  CHECK_FALSE(rows[0].empty());
}

TEST_CASE("the language is chosen in the settings and kept") {
  Table table;
  const std::string shown = table.catalogue("settings\n5\nes\natrás\nsalir\n");
  CHECK(shown.find("Guardado.") != std::string::npos);
  std::string problem;
  CHECK(program::read_settings(table.settings_file(), problem).locale == "es");
}
