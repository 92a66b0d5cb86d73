#include "apps/desktop/ui/colour.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace casecraft::desktop {

namespace {

double linear(std::uint8_t channel) {
  const double value = channel / 255.0;
  return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
  return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

std::uint8_t mix_channel(std::uint8_t from, std::uint8_t to, double part) {
  return static_cast<std::uint8_t>(std::lround(from + (to - from) * part));
}

}  // namespace

std::optional<Colour> parse_colour(std::string_view text) {
  if (text.size() != 7 || text.front() != '#') return std::nullopt;
  unsigned value = 0;
  const auto [end, failed] = std::from_chars(text.data() + 1, text.data() + 7, value, 16);
  if (failed != std::errc{} || end != text.data() + 7) return std::nullopt;
  return Colour{static_cast<std::uint8_t>(value >> 16), static_cast<std::uint8_t>((value >> 8) & 0xff), static_cast<std::uint8_t>(value & 0xff)};
}

double contrast(Colour a, Colour b) {
  const double first = luminance(a);
  const double second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Colour mix(Colour from, Colour to, double part) {
  return {mix_channel(from.red, to.red, part), mix_channel(from.green, to.green, part), mix_channel(from.blue, to.blue, part)};
}

}  // namespace casecraft::desktop
