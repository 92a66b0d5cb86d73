#include "authoring/terminology.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "authoring/passages.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::string_view kOpen = "[quote]";
constexpr std::string_view kClose = "[/quote]";
/// Stands where nobody reads: no term goes across it.
constexpr char kWall = '\x01';

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }
bool is_gap(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '-'; }
/// Part of a word; bytes of a character outside of ASCII count as letters.
bool is_word(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || static_cast<unsigned char>(c) >= 0x80; }

bool has_ending(std::string_view path, std::string_view ending) { return path.size() > ending.size() && path.substr(path.size() - ending.size()) == ending; }

/// One row of CSV: fields may stand in double quotes, doubled inside.
std::vector<std::string> split_row(std::string_view row) {
  std::vector<std::string> fields(1);
  bool is_quoted = false;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const char c = row[i];
    if (is_quoted && c == '"' && i + 1 < row.size() && row[i + 1] == '"') {
      fields.back() += c;
      ++i;
    } else if (c == '"') {
      is_quoted = !is_quoted;
    } else if (c == ',' && !is_quoted) {
      fields.emplace_back();
    } else if (c != '\r') {
      fields.back() += c;
    }
  }
  return fields;
}

std::optional<base::Severity> severity_of(std::string_view word) {
  for (const base::Severity severity : {base::Severity::info, base::Severity::warning, base::Severity::error}) {
    if (word == base::to_string(severity)) return severity;
  }
  return std::nullopt;
}

/// The source in lower case, as long as it was, with walls wherever nobody reads and where somebody is quoted.
std::string readable(std::string_view source, const std::vector<Passage>& passages) {
  std::string words(source.size(), kWall);
  std::size_t before = 0;
  for (const Passage& passage : passages) {
    for (std::size_t i = passage.from; i < passage.to; ++i) {
      if (source[i] != '\\') {
        words[i] = lower(source[i]);
        continue;
      }
      // What an escape stands for ("\n") is no part of a word.
      const std::size_t length = i + 1 < passage.to && source[i + 1] == 'u' ? 6 : 2;
      for (std::size_t k = 0; k < length && i + k < passage.to; ++k) words[i + k] = ' ';
      i += length - 1;
    }
    if (passage.goes_on) {
      for (std::size_t i = before; i < passage.from; ++i) words[i] = ' ';
    }
    before = passage.to;
  }
  return words;
}

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

/// Where the term that begins at `at` ends, or 0 when it does not stand there.
std::size_t end_of_term(std::string_view words, std::size_t at, std::string_view term) {
  for (std::size_t i = 0; i < term.size();) {
    if (is_gap(term[i])) {
      if (at >= words.size() || !is_gap(words[at])) return 0;
      while (at < words.size() && is_gap(words[at])) ++at;
      while (i < term.size() && is_gap(term[i])) ++i;
    } else {
      if (at >= words.size() || words[at] != term[i]) return 0;
      ++at;
      ++i;
    }
  }
  if (at < words.size() && words[at] == 's') ++at;
  return at < words.size() && is_word(words[at]) ? 0 : at;
}

struct Found {
  std::size_t from{0};
  std::size_t to{0};
  const Term* term{nullptr};
};

std::vector<Found> find_terms(std::string_view words, const std::vector<Term>& terms) {
  std::vector<Found> found;
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!is_word(words[at]) || (at > 0 && is_word(words[at - 1]))) continue;
    Found longest;
    for (const Term& term : terms) {
      if (term.avoid.front() != words[at]) continue;
      const std::size_t end = end_of_term(words, at, term.avoid);
      if (end > longest.to) longest = {at, end, &term};
    }
    if (longest.term == nullptr) continue;
    found.push_back(longest);
    at = longest.to - 1;
  }
  return found;
}

/// Places in one source, asked for in rising order.
class Places {
public:
  Places(const std::string& file, std::string_view source) : source_(source), place_{file, 1, 1} {}
  const base::Position& at(std::size_t offset) {
    for (; done_ < offset; ++done_) {
      if (source_[done_] == '\n') {
        ++place_.line;
        place_.column = 1;
      } else if ((static_cast<unsigned char>(source_[done_]) & 0xC0U) != 0x80U) {
        ++place_.column;
      }
    }
    return place_;
  }

private:
  std::string_view source_;
  base::Position place_;
  std::size_t done_{0};
};

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

std::vector<Passage> passages_of(const std::string& file, std::string_view source) {
  if (has_ending(file, ".lua")) return lua_passages(source);
  if (has_ending(file, ".po")) return po_passages(source);
  if (!has_ending(file, ".json")) return {};
  base::Diagnostics unsound;   // Whoever reads the file for what it is reports this.
  const base::JsonDocument document = base::read_json(file, std::string(source), unsound);
  if (unsound.has_errors()) return {};
  return json_passages(source, document.value["references"].is_list());
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
    const auto severity = row.size() == 5 ? severity_of(row[3]) : std::nullopt;
    if (!severity || row[0].empty()) {
      diagnostics.error("terminology.row", {std::string(file), line, 1},
                        "a row avoid,prefer,why,severity,source was expected, with a severity of info, warning or error",
                        "put a field that holds a comma in double quotes");
      continue;
    }
    Term term{row[0], row[1], row[2], *severity, row[4]};
    std::transform(term.avoid.begin(), term.avoid.end(), term.avoid.begin(), lower);
    terms.push_back(std::move(term));
  }
  return terms;
}

void check_terminology(const std::string& file, std::string_view source, const std::vector<Term>& terms, base::Diagnostics& diagnostics) {
  const std::vector<Passage> passages = passages_of(file, source);
  std::string words = readable(source, passages);
  wall_off_quotations(words, passages);
  check_marks(file, source, passages, diagnostics);
  Places places(file, source);
  for (const Found& found : find_terms(words, terms)) {
    const Term& term = *found.term;
    diagnostics.add({term.severity, "terminology.avoid", places.at(found.from),
                     fmt::format("'{}' is a term to avoid: {}", source.substr(found.from, found.to - found.from), term.why),
                     fmt::format("write '{}'; words that somebody else said or wrote go into [quote]…[/quote]", term.prefer)});
  }
}

}  // namespace casecraft::authoring
