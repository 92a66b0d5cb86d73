#include "apps/desktop/ui/fonts.hpp"

#include <algorithm>
#include <cmath>
#include <span>

#include <fmt/format.h>
#include <imgui.h>

#include "apps/desktop/ui/utf8.hpp"

namespace casecraft::desktop {

namespace {

namespace fs = std::filesystem;

struct Family {
  const char* folder;
  const char* regular;
  const char* strong;
  const char* italic;
  float height_in_ems;   ///< Ascender and descender, from the file's table `hhea`.
};
// In the order of preference: fonts-inter, fonts-noto-core, fonts-dejavu-core (which has no italic).
constexpr std::array kFamilies{
    Family{"/usr/share/fonts/opentype/inter", "Inter-Regular.otf", "Inter-SemiBold.otf", "Inter-Italic.otf", 1.21F},
    Family{"/usr/share/fonts/truetype/noto", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSans-Italic.ttf", 1.362F},
    Family{"/usr/share/fonts/truetype/dejavu", "DejaVuSans.ttf", "DejaVuSans-Bold.ttf", "DejaVuSans.ttf", 1.164F}};

constexpr std::array<float, kFaces> kEms{13.5F, 13.5F, 16.0F, 16.0F, 16.0F, 21.0F, 29.0F};

bool has_family(const fs::path& folder, const Family& family) {
  std::error_code unreadable;
  return fs::is_regular_file(folder / family.regular, unreadable) && fs::is_regular_file(folder / family.strong, unreadable) &&
         fs::is_regular_file(folder / family.italic, unreadable);
}

/// Covers pixels of a circle in a square of twice the radius: filled where `width` is 0, else a ring of that width inside its edge.
void draw_circle(unsigned char* pixels, int stride, const ImFontAtlasCustomRect& place, float width) {
  const float radius = static_cast<float>(place.Width) / 2;
  for (int y = 0; y < place.Height; ++y) {
    for (int x = 0; x < place.Width; ++x) {
      const float distance = std::hypot(static_cast<float>(x) + 0.5F - radius, static_cast<float>(y) + 0.5F - radius);
      float cover = std::clamp(radius - distance + 0.5F, 0.0F, 1.0F);
      if (width > 0) cover = std::min(cover, std::clamp(distance - (radius - width) + 0.5F, 0.0F, 1.0F));
      pixels[(place.Y + y) * stride + place.X + x] = static_cast<unsigned char>(std::lround(cover * 255));
    }
  }
}

}  // namespace

Fonts::Fonts(const std::vector<fs::path>& beside) {
  const auto take = [this](const fs::path& folder, const Family& family) {
    regular_ = folder / family.regular;
    strong_ = folder / family.strong;
    italic_ = folder / family.italic;
    height_in_ems_ = family.height_in_ems;
  };
  for (const Family& family : kFamilies) {
    std::vector<fs::path> folders = beside;
    folders.emplace_back(family.folder);
    const auto found = std::find_if(folders.begin(), folders.end(), [&](const fs::path& folder) { return has_family(folder, family); });
    if (found == folders.end()) continue;
    take(*found, family);
    break;
  }
  if (regular_.empty()) {
    problem_ = fmt::format("No font was found (looked for {} in {} and for two other families): the built-in one is used, which has few letters and no "
                           "weights; install the Debian package fonts-inter.", kFamilies[0].regular, kFamilies[0].folder);
  }
  const auto want = [this](char32_t first, char32_t last) {
    for (char32_t code = first; code <= last; ++code) wanted_.set(code);
  };
  want(0x20, 0x7e);
  want(0xa0, 0xff);
  for (const char32_t code : std::u32string_view(U"\u2013\u2014\u2018\u2019\u201c\u201d\u2022\u2026\u2190\u2191\u2192\u2193\u2212")) wanted_.set(code);
}

void Fonts::set_percent(int percent) {
  percent = std::clamp(percent, 80, 250);
  is_stale_ = is_stale_ || percent != percent_;
  percent_ = percent;
}

void Fonts::need(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    const char32_t code = decode(text, at, length);
    at += length;
    if (code < 0x20 || code >= wanted_.size() || wanted_.test(code)) continue;
    wanted_.set(code);
    is_stale_ = true;
  }
}

void Fonts::build() {
  ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
  atlas.Clear();
  ranges_.clear();
  for (std::size_t code = 0x20; code < wanted_.size(); ++code) {
    if (!wanted_.test(code)) continue;
    if (ranges_.empty() || ranges_.back() + 1U != code) ranges_.insert(ranges_.end(), 2, static_cast<unsigned short>(code));
    ranges_.back() = static_cast<unsigned short>(code);
  }
  ranges_.push_back(0);

  const float scale = static_cast<float>(percent_) / 100.0F;
  for (std::size_t i = 0; i < kFaces; ++i) {
    const auto face = static_cast<Face>(i);
    ems_[i] = kEms[i] * scale;
    sizes_[i] = std::round(ems_[i] * height_in_ems_);
    ImFontConfig config;
    // One copy a pixel: the software renderer would have to scale each glyph otherwise.
    config.OversampleH = 1;
    config.OversampleV = 1;
    config.PixelSnapH = true;
    config.SizePixels = sizes_[i];
    const fs::path& file = face == Face::italic ? italic_ : face == Face::small || face == Face::body ? regular_ : strong_;
    fonts_[i] = file.empty() ? nullptr : atlas.AddFontFromFileTTF(file.c_str(), sizes_[i], &config, ranges_.data());
    if (fonts_[i] == nullptr) fonts_[i] = atlas.AddFontDefault(&config);
  }

  thin_ = std::max(1.0F, std::round(scale));
  thick_ = std::max(2.0F, std::round(2.5F * scale));
  const int corner = static_cast<int>(std::round(6 * scale));
  const int outer = corner + static_cast<int>(thick_);
  const std::array<int, 3> places{atlas.AddCustomRectRegular(2 * corner, 2 * corner), atlas.AddCustomRectRegular(2 * corner, 2 * corner),
                                  atlas.AddCustomRectRegular(2 * outer, 2 * outer)};
  atlas.Flags |= ImFontAtlasFlags_NoPowerOfTwoHeight;
  atlas.Build();
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
  const std::array<float, 3> widths{0, thin_, thick_};
  const std::array<Disc*, 3> shapes{&disc_, &ring_, &halo_};
  for (std::size_t i = 0; i < places.size(); ++i) {
    const ImFontAtlasCustomRect& place = *atlas.GetCustomRectByIndex(places[i]);
    draw_circle(pixels, width, place, widths[i]);
    ImVec2 from;
    ImVec2 to;
    atlas.CalcCustomRectUV(&place, &from, &to);
    *shapes[i] = {from.x, from.y, to.x, to.y, static_cast<float>(place.Width) / 2};
  }
  is_stale_ = false;
  ++generation_;
}

float Fonts::advance(Face face, char32_t code) const noexcept {
  return font(face)->GetCharAdvance(static_cast<ImWchar>(code < 0x10000 ? code : 0xfffd));
}

float Fonts::width(Face face, std::string_view text) const noexcept {
  float sum = 0;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    sum += advance(face, decode(text, at, length));
    at += length;
  }
  return sum;
}

}  // namespace casecraft::desktop
