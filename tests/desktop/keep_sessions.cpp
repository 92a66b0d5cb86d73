#include <exception>
#include <iostream>
#include <string>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/opening.hpp"
#include "apps/program/play.hpp"
#include "authoring/played_session.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

// keep_sessions STORE < LINES: plays recorded sessions into a store, as if the people had played them. A line is "PACK PSEUDONYM FILE"; FILE is as in a pack's tests/.
// What an instructor's pages are tried with.

namespace {

using namespace casecraft;

void keep(const program::Library& library, records::Store& store, const std::string& pack, const std::string& pseudonym, const std::string& file) {
  base::Diagnostics diagnostics;
  const base::JsonDocument document = base::read_json(file, program::read_file(file), diagnostics);
  const auto played = authoring::read_played_session(document, diagnostics);
  if (!played || diagnostics.has_errors()) throw Error(file + " is no recorded session");
  program::Play play = program::Play::start(library, store, pack, played->seed, played->mode, pseudonym, "en");
  for (session::Action action : played->actions) static_cast<void>(play.apply(play.exercise().with_tags(std::move(action), played->seed)));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    if (argc != 2) throw Error("usage: keep_sessions STORE < LINES");
    const program::Library library(program::find_home());
    const std::unique_ptr<records::Store> store = program::open_store(argv[1]);
    std::string pack, pseudonym, file;
    while (std::cin >> pack >> pseudonym >> file) keep(library, *store, pack, pseudonym, file);
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "keep_sessions: " << error.what() << '\n';
    return 1;
  }
}
