#include <fmt/format.h>

#include <algorithm>

#include "base/xml_text.hpp"
#include "records/report/detail/page.hpp"

namespace casecraft::records {
namespace {

using base::xml_text;

constexpr double kWidth = 640;
constexpr double kRowHeight = 44;
constexpr double kPlotHeight = 200;
constexpr double kMargin = 30;

constexpr std::size_t kLongestName = 58;   ///< Characters that fit beside the figure.

/// The beginning of a long name: the picture's text alternative and the table have the whole.
std::string shortened(std::string_view name, std::string_view words) {
  const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  const auto room = kLongestName - std::min<std::size_t>(static_cast<std::size_t>(std::count_if(words.begin(), words.end(), starts)), kLongestName / 2);
  std::size_t characters = 0;
  for (std::size_t at = 0; at < name.size(); ++at) {
    if (starts(name[at]) && ++characters > room + 10) return std::string(name.substr(0, at)) + "…";
  }
  return std::string(name);
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
  return fmt::format("<svg viewBox=\"0 0 {:.0f} {:.0f}\" role=\"img\" aria-label=\"{}\"><title>{}</title><desc>{}</desc>\n", kWidth, height,
                     xml_text(fmt::format("{}. {}", title, in_words(bars))), xml_text(title), xml_text(in_words(bars)));
}

std::string vertical(double x, double from, double to) {
  return fmt::format("<line class=\"mark\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1:.1f}\" y2=\"{2:.1f}\"/>", x, from, to);
}

}  // namespace

std::string bar_chart(std::string_view title, const std::vector<Bar>& bars) {
  std::string out = begin(title, bars, kRowHeight * static_cast<double>(bars.size()));
  double y = 0;
  for (const Bar& bar : bars) {
    out += fmt::format("<text x=\"0\" y=\"{:.0f}\">{}</text><text x=\"{:.0f}\" y=\"{:.0f}\" text-anchor=\"end\">{}</text>", y + 15, xml_text(shortened(bar.name, bar.words)), kWidth, y + 15, xml_text(bar.words));
    out += fmt::format("<rect class=\"track\" x=\"0\" y=\"{0:.0f}\" width=\"{1:.0f}\" height=\"12\"/>", y + 21, kWidth);
    if (bar.per_cent > 0) out += fmt::format("<rect class=\"bar\" x=\"0\" y=\"{:.0f}\" width=\"{:.1f}\" height=\"12\"/>", y + 21, kWidth * std::min(bar.per_cent, 100.0) / 100);
    if (bar.mark > 0) out += vertical(kWidth * std::min(bar.mark, 100.0) / 100, y + 18, y + 36);
    out += '\n';
    y += kRowHeight;
  }
  return out + "</svg>\n";
}

std::string spread_chart(std::string_view title, const std::vector<SpreadBar>& bars, double most) {
  std::string out = begin(title, bars, kRowHeight * static_cast<double>(bars.size()));
  const auto x = [&](double value) { return kWidth * std::clamp(most > 0 ? value / most : 0, 0.0, 1.0); };
  double y = 0;
  for (const SpreadBar& bar : bars) {
    const Spread& of = bar.spread;
    out += fmt::format("<text x=\"0\" y=\"{:.0f}\">{}</text><text x=\"{:.0f}\" y=\"{:.0f}\" text-anchor=\"end\">{}</text>", y + 15, xml_text(shortened(bar.name, bar.words)), kWidth, y + 15, xml_text(bar.words));
    out += fmt::format("<rect class=\"track\" x=\"0\" y=\"{0:.0f}\" width=\"{1:.0f}\" height=\"12\"/>", y + 21, kWidth);
    if (of.count > 0) {
      out += fmt::format("<line class=\"range\" x1=\"{0:.1f}\" x2=\"{1:.1f}\" y1=\"{2:.0f}\" y2=\"{2:.0f}\"/>", x(of.least), x(of.most), y + 27);
      // A box of no width would not be seen.
      out += fmt::format("<rect class=\"bar\" x=\"{:.1f}\" y=\"{:.0f}\" width=\"{:.1f}\" height=\"12\"/>", x(of.lower_quartile), y + 21, std::max(x(of.upper_quartile) - x(of.lower_quartile), 2.0));
      out += fmt::format("<line class=\"median\" x1=\"{0:.1f}\" x2=\"{0:.1f}\" y1=\"{1:.0f}\" y2=\"{2:.0f}\"/>", x(of.median), y + 21, y + 33);
    }
    out += '\n';
    y += kRowHeight;
  }
  return out + "</svg>\n";
}

std::string line_chart(std::string_view title, const std::vector<Bar>& points, double mark) {
  const double height = kPlotHeight + 2 * kMargin;
  const auto x = [&](std::size_t i) { return points.size() < 2 ? kWidth / 2 : kMargin + (kWidth - 2 * kMargin) * static_cast<double>(i) / static_cast<double>(points.size() - 1); };
  const auto y = [&](double per_cent) { return kMargin + kPlotHeight * (100 - std::clamp(per_cent, 0.0, 100.0)) / 100; };
  std::string out = begin(title, points, height);
  out += fmt::format("<rect class=\"track\" x=\"0\" y=\"{:.0f}\" width=\"{:.0f}\" height=\"1\"/>", y(0), kWidth);
  out += fmt::format("<line class=\"mark\" x1=\"0\" x2=\"{0:.0f}\" y1=\"{1:.1f}\" y2=\"{1:.1f}\"/>\n<polyline class=\"line\" points=\"", kWidth, y(mark));
  for (std::size_t i = 0; i < points.size(); ++i) out += fmt::format("{:.1f},{:.1f} ", x(i), y(points[i].per_cent));
  out += "\"/>\n";
  for (std::size_t i = 0; i < points.size(); ++i) {
    out += fmt::format("<circle class=\"dot\" cx=\"{:.1f}\" cy=\"{:.1f}\" r=\"5\"/><text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\">{}</text>", x(i), y(points[i].per_cent), x(i),
                       y(points[i].per_cent) - 10, xml_text(points[i].words));
    out += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\">{}</text>\n", x(i), height - 6, i + 1);
  }
  return out + "</svg>\n";
}

}  // namespace casecraft::records
