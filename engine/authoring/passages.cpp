#include "authoring/passages.hpp"

#include <iterator>

#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

/// The place of the quote that ends what begins at `from`, or the end of the source. A backslash hides what follows it.
std::size_t end_of_quoted(std::string_view source, std::size_t from, char quote) {
  std::size_t at = from;
  while (at < source.size() && source[at] != quote) at += source[at] == '\\' ? 2 : 1;
  return at < source.size() ? at : source.size();
}

/// The closing bracket of a Lua long bracket that begins at `at` ("]]", "]==]"), or empty when none begins there.
std::string_view closing_bracket(std::string_view source, std::size_t at) {
  static constexpr std::string_view kLevels[] = {"]]", "]=]", "]==]", "]===]", "]====]"};
  std::size_t level = 0;
  while (at + 1 + level < source.size() && source[at + 1 + level] == '=') ++level;
  const bool is_long = source[at] == '[' && at + 1 + level < source.size() && source[at + 1 + level] == '[';
  return is_long && level < std::size(kLevels) ? kLevels[level] : std::string_view();
}

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

}  // namespace

std::vector<Passage> lua_passages(std::string_view source) {
  std::vector<Passage> passages;
  for (std::size_t at = 0; at < source.size();) {
    const bool is_comment = source.substr(at, 2) == "--";
    const std::size_t bracket = is_comment ? at + 2 : at;
    const std::string_view close = bracket < source.size() ? closing_bracket(source, bracket) : std::string_view();
    if (!close.empty()) {
      const std::size_t from = bracket + close.size();
      const std::size_t end = source.find(close, from);
      const std::size_t to = end == std::string_view::npos ? source.size() : end;
      if (!is_comment) passages.push_back({from, to});
      at = end == std::string_view::npos ? source.size() : end + close.size();
    } else if (is_comment) {
      const std::size_t end = source.find('\n', at);
      at = end == std::string_view::npos ? source.size() : end;
    } else if (source[at] == '"' || source[at] == '\'') {
      const std::size_t to = end_of_quoted(source, at + 1, source[at]);
      passages.push_back({at + 1, to});
      at = to + 1;
    } else {
      ++at;
    }
  }
  return passages;
}

std::vector<Passage> json_passages(std::string_view source, bool without_titles) {
  std::vector<Passage> passages;
  std::string_view key;
  for (std::size_t at = 0; at < source.size(); ++at) {
    if (source[at] != '"') continue;
    const std::size_t from = at + 1;
    at = end_of_quoted(source, from, '"');
    std::size_t next = at + 1;
    while (next < source.size() && is_blank(source[next])) ++next;
    const std::string_view words = source.substr(from, at - from);
    const bool is_key = next < source.size() && source[next] == ':';
    if (is_key) key = words;
    const bool is_title = without_titles && (key == "document" || key == "section" || key == "locator");
    if (!is_key && !is_title) passages.push_back({from, at});
  }
  return passages;
}

bool is_compared_with_typed_words(std::string_view context) {
  const std::size_t last = context.rfind('.');
  const std::string_view list = context.substr(0, last == std::string_view::npos ? 0 : last);
  return context.find(".checks.") != std::string_view::npos && (list.ends_with(".any") || list.ends_with(".all") || list.ends_with(".none"));
}

std::vector<Passage> po_passages(std::string_view source) {
  std::vector<Passage> passages;
  bool is_translation = false;
  bool is_compared = false;
  for (std::size_t at = 0; at < source.size();) {
    std::size_t end = source.find('\n', at);
    if (end == std::string_view::npos) end = source.size();
    const std::string_view line = source.substr(at, end - at);
    const std::size_t quote = line.find('"');
    const bool goes_on = !line.empty() && line.front() == '"';
    if (!goes_on) is_translation = line.starts_with("msgstr");
    if (line.starts_with("msgctxt")) is_compared = is_compared_with_typed_words(line.substr(0, line.rfind('"')));
    if (is_translation && !is_compared && quote != std::string_view::npos) {
      const std::size_t from = at + quote + 1;
      passages.push_back({from, end_of_quoted(source.substr(0, end), from, '"'), goes_on});
    }
    at = end + 1;
  }
  return passages;
}

std::vector<Passage> passages_of(std::string_view file, std::string_view source) {
  if (file.ends_with(".lua")) return lua_passages(source);
  if (file.ends_with(".po")) return po_passages(source);
  if (!file.ends_with(".json")) return {};
  base::Diagnostics unsound;   // Whoever reads the file for what it is reports this.
  const base::JsonDocument document = base::read_json(std::string(file), std::string(source), unsound);
  if (unsound.has_errors()) return {};
  return json_passages(source, document.value["references"].is_list());
}

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

const base::Position& Places::at(std::size_t offset) {
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

}  // namespace casecraft::authoring
