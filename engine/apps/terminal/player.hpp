#pragma once

#include <string>

#include "apps/program/play.hpp"
#include "apps/program/settings.hpp"
#include "apps/terminal/console.hpp"

namespace casecraft::terminal {

/// How a session was left.
enum class Left {
  leave,          ///< The person said so; everything is saved.
  end_of_input,   ///< Nothing more comes in; everything is saved.
  another,        ///< The exercise has ended and the person wants another case of it.
};

/// What a player says of the way back and on.
struct PlayWords {
  std::string come_back;   ///< A command that resumes the session.
  std::string another;     ///< A command that plays the exercise with another seed.
  bool is_resumed{false};
};

/// Plays the session until the person leaves. Whatever the session refuses or cannot do is said in a sentence, and the play goes on.
Left play_session(Console& console, program::Play& play, const program::Settings& settings, const PlayWords& words);

}  // namespace casecraft::terminal
