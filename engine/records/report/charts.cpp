#include <fmt/format.h>

#include <algorithm>

#include "base/xml_text.hpp"
#include "records/report/detail/page.hpp"

namespace casecraft::records {
namespace {

using base::xml_text;

// Lengths across are per cent of the picture's width and those down are pixels: so bars fill a wide page and a telephone alike, and words keep their size on both.
constexpr double kLineHeight = 18;
constexpr double kBarHeight = 12;
constexpr double kBetweenRows = 16;
constexpr double kPlotHeight = 200;
constexpr double kPlotEdge = 6;            ///< Per cent at each side, so that the words of the first and of the last point have room.
constexpr double kMargin = 30;
constexpr std::size_t kLineLength = 48;    ///< Characters that fit beside one another on a telephone.
constexpr std::size_t kMostLines = 2;

bool begins_character(char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }

/// The byte at which character `count` begins, or the end.
std::size_t after_characters(std::string_view text, std::size_t count) {
  std::size_t characters = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (begins_character(text[at]) && ++characters > count) return at;
  }
  return text.size();
}

/// A name in lines, and what of it has no room cut off: the picture's text alternative and the table have the whole.
std::vector<std::string> in_lines(std::string_view name) {
  std::vector<std::string> lines;
  while (!name.empty()) {
    std::size_t end = after_characters(name, kLineLength);
    if (end == name.size()) {
      lines.emplace_back(name);
      break;
    }
    const std::size_t space = name.rfind(' ', end);
    if (space != std::string_view::npos && space > 0) end = space;
    if (lines.size() + 1 == kMostLines) {
      lines.push_back(std::string(name.substr(0, std::min(end, after_characters(name, kLineLength - 1)))) + "…");
      break;
    }
    lines.emplace_back(name.substr(0, end));
    name.remove_prefix(end);
    while (name.starts_with(' ')) name.remove_prefix(1);
  }
  return lines;
}

double height_of(std::string_view name) { return kLineHeight * static_cast<double>(in_lines(name).size() + 1) + kBarHeight + kBetweenRows; }

template <class Row>
double height_of_all(const std::vector<Row>& rows) {
  double height = 0;
  for (const Row& row : rows) height += height_of(row.name);
  return height;
}

/// Name and words of a row that begins at `y`; moves `y` to where its bar begins.
std::string row_words(std::string_view name, std::string_view words, double& y) {
  std::string out;
  const auto line = [&](std::string_view text) {
    out += fmt::format("<text x=\"0\" y=\"{:.0f}\">{}</text>", y + 14, xml_text(text));
    y += kLineHeight;
  };
  for (const std::string& one : in_lines(name)) line(one);
  line(words);
  return out + fmt::format("<rect class=\"track\" x=\"0\" y=\"{:.0f}\" width=\"100%\" height=\"{:.0f}\"/>", y + 2, kBarHeight);
}

/// Every figure of the picture as a sentence, for those who do not see it.
template <class Row>
std::string in_words(const std::vector<Row>& bars) {
  std::string words;
  for (const Row& bar : bars) words += fmt::format("{}{}: {}", words.empty() ? "" : "; ", bar.name, bar.words);
  return words;
}

template <class Row>
std::string begin(std::string_view title, const std::vector<Row>& bars, double height) {
  return fmt::format("<svg height=\"{:.0f}\" role=\"img\" aria-label=\"{}\"><title>{}</title><desc>{}</desc>\n", height, xml_text(fmt::format("{}. {}", title, in_words(bars))), xml_text(title), xml_text(in_words(bars)));
}

/// A line down at `x` per cent.
std::string vertical(std::string_view kind, double x, double from, double to) {
  return fmt::format("<line class=\"{0}\" x1=\"{1:.1f}%\" x2=\"{1:.1f}%\" y1=\"{2:.0f}\" y2=\"{3:.0f}\"/>", kind, x, from, to);
}

}  // namespace

