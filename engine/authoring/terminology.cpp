#include "authoring/terminology.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "authoring/passages.hpp"
#include "authoring/phrases.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::string_view kOpen = "[quote]";
constexpr std::string_view kClose = "[/quote]";

/// A quotation may be put together of several literals ("[quote]kept for " .. hours .. " hours[/quote]"): within one, what follows an opening mark
/// and what precedes a closing one is quoted.
void wall_off_quotations(std::string& words, const std::vector<Passage>& passages) {
  for (const Passage& passage : passages) {
    std::size_t at = passage.from;
    const std::string_view text = std::string_view(words).substr(0, passage.to);
    while (at < passage.to) {
      const std::size_t open = text.find(kOpen, at);
      const std::size_t close = text.find(kClose, at);
      if (open == std::string_view::npos && close == std::string_view::npos) break;
      const std::size_t from = std::min(open, close) == close ? at : open;
      const std::size_t to = close == std::string_view::npos ? passage.to : close + kClose.size();
      std::fill(words.begin() + static_cast<std::ptrdiff_t>(from), words.begin() + static_cast<std::ptrdiff_t>(to), kWall);
      at = to;
    }
  }
}

/// A mark without its partner leaves more or less unchecked than the author meant.
void check_marks(const std::string& file, std::string_view source, const std::vector<Passage>& passages, base::Diagnostics& diagnostics) {
  bool is_open = false;
  std::size_t opened = 0;   // The mark that still waits for its partner.
  Places places(file, source);
  for (const Passage& passage : passages) {
    for (std::size_t at = passage.from; at < passage.to; ++at) {
      const std::string_view here = source.substr(at, passage.to - at);
      if (here.substr(0, kOpen.size()) == kOpen) {
        if (is_open) {
          diagnostics.warning("terminology.quotation", places.at(at), "a quotation begins here before the one before has ended", "write [/quote] after the last quoted word");
          return;
        }
        is_open = true;
        opened = at;
      } else if (here.substr(0, kClose.size()) == kClose) {
        if (!is_open) {
          diagnostics.warning("terminology.quotation", places.at(at), "a quotation ends here that never began", "write [quote] before the first quoted word");
          return;
        }
        is_open = false;
      }
    }
  }
  if (is_open) diagnostics.warning("terminology.quotation", places.at(opened), "a quotation begins here and never ends", "write [/quote] after the last quoted word");
}

}  // namespace

std::vector<Term> read_terminology(std::string_view file, std::string_view csv, base::Diagnostics& diagnostics) {
  std::vector<Term> terms;
  int line = 0;
  while (!csv.empty()) {
    const std::size_t end = csv.find('\n');
    const std::vector<std::string> row = split_row(csv.substr(0, end));
    csv = end == std::string_view::npos ? std::string_view() : csv.substr(end + 1);
    ++line;
    if (line == 1 || (row.size() == 1 && row.front().empty())) continue;
    const auto severity = row.size() == 5 ? severity_named(row[3]) : std::nullopt;
    if (!severity || row[0].empty()) {
      diagnostics.error("terminology.row", {std::string(file), line, 1},
                        "a row avoid,prefer,why,severity,source was expected, with a severity of info, warning or error",
                        "put a field that holds a comma in double quotes");
      continue;
    }
    terms.push_back({in_lower_case(row[0]), row[1], row[2], *severity, row[4]});
  }
  return terms;
}

void check_terminology(const std::string& file, std::string_view source, const std::vector<Term>& terms, base::Diagnostics& diagnostics) {
  const std::vector<Passage> passages = passages_of(file, source);
  std::string words = readable(source, passages);
  wall_off_quotations(words, passages);
  check_marks(file, source, passages, diagnostics);
  Places places(file, source);
  std::vector<std::string> avoided;
  for (const Term& term : terms) avoided.push_back(term.avoid);
  for (const FoundPhrase& found : Phrases(avoided).in(words)) {
    const Term& term = terms[found.which];
    diagnostics.add({term.severity, "terminology.avoid", places.at(found.from),
                     fmt::format("'{}' is a term to avoid: {}", source.substr(found.from, found.to - found.from), term.why),
                     fmt::format("write '{}'; words that somebody else said or wrote go into [quote]…[/quote]", term.prefer)});
  }
}

}  // namespace casecraft::authoring
