#include "exercises/requests/letter_html.hpp"

#include <fmt/format.h>

namespace casecraft::requests {
namespace {

constexpr const char* kStyle = R"(
body { font: 12pt/1.5 Georgia, "DejaVu Serif", serif; color: #111; background: #fff; max-width: 44rem; margin: 2rem auto; padding: 0 1.5rem; }
h1 { font-size: 1.4rem; margin: 0 0 .2rem; }
p.exercise { border: 1px solid #555; padding: .4rem .7rem; font-size: .9rem; }
dl { margin: 1.5rem 0; }
dt { font-weight: bold; margin-top: .9rem; break-after: avoid; }
dd { margin: .1rem 0 0; white-space: pre-line; overflow-wrap: anywhere; }
@page { margin: 20mm; }
@media print { body { margin: 0; max-width: none; padding: 0; } }
)";

std::string escaped(const std::string& text) {
  std::string safe;
  for (const char c : text) {
    if (c == '&') safe += "&amp;";
    else if (c == '<') safe += "&lt;";
    else if (c == '>') safe += "&gt;";
    else if (c == '"') safe += "&quot;";
    else safe += c;
  }
  return safe;
}

}  // namespace

std::string letter_html(const std::vector<std::pair<std::string, std::string>>& parts, const std::string& title) {
  std::string rows;
  std::string heading = title;
  for (const auto& [head, words] : parts) {
    // The kind of document is the page's heading.
    if (head == "Document") heading = words;
    else rows += fmt::format("<dt>{}</dt>\n<dd>{}</dd>\n", escaped(head), escaped(words));
  }
  return fmt::format("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n<main>\n"
                     "<h1>{}</h1>\n<p class=\"exercise\">Training exercise. All persons, bodies and accounts are invented; this document goes to nobody.</p>\n<dl>\n{}</dl>\n</main>\n</body>\n</html>\n",
                     escaped(title), kStyle, escaped(heading), rows);
}

}  // namespace casecraft::requests
