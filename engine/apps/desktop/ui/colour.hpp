#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace casecraft::desktop {

/// An opaque colour.
struct Colour {
  std::uint8_t red{0};
  std::uint8_t green{0};
  std::uint8_t blue{0};

  friend bool operator==(const Colour&, const Colour&) = default;
};

/// "#1f5b6b"; nothing when it is no such colour.
std::optional<Colour> parse_colour(std::string_view text);

/// Contrast ratio from 1 to 21 as WCAG 2.1 defines it (success criterion 1.4.3, "contrast ratio" and "relative luminance").
double contrast(Colour a, Colour b);

/// `part` of 0 gives `from`, 1 gives `to`.
Colour mix(Colour from, Colour to, double part);

}  // namespace casecraft::desktop
