#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/xml_text.hpp"
#include "records/report/detail/page.hpp"

namespace casecraft::records {
namespace {

using base::xml_text;

// Every pair of colours has a contrast of at least 4.5 to 1 (text) or 3 to 1 (bars and lines), in both schemes. Paper is always light.
constexpr std::string_view kReportStyle = R"css(
:root { color-scheme: light dark; --page: #ffffff; --ink: #1b2126; --soft: #4c545c; --rule: #6c7680; --bar: #1f5f8b; --track: #e3e8ec; --bad: #9c1c16; --panel: #f3f5f7; }
@media screen and (prefers-color-scheme: dark) { :root { --page: #14181c; --ink: #ece9e2; --soft: #b8bfc6; --rule: #87919b; --bar: #7fbde6; --track: #303840; --bad: #ff9a90; --panel: #1e2429; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.5 Inter, "Noto Sans", "DejaVu Sans", sans-serif; }
main { max-width: 50rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: anywhere; }
h1 { font-size: 1.7rem; line-height: 1.2; margin: 0 0 .5rem; }
h2 { font-size: 1.3rem; margin: 2rem 0 .5rem; border-bottom: 1px solid var(--rule); padding-bottom: .2rem; break-after: avoid; }
h3 { font-size: 1.05rem; margin: 1.4rem 0 .3rem; break-after: avoid; }
p { margin: .4rem 0; orphans: 3; widows: 3; }
.soft { color: var(--soft); font-size: .92rem; }
.bad { color: var(--bad); font-weight: 600; }
.summary { border: 2px solid var(--rule); background: var(--panel); padding: 1rem 1.2rem; break-inside: avoid; }
.summary dt { color: var(--soft); font-size: .92rem; }
.summary dd { margin: 0 0 .5rem; font-weight: 600; }
.code { font-family: "DejaVu Sans Mono", monospace; letter-spacing: .05em; }
table { border-collapse: collapse; width: 100%; margin: .8rem 0; font-size: .95rem; }
caption { text-align: start; color: var(--soft); padding-bottom: .3rem; }
.wide { overflow-x: auto; margin: .8rem 0; }
.wide table { margin: 0; }
.wide:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
th, td { text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); padding: .3rem .6rem .3rem 0; font-weight: 400; }
thead th { font-weight: 600; overflow-wrap: normal; }
tbody th { min-width: 7rem; }
tbody td { min-width: 4.5rem; }
.number { text-align: end; font-variant-numeric: tabular-nums; overflow-wrap: normal; }
tbody td.number { min-width: 0; white-space: nowrap; }
tr, .keep, svg, .talk li { break-inside: avoid; }
thead { display: table-header-group; }
details { border: 1px solid var(--rule); padding: .3rem .9rem; margin: .6rem 0; }
summary { cursor: pointer; font-weight: 600; break-after: avoid; }
summary:focus-visible { outline: 3px solid var(--bar); outline-offset: 2px; }
.talk li { margin: .9rem 0; }
.facts dt { color: var(--soft); font-size: .92rem; }
.facts dd { margin: 0 0 .4rem; white-space: pre-line; }
svg { display: block; width: 100%; margin: .8rem 0; }
svg text { fill: var(--ink); font-size: 13px; font-family: inherit; }
svg .track { fill: var(--track); }
svg .bar, svg .dot { fill: var(--bar); }
svg .range { stroke: var(--rule); stroke-width: 2; }
svg .line { fill: none; stroke: var(--bar); stroke-width: 2.5; }
svg .mark { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 5 3; }
svg .median { stroke: var(--page); stroke-width: 3; }
@media screen and (max-width: 40rem) { main { padding: 1rem; } .wide { overflow-wrap: break-word; } .wide table { min-width: 34rem; } .wide caption { max-width: calc(100vw - 2rem); } }
@page { margin: 18mm; }
@media print { .wide { overflow: visible; } main { max-width: none; padding: 0; } body { font-size: 10.5pt; } details { border: 0; padding: 0; } summary { list-style: none; }
  details::details-content { content-visibility: visible; } }
)css";

constexpr std::size_t kWideTable = 4;   ///< Columns from which on a table may be wider than a small screen.

/// [quote] marks in an author's text become quotation marks.
std::string in_line(std::string_view text) {
  std::string out = xml_text(text);
  for (const auto& [from, to] : {std::pair<std::string_view, std::string_view>{"[quote]", "“"}, {"[/quote]", "”"}}) {
    for (std::size_t at = out.find(from); at != std::string::npos; at = out.find(from, at + to.size())) out.replace(at, from.size(), to);
  }
  return out;
}

bool is_right_to_left(std::string_view language) {
  for (const std::string_view one : {"ar", "he", "fa", "ur", "ps", "dv", "en-XB"}) {
    if (language == one || (language.starts_with(one) && language.size() > one.size() && language[one.size()] == '-')) return true;
  }
  return false;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    lines.push_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return lines;
}

}  // namespace

std::string page_begin(std::string_view language, std::string_view title) {
  return fmt::format("<!DOCTYPE html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                     "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n",
                     xml_text(language), is_right_to_left(language) ? "rtl" : "ltr", xml_text(title), kReportStyle);
}

std::string page_end() { return "</main>\n</body>\n</html>\n"; }

std::string heading(int level, std::string_view words) { return fmt::format("<h{0}>{1}</h{0}>\n", level, in_line(words)); }

std::string folded(std::string_view summary, std::string_view inner) {
  return fmt::format("<details>\n<summary>{}</summary>\n{}</details>\n", in_line(summary), inner);
}

std::string fact(std::string_view term, std::string_view text, std::string_view kind) {
  return fmt::format("<dt>{}</dt><dd{}>{}</dd>\n", xml_text(term), kind.empty() ? "" : fmt::format(" class=\"{}\"", kind), in_line(text));
}

std::string points(const std::vector<std::string>& texts) {
  if (texts.empty()) return {};
  std::string out = "<ul>\n";
  for (const std::string& text : texts) out += "<li>" + in_line(text) + "</li>\n";
  return out + "</ul>\n";
}

std::string prose(std::string_view text) {
  std::string out;
  std::string paragraph;
  bool is_in_list = false;
  const auto close = [&] {
    if (!paragraph.empty()) out += "<p>" + in_line(paragraph) + "</p>\n";
    if (is_in_list) out += "</ul>\n";
    paragraph.clear();
    is_in_list = false;
  };
  for (const std::string_view line : lines_of(text)) {
    if (line.starts_with("- ")) {
      if (!is_in_list) {
        close();
        out += "<ul>\n";
        is_in_list = true;
      }
      out += "<li>" + in_line(line.substr(2)) + "</li>\n";
    } else if (line.find_first_not_of(" \t\r") == std::string_view::npos) {
      close();
    } else {
      if (is_in_list) close();
      paragraph += (paragraph.empty() ? "" : "\n");
      paragraph += line;
    }
  }
  close();
  return out;
}

std::string labelled(std::string_view label, std::string_view text, std::string_view kind) {
  return fmt::format("<p{}><strong>{}:</strong> {}</p>\n", kind.empty() ? "" : fmt::format(" class=\"{}\"", kind), xml_text(label), in_line(text));
}

std::string table(std::string_view caption, const std::vector<std::string>& columns, const std::vector<std::vector<std::string>>& rows, std::size_t numbers) {
  const auto kind = [&](std::size_t column) { return column >= numbers ? " class=\"number\"" : ""; };
  // Wider than a telephone: it scrolls in a box of its own, which the keyboard reaches.
  const bool is_wide = columns.size() >= kWideTable;
  std::string out = is_wide ? fmt::format("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{}\">\n", xml_text(caption)) : std::string();
  out += fmt::format("<table>\n<caption>{}</caption>\n<thead><tr>", xml_text(caption));
  for (std::size_t i = 0; i < columns.size(); ++i) out += fmt::format("<th scope=\"col\"{}>{}</th>", kind(i), xml_text(columns[i]));
  out += "</tr></thead>\n<tbody>\n";
  for (const std::vector<std::string>& row : rows) {
    out += "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
      out += i == 0 ? fmt::format("<th scope=\"row\">{}</th>", in_line(row[i])) : fmt::format("<td{}>{}</td>", kind(i), in_line(row[i]));
    }
    out += "</tr>\n";
  }
  return out + "</tbody>\n</table>\n" + (is_wide ? "</div>\n" : "");
}

std::string plain_share(std::string_view share) {
  std::string text(share);
  if (text.find('.') == std::string::npos) return text;
  while (text.ends_with('0')) text.pop_back();
  if (text.ends_with('.')) text.pop_back();
  return text;
}

double per_cent_of(std::string_view share) {
  // By hand: a locale of the machine must not decide what "87.50" is.
  double whole = 0;
  double step = 1;
  bool is_after_point = false;
  for (const char c : share) {
    if (c == '.' && !is_after_point) {
      is_after_point = true;
    } else if (c >= '0' && c <= '9') {
      whole = whole * 10 + (c - '0');
      if (is_after_point) step *= 10;
    } else {
      return 0;
    }
  }
  return std::clamp(whole / step, 0.0, 100.0);
}

std::string id_in_words(const base::Language& language, std::string_view id) {
  std::string words(id);
  std::replace(words.begin(), words.end(), '_', ' ');
  return language.say(words);
}

std::string joined_texts(const base::List& list) {
  std::string words;
  for (const base::Value& one : list) {
    if (one.is_text()) words += (words.empty() ? "" : ", ") + one.as_text().str();
  }
  return words;
}

std::string plain_time(std::string_view wall_time) {
  if (wall_time.size() < 17 || wall_time[10] != 'T') return std::string(wall_time);
  return fmt::format("{} {} UTC", wall_time.substr(0, 10), wall_time.substr(11, 5));
}

}  // namespace casecraft::records
