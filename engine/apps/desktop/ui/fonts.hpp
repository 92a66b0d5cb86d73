#pragma once

#include <array>
#include <bitset>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "apps/desktop/ui/face.hpp"

struct ImFont;

namespace casecraft::desktop {

/// A quarter-symmetric shape kept in the font texture, so that a rounded corner costs one small copy instead of a fan of triangles.
struct Disc {
  float u0{0}, v0{0}, u1{0}, v1{0};
  float radius{0};   ///< Pixels.
};

/// The faces that the window writes in, drawn into one texture. Glyphs beyond Latin are added when a text first needs them.
class Fonts {
public:
  /// `beside`: folders looked at before Debian's font packages. Without any font file Dear ImGui's built-in one is used, and `problem()` says so.
  explicit Fonts(const std::vector<std::filesystem::path>& beside);

  /// Per cent of the usual text size, 80 to 250.
  void set_percent(int percent);
  /// Marks the characters of `text` as wanted.
  void need(std::string_view text);
  /// True when `build` must be called before the next frame.
  [[nodiscard]] bool is_stale() const noexcept { return is_stale_; }
  /// Draws the glyphs into the atlas of the current ImGui context.
  void build();

  [[nodiscard]] ImFont* font(Face face) const noexcept { return fonts_[static_cast<std::size_t>(face)]; }
  /// Pixels from the top of the highest letter to the bottom of the lowest: what Dear ImGui calls a font's size.
  [[nodiscard]] float size(Face face) const noexcept { return sizes_[static_cast<std::size_t>(face)]; }
  /// Pixels of an em, the size that typographers speak of.
  [[nodiscard]] float em(Face face) const noexcept { return ems_[static_cast<std::size_t>(face)]; }
  [[nodiscard]] float advance(Face face, char32_t code) const noexcept;
  [[nodiscard]] float width(Face face, std::string_view text) const noexcept;
  /// Rises with each build: what was measured before is no longer right.
  [[nodiscard]] unsigned generation() const noexcept { return generation_; }
  [[nodiscard]] const Disc& disc() const noexcept { return disc_; }       ///< Filled.
  [[nodiscard]] const Disc& ring() const noexcept { return ring_; }       ///< Outline, `thin()` wide.
  [[nodiscard]] const Disc& halo() const noexcept { return halo_; }       ///< Outline of what has the focus, `thick()` wide.
  [[nodiscard]] float thin() const noexcept { return thin_; }
  [[nodiscard]] float thick() const noexcept { return thick_; }
  /// One sentence when no font file was found; else empty.
  [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

private:
  std::filesystem::path regular_, strong_, italic_;
  std::string problem_;
  int percent_{100};
  bool is_stale_{true};
  unsigned generation_{0};
  std::bitset<0x10000> wanted_;
  std::vector<unsigned short> ranges_;
  std::array<ImFont*, kFaces> fonts_{};
  float height_in_ems_{1};
  std::array<float, kFaces> sizes_{}, ems_{};
  Disc disc_, ring_, halo_;
  float thin_{1}, thick_{3};
};

}  // namespace casecraft::desktop
