#pragma once

#include <cstdint>
#include <vector>

#include "apps/desktop/ui/colour.hpp"

namespace casecraft::desktop {

/// A picture drawn point by point, for what rectangles cannot give: slanting lines. Drawn anew only when something in it changes.
class Canvas {
public:
  /// Gives it a size in pixels and one colour everywhere.
  void clear(int width, int height, Colour colour);
  /// A smooth line of `thick` pixels. What lies outside of the picture is left out.
  void line(float x0, float y0, float x1, float y1, float thick, Colour colour);

  [[nodiscard]] int width() const noexcept { return width_; }
  [[nodiscard]] int height() const noexcept { return height_; }
  /// 0xAARRGGBB, row by row.
  [[nodiscard]] const std::vector<std::uint32_t>& pixels() const noexcept { return pixels_; }
  /// Rises with each `clear`.
  [[nodiscard]] unsigned revision() const noexcept { return revision_; }

private:
  void cover(int x, int y, float part, Colour colour);
  int width_{0}, height_{0};
  unsigned revision_{0};
  std::vector<std::uint32_t> pixels_;
};

}  // namespace casecraft::desktop
