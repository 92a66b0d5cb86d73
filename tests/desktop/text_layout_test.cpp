#include <catch2/catch.hpp>

#include "apps/desktop/ui/text_layout.hpp"

using namespace casecraft::desktop;

namespace {

/// Every character is ten pixels wide, in italics twelve.
float ten(Face face, char32_t) { return face == Face::italic ? 12.0F : 10.0F; }
Face plain(std::size_t) { return Face::body; }

std::vector<std::string> broken(std::string_view text, float width) {
  std::vector<std::string> lines;
  for (const LineRange& range : break_lines(text, width, ten, plain)) lines.emplace_back(text.substr(range.begin, range.end - range.begin));
  return lines;
}

std::vector<std::string> words_of(const TextLayout& layout) {
  std::vector<std::string> lines;
  for (const TextLine& line : layout.lines) {
    std::string words;
    for (std::size_t i = line.first; i < line.last; ++i) words += layout.words.substr(layout.spans[i].begin, layout.spans[i].end - layout.spans[i].begin);
    lines.push_back(words);
  }
  return lines;
}

}  // namespace

TEST_CASE("a line is broken at the last space that fits") {
  CHECK(broken("the quick brown fox", 100) == std::vector<std::string>{"the quick", "brown fox"});
  CHECK(broken("", 100) == std::vector<std::string>{""});
  CHECK(broken("exactly10!", 100) == std::vector<std::string>{"exactly10!"});
  CHECK(broken("exactly10! more", 100) == std::vector<std::string>{"exactly10!", "more"});
}

TEST_CASE("a line break in the text is kept, also at its end") {
  CHECK(broken("one\n\ntwo\n", 100) == std::vector<std::string>{"one", "", "two", ""});
}

TEST_CASE("a line may end after a hyphen or a dash, and the mark stays on it") {
  CHECK(broken("child-protection", 100) == std::vector<std::string>{"child-", "protection"});
  CHECK(broken("pause\u2014breathe again", 100) == std::vector<std::string>{"pause\u2014", "breathe", "again"});
}

TEST_CASE("a word wider than the line is broken within, never within a character") {
  CHECK(broken("abcdefghijklm", 50) == std::vector<std::string>{"abcde", "fghij", "klm"});
  CHECK(broken("\u00e9\u00e9\u00e9", 10) == std::vector<std::string>{"\u00e9", "\u00e9", "\u00e9"});
}

TEST_CASE("a width of nothing still gives lines of one character") { CHECK(broken("ab", 0) == std::vector<std::string>{"a", "b"}); }

TEST_CASE("every byte of the text stands in one line, but for the space at which it was broken") {
  const std::string text = "It waited since Wednesday; it may concern somebody at risk tonight, said the night-shift.";
  for (float width = 0; width < 400; width += 7) {
    std::size_t at = 0;
    for (const LineRange& line : break_lines(text, width, ten, plain)) {
      CHECK((line.begin == at || (line.begin == at + 1 && text[at] == ' ')));
      CHECK(line.end >= line.begin);
      at = line.end;
    }
    CHECK(at == text.size());
  }
}

TEST_CASE("blank lines separate paragraphs, other line ends are spaces, and a hyphen makes a list item") {
  const TextLayout layout = lay_out("One\nline.\n\n- first\n- second\n\nLast.", 1000, {}, 20, ten);
  CHECK(words_of(layout) == std::vector<std::string>{"One line.", "\u2022first", "\u2022second", "Last."});
  CHECK(layout.lines[1].y - layout.lines[0].y > layout.lines[2].y - layout.lines[1].y);
  CHECK(layout.spans[layout.lines[1].first + 1].x > 0);
}

TEST_CASE("a quotation gets its marks and italics, also over several lines, and its markup is gone") {
  const TextLayout layout = lay_out("She wrote [quote]do not call me at home[/quote] today.", 200, {}, 20, ten);
  std::string all;
  for (const std::string& line : words_of(layout)) all += line + " ";
  CHECK(all == "She wrote \u201cdo not call me at home\u201d today. ");
  for (const TextSpan& span : layout.spans) CHECK((span.face == Face::italic) == span.is_quote);
  CHECK(layout.lines.size() > 2);
}

TEST_CASE("a quotation that is never closed goes on to the end, over paragraphs") {
  const TextLayout layout = lay_out("[quote]one\n\ntwo", 1000, {}, 20, ten);
  REQUIRE(layout.spans.size() == 2);
  CHECK(layout.spans[0].is_quote);
  CHECK(layout.spans[1].is_quote);
}

TEST_CASE("no line is wider than it may be") {
  const TextLayout layout = lay_out("A colleague wants to [quote]just look[/quote] at the material, tired as everybody is at this hour.", 300, {}, 20, ten);
  CHECK(layout.width <= 300);
  CHECK(layout.height == Approx(layout.line_height * static_cast<float>(layout.lines.size())));
}

TEST_CASE("bytes that are no UTF-8 are laid out and lose nothing") {
  const TextLayout layout = lay_out("a\xff\xc3 b", 1000, {}, 20, ten);
  CHECK(layout.words == "a\xff\xc3 b");
}
