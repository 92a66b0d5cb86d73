#include "apps/desktop/sdl_input.hpp"

namespace casecraft::desktop {

namespace {

Key key_of(SDL_Keycode code) {
  switch (code) {
    case SDLK_TAB: return Key::tab;
    case SDLK_RETURN: case SDLK_KP_ENTER: return Key::enter;
    case SDLK_SPACE: return Key::space;
    case SDLK_ESCAPE: return Key::escape;
    case SDLK_BACKSPACE: return Key::backspace;
    case SDLK_DELETE: return Key::remove;
    case SDLK_LEFT: return Key::left;
    case SDLK_RIGHT: return Key::right;
    case SDLK_UP: return Key::up;
    case SDLK_DOWN: return Key::down;
    case SDLK_HOME: return Key::home;
    case SDLK_END: return Key::end;
    case SDLK_PAGEUP: return Key::page_up;
    case SDLK_PAGEDOWN: return Key::page_down;
    case SDLK_F1: return Key::f1;
    case SDLK_F2: return Key::f2;
    case SDLK_F3: return Key::f3;
    case SDLK_F4: return Key::f4;
    case SDLK_F5: return Key::f5;
    case SDLK_F6: return Key::f6;
    case SDLK_F7: return Key::f7;
    case SDLK_F9: return Key::f9;
    case SDLK_F12: return Key::f12;
    default: return Key::none;
  }
}

char letter_of(SDL_Keycode code) {
  if (code >= SDLK_a && code <= SDLK_z) return static_cast<char>('a' + (code - SDLK_a));
  if (code >= SDLK_1 && code <= SDLK_9) return static_cast<char>('1' + (code - SDLK_1));
  switch (code) {
    case SDLK_PLUS: case SDLK_EQUALS: case SDLK_KP_PLUS: return '+';
    case SDLK_MINUS: case SDLK_KP_MINUS: return '-';
    case SDLK_0: case SDLK_KP_0: return '0';
    default: return 0;
  }
}

}  // namespace

bool InputQueue::is_taken() const noexcept { return input_.key || !input_.typed.empty() || input_.mouse_pressed || input_.mouse_released; }

bool InputQueue::add_key(const SDL_KeyboardEvent& event) {
  const bool has_ctrl = (event.keysym.mod & KMOD_CTRL) != 0;
  KeyPress press{key_of(event.keysym.sym), has_ctrl ? letter_of(event.keysym.sym) : '\0', has_ctrl, (event.keysym.mod & KMOD_SHIFT) != 0, event.repeat != 0};
  // With Alt or the window manager's key held, a key belongs to the desktop.
  const bool is_ours = (event.keysym.mod & (KMOD_LALT | KMOD_GUI)) == 0 && (press.key != Key::none || press.letter != 0);
  if (is_ours && is_taken()) return false;
  last_key_was_repeat_ = event.repeat != 0;
  if (is_ours) input_.key = press;
  return true;
}

bool InputQueue::add(const SDL_Event& event) {
  switch (event.type) {
    case SDL_KEYDOWN:
      if (!add_key(event.key)) return false;
      break;
    case SDL_TEXTINPUT: {
      // A space bar is a key and a text: one press of it, not two.
      const bool is_space = input_.key && input_.key->key == Key::space && input_.typed.empty();
      if (is_taken() && !is_space) return false;
      input_.typed = event.text.text;
      input_.typed_by_repeat = last_key_was_repeat_;
      break;
    }
    case SDL_MOUSEMOTION:
      input_.mouse_x = static_cast<float>(event.motion.x);
      input_.mouse_y = static_cast<float>(event.motion.y);
      break;
    case SDL_MOUSEBUTTONDOWN: case SDL_MOUSEBUTTONUP:
      if (event.button.button != SDL_BUTTON_LEFT) return true;
      if (is_taken()) return false;
      input_.mouse_x = static_cast<float>(event.button.x);
      input_.mouse_y = static_cast<float>(event.button.y);
      input_.mouse_pressed = event.type == SDL_MOUSEBUTTONDOWN;
      input_.mouse_released = !input_.mouse_pressed;
      input_.mouse_held = input_.mouse_pressed;
      input_.clicks = event.button.clicks;
      break;
    case SDL_MOUSEWHEEL:
      input_.wheel += event.wheel.preciseY * (event.wheel.direction == SDL_MOUSEWHEEL_FLIPPED ? -1.0F : 1.0F);
      break;
    case SDL_WINDOWEVENT:
      if (event.window.event == SDL_WINDOWEVENT_LEAVE) input_.mouse_x = input_.mouse_y = -1;
      break;
    case SDL_RENDER_TARGETS_RESET: break;
    default: return true;
  }
  input_.has_event = true;
  return true;
}

Input InputQueue::take() {
  const Input taken = input_;
  Input next;
  next.mouse_x = taken.mouse_x;
  next.mouse_y = taken.mouse_y;
  next.mouse_held = taken.mouse_held;
  next.clicks = taken.clicks;
  input_ = next;
  return taken;
}

}  // namespace casecraft::desktop
