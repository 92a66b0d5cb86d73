#include "apps/desktop/sdl_window.hpp"

#include <fmt/format.h>
#include <imgui.h>

#include "base/error.hpp"

namespace casecraft::desktop {

namespace {

constexpr int kMostPasses = 5;

Error sdl_error(std::string_view what) {
  return Error(fmt::format("{}: {}; without a display, play in the terminal with --terminal", what, SDL_GetError()));
}

}  // namespace

SdlWindow::Library::Library() {
  // A person who reads does not move the mouse: the screen may still go dark as it does everywhere.
  SDL_SetHint(SDL_HINT_VIDEO_ALLOW_SCREENSAVER, "1");
  SDL_SetHint(SDL_HINT_MOUSE_FOCUS_CLICKTHROUGH, "1");
  SDL_SetHint(SDL_HINT_VIDEO_X11_NET_WM_BYPASS_COMPOSITOR, "0");
  // Still pictures of text need no graphics card, and starting its driver takes longer than the first frame may. SDL_RENDER_DRIVER chooses otherwise.
  SDL_SetHintWithPriority(SDL_HINT_RENDER_DRIVER, "software", SDL_HINT_DEFAULT);
  SDL_SetHintWithPriority(SDL_HINT_FRAMEBUFFER_ACCELERATION, "0", SDL_HINT_DEFAULT);
  if (SDL_Init(SDL_INIT_VIDEO) != 0) throw sdl_error("the display could not be opened");
}

SdlWindow::Library::~Library() { SDL_Quit(); }

SdlWindow::SdlWindow(int width, int height) {
  window_.reset(SDL_CreateWindow("Casecraft", SDL_WINDOWPOS_CENTERED, SDL_WINDOWPOS_CENTERED, width, height, SDL_WINDOW_RESIZABLE));
  if (!window_) throw sdl_error("the window could not be made");
  SDL_SetWindowMinimumSize(window_.get(), 480, 320);
  renderer_.reset(SDL_CreateRenderer(window_.get(), -1, 0));
  if (!renderer_) renderer_.reset(SDL_CreateRenderer(window_.get(), -1, SDL_RENDERER_SOFTWARE));
  if (!renderer_) throw sdl_error("nothing on this computer can draw into the window");
  constexpr std::array shapes{SDL_SYSTEM_CURSOR_ARROW, SDL_SYSTEM_CURSOR_HAND, SDL_SYSTEM_CURSOR_IBEAM};
  for (std::size_t i = 0; i < shapes.size(); ++i) pointers_[i].reset(SDL_CreateSystemCursor(shapes[i]));
  IMGUI_CHECKVERSION();
  ImGui::CreateContext();
  ImGuiIO& io = ImGui::GetIO();
  io.IniFilename = nullptr;
  io.LogFilename = nullptr;
  quads_ = std::make_unique<QuadRenderer>(renderer_.get());
}

SdlWindow::~SdlWindow() { ImGui::DestroyContext(); }

void SdlWindow::lay_out(App& app, Input input) {
  ImGuiIO& io = ImGui::GetIO();
  int width = 0;
  int height = 0;
  SDL_GetRendererOutputSize(renderer_.get(), &width, &height);
  io.DisplaySize = {static_cast<float>(width), static_cast<float>(height)};
  for (int pass = 0; pass < kMostPasses; ++pass) {
    if (app.ui.fonts().is_stale()) {
      app.ui.fonts().build();
      quads_->forget_atlas();
    }
    ImGui::NewFrame();
    app.ui.begin(input, io.DisplaySize.x, io.DisplaySize.y);
    draw(app);
    app.ui.end();
    ImGui::Render();
    if (!app.ui.wants_frame() && !app.ui.fonts().is_stale()) break;
    // The next pass answers nothing again.
    Input next;
    next.mouse_x = input.mouse_x;
    next.mouse_y = input.mouse_y;
    next.mouse_held = input.mouse_held;
    next.clicks = input.clicks;
    input = next;
  }
  SDL_SetCursor(pointers_[static_cast<std::size_t>(app.ui.pointer())].get());
  set_title(app.window_title());
}

void SdlWindow::show(const std::filesystem::path& picture) {
  quads_->draw(*ImGui::GetDrawData());
  if (!picture.empty()) {
    int width = 0;
    int height = 0;
    SDL_GetRendererOutputSize(renderer_.get(), &width, &height);
    SDL_Surface* pixels = SDL_CreateRGBSurfaceWithFormat(0, width, height, 24, SDL_PIXELFORMAT_BGR24);
    if (pixels != nullptr && SDL_RenderReadPixels(renderer_.get(), nullptr, SDL_PIXELFORMAT_BGR24, pixels->pixels, pixels->pitch) == 0)
      SDL_SaveBMP(pixels, picture.c_str());
    SDL_FreeSurface(pixels);
  }
  SDL_RenderPresent(renderer_.get());
}

void SdlWindow::set_title(const std::string& title) {
  if (title == title_) return;
  title_ = title;
  SDL_SetWindowTitle(window_.get(), title.c_str());
}

std::string SdlWindow::renderer_name() const {
  SDL_RendererInfo info{};
  return SDL_GetRendererInfo(renderer_.get(), &info) == 0 ? info.name : "unknown";
}

}  // namespace casecraft::desktop
