#pragma once

namespace casecraft::desktop {

/// A rectangle in pixels of the window, from its upper left corner.
struct Rect {
  float x{0};
  float y{0};
  float w{0};
  float h{0};

  [[nodiscard]] float right() const noexcept { return x + w; }
  [[nodiscard]] float bottom() const noexcept { return y + h; }
  [[nodiscard]] bool contains(float px, float py) const noexcept { return px >= x && px < right() && py >= y && py < bottom(); }
  [[nodiscard]] bool overlaps(const Rect& other) const noexcept {
    return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
  }
  /// Smaller by `d` on each side; larger when `d` is negative.
  [[nodiscard]] Rect inset(float d) const noexcept { return {x + d, y + d, w - 2 * d, h - 2 * d}; }
  [[nodiscard]] Rect inset(float dx, float dy) const noexcept { return {x + dx, y + dy, w - 2 * dx, h - 2 * dy}; }
};

/// What both cover; empty (w or h zero) when they do not meet.
inline Rect common_part(const Rect& a, const Rect& b) noexcept {
  const float x = a.x > b.x ? a.x : b.x;
  const float y = a.y > b.y ? a.y : b.y;
  const float right = a.right() < b.right() ? a.right() : b.right();
  const float bottom = a.bottom() < b.bottom() ? a.bottom() : b.bottom();
  return {x, y, right > x ? right - x : 0, bottom > y ? bottom - y : 0};
}

}  // namespace casecraft::desktop
