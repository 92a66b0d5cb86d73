#include "authoring/readability.hpp"

#include <algorithm>

namespace casecraft::authoring {
namespace {

enum class Sound { consonant, strong, weak, stressed };   ///< A weak vowel joins its neighbour, a stressed one stands alone.

Sound sound_at(std::string_view word, std::size_t& at) {
  const auto c = static_cast<unsigned char>(word[at++]);
  const unsigned char small = c >= 'A' && c <= 'Z' ? static_cast<unsigned char>(c + 32) : c;
  if (small == 'a' || small == 'e' || small == 'o') return Sound::strong;
  if (small == 'i' || small == 'u' || small == 'y') return Sound::weak;
  if (c < 0xC0U || at >= word.size()) return Sound::consonant;
  const auto next = static_cast<unsigned char>(static_cast<unsigned char>(word[at++]) | 0x20U);
  if (c != 0xC3U) return Sound::consonant;
  if (next == 0xADU || next == 0xBAU) return Sound::stressed;   // í ú
  if (next == 0xBCU || next == 0xAFU) return Sound::weak;       // ü ï
  const bool is_vowel = (next >= 0xA0U && next <= 0xA6U) || (next >= 0xA8U && next <= 0xABU) || (next >= 0xB2U && next <= 0xB6U);
  return is_vowel ? Sound::strong : Sound::consonant;
}

}  // namespace

std::size_t syllables_of(std::string_view word, std::string_view locale) {
  const bool is_spanish = locale.starts_with("es");
  std::size_t count = 0;
  Sound before = Sound::consonant;
  for (std::size_t at = 0; at < word.size();) {
    const bool is_final_y = word[at] == 'y' && at + 1 == word.size();
    const Sound sound = sound_at(word, at);
    const bool is_begun = sound != Sound::consonant && before == Sound::consonant;
    // Spanish parts two strong vowels (le-er) and a stressed weak one from its neighbour (pa-ís); in English neighbours are one sound.
    const bool is_parted = is_spanish && before != Sound::consonant && !is_final_y && (sound == Sound::stressed || (sound == Sound::strong && before == Sound::strong) || (sound == Sound::strong && before == Sound::stressed));
    if (is_begun || is_parted) ++count;
    before = sound;
  }
  const bool is_silent = !is_spanish && count > 1 && word.ends_with('e') && !word.ends_with("le") && !word.ends_with("ee");
  return std::max<std::size_t>(count - (is_silent ? 1 : 0), 1);
}

double flesch_kincaid_grade(std::size_t sentences, std::size_t words, std::size_t syllables) {
  return 0.39 * static_cast<double>(words) / static_cast<double>(sentences) + 11.8 * static_cast<double>(syllables) / static_cast<double>(words) - 15.59;
}

double fernandez_huerta_ease(std::size_t sentences, std::size_t words, std::size_t syllables) {
  return 206.84 - 60.0 * static_cast<double>(syllables) / static_cast<double>(words) - 1.02 * static_cast<double>(words) / static_cast<double>(sentences);
}

}  // namespace casecraft::authoring
