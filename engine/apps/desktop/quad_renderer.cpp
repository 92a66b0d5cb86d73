#include "apps/desktop/quad_renderer.hpp"

#include <cmath>
#include <vector>

#include <imgui.h>

namespace casecraft::desktop {

namespace {

constexpr std::size_t kIndicesOfQuad = 6;
/// An ink that no frame has used for so long belongs to a theme or a screen that is gone.
constexpr std::uint64_t kFramesKept = 120;

int pixel(float position) { return static_cast<int>(std::lround(position)); }

SDL_Rect spanned(const ImVec2& from, const ImVec2& to, float width = 1, float height = 1) {
  const int x = pixel(from.x * width);
  const int y = pixel(from.y * height);
  return {x, y, pixel(to.x * width) - x, pixel(to.y * height) - y};
}

}  // namespace

SDL_Texture* QuadRenderer::atlas_in(std::uint32_t colour) {
  Ink& ink = inks_[colour];
  ink.used = frame_;
  if (ink.atlas) return ink.atlas.get();
  unsigned char* cover = nullptr;
  int width = 0;
  int height = 0;
  ImGui::GetIO().Fonts->GetTexDataAsAlpha8(&cover, &width, &height);
  const std::uint32_t rgb = ((colour >> IM_COL32_R_SHIFT) & 0xff) << 16 | ((colour >> IM_COL32_G_SHIFT) & 0xff) << 8 | ((colour >> IM_COL32_B_SHIFT) & 0xff);
  std::vector<std::uint32_t> pixels(static_cast<std::size_t>(width) * static_cast<std::size_t>(height));
  for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = rgb | static_cast<std::uint32_t>(cover[i]) << 24;
  ink.atlas.reset(SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, width, height));
  if (ink.atlas) {
    SDL_UpdateTexture(ink.atlas.get(), nullptr, pixels.data(), width * 4);
    SDL_SetTextureBlendMode(ink.atlas.get(), SDL_BLENDMODE_BLEND);
  }
  return ink.atlas.get();
}

SDL_Texture* QuadRenderer::texture_of(const Canvas& canvas) {
  Shown& shown = shown_[&canvas];
  shown.used = frame_;
  if (!shown.texture || shown.width != canvas.width() || shown.height != canvas.height()) {
    shown.texture.reset(SDL_CreateTexture(renderer_, SDL_PIXELFORMAT_ARGB8888, SDL_TEXTUREACCESS_STATIC, canvas.width(), canvas.height()));
    shown.width = canvas.width();
    shown.height = canvas.height();
    shown.revision = canvas.revision() + 1;
    if (shown.texture) SDL_SetTextureBlendMode(shown.texture.get(), SDL_BLENDMODE_NONE);
  }
  if (shown.texture && shown.revision != canvas.revision()) {
    SDL_UpdateTexture(shown.texture.get(), nullptr, canvas.pixels().data(), canvas.width() * 4);
    shown.revision = canvas.revision();
  }
  return shown.texture.get();
}

void QuadRenderer::draw(const ImDrawData& data) {
  ++frame_;
  const ImFontAtlas& fonts = *ImGui::GetIO().Fonts;
  const auto width = static_cast<float>(fonts.TexWidth);
  const auto height = static_cast<float>(fonts.TexHeight);
  SDL_SetRenderDrawBlendMode(renderer_, SDL_BLENDMODE_NONE);
  for (int list_at = 0; list_at < data.CmdListsCount; ++list_at) {
    const ImDrawList& list = *data.CmdLists[list_at];
    for (const ImDrawCmd& command : list.CmdBuffer) {
      const SDL_Rect clip = spanned({command.ClipRect.x, command.ClipRect.y}, {command.ClipRect.z, command.ClipRect.w});
      if (clip.w <= 0 || clip.h <= 0) continue;
      SDL_RenderSetClipRect(renderer_, &clip);
      if (command.GetTexID() != nullptr && command.ElemCount >= kIndicesOfQuad) {
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset;
        const SDL_Rect place = spanned(list.VtxBuffer[static_cast<int>(index[0] + command.VtxOffset)].pos, list.VtxBuffer[static_cast<int>(index[2] + command.VtxOffset)].pos);
        if (SDL_Texture* texture = texture_of(*static_cast<const Canvas*>(command.GetTexID())); texture != nullptr) SDL_RenderCopy(renderer_, texture, nullptr, &place);
        continue;
      }
      for (std::size_t i = 0; i + kIndicesOfQuad <= command.ElemCount; i += kIndicesOfQuad) {
        const ImDrawIdx* index = list.IdxBuffer.Data + command.IdxOffset + i;
        const ImDrawVert& from = list.VtxBuffer[static_cast<int>(index[0] + command.VtxOffset)];
        const ImDrawVert& to = list.VtxBuffer[static_cast<int>(index[2] + command.VtxOffset)];
        const SDL_Rect place = spanned(from.pos, to.pos);
        if (from.uv.x == to.uv.x) {
          SDL_SetRenderDrawColor(renderer_, static_cast<Uint8>(from.col >> IM_COL32_R_SHIFT), static_cast<Uint8>(from.col >> IM_COL32_G_SHIFT),
                                 static_cast<Uint8>(from.col >> IM_COL32_B_SHIFT), 255);
          SDL_RenderFillRect(renderer_, &place);
        } else if (SDL_Texture* atlas = atlas_in(from.col); atlas != nullptr) {
          const SDL_Rect source = spanned(from.uv, to.uv, width, height);
          SDL_RenderCopy(renderer_, atlas, &source, &place);
        }
      }
    }
  }
  SDL_RenderSetClipRect(renderer_, nullptr);
  std::erase_if(shown_, [this](const auto& shown) { return shown.second.used + kFramesKept < frame_; });
  std::erase_if(inks_, [this](const auto& ink) { return ink.second.used + kFramesKept < frame_; });
}

}  // namespace casecraft::desktop
