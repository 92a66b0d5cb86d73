#include <fmt/format.h>

#include "authoring/map_layers.hpp"
#include "authoring/map_picture.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::string_view kPictureStyle = R"css(
:root { --page: #ffffff; --ink: #1b2126; --soft: #525a62; --wire: #5d6873; --faint: #9aa3ab; --bad: #a8201a; --focus: #b04a00; --rim: #2c3640; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #14181c; --ink: #ece9e2; --soft: #b3bac1; --wire: #a3adb7; --faint: #68727c; --bad: #ff8a80; --focus: #ffb866; --rim: #d5dae0; } }
svg.map { font-family: Inter, "DejaVu Sans", "Noto Sans", sans-serif; background: var(--page); }
.map text { fill: var(--ink); font-size: 11px; }
.map .node text { fill: #14181c; text-anchor: middle; }
.map .name { font-size: 11.5px; font-weight: 600; }
.map .figure { font-size: 10px; }
.map .title { font-size: 18px; font-weight: 600; }
.map .head { font-weight: 600; font-size: 12px; }
.map .shape { fill: #ffffff; stroke: var(--rim); stroke-width: 1.2; }
.map .inner { fill: none; stroke: #2c3640; stroke-width: 1; }
.map .none .shape { stroke-dasharray: 4 3; }
.map .never .shape { stroke-width: 2; }
.map .begin { fill: var(--wire); }
.map .edge { fill: none; stroke: var(--wire); stroke-width: 1.3; }
.map .tip { fill: var(--wire); }
.map .edge.bad { stroke: var(--bad); stroke-width: 1.8; }
.map .badtip { fill: var(--bad); }
.map .edge.aside { stroke-dasharray: 1.5 4; stroke-linecap: round; stroke-width: 2; }
.map .critical { fill: #a8201a; stroke: #ffffff; stroke-width: 1.2; stroke-linejoin: round; }
.map text.bang, .map .node text.bang { fill: #ffffff; font-weight: 700; font-size: 12px; text-anchor: middle; }
.map text.bang.out { fill: var(--bad); }
.map .count rect { fill: #14181c; stroke: #ffffff; stroke-width: 1; }
.map .count text, .map .node .count text { fill: #ffffff; font-size: 10.5px; font-weight: 600; text-anchor: middle; }
.map .count.no rect { fill: #ffffff; stroke: #14181c; stroke-dasharray: 3 2; }
.map .count.no text, .map .node .count.no text { fill: #14181c; }
.map .count { display: none; }
[data-tests=on] .map .count, .map[data-tests=on] .count { display: inline; }
[data-tests=on] .map .edge.took, .map[data-tests=on] .edge.took { stroke-width: 2.6; }
[data-tests=on] .map .edge.untook, .map[data-tests=on] .edge.untook { stroke-width: 1; stroke-dasharray: 7 5; stroke: var(--faint); }
.map .figure { display: none; }
)css";

constexpr std::string_view kPageStyle = R"css(
* { box-sizing: border-box; }
html, body { margin: 0; height: 100%; background: var(--page); color: var(--ink); font: 16px/1.5 Inter, "DejaVu Sans", "Noto Sans", system-ui, sans-serif; }
body { display: flex; flex-direction: column; }
header { padding: 10px 18px; border-bottom: 1px solid var(--faint); }
h1 { font-size: 1.25rem; margin: 0; }
header p { margin: 2px 0; color: var(--soft); font-size: .9rem; }
.notice { font-weight: 600; }
.skip { position: absolute; left: -999em; }
.skip:focus { position: static; }
.bar { display: flex; flex-wrap: wrap; gap: 6px 18px; margin-top: 6px; align-items: center; font-size: .9rem; }
.bar > span { display: inline-flex; gap: 4px; align-items: center; }
button, input { font: inherit; color: inherit; background: var(--page); border: 1px solid var(--soft); border-radius: 5px; padding: 3px 10px; min-height: 30px; }
button { cursor: pointer; }
button[aria-pressed=true] { background: var(--ink); color: var(--page); }
a { color: inherit; }
a:focus-visible, button:focus-visible, input:focus-visible, .sheet:focus-visible, summary:focus-visible, article:focus-visible { outline: 3px solid var(--focus); outline-offset: 1px; }
main { flex: 1; min-height: 0; display: grid; grid-template-columns: minmax(0, 1fr) minmax(20rem, 30rem); }
.left { display: flex; flex-direction: column; min-width: 0; min-height: 0; }
.legend { border-bottom: 1px solid var(--faint); padding: 4px 18px; font-size: .9rem; }
.legend svg { display: block; max-width: 100%; height: auto; margin: 4px 0; }
.legend .of { display: none; }
.sheet { flex: 1; overflow: auto; min-height: 12rem; cursor: grab; }
.sheet > svg { display: block; margin: 0 auto; }
.sheet .node a { cursor: pointer; }
.sheet .node a:focus { outline: none; }
.sheet .node a:focus-visible .shape, .sheet .node.chosen .shape { stroke: var(--focus); stroke-width: 4; }
.sheet .edge.near { stroke: var(--focus); stroke-width: 3; }
.sheet .node.dim { opacity: .25; }
.side { border-left: 1px solid var(--faint); padding: 10px 0 0 18px; min-height: 0; display: flex; flex-direction: column; }
.find { margin: 0 18px 0 0; }
.texts { flex: 1; overflow: auto; min-height: 0; padding-right: 18px; }
.side h2 { font-size: 1.05rem; margin: .2em 0; }
.side h3 { font-size: .95rem; margin: 1em 0 .2em; }
#find { width: 100%; }
nav ul { list-style: none; margin: 4px 0; padding: 0; }
nav { flex: none; max-height: 30vh; overflow: auto; border: 1px solid var(--faint); border-radius: 5px; padding: 4px 10px; margin: 8px 18px 8px 0; font-size: .92rem; }
nav h3 { font-size: .82rem; font-weight: 600; color: var(--soft); margin: .5em 0 0; }
nav a { text-decoration: none; display: inline-block; padding: 1px 2px; }
nav a:hover { text-decoration: underline; }
nav a[aria-current=true] { font-weight: 700; text-decoration: underline; }
.meta, .small { color: var(--soft); font-size: .88rem; }
article:focus-visible { outline-offset: -3px; }
article { padding: 6px 8px 18px; overflow-wrap: anywhere; }
article ol.ways { padding-left: 1.4em; }
article ol.ways > li { margin: 0 0 .9em; }
.points { font-weight: 600; }
.wrong { color: var(--bad); font-weight: 700; }
code { font-family: "DejaVu Sans Mono", monospace; font-size: .88em; }
@media (max-width: 60rem) { body { height: auto; } main, .side { display: block; } .side { border-left: 0; } .sheet { max-height: 70vh; } }
@media print { main, .side { display: block; } .bar, nav, .find, .skip { display: none; } .sheet, .side, .texts { overflow: visible; } body, html { height: auto; } article[hidden] { display: block; } .sheet > svg { width: 100% !important; height: auto !important; } }
)css";

}  // namespace

std::string picture_style() {
  std::string style(kPictureStyle);
  for (const MapLayer layer : {MapLayer::reach, MapLayer::score, MapLayer::time}) {
    const std::string_view name = to_string(layer);
    const auto rule = [&](std::string_view what, std::string_view then) { style += fmt::format("[data-layer={0}] .map {1}, .map[data-layer={0}] {1} {{ {2} }}\n", name, what, then); };
    for (int shade = 1; shade <= kShades; ++shade) rule(fmt::format(".{}{} .shape", name.front(), shade), fmt::format("fill: {};", shade_colour(layer, shade)));
    rule(fmt::format(".{}n .shape", name.front()), "fill: url(#hatch); stroke-width: 2;");
    rule(fmt::format(".{}0:not(.k-event) .shape", name.front()), "stroke-dasharray: 4 3;");
    rule(fmt::format(".figure.of-{}", name), "display: inline;");
    style += fmt::format("[data-layer={0}] .legend .of-{0} {{ display: block; }}\n", name);
  }
  return style;
}

std::string_view map_definitions() noexcept {
  return R"x(<defs>
<marker id="tip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="tip" d="M0 0L8 4L0 8Z"/></marker>
<marker id="badtip" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path class="badtip" d="M0 0L8 4L0 8Z"/></marker>
<pattern id="hatch" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="9" height="9" fill="#ffffff"/><path d="M0 0V9" stroke="#aab2b9" stroke-width="3"/></pattern>
</defs>
)x";
}

std::string_view page_style() noexcept { return kPageStyle; }

}  // namespace casecraft::authoring
