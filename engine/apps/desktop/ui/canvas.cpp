#include "apps/desktop/ui/canvas.hpp"

#include <algorithm>
#include <cmath>

namespace casecraft::desktop {

namespace {

std::uint32_t argb(Colour colour) { return 0xff000000U | std::uint32_t{colour.red} << 16U | std::uint32_t{colour.green} << 8U | colour.blue; }

}  // namespace

void Canvas::clear(int width, int height, Colour colour) {
  width_ = std::max(width, 1);
  height_ = std::max(height, 1);
  pixels_.assign(static_cast<std::size_t>(width_) * static_cast<std::size_t>(height_), argb(colour));
  // Never the number of another canvas that was here before.
  static unsigned newest = 0;
  revision_ = ++newest;
}

void Canvas::cover(int x, int y, float part, Colour colour) {
  if (x < 0 || y < 0 || x >= width_ || y >= height_ || part <= 0) return;
  std::uint32_t& pixel = pixels_[static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x)];
  const Colour under{static_cast<std::uint8_t>(pixel >> 16U), static_cast<std::uint8_t>(pixel >> 8U), static_cast<std::uint8_t>(pixel)};
  pixel = argb(part >= 1 ? colour : mix(under, colour, static_cast<double>(part)));
}

void Canvas::line(float x0, float y0, float x1, float y1, float thick, Colour colour) {
  const bool is_steep = std::abs(y1 - y0) > std::abs(x1 - x0);
  // Along the longer side, the stretch that is covered across it.
  float a0 = is_steep ? y0 : x0, b0 = is_steep ? x0 : y0, a1 = is_steep ? y1 : x1, b1 = is_steep ? x1 : y1;
  if (a0 > a1) std::swap(a0, a1), std::swap(b0, b1);
  if (a1 - a0 < 0.01F) return;
  const float slope = (b1 - b0) / (a1 - a0);
  const float half = thick / 2 * std::sqrt(1 + slope * slope);
  const float most = static_cast<float>(is_steep ? height_ : width_);
  const int first = static_cast<int>(std::floor(std::clamp(a0, 0.0F, most)));
  const int last = static_cast<int>(std::ceil(std::clamp(a1, 0.0F, most)));
  for (int a = first; a < last; ++a) {
    const float along = std::clamp(static_cast<float>(a) + 0.5F, a0, a1);
    const float middle = b0 + slope * (along - a0);
    const float share = std::min(static_cast<float>(a + 1), a1) - std::max(static_cast<float>(a), a0);
    const float from = middle - half;
    const float to = middle + half;
    if (to < 0 || from > static_cast<float>(is_steep ? width_ : height_)) continue;
    for (int b = static_cast<int>(std::floor(from)); b < static_cast<int>(std::ceil(to)); ++b) {
      const float part = (std::min(static_cast<float>(b + 1), to) - std::max(static_cast<float>(b), from)) * std::min(share, 1.0F);
      is_steep ? cover(b, a, part, colour) : cover(a, b, part, colour);
    }
  }
}

}  // namespace casecraft::desktop
