#include "exercises/interview/coder/normalise.hpp"

#include <algorithm>

namespace casecraft::coder {
namespace {

/// Base letters of U+00C0 to U+017F, in order; '?' where there is none.
constexpr std::string_view kBaseLetters =
    "aaaaaaaceeeeiiiidnooooo?ouuuuyts"
    "aaaaaaaceeeeiiiidnooooo?ouuuuyty"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

constexpr std::size_t kLongestWord = 40;

struct Character {
  std::uint32_t point{0xFFFD};
  std::size_t size{1};
};

Character character_at(std::string_view text, std::size_t at) noexcept {
  const auto byte = [&](std::size_t i) -> std::uint32_t { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  const auto is_rest = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const std::uint32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first >= 0xC2 && first <= 0xDF && is_rest(1)) return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
  if (first >= 0xE0 && first <= 0xEF && is_rest(1) && is_rest(2)) {
    return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
  }
  if (first >= 0xF0 && first <= 0xF4 && is_rest(1) && is_rest(2) && is_rest(3)) {
    return {(first & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU), 4};
  }
  return {};
}

/// Letters, roughly: what lies between the Latin letters and the symbols, and the scripts after them.
bool is_foreign_letter(std::uint32_t point) noexcept {
  return (point >= 0x180 && point < 0x2000) || (point >= 0x2C00 && point < 0x2E00) || (point >= 0x3040 && point < 0xD7FF) ||
         (point >= 0xF900 && point < 0xFE00) || (point >= 0xFE70 && point < 0xFEFF) || (point >= 0x10000 && point < 0x1F000) ||
         (point >= 0x20000 && point < 0x3FFFF);
}

/// '\0' for nothing, a small letter, digit or apostrophe for part of a word, else the sign of a mark or ' '.
char simplified(std::uint32_t point) noexcept {
  if (point >= 'A' && point <= 'Z') return static_cast<char>(point + 32);
  if (point >= 0xFF21 && point <= 0xFF3A) return static_cast<char>(point - 0xFF21 + 'a');
  if (point >= 0xFF41 && point <= 0xFF5A) return static_cast<char>(point - 0xFF41 + 'a');
  if (point > 0x20 && point < 0x7F) return static_cast<char>(point);
  if (point >= 0xC0 && point - 0xC0 < kBaseLetters.size()) {
    const char base = kBaseLetters[point - 0xC0];
    return base == '?' ? ' ' : base;
  }
  switch (point) {
    case 0x2018: case 0x2019: case 0x02BC: case 0xB4: return '\'';
    case 0x201C: case 0x201D: case 0x201E: case 0xAB: case 0xBB: return '"';
    case 0x2012: case 0x2013: case 0x2014: case 0x2015: return '-';
    case 0x2026: return '~';
    case 0xFF1F: case 0x061F: return '?';
    case 0xFF0C: case 0x060C: return ',';
    case 0x3002: case 0xFF0E: return '.';
    case 0xFF01: return '!';
    case 0xAD: case 0xFEFF: return '\0';
    default: break;
  }
  // Joiners and marks of direction stand inside words and are nothing.
  if ((point >= 0x200B && point <= 0x200F) || (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F)) return '\0';
  if (point >= 0x300 && point <= 0x36F) return '\0';
  return ' ';
}

bool is_of_word(char c) noexcept { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '\''; }

class Reader {
public:
  Reader(const Lexicon& lexicon, Words& words) : lexicon_(lexicon), words_(words) {}

  void read(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
      const Character character = character_at(text, at);
      at += character.size;
      if (is_foreign_letter(character.point)) {
        if (character.point < 0x300 || character.point > 0x36F) {
          ++words_.foreign;
        }
      }
      const char c = character.point == '\n' ? '\n' : simplified(character.point);
      if (c == '\0') {
        continue;
      }
      if (is_of_word(c)) {
        word_ += c;
        words_.latin += c >= 'a' ? 1 : 0;
        continue;
      }
      end_word();
      mark(c, at < text.size() ? text[at] : ' ');
    }
    end_word();
  }

