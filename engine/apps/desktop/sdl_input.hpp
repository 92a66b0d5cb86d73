#pragma once

#include <SDL.h>

#include "apps/desktop/ui/input.hpp"

namespace casecraft::desktop {

/// Gathers SDL's events into what one frame may answer.
class InputQueue {
public:
  /// False when the event is a second key, text or press and the frame for the first has to be run before: call again after `take`.
  bool add(const SDL_Event& event);
  /// What has been gathered; the mouse's place and button go on into the next.
  Input take();
  [[nodiscard]] bool has_event() const noexcept { return input_.has_event; }

private:
  [[nodiscard]] bool is_taken() const noexcept;
  bool add_key(const SDL_KeyboardEvent& event);
  Input input_;
  bool last_key_was_repeat_{false};
};

}  // namespace casecraft::desktop
