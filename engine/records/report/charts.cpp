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

/// Every figure of the picture as a sentence, for those who do not see it.
std::string in_words(const std::vector<Bar>& bars) {
  std::string words;
  for (const Bar& bar : bars) words += fmt::format("{}{}: {}", words.empty() ? "" : "; ", bar.name, bar.words);
  return words;
}

std::string begin(std::string_view title, const std::vector<Bar>& bars, double height) {
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
    out += fmt::format("<text x=\"0\" y=\"{:.0f}\">{}</text><text x=\"{:.0f}\" y=\"{:.0f}\" text-anchor=\"end\">{}</text>", y + 15, xml_text(bar.name), kWidth, y + 15, xml_text(bar.words));
    out += fmt::format("<rect class=\"track\" x=\"0\" y=\"{0:.0f}\" width=\"{1:.0f}\" height=\"12\"/>", y + 21, kWidth);
    if (bar.per_cent > 0) out += fmt::format("<rect class=\"bar\" x=\"0\" y=\"{:.0f}\" width=\"{:.1f}\" height=\"12\"/>", y + 21, kWidth * std::min(bar.per_cent, 100.0) / 100);
    if (bar.mark > 0) out += vertical(kWidth * std::min(bar.mark, 100.0) / 100, y + 18, y + 36);
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
