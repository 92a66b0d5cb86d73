#include "apps/desktop/ui/text_layout.hpp"

#include <algorithm>
#include <cmath>

#include "apps/desktop/ui/utf8.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::string_view kQuote = "[quote]";
constexpr std::string_view kQuoteEnd = "[/quote]";
constexpr std::string_view kOpen = "\u201c";
constexpr std::string_view kClose = "\u201d";
constexpr std::string_view kBullet = "\u2022";

bool breaks_after(char32_t code) { return code == U'-' || code == U'\u2013' || code == U'\u2014' || code == U'/'; }

struct Paragraph {
  std::string words;
  std::vector<LineRange> quotes;   ///< Bytes of `words` that are quoted.
  bool is_item{false};
};

/// Takes the markup out; a quotation may go on over several paragraphs.
void take_words(Paragraph& paragraph, std::string_view line, bool& in_quote) {
  if (in_quote) paragraph.quotes.push_back({paragraph.words.size(), 0});
  while (true) {
    const std::string_view mark = in_quote ? kQuoteEnd : kQuote;
    const std::size_t at = line.find(mark);
    paragraph.words += line.substr(0, at);
    if (at != std::string_view::npos && in_quote) paragraph.words += kClose;
    if (in_quote) paragraph.quotes.back().end = paragraph.words.size();
    if (at == std::string_view::npos) return;
    line.remove_prefix(at + mark.size());
    in_quote = !in_quote;
    if (!in_quote) continue;
    paragraph.quotes.push_back({paragraph.words.size(), paragraph.words.size()});
    paragraph.words += kOpen;
  }
}

std::string_view trimmed(std::string_view line) {
  while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
  return line;
}

std::vector<Paragraph> paragraphs_of(std::string_view source) {
  std::vector<Paragraph> paragraphs;
  bool after_blank = true;
  bool in_quote = false;
  while (!source.empty()) {
    const std::size_t end = source.find('\n');
    const std::string_view line = trimmed(source.substr(0, end));
    source.remove_prefix(end == std::string_view::npos ? source.size() : end + 1);
    if (line.empty()) {
      after_blank = true;
      continue;
    }
    const bool is_item = line.starts_with("- ");
    if (after_blank || is_item) {
      paragraphs.push_back({"", {}, is_item});
    } else {
      paragraphs.back().words += ' ';
    }
    take_words(paragraphs.back(), is_item ? trimmed(line.substr(2)) : line, in_quote);
    after_blank = false;
  }
  return paragraphs;
}

}  // namespace

std::vector<LineRange> break_lines(std::string_view text, float width, const Advance& advance, const std::function<Face(std::size_t)>& face_at) {
  std::vector<LineRange> lines;
  std::size_t begin = 0;
  std::size_t end_if_broken = 0;    // The last place where the line may end,
  std::size_t next_if_broken = 0;   // and where the next would begin.
  bool may_break = false;
  float x = 0;
  const auto finish = [&](std::size_t end, std::size_t next) {
    lines.push_back({begin, end});
    begin = next;
    x = 0;
    may_break = false;
  };
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    const char32_t code = decode(text, at, length);
    if (code == U'\n') {
      finish(at, at + 1);
      at += 1;
      continue;
    }
    if (code == U' ') {
      end_if_broken = at;
      next_if_broken = at + 1;
      may_break = at > begin;
    }
    const float wide = advance(face_at(at), code);
    if (x + wide > width && code != U' ' && at > begin) {
      if (may_break) {
        finish(end_if_broken, next_if_broken);
      } else {
        finish(at, at);
      }
      at = begin;
      continue;
    }
    x += wide;
    at += length;
    if (breaks_after(code) && at < text.size() && at - length > begin && text[at] != ' ') {
      end_if_broken = at;
      next_if_broken = at;
      may_break = true;
    }
  }
  lines.push_back({begin, text.size()});
  return lines;
}

TextLayout lay_out(std::string_view source, float width, const TextStyle& style, float em, const Advance& advance) {
  TextLayout layout;
  layout.line_height = std::round(em * style.line_height);
  const float gap = std::round(em * style.paragraph_gap);
  const float indent = std::round(em * 1.25F);
  bool was_item = false;
  for (const Paragraph& paragraph : paragraphs_of(source)) {
    if (!layout.lines.empty()) layout.height += paragraph.is_item && was_item ? std::round(gap * 0.45F) : gap;
    was_item = paragraph.is_item;
    const std::size_t offset = layout.words.size();
    std::size_t bullet_end = offset;
    if (paragraph.is_item) {
      layout.words += kBullet;
      bullet_end = layout.words.size();
    }
    const std::size_t text_offset = layout.words.size();
    layout.words += paragraph.words;
    const float left = paragraph.is_item ? indent : 0;
    const auto is_quoted = [&](std::size_t at) {
      return std::any_of(paragraph.quotes.begin(), paragraph.quotes.end(), [&](const LineRange& q) { return at >= q.begin && at < q.end; });
    };
    const auto face_at = [&](std::size_t at) { return is_quoted(at) && style.face == Face::body ? Face::italic : style.face; };
    bool is_first = true;
    for (const LineRange& range : break_lines(paragraph.words, width - left, advance, face_at)) {
      TextLine line{layout.height, layout.spans.size(), 0};
      if (is_first && paragraph.is_item) layout.spans.push_back({offset, bullet_end, std::round(indent * 0.35F), style.face, false});
      is_first = false;
      float x = left;
      for (std::size_t at = range.begin; at < range.end;) {
        const bool quoted = is_quoted(at);
        TextSpan span{text_offset + at, 0, x, face_at(at), quoted};
        while (at < range.end && is_quoted(at) == quoted) {
          std::size_t length = 1;
          x += advance(span.face, decode(paragraph.words, at, length));
          at += length;
        }
        span.end = text_offset + at;
        layout.spans.push_back(span);
      }
      line.last = layout.spans.size();
      layout.lines.push_back(line);
      layout.width = std::max(layout.width, x);
      layout.height += layout.line_height;
    }
  }
  return layout;
}

}  // namespace casecraft::desktop