  void end() {
    end_word();
    if (!words_.all.empty()) {
      words_.all.back().after |= marks_;
    }
    words_.sentences = words_.all.empty() ? 0 : words_.all.back().sentence + std::size_t{1};
  }

private:
  void mark(char c, char next) {
    switch (c) {
      case ',': case ';': marks_ |= kComma; break;
      case ':': marks_ |= kColon; break;
      case '-': marks_ |= next == ' ' || next == '-' || (marks_ != 0) || was_space_ ? kDash : 0; break;
      case '"': marks_ |= kQuote; break;
      case '~': marks_ |= kEllipsis; break;
      case '!': marks_ |= kExclamation; break;
      case '?': marks_ |= kQuestion; ++words_.question_marks; break;
      case '.': marks_ |= (marks_ & kStop) != 0 ? kEllipsis : kStop; break;
      case '\n': marks_ |= kStop; break;
      default: break;
    }
    was_space_ = c == ' ';
  }

  void end_word() {
    std::string_view word = word_;
    while (word.starts_with('\'')) {
      word.remove_prefix(1);
      marks_ |= kQuote;
    }
    const bool is_quoted = word.ends_with('\'');
    while (word.ends_with('\'')) {
      word.remove_suffix(1);
    }
    if (!word.empty()) {
      add_spelled(std::string(word.substr(0, kLongestWord)));
    }
    if (is_quoted) {
      marks_ |= kQuote;
    }
    was_space_ = false;
    word_.clear();
  }

  void add_spelled(std::string word) {
    squeeze(word);
    if (const std::vector<std::string>* meant = lexicon_.meant_by(hash_of(word)); meant != nullptr) {
      for (const std::string& one : *meant) {
        add(one);
      }
      return;
    }
    const std::size_t apostrophe = word.rfind('\'');
    if (apostrophe == std::string::npos) {
      add(word);
      return;
    }
    const std::string_view stem = std::string_view(word).substr(0, apostrophe);
    const std::string_view tail = std::string_view(word).substr(apostrophe + 1);
    if (tail == "t" && stem.ends_with('n')) {
      add(stem.substr(0, stem.size() - 1));
      add("n't");
      return;
    }
    add(stem);
    add(tail == "m" ? "am" : tail == "re" ? "are" : tail == "ve" ? "have" : tail == "ll" ? "will" : tail == "d" ? "would" : tail == "s" ? "'s" : tail);
  }

  /// "soooo" is "so": three or more of a letter are one.
  static void squeeze(std::string& word) {
    std::string out;
    for (std::size_t i = 0; i < word.size();) {
      std::size_t end = i;
      while (end < word.size() && word[end] == word[i]) {
        ++end;
      }
      const bool is_letter = word[i] >= 'a';
      out.append(is_letter && end - i >= 3 ? 1 : end - i, word[i]);
      i = end;
    }
    word = std::move(out);
  }

  void add(std::string_view text) {
    if (text.empty()) {
      return;
    }
    Word word;
    word.at = static_cast<std::uint32_t>(words_.letters.size());
    word.size = static_cast<std::uint16_t>(text.size());
    word.hash = hash_of(text);
    word.kind = lexicon_.class_of(text);
    if (!words_.all.empty()) {
      Word& last = words_.all.back();
      last.after |= marks_;
      const bool begins_sentence = (marks_ & (kStop | kQuestion | kExclamation)) != 0;
      word.sentence = static_cast<std::uint16_t>(last.sentence + (begins_sentence ? 1 : 0));
    }
    word.before = marks_;
    marks_ = 0;
    words_.letters += text;
    words_.all.push_back(word);
  }

  const Lexicon& lexicon_;
  Words& words_;
  std::string word_;
  std::uint8_t marks_{0};
  bool was_space_{false};
};

}  // namespace

Words normalised(std::string_view utterance, const Lexicon& lexicon) {
  Words words;
  words.letters.reserve(std::min(utterance.size() + 16, kLongestRead + 64));
  words.all.reserve(std::min<std::size_t>(utterance.size(), kLongestRead) / 4 + 4);
  Reader reader(lexicon, words);
  if (utterance.size() <= kLongestRead) {
    reader.read(utterance);
  } else {
    words.was_cut = true;
    reader.read(utterance.substr(0, kLongestRead / 2));
    reader.read(utterance.substr(utterance.size() - kLongestRead / 2));
  }
  reader.end();
  return words;
}

}  // namespace casecraft::coder
