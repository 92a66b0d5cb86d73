#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "apps/desktop/ui/colour.hpp"
#include "base/diagnostics.hpp"

namespace casecraft::desktop {

/// The colours of the window: `assets/themes/*.json`. Every colour that words are written in reaches `least_contrast` on `page`, `surface` and `raised`.
struct Theme {
  std::string id{"light"};
  std::string name{"Light"};
  double least_contrast{4.5};
  Colour page{0xf5, 0xf2, 0xec};       ///< Behind everything.
  Colour surface{0xff, 0xff, 0xff};    ///< Cards, fields, the panel.
  Colour raised{0xea, 0xe5, 0xdb};     ///< Under the pointer, a chosen tab, a key's cap.
  Colour line{0xd3, 0xcb, 0xbd};       ///< Thin separators: no words.
  Colour border{0x82, 0x7a, 0x6c};     ///< Edges of what can be used: 3 to 1 on `page` and `surface`.
  Colour text{0x22, 0x27, 0x2c};
  Colour muted{0x56, 0x5c, 0x63};      ///< Less important words.
  Colour accent{0x1b, 0x58, 0x69};     ///< What can be pressed, and what is marked.
  Colour on_accent{0xff, 0xff, 0xff};  ///< Words on `accent`.
  Colour focus{0xb0, 0x4a, 0x00};      ///< The ring around what the keyboard acts on.
  Colour good{0x25, 0x65, 0x3a};
  Colour warn{0x7c, 0x4f, 0x00};
  Colour bad{0x99, 0x2b, 0x2b};
  Colour selection{0xcf, 0xe3, 0xe8};  ///< Behind marked words.
};

/// Reads `file`. What is wrong with it goes to `diagnostics`; colours that are missing keep the light theme's.
Theme read_theme(const std::filesystem::path& file, base::Diagnostics& diagnostics);

/// The themes in `folder`, in the order light, dark, contrast, and then by name. The built-in light one when there is none.
std::vector<Theme> read_themes(const std::filesystem::path& folder, base::Diagnostics& diagnostics);

}  // namespace casecraft::desktop
