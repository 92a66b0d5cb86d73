#include <fmt/format.h>

#include <algorithm>

#include "authoring/map_layers.hpp"
#include "authoring/map_picture.hpp"
#include "authoring/map_shapes.hpp"
#include "authoring/xml_text.hpp"

namespace casecraft::authoring {

std::string map_as_svg(const MapPage& page) {
  constexpr float kAside = 24, kLeastWidth = 620;
  const float width = std::max(page.map.size.x, kLeastWidth);
  const Legend shades = layer_legend(page, page.layer, width - 2 * kAside), signs = sign_legend(page, width - 2 * kAside);
  const float above = 64 + shades.height + 6 + signs.height + 10;
  const float height = above + page.map.size.y;
  const std::string title = xml_text(page.title);
  std::string out = fmt::format(R"x(<svg xmlns="http://www.w3.org/2000/svg" class="map" data-layer="{0}" data-tests="{1}" width="{2:.0f}" height="{3:.0f}" viewBox="0 0 {2:.0f} {3:.0f}" role="img" aria-labelledby="name">)x", to_string(page.layer),
                                page.figures.has_sessions ? "on" : "off", width, height) + '\n';
  out += fmt::format("<title id=\"name\">Map of {}</title>\n<style><![CDATA[{}]]></style>\n{}", title, picture_style(), map_definitions());
  out += fmt::format(R"x(<text class="title" x="{0:.0f}" y="32">{1}</text><text x="{0:.0f}" y="50">For instructors: this picture shows the scores. {2}</text>)x", kAside, title, xml_text(page.pack)) + '\n';
  out += fmt::format(R"x(<g transform="translate({:.0f} 64)">{}</g>)x", kAside, shades.svg);
  out += fmt::format(R"x(<g transform="translate({:.0f} {:.1f})">{}</g>)x", kAside, 64 + shades.height + 6, signs.svg);
  out += fmt::format(R"x(<g transform="translate({:.1f} {:.1f})">)x", (width - page.map.size.x) / 2, above) + '\n';
  out += map_elements(page, {page.layer}, false);
  return out + "</g>\n</svg>\n";
}

}  // namespace casecraft::authoring