std::string bar_chart(std::string_view title, const std::vector<Bar>& bars) {
  std::string out = begin(title, bars, height_of_all(bars));
  double y = 0;
  for (const Bar& bar : bars) {
    out += row_words(bar.name, bar.words, y);
    if (bar.per_cent > 0) out += fmt::format("<rect class=\"bar\" x=\"0\" y=\"{:.0f}\" width=\"{:.1f}%\" height=\"{:.0f}\"/>", y + 2, std::min(bar.per_cent, 100.0), kBarHeight);
    if (bar.mark > 0) out += vertical("mark", std::min(bar.mark, 100.0), y - 1, y + kBarHeight + 5);
    out += '\n';
    y += kBarHeight + kBetweenRows;
  }
  return out + "</svg>\n";
}

std::string spread_chart(std::string_view title, const std::vector<SpreadBar>& bars, double most) {
  std::string out = begin(title, bars, height_of_all(bars));
  const auto x = [&](double value) { return 100 * std::clamp(most > 0 ? value / most : 0, 0.0, 1.0); };
  double y = 0;
  for (const SpreadBar& bar : bars) {
    const Spread& of = bar.spread;
    out += row_words(bar.name, bar.words, y);
    if (of.count > 0) {
      out += fmt::format("<line class=\"range\" x1=\"{0:.1f}%\" x2=\"{1:.1f}%\" y1=\"{2:.0f}\" y2=\"{2:.0f}\"/>", x(of.least), x(of.most), y + 2 + kBarHeight / 2);
      // A box of no width would not be seen.
      out += fmt::format("<rect class=\"bar\" x=\"{:.1f}%\" y=\"{:.0f}\" width=\"{:.1f}%\" height=\"{:.0f}\"/>", x(of.lower_quartile), y + 2, std::max(x(of.upper_quartile) - x(of.lower_quartile), 0.5), kBarHeight);
      out += vertical("median", x(of.median), y + 2, y + 2 + kBarHeight);
    }
    out += '\n';
    y += kBarHeight + kBetweenRows;
  }
  return out + "</svg>\n";
}

std::string line_chart(std::string_view title, const std::vector<Bar>& points, double mark) {
  const double height = kPlotHeight + 2 * kMargin;
  const auto x = [&](std::size_t i) { return points.size() < 2 ? 50.0 : kPlotEdge + (100 - 2 * kPlotEdge) * static_cast<double>(i) / static_cast<double>(points.size() - 1); };
  const auto y = [&](double per_cent) { return kMargin + kPlotHeight * (100 - std::clamp(per_cent, 0.0, 100.0)) / 100; };
  std::string out = begin(title, points, height);
  out += fmt::format("<rect class=\"track\" x=\"0\" y=\"{:.0f}\" width=\"100%\" height=\"1\"/>", y(0));
  out += fmt::format("<line class=\"mark\" x1=\"0\" x2=\"100%\" y1=\"{0:.1f}\" y2=\"{0:.1f}\"/>\n", y(mark));
  for (std::size_t i = 1; i < points.size(); ++i) {
    out += fmt::format("<line class=\"line\" x1=\"{:.1f}%\" y1=\"{:.1f}\" x2=\"{:.1f}%\" y2=\"{:.1f}\"/>", x(i - 1), y(points[i - 1].per_cent), x(i), y(points[i].per_cent));
  }
  for (std::size_t i = 0; i < points.size(); ++i) {
    out += fmt::format("<circle class=\"dot\" cx=\"{0:.1f}%\" cy=\"{1:.1f}\" r=\"5\"/><text x=\"{0:.1f}%\" y=\"{2:.1f}\" text-anchor=\"middle\">{3}</text>", x(i), y(points[i].per_cent), y(points[i].per_cent) - 10,
                       xml_text(points[i].words));
    out += fmt::format("<text x=\"{:.1f}%\" y=\"{:.1f}\" text-anchor=\"middle\">{}</text>\n", x(i), height - 6, i + 1);
  }
  return out + "</svg>\n";
}

}  // namespace casecraft::records
