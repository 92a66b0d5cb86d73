#include <fmt/format.h>

#include <algorithm>

#include "authoring/map_articles.hpp"
#include "authoring/map_layers.hpp"
#include "authoring/map_picture.hpp"
#include "authoring/map_shapes.hpp"
#include "authoring/xml_text.hpp"

namespace casecraft::authoring {
namespace {

constexpr MapLayer kAllLayers[] = {MapLayer::reach, MapLayer::score, MapLayer::time};
constexpr float kLegendWidth = 780;

std::string legend_picture(const Legend& legend, std::string_view classes) {
  return fmt::format(R"x(<svg xmlns="http://www.w3.org/2000/svg" class="map {0}" width="{1:.0f}" height="{2:.0f}" viewBox="0 0 {1:.0f} {2:.0f}" role="img" aria-label="Legend">{3}</svg>)x", classes, kLegendWidth, legend.height, legend.svg) + '\n';
}

std::string layer_button(MapLayer layer, MapLayer chosen) {
  const std::string_view words = layer == MapLayer::reach ? "Reach" : layer == MapLayer::score ? "Score" : "Time";
  return fmt::format("<button type=\"button\" data-set=\"layer={}\" aria-pressed=\"{}\">{}</button>", to_string(layer), layer == chosen, words);
}

std::string page_head(const MapPage& page) {
  const std::string title = xml_text(page.title);
  std::string out = "<!DOCTYPE html>\n<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n";
  out += fmt::format("<title>Map of {}</title>\n<style>/*<![CDATA[*/{}{}/*]]>*/</style>\n</head>\n", title, picture_style(), page_style());
  std::string start;
  for (std::size_t i = 0; i < page.map.nodes.size(); ++i) {
    if (page.map.nodes[i].is_start) start = anchor_of(page.map, i);
  }
  out += fmt::format("<body data-layer=\"{}\" data-tests=\"{}\" data-start=\"{}\">\n", to_string(page.layer), page.figures.has_sessions ? "on" : "off", start);
  out += "<header>\n<a class=\"skip\" href=\"#contents\">To the list of scenes</a>\n";
  out += fmt::format("<h1>{}</h1>\n<p><span class=\"notice\">For instructors: this page shows the scores.</span> {}: {} scenes and activities; {} states explored, seed {}{}.</p>\n", title, xml_text(page.pack),
                     static_cast<std::size_t>(std::count_if(page.map.nodes.begin(), page.map.nodes.end(), [](const MapNode& node) { return node.place != nullptr; })), page.figures.states, page.figures.seed,
                     page.figures.is_whole ? ", which is all of them" : "");
  out += "<div class=\"bar\"><span role=\"group\" aria-label=\"Colours\">Colours";
  for (const MapLayer layer : kAllLayers) out += ' ' + layer_button(layer, page.layer);
  out += "</span>";
  if (page.figures.has_sessions) out += "<span><button type=\"button\" data-set=\"tests=on\" aria-pressed=\"true\">Recorded sessions</button></span>";
  out += "<span role=\"group\" aria-label=\"Size of the picture\">Size <button type=\"button\" data-zoom=\"less\" aria-label=\"Smaller\">−</button> <button type=\"button\" data-zoom=\"more\" aria-label=\"Larger\">+</button> "
         "<button type=\"button\" data-zoom=\"one\">100 %</button> <button type=\"button\" data-zoom=\"fit\">Whole</button></span></div>\n</header>\n";
  return out;
}

}  // namespace

std::string map_as_html(const MapPage& page) {
  std::string out = page_head(page);
  out += "<main>\n<div class=\"left\">\n<div class=\"legend\">\n";
  for (const MapLayer layer : kAllLayers) out += legend_picture(layer_legend(page, layer, kLegendWidth), fmt::format("of of-{}", to_string(layer)));
  out += "<details><summary>Shapes, marks and lines</summary>\n" + legend_picture(sign_legend(page, kLegendWidth), "signs") + "</details>\n</div>\n";
  out += fmt::format(R"x(<div class="sheet" tabindex="0" role="region" aria-label="Map"><svg xmlns="http://www.w3.org/2000/svg" class="map" width="{0:.0f}" height="{1:.0f}" viewBox="0 0 {0:.0f} {1:.0f}">)x", page.map.size.x, page.map.size.y) + '\n';
  out += map_definitions();
  out += map_elements(page, {kAllLayers[0], kAllLayers[1], kAllLayers[2]}, true) + "</svg></div>\n</div>\n";
  out += "<div class=\"side\">\n<p class=\"find\"><label for=\"find\">Find in titles and texts</label><input id=\"find\" type=\"search\" autocomplete=\"off\"/> <span id=\"told\" class=\"small\" role=\"status\"></span></p>\n";
  out += fmt::format("<nav id=\"contents\" tabindex=\"-1\" aria-label=\"Scenes\">\n{}</nav>\n<div class=\"texts\">\n{}</div>\n</div>\n</main>\n", map_contents(page), map_articles(page));
  return out + fmt::format("<script>//<![CDATA[{}//]]></script>\n</body>\n</html>\n", page_script());
}

}  // namespace casecraft::authoring
