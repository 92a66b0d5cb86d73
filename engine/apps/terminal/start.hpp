#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "apps/program/languages.hpp"
#include "apps/program/library.hpp"
#include "apps/terminal/console.hpp"
#include "apps/terminal/player.hpp"
#include "records/store/store.hpp"

namespace casecraft::terminal {

/// What the terminal works with.
struct Desk {
  Console& console;
  const program::Library& library;
  records::Store& store;
  std::filesystem::path settings_file;
  std::string store_words;   ///< " --store FILE" where the person gave one: repeated in the commands that they are told.
  program::Languages& languages;
  std::string locale{};      ///< Of the exercises' texts; empty: the settings', and for a stored session the one that it began in.
};

/// The person's settings; says so when they could not be read.
program::Settings settings_of(Desk& desk);

/// Begins a recorded session of `pack` (an id or a folder) and plays it, and others for as long as the person asks for another case. Throws Error when it cannot begin.
Left play_pack(Desk& desk, std::string_view pack, std::optional<std::uint64_t> seed, session::Mode mode);

/// Goes on with a stored session. `pack` is how the person named the exercise; empty: by the session's id. Throws Error when it cannot.
Left resume_session(Desk& desk, const std::string& session, std::string_view pack);

/// The catalogue: exercises, own sessions and settings, until the person leaves or the input ends.
void run_catalogue(Desk& desk);

}  // namespace casecraft::terminal
