#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/desktop/ui/face.hpp"

namespace casecraft::desktop {

/// Pixels that a character takes in a face.
using Advance = std::function<float(Face, char32_t)>;

/// A line of text as bytes [begin, end) of its source; the space or line break at which it was broken lies between `end` and the next `begin`.
struct LineRange {
  std::size_t begin{0};
  std::size_t end{0};
};

/// Breaks `text` at its line breaks and, where a line would be wider than `width`, at the last space, hyphen or dash that fits, else within a word. Always gives
/// at least one line. `face_at` gives the face of the byte at an offset.
std::vector<LineRange> break_lines(std::string_view text, float width, const Advance& advance, const std::function<Face(std::size_t)>& face_at);

/// How words are set.
struct TextStyle {
  Face face{Face::body};
  float line_height{1.5F};     ///< In ems.
  float paragraph_gap{0.7F};   ///< Between paragraphs, in ems.
};

/// A stretch of one line in one face.
struct TextSpan {
  std::size_t begin{0};
  std::size_t end{0};
  float x{0};
  Face face{Face::body};
  bool is_quote{false};
};

struct TextLine {
  float y{0};
  std::size_t first{0};   ///< Spans [first, last).
  std::size_t last{0};
};

/// Words broken into lines once, to be drawn in many frames.
struct TextLayout {
  std::string words;              ///< Without markup; list items begin with a bullet.
  std::vector<TextSpan> spans;
  std::vector<TextLine> lines;
  float width{0};                 ///< Of the widest line.
  float height{0};
  float line_height{0};           ///< Pixels.
};

/// Lays out `source`: blank lines separate paragraphs, lines that begin with "- " are a list, other line ends are spaces, [quote]…[/quote]
/// gets quotation marks and is set in italics. `em` is the face's, in pixels.
TextLayout lay_out(std::string_view source, float width, const TextStyle& style, float em, const Advance& advance);

}  // namespace casecraft::desktop
