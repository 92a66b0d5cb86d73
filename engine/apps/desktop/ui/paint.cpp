#include <algorithm>
#include <cmath>
#include <functional>

#include <imgui.h>

#include "apps/desktop/ui/ui.hpp"
#include "apps/desktop/ui/utf8.hpp"

namespace casecraft::desktop {

namespace {

ImU32 packed(Colour colour) { return IM_COL32(colour.red, colour.green, colour.blue, 255); }

}  // namespace

// The renderer of a plain CPU fills rectangles and copies rectangles of a texture quickly and fans of triangles slowly: nothing here draws anything else.

void Ui::fill(const Rect& rect, Colour colour) {
  const Rect seen = common_part(rect, clip_);
  if (seen.w <= 0 || seen.h <= 0) return;
  draw_->AddRectFilled({std::round(seen.x), std::round(seen.y)}, {std::round(seen.right()), std::round(seen.bottom())}, packed(colour));
}

void Ui::corners(const Rect& rect, const Disc& disc, float radius, Colour colour) {
  const float um = (disc.u0 + disc.u1) / 2;
  const float vm = (disc.v0 + disc.v1) / 2;
  const ImU32 ink = packed(colour);
  const auto corner = [&](float x, float y, float u0, float v0, float u1, float v1) {
    draw_->PrimReserve(6, 4);
    draw_->PrimRectUV({x, y}, {x + radius, y + radius}, {u0, v0}, {u1, v1}, ink);
  };
  corner(rect.x, rect.y, disc.u0, disc.v0, um, vm);
  corner(rect.right() - radius, rect.y, um, disc.v0, disc.u1, vm);
  corner(rect.x, rect.bottom() - radius, disc.u0, vm, um, disc.v1);
  corner(rect.right() - radius, rect.bottom() - radius, um, vm, disc.u1, disc.v1);
}

void Ui::fill_rounded(const Rect& wanted, Colour colour) {
  const Rect rect{std::round(wanted.x), std::round(wanted.y), std::round(wanted.w), std::round(wanted.h)};
  if (!is_visible(rect)) return;
  const float r = fonts_.disc().radius;
  if (rect.w < 2 * r || rect.h < 2 * r) return fill(rect, colour);
  fill({rect.x + r, rect.y, rect.w - 2 * r, r}, colour);
  fill({rect.x, rect.y + r, rect.w, rect.h - 2 * r}, colour);
  fill({rect.x + r, rect.bottom() - r, rect.w - 2 * r, r}, colour);
  corners(rect, fonts_.disc(), r, colour);
}

void Ui::outline(const Rect& wanted, Colour colour) {
  const Rect rect{std::round(wanted.x), std::round(wanted.y), std::round(wanted.w), std::round(wanted.h)};
  if (!is_visible(rect)) return;
  const float r = fonts_.ring().radius;
  const float t = fonts_.thin();
  fill({rect.x + r, rect.y, rect.w - 2 * r, t}, colour);
  fill({rect.x + r, rect.bottom() - t, rect.w - 2 * r, t}, colour);
  fill({rect.x, rect.y + r, t, rect.h - 2 * r}, colour);
  fill({rect.right() - t, rect.y + r, t, rect.h - 2 * r}, colour);
  corners(rect, fonts_.ring(), r, colour);
}

void Ui::focus_ring(const Rect& wanted) {
  const float t = fonts_.thick();
  const Rect rect = Rect{std::round(wanted.x), std::round(wanted.y), std::round(wanted.w), std::round(wanted.h)}.inset(-t);
  if (!is_visible(rect)) return;
  const float r = fonts_.halo().radius;
  const Colour colour = theme_->focus;
  fill({rect.x + r, rect.y, rect.w - 2 * r, t}, colour);
  fill({rect.x + r, rect.bottom() - t, rect.w - 2 * r, t}, colour);
  fill({rect.x, rect.y + r, t, rect.h - 2 * r}, colour);
  fill({rect.right() - t, rect.y + r, t, rect.h - 2 * r}, colour);
  corners(rect, fonts_.halo(), r, colour);
}

void Ui::picture(const Rect& rect, std::shared_ptr<const Canvas> canvas) {
  if (!is_visible(rect)) return;
  // The renderer knows a texture by the canvas that it shows. It is only read there; Dear ImGui has no type for that.
  draw_->AddImage(const_cast<Canvas*>(canvas.get()), {std::round(rect.x), std::round(rect.y)}, {std::round(rect.x) + static_cast<float>(canvas->width()), std::round(rect.y) + static_cast<float>(canvas->height())});
  pictures_.push_back(std::move(canvas));
}

void Ui::text(float x, float y, std::string_view words, Face face, Colour colour) {
  fonts_.need(words);
  if (words.empty() || y > clip_.bottom() || y + fonts_.size(face) < clip_.y) return;
  draw_->AddText(fonts_.font(face), fonts_.size(face), {std::round(x), std::round(y)}, packed(colour), words.data(), words.data() + words.size());
}

void Ui::text_within(float x, float y, float width, std::string_view words, Face face, Colour colour) {
  if (text_width(words, face) <= width) return text(x, y, words, face, colour);
  const std::string_view dots = "\u2026";
  float left = width - fonts_.width(face, dots);
  std::size_t end = 0;
  while (end < words.size()) {
    std::size_t length = 1;
    left -= fonts_.advance(face, decode(words, end, length));
    if (left < 0) break;
    end += length;
  }
  std::string shortened(words.substr(0, end));
  while (!shortened.empty() && shortened.back() == ' ') shortened.pop_back();
  text(x, y, shortened.append(dots), face, colour);
}

float Ui::text_width(std::string_view words, Face face) {
  fonts_.need(words);
  return fonts_.width(face, words);
}

const TextLayout& Ui::laid_out(std::string_view source, float width, const TextStyle& style) {
  const std::size_t form = (static_cast<std::size_t>(std::max(0.0F, width)) << 12) ^ (static_cast<std::size_t>(style.face) << 8) ^
                           static_cast<std::size_t>(style.line_height * 16) ^ (static_cast<std::size_t>(style.paragraph_gap * 16) << 40);
  const std::uint64_t key = make_id(source, form);
  auto found = layouts_.find(key);
  if (found == layouts_.end() || found->second.generation != fonts_.generation()) {
    fonts_.need(source);
    const auto advance = [this](Face face, char32_t code) { return fonts_.advance(face, code); };
    Kept kept{lay_out(source, width, style, fonts_.em(style.face), advance), fonts_.generation(), frame_};
    found = layouts_.insert_or_assign(key, std::move(kept)).first;
  }
  found->second.used = frame_;
  return found->second.layout;
}

void Ui::paint(const TextLayout& layout, float x, float y, Colour colour, Colour quote) {
  if (y > clip_.bottom() || y + layout.height < clip_.y) return;
  const auto first = std::partition_point(layout.lines.begin(), layout.lines.end(),
                                          [&](const TextLine& line) { return y + line.y + layout.line_height < clip_.y; });
  for (auto line = first; line != layout.lines.end() && y + line->y < clip_.bottom(); ++line) {
    for (std::size_t i = line->first; i < line->last; ++i) {
      const TextSpan& span = layout.spans[i];
      const std::string_view words = std::string_view(layout.words).substr(span.begin, span.end - span.begin);
      const float above = (layout.line_height - fonts_.size(span.face)) / 2;
      text(x + span.x, y + line->y + above, words, span.face, span.is_quote ? quote : colour);
    }
  }
}

}  // namespace casecraft::desktop
