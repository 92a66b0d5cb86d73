#include "base/xml_text.hpp"

#include "base/utf8.hpp"

namespace casecraft::base {
namespace {

constexpr std::string_view kNoLetter = "\xEF\xBF\xBD";

void append_sound(std::string& out, std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool is_control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
    // U+FFFE and U+FFFF are letters in UTF-8 and none in XML.
    const bool is_no_letter = text.substr(i, 3) == "\xEF\xBF\xBE" || text.substr(i, 3) == "\xEF\xBF\xBF";
    if (is_control || is_no_letter) {
      out += kNoLetter;
      i += is_no_letter ? 2 : 0;
      continue;
    }
    switch (c) {
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '"': out += "&quot;"; break;
      case '\'': out += "&#39;"; break;
      default: out += c;
    }
  }
}

}  // namespace

std::string xml_text(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  while (!text.empty()) {
    const std::size_t good = first_bad_utf8(text).value_or(text.size());
    append_sound(out, text.substr(0, good));
    text.remove_prefix(good);
    if (text.empty()) break;
    out += kNoLetter;
    text.remove_prefix(1);
  }
  return out;
}

}  // namespace casecraft::base
