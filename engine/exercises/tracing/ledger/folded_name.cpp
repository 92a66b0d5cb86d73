#include <algorithm>
#include <array>

#include "base/utf8.hpp"
#include "exercises/tracing/ledger/flows.hpp"

namespace casecraft::ledger {
namespace {


/// Base letters of U+00C0 to U+017F and of U+1E00 to U+1EFF, in order; '*' for those that are more than one letter.
constexpr std::string_view kLatin =
    "aaaaaa*ceeeeiiiidnooooo ouuuuy**aaaaaa*ceeeeiiiidnooooo ouuuuy*y"
    "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii**jjkkklllllll"
    "lllnnnnnnnnnoooooo**rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";
constexpr std::string_view kLatinAdditional =
    "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
    "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
    "wwwwwwwwwwxxxxyyzzzzzzhtwyasss*daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
    "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy**vvii";

/// U+0430 to U+045F (Ukrainian, Belarusian, Serbian and Macedonian letters at the end), as passports write them (ICAO Doc 9303-3, section 6 B).
constexpr std::array<std::string_view, 48> kCyrillic{"a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "i",    "k",  "l", "m", "n", "o",  "p",
                                                     "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "ie", "y", "",  "e", "iu", "ia",
                                                     "e", "e", "d", "g", "ie", "dz", "i", "i",  "j",  "lj",   "nj", "c", "k", "i", "u",  "dz"};

/// U+03B1 to U+03C9, after ISO 843 (transcription).
constexpr std::array<std::string_view, 25> kGreek{"a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o"};

/// Greek letters with tonos or dialytika, U+0386 to U+0390 and U+03AA to U+03CE, as their letter without.
char32_t without_tonos(char32_t point) {
  switch (point) {
    case 0x386: case 0x3AC: return 0x3B1;
    case 0x388: case 0x3AD: return 0x3B5;
    case 0x389: case 0x3AE: return 0x3B7;
    case 0x38A: case 0x390: case 0x3AA: case 0x3AF: case 0x3CA: return 0x3B9;
    case 0x38C: case 0x3CC: return 0x3BF;
    case 0x38E: case 0x3AB: case 0x3B0: case 0x3CB: case 0x3CD: return 0x3C5;
    case 0x38F: case 0x3CE: return 0x3C9;
    default: return point >= 0x391 && point <= 0x3A9 ? point + 0x20 : point;
  }
}

/// The character that begins `text`, which is UTF-8, and how many bytes it takes.
std::pair<char32_t, std::size_t> first_character(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<char32_t>(static_cast<unsigned char>(text[i])); };
  const char32_t first = byte(0);
  if (first < 0x80) return {first, 1};
  if (first < 0xE0) return {(first & 0x1FU) << 6U | (byte(1) & 0x3FU), 2};
  if (first < 0xF0) return {(first & 0x0FU) << 12U | (byte(1) & 0x3FU) << 6U | (byte(2) & 0x3FU), 3};
  return {(first & 0x07U) << 18U | (byte(1) & 0x3FU) << 12U | (byte(2) & 0x3FU) << 6U | (byte(3) & 0x3FU), 4};
}

std::string_view letters_of_ligature(char32_t point) {
  switch (point) {
    case 0xC6: case 0xE6: return "ae";
    case 0xDE: case 0xFE: return "th";
    case 0xDF: case 0x1E9E: return "ss";
    case 0x132: case 0x133: return "ij";
    case 0x152: case 0x153: return "oe";
    default: return "ll";
  }
}

bool is_of_ascii_word(char32_t point) { return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9'); }

/// Apostrophes, marks of their own, joiners and marks of direction: they stand inside words and are nothing.
bool is_nothing(char32_t point) {
  return point == '\'' || point == 0x60 || point == 0xAD || point == 0xB4 || (point >= 0x2B0 && point <= 0x2FF) || (point >= 0x300 && point <= 0x36F) ||
         (point >= 0x200B && point <= 0x200F) || point == 0x2018 || point == 0x2019 || (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x206F) ||
         point == 0xFEFF;
}

bool is_between_words(char32_t point) {
  return point < 0xC0 || (point >= 0x2000 && point < 0x2C00) || (point >= 0x3000 && point <= 0x3004) || (point >= 0x3008 && point <= 0x3020) || point == 0x30FB || point == 0xFFFD;
}

/// Adds `point` in small Latin letters, or as it is when its script has no table here.
void add_latin(std::u32string& word, char32_t point) {
  const auto add = [&](std::string_view letters) { word.append(letters.begin(), letters.end()); };
  if (point >= 0xC0 && point < 0xC0 + kLatin.size()) {
    const char letter = kLatin[point - 0xC0];
    return letter == '*' ? add(letters_of_ligature(point)) : word.push_back(static_cast<char32_t>(letter));
  }
  if (point >= 0x1E00 && point < 0x1E00 + kLatinAdditional.size()) {
    const char letter = kLatinAdditional[point - 0x1E00];
    return letter == '*' ? add(letters_of_ligature(point)) : word.push_back(static_cast<char32_t>(letter));
  }
  if (point >= 0x218 && point <= 0x21B) return word.push_back(point < 0x21A ? 's' : 't');   // Romanian, comma below
  if (point >= 0x400 && point <= 0x40F) point += 0x50;
  if (point >= 0x410 && point <= 0x42F) point += 0x20;
  if (point >= 0x430 && point < 0x430 + kCyrillic.size()) return add(kCyrillic[point - 0x430]);
  if (point == 0x490 || point == 0x491) return word.push_back('g');
  point = without_tonos(point);
  if (point >= 0x3B1 && point < 0x3B1 + kGreek.size()) return add(kGreek[point - 0x3B1]);
  if (point >= 0xFF21 && point <= 0xFF3A) return word.push_back(point - 0xFF21 + 'a');
  if (point >= 0xFF41 && point <= 0xFF5A) return word.push_back(point - 0xFF41 + 'a');
  word.push_back(point);
}

char32_t one_for_pair(char32_t letter) {
  switch (letter) {
    case 'y': return 'i';
    case 'c': case 'q': return 'k';
    case 'w': return 'v';
    default: return letter;
  }
}

/// Letters that different spellings of one name exchange, as one.
void fold_pairs(std::u32string& word) {
  std::size_t kept = 0;
  for (std::size_t at = 0; at < word.size(); ++at) {
    char32_t letter = word[at];
    if (at + 1 < word.size() && word[at + 1] == 'h' && (letter == 'p' || letter == 'k')) {
      letter = letter == 'p' ? 'f' : 'h';
      ++at;
    }
    letter = one_for_pair(letter);
    if (kept > 0 && word[kept - 1] == letter) continue;
    word[kept++] = letter;
  }
  word.resize(kept);
}

}  // namespace

std::u32string folded_name(std::string_view name) {
  std::vector<std::u32string> words(1);
  std::size_t sound = base::first_bad_utf8(name).value_or(name.size());
  for (std::size_t at = 0; at < name.size();) {
    if (at == sound) {   // a byte that is no character stands between words
      ++at;
      sound = at + base::first_bad_utf8(name.substr(at)).value_or(name.size() - at);
      words.emplace_back();
      continue;
    }
    auto [point, size] = first_character(name.substr(at));
    at += size;
    if (point >= 'A' && point <= 'Z') point += 'a' - 'A';
    if (is_of_ascii_word(point)) {
      words.back().push_back(point);
    } else if (is_nothing(point)) {
      continue;
    } else if (is_between_words(point) || point == 0xD7 || point == 0xF7) {
      words.emplace_back();
    } else {
      add_latin(words.back(), point);
    }
  }
  for (std::u32string& word : words) fold_pairs(word);
  std::sort(words.begin(), words.end());
  std::u32string folded;
  for (const std::u32string& word : words) {
    if (word.empty()) continue;
    if (!folded.empty()) folded += U' ';
    folded += word;
  }
  if (folded.size() > kLongestFolded) folded.resize(kLongestFolded);
  return folded;
}

}  // namespace casecraft::ledger
