#include <catch2/catch.hpp>

#include <filesystem>

#include "apps/desktop/ui/theme.hpp"

using namespace casecraft;
using namespace casecraft::desktop;

namespace {

std::vector<Theme> shipped(base::Diagnostics& diagnostics) {
  return read_themes(std::filesystem::path(CASECRAFT_SOURCE_DIR) / "assets/themes", diagnostics);
}

}  // namespace

TEST_CASE("black on white has the contrast that the guideline gives it") {
  CHECK(contrast({0, 0, 0}, {255, 255, 255}) == Approx(21.0));
  CHECK(contrast({255, 255, 255}, {255, 255, 255}) == Approx(1.0));
  CHECK(contrast({0x77, 0x77, 0x77}, {255, 255, 255}) == Approx(4.48).margin(0.01));
}

TEST_CASE("a colour is six hexadecimal digits after a sign") {
  CHECK(parse_colour("#1f5b6B") == Colour{0x1f, 0x5b, 0x6b});
  CHECK_FALSE(parse_colour("1f5b6b"));
  CHECK_FALSE(parse_colour("#1f5b6"));
  CHECK_FALSE(parse_colour("#1f5b6x"));
}

TEST_CASE("there are a light, a dark and a high-contrast theme, without a mistake") {
  base::Diagnostics diagnostics;
  const std::vector<Theme> themes = shipped(diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(themes.size() == 3);
  CHECK(themes[0].id == "light");
  CHECK(themes[1].id == "dark");
  CHECK(themes[2].id == "contrast");
  CHECK(themes[2].least_contrast >= 7);
}

TEST_CASE("whatever words are written in can be read on whatever they are written on") {
  base::Diagnostics diagnostics;
  for (const Theme& theme : shipped(diagnostics)) {
    CHECK(theme.least_contrast >= 4.5);
    for (const auto& [name, ink] : {std::pair{"text", theme.text}, {"muted", theme.muted}, {"accent", theme.accent}, {"good", theme.good}, {"warn", theme.warn},
                                    {"bad", theme.bad}, {"focus", theme.focus}}) {
      for (const auto& [back_name, back] : {std::pair{"page", theme.page}, {"surface", theme.surface}, {"raised", theme.raised}}) {
        INFO(theme.id << ": " << name << " on " << back_name);
        CHECK(contrast(ink, back) >= (std::string_view(name) == "focus" ? 3.0 : theme.least_contrast));
      }
    }
    INFO(theme.id);
    CHECK(contrast(theme.on_accent, theme.accent) >= theme.least_contrast);
    CHECK(contrast(theme.on_accent, mix(theme.accent, theme.text, 0.15)) >= 4.5);
    CHECK(contrast(theme.text, theme.selection) >= theme.least_contrast);
  }
}

TEST_CASE("the edge of what can be used stands out from what is behind it") {
  base::Diagnostics diagnostics;
  for (const Theme& theme : shipped(diagnostics)) {
    INFO(theme.id);
    CHECK(contrast(theme.border, theme.page) >= 3.0);
    CHECK(contrast(theme.border, theme.surface) >= 3.0);
  }
}

TEST_CASE("a folder without themes gives the built-in one and says so") {
  base::Diagnostics diagnostics;
  const std::vector<Theme> themes = read_themes("/nowhere/at/all", diagnostics);
  REQUIRE(themes.size() == 1);
  CHECK(themes.front().id == "light");
  CHECK(diagnostics.all().size() == 1);
  CHECK_FALSE(diagnostics.has_errors());
}
