#pragma once

#include <cstdint>
#include <set>
#include <string>

#include "apps/desktop/ui/editor.hpp"
#include "apps/desktop/ui/ui.hpp"

namespace casecraft::desktop {

/// Words that a person is writing beside the coding of a line: which type was meant, and in what words.
struct Contest {
  std::int64_t action{0};   ///< Of the utterance; 0: no form is open.
  std::string type;         ///< "" until one is chosen.
  Editor words;
  Scroll scroll;
  bool is_finished{false};  ///< To be sent once the screen is drawn.
};

/// What the window remembers of an interview from one frame to the next.
struct Conversation {
  unsigned seen_screen{0};        ///< `Ui::screens` when it was drawn last: the focus goes to the field on each arrival.
  bool wants_field{true};         ///< The field takes the focus with the next frame.
  float dock_height{0};           ///< Pixels, as drawn last.
  /// The interview that a typed line left for something else. Its field stays until the person lets go of it, so that what is typed ahead lands there and
  /// on no command. Empty: nothing is held.
  std::string held_place;
  Contest contest;
  std::set<std::int64_t> contested;   ///< Numbers of the utterances contested here.
};

/// How a person likes an interview to be shown; for as long as the program runs.
struct InterviewLook {
  bool shows_lines{false};      ///< Lines to pick, beside the field.
  bool shows_teaching{false};   ///< How each line was read, and the person's state (practice only).
};

}  // namespace casecraft::desktop
