#include "table.hpp"

#include <sstream>

#include "apps/program/play.hpp"

namespace casecraft::test {

Table::Table()
    : library_(source_folder()),
      store_(records::Store::open((scratch_.path() / "sessions.sqlite").string())),
      settings_file_(scratch_.path() / "settings.json"),
      languages_(source_folder()) {}

std::string Table::play(const std::string& pack, const std::string& input, std::uint64_t seed, session::Mode mode) {
  std::istringstream in(input);
  std::ostringstream out;
  terminal::Console console(in, out, options);
  console.set_language(languages_.of(locale));
  program::Play play = program::Play::start(library_, *store_, (source_folder() / "tests" / "packs" / pack).string(), seed, mode, "", "en");
  play.set_language(console.language());
  std::string problem;
  const program::Settings settings = program::read_settings(settings_file_, problem);
  // Commands as they are told where the pack is in the catalogue: the same on every machine.
  left = terminal::play_session(console, play, settings, {"casecraft play " + pack + " --terminal --resume", "casecraft play " + pack + " --terminal --seed 4", false});
  return out.str();
}

std::string Table::resume(const std::string& input) {
  std::istringstream in(input);
  std::ostringstream out;
  terminal::Console console(in, out, options);
  console.set_language(languages_.of(locale));
  terminal::Desk desk{console, library_, *store_, settings_file_, "", languages_};
  left = terminal::resume_session(desk, newest().id, "");
  return out.str();
}

std::string Table::catalogue(const std::string& input) {
  std::istringstream in(input);
  std::ostringstream out;
  terminal::Console console(in, out, options);
  console.set_language(languages_.of(locale));
  terminal::Desk desk{console, library_, *store_, settings_file_, "", languages_};
  terminal::run_catalogue(desk);
  return out.str();
}

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t found = 0;
  for (std::size_t at = text.find(words); at != std::string::npos; at = text.find(words, at + 1)) {
    ++found;
  }
  return found;
}

}  // namespace casecraft::test
