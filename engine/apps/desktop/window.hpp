#pragma once

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "apps/program/languages.hpp"
#include "apps/program/library.hpp"
#include "records/assign/assignment.hpp"
#include "records/store/store.hpp"
#include "session/view.hpp"

namespace casecraft::desktop {

/// What the window is to show first.
struct WindowOptions {
  std::string language{"en"};                  ///< Of the interface.
  std::string resume_session;                 ///< A stored session to go on with; empty: none.
  std::optional<records::Assignment> assignment;   ///< One to open, and
  std::string pseudonym;                      ///< who plays it.
  std::string message;                        ///< One sentence above the first screen.
  std::string pack;                           ///< An id of the catalogue or a folder, to begin with; empty: the catalogue.
  std::optional<std::uint64_t> seed;          ///< With `pack`; otherwise the start screen offers a new case.
  std::optional<session::Mode> mode;
  bool is_preview{false};                     ///< With `pack`: an instructor's preview of it.
  std::string store;                          ///< Where `store` of run_window lies, for the window's own second connection; empty: the usual file.
  std::shared_ptr<std::atomic<bool>> home_is_there;   ///< Where `store` asks before it tries to reach its home: the window tries beside the drawing, and says what it found. May be null.
  bool is_store_named{false};                 ///< By --store, so that the settings do not count.
  std::filesystem::path settings_file;        ///< Empty: the usual one.
  std::string locale;                         ///< Of the exercises' texts; empty: the settings', and for a stored session the one that it began in.

  /// Draws this many frames of the screen that the other options ask for (with `pack`: the session, unrecorded), prints times as one JSON object and returns.
  int measure{0};
  /// Keeps what the window shows as bitmap files here when F12 is pressed, and in shown.txt, after each frame of a session, how many of its
  /// actions the frame showed; empty: neither.
  std::filesystem::path screenshots;
};

/// Opens the window and returns when it is closed: 0. Throws Error when there is no display or the window cannot be made.
int run_window(program::Library& library, records::Store& store, program::Languages& languages, const WindowOptions& options);

}  // namespace casecraft::desktop
