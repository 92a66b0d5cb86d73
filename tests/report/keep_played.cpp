#include <fmt/format.h>

#include <cstdio>
#include <filesystem>

#include "apps/program/files_on_disk.hpp"
#include "apps/program/play.hpp"
#include "authoring/played_session.hpp"
#include "records/store/store.hpp"

using namespace casecraft;

/// keep_played HOME STORE PACK FILE LOCALE PSEUDONYM…: plays the recorded session FILE of the exercise PACK into STORE, once for each pseudonym, and prints the ids.
int main(int count, char** words) {
  if (count < 7) return 2;
  try {
    const program::Library library{std::filesystem::path(words[1])};
    const std::unique_ptr<records::Store> store = records::Store::open(words[2]);
    base::Diagnostics diagnostics;
    const base::JsonDocument document = base::read_json(words[4], program::read_file(words[4]), diagnostics);
    const std::optional<authoring::PlayedSession> played = authoring::read_played_session(document, diagnostics);
    if (!played) throw Error(fmt::format("{} cannot be read", words[4]));
    for (int i = 6; i < count; ++i) {
      program::Play play = program::Play::start(library, *store, words[3], played->seed, played->mode, words[i], words[5]);
      for (const session::Action& action : played->actions) {
        play.apply(play.exercise().with_tags(action, played->seed));
        if (action.kind == "leave") play = program::Play::resume(*store, play.record().id);
      }
      fmt::print("{}\n", play.record().id);
    }
  } catch (const std::exception& error) {
    fmt::print(stderr, "keep_played: {}\n", error.what());
    return 1;
  }
  return 0;
}
