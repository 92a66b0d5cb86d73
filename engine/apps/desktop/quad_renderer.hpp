#pragma once

#include <cstdint>
#include <map>
#include <memory>

#include <SDL.h>

#include "apps/desktop/ui/canvas.hpp"

struct ImDrawData;

namespace casecraft::desktop {

/// Draws what `Ui` draws, which is rectangles only: filled ones, copies of glyphs from the font atlas, and pictures. A plain CPU fills and copies rectangles about ten
/// times as fast as triangles, and copies without a change of colour six times as fast as with one: so each ink has an atlas of its own, made when it is first used.
class QuadRenderer {
public:
  explicit QuadRenderer(SDL_Renderer* renderer) : renderer_(renderer) {}
  /// The atlas has been built anew: glyphs lie elsewhere.
  void forget_atlas() { inks_.clear(); }
  void draw(const ImDrawData& data);

private:
  struct Closer {
    void operator()(SDL_Texture* texture) const { SDL_DestroyTexture(texture); }
  };
  struct Ink {
    std::unique_ptr<SDL_Texture, Closer> atlas;
    std::uint64_t used{0};
  };
  struct Shown {
    std::unique_ptr<SDL_Texture, Closer> texture;
    int width{0}, height{0};
    unsigned revision{0};
    std::uint64_t used{0};
  };
  SDL_Texture* atlas_in(std::uint32_t colour);
  SDL_Texture* texture_of(const Canvas& canvas);
  SDL_Renderer* renderer_;
  std::map<std::uint32_t, Ink> inks_;   ///< By packed colour.
  std::map<const Canvas*, Shown> shown_;
  std::uint64_t frame_{0};
};

}  // namespace casecraft::desktop
