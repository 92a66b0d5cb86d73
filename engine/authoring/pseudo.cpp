#include <array>
#include <string>

#include "authoring/translate.hpp"

// A language that nobody speaks, for looking at layouts: is everything translated, is there room, do lines that run the other way hold together?
namespace casecraft::authoring {
namespace {

constexpr std::array<std::string_view, 26> kSmall{"á", "ƀ", "ç", "ð", "é", "ƒ", "ĝ", "ĥ", "í", "ĵ", "ķ", "ļ", "ɱ", "ñ", "ó", "þ", "ǫ", "ŕ", "š", "ţ", "ú", "ṽ", "ŵ", "ẋ", "ý", "ž"};
constexpr std::array<std::string_view, 26> kLarge{"Å", "Ɓ", "Ç", "Ð", "É", "Ƒ", "Ĝ", "Ĥ", "Î", "Ĵ", "Ķ", "Ļ", "Ṁ", "Ñ", "Ö", "Þ", "Ǫ", "Ŕ", "Š", "Ţ", "Û", "Ṽ", "Ŵ", "Ẋ", "Ý", "Ž"};
constexpr std::string_view kBeginRightToLeft = "\u202B";
constexpr std::string_view kRightToLeftMark = "\u200F";
constexpr std::string_view kEndDirection = "\u202C";

/// The end of what must stay as it is and begins at `at`: ${…}, {…}, [quote], [/quote]; `at` when nothing does.
std::size_t end_of_kept(std::string_view words, std::size_t at) {
  const std::string_view rest = words.substr(at);
  if (rest.starts_with("${") || rest.starts_with('{')) {
    const std::size_t end = rest.find('}');
    return end == std::string_view::npos ? words.size() : at + end + 1;
  }
  if (rest.starts_with("[quote]") || rest.starts_with("[/quote]")) return at + rest.find(']') + 1;
  return at;
}

std::string pseudo_words(std::string_view words, bool is_right_to_left) {
  std::string made(is_right_to_left ? kBeginRightToLeft : "");
  made += "[";
  std::size_t letters = 0;
  for (std::size_t at = 0; at < words.size();) {
    if (const std::size_t end = end_of_kept(words, at); end > at) {
      made += words.substr(at, end - at);
      at = end;
      continue;
    }
    const char c = words[at++];
    if (c >= 'a' && c <= 'z') made += kSmall[static_cast<std::size_t>(c - 'a')];
    else if (c >= 'A' && c <= 'Z') made += kLarge[static_cast<std::size_t>(c - 'A')];
    else made += c;
    letters += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U ? 1 : 0;
    if (is_right_to_left && c == ' ') made += kRightToLeftMark;
  }
  // Two fifths longer, in words, so that lines can be broken.
  for (std::size_t more = letters * 2 / 5; more > 0; more -= std::min<std::size_t>(more, 5)) made += more > 1 ? " " + std::string(std::min<std::size_t>(more - 1, 4), '~') : "~";
  made += "]";
  if (is_right_to_left) made += kEndDirection;
  return made;
}

}  // namespace

translation::PoFile pseudo(const Translatable& source, bool is_right_to_left) {
  translation::PoFile file = merge(source, {}, is_right_to_left ? "en-XB" : "en-XA").file;
  std::size_t at = 0;
  for (const script::PackText& text : source.texts) {
    translation::PoMessage& message = file.messages[at++];
    if (text.role == script::TextRole::matched) continue;
    message.words.front() = pseudo_words(text.source, is_right_to_left);
    if (!text.plural.empty()) message.words.back() = pseudo_words(text.plural, is_right_to_left);
  }
  return file;
}

}  // namespace casecraft::authoring
