#include "apps/desktop/ui/theme.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <sstream>
#include <utility>

#include <fmt/format.h>

#include "base/json.hpp"

namespace casecraft::desktop {

namespace {

using Part = std::pair<const char*, Colour Theme::*>;
constexpr std::array kParts{
    Part{"page", &Theme::page},     Part{"surface", &Theme::surface}, Part{"raised", &Theme::raised},       Part{"line", &Theme::line},
    Part{"border", &Theme::border}, Part{"text", &Theme::text},       Part{"muted", &Theme::muted},         Part{"accent", &Theme::accent},
    Part{"on_accent", &Theme::on_accent}, Part{"focus", &Theme::focus}, Part{"good", &Theme::good},         Part{"warn", &Theme::warn},
    Part{"bad", &Theme::bad},       Part{"selection", &Theme::selection}};

int rank(const Theme& theme) {
  constexpr std::array<std::string_view, 3> order{"light", "dark", "contrast"};
  return static_cast<int>(std::find(order.begin(), order.end(), theme.id) - order.begin());
}

}  // namespace

Theme read_theme(const std::filesystem::path& file, base::Diagnostics& diagnostics) {
  Theme theme;
  std::ifstream in(file, std::ios::binary);
  std::ostringstream bytes;
  if (!in || !(bytes << in.rdbuf())) {
    diagnostics.error("theme.unreadable", {file.string(), 0, 0}, "the theme cannot be read");
    return theme;
  }
  const base::JsonDocument document = base::read_json(file.string(), bytes.str(), diagnostics);
  if (!document.value.is_map()) return theme;
  theme.id = document.value.text_at("id", file.stem().string());
  theme.name = document.value.text_at("name", theme.id);
  if (const base::Value& least = document.value["least_contrast"]; least.is_number()) theme.least_contrast = least.as_number();
  const base::Value& colours = document.value["colours"];
  for (const auto& [name, member] : kParts) {
    const std::string words = colours.text_at(name);
    const std::optional<Colour> colour = parse_colour(words);
    if (colour) {
      theme.*member = *colour;
    } else {
      diagnostics.error("theme.no-colour", document.where(fmt::format("colours/{}", name)),
                        fmt::format("'{}' is '{}'; a colour such as \"#1f5b6b\" was expected", name, words));
    }
  }
  return theme;
}

std::vector<Theme> read_themes(const std::filesystem::path& folder, base::Diagnostics& diagnostics) {
  std::vector<Theme> themes;
  std::error_code unreadable;
  for (const auto& entry : std::filesystem::directory_iterator(folder, unreadable)) {
    if (entry.path().extension() == ".json") themes.push_back(read_theme(entry.path(), diagnostics));
  }
  if (themes.empty()) {
    diagnostics.warning("theme.none", {folder.string(), 0, 0}, "there is no theme in this folder; the built-in light one is used");
    themes.emplace_back();
  }
  std::sort(themes.begin(), themes.end(), [](const Theme& a, const Theme& b) { return std::pair(rank(a), a.name) < std::pair(rank(b), b.name); });
  return themes;
}

}  // namespace casecraft::desktop
