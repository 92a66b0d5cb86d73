#pragma once

#include <array>
#include <filesystem>
#include <memory>
#include <string>

#include <SDL.h>

#include "apps/desktop/app.hpp"
#include "apps/desktop/quad_renderer.hpp"

namespace casecraft::desktop {

/// The window, its renderer and Dear ImGui's context, for as long as it lives.
class SdlWindow {
public:
  /// Throws Error when there is no display or no window can be made.
  SdlWindow(int width, int height);
  ~SdlWindow();
  SdlWindow(const SdlWindow&) = delete;
  SdlWindow& operator=(const SdlWindow&) = delete;

  /// Answers `input` and lays the screen out, until nothing asks for another pass. Nothing is shown yet.
  void lay_out(App& app, Input input);
  /// Shows what was laid out last. `picture`: keeps it as a bitmap there, unless empty.
  void show(const std::filesystem::path& picture = {});
  void set_title(const std::string& title);
  [[nodiscard]] SDL_Window* window() noexcept { return window_.get(); }
  [[nodiscard]] std::string renderer_name() const;

private:
  struct Closer {
    void operator()(SDL_Window* window) const { SDL_DestroyWindow(window); }
    void operator()(SDL_Renderer* renderer) const { SDL_DestroyRenderer(renderer); }
    void operator()(SDL_Cursor* cursor) const { SDL_FreeCursor(cursor); }
  };
  struct Library {
    Library();
    ~Library();
  };
  Library library_;
  std::unique_ptr<SDL_Window, Closer> window_;
  std::unique_ptr<SDL_Renderer, Closer> renderer_;
  std::unique_ptr<QuadRenderer> quads_;
  std::array<std::unique_ptr<SDL_Cursor, Closer>, 3> pointers_;
  std::string title_;
};

}  // namespace casecraft::desktop
