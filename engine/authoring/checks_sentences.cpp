#include <fmt/format.h>

#include <algorithm>

#include "authoring/checks.hpp"
#include "authoring/readability.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kLongSentence = 40;   ///< Words.
constexpr std::size_t kWallOfText = 250;    ///< Words of a scene.
constexpr std::size_t kLeastSample = 100;   ///< Words from which on the formulas say something.

/// "The form for victim support has a field …"
std::string beginning(std::string_view sentence) {
  const std::vector<std::string_view> words = split_words(sentence);
  const std::size_t shown = std::min<std::size_t>(words.size(), 6);
  return std::string(sentence.substr(0, static_cast<std::size_t>(words[shown - 1].data() + words[shown - 1].size() - sentence.data()))) + " …";
}

class Measuring {
public:
  Measuring(const PackUnderCheck& pack, base::Diagnostics& diagnostics) : pack_(pack), locale_(pack.exercise.manifest().locale), diagnostics_(diagnostics) {}

  void prose(const Prose& prose) {
    if (is_name(prose)) return;
    for (const std::string_view sentence : sentences_of(prose.words)) {
      const std::vector<std::string_view> words = split_words(sentence);
      if (words.empty()) continue;
      lengths_.push_back(words.size());
      for (const std::string_view word : words) syllables_ += syllables_of(word, locale_);
      if (words.size() > kLongSentence) {
        diagnostics_.info("text.long-sentence", prose.where, fmt::format("a sentence of {} words in {} of {}: “{}”", words.size(), prose.field, prose.owner, beginning(sentence)), fmt::format("make two of it; up to {} words are read at once", kLongSentence));
      }
    }
  }

  void place(const Place& place) {
    const std::size_t words = split_words(without_marks(place.text)).size();
    if (words > kWallOfText) diagnostics_.info("text.wall", place.where, fmt::format("{} '{}' has {} words to read before anything can be done", place.kind, place.id, words), "tell it in two scenes, or put what is looked up into a document");
  }

  void report() {
    std::size_t words = 0;
    for (const std::size_t length : lengths_) words += length;
    if (words < kLeastSample) return;
    std::sort(lengths_.begin(), lengths_.end());
    const std::string level = locale_.starts_with("es")   ? fmt::format("; Fernández Huerta {:.0f} of 100", fernandez_huerta_ease(lengths_.size(), words, syllables_))
                              : locale_.starts_with("en") ? fmt::format("; Flesch-Kincaid grade {:.1f}", flesch_kincaid_grade(lengths_.size(), words, syllables_))
                                                          : std::string();
    diagnostics_.info("text.reading-level", pack_.whole(), fmt::format("{} sentences of {} words: half have up to {} words, nine in ten up to {}{}", lengths_.size(), words, at(50), at(90), level));
  }

private:
  [[nodiscard]] std::size_t at(std::size_t percent) const { return lengths_[(lengths_.size() - 1) * percent / 100]; }

  const PackUnderCheck& pack_;
  const std::string& locale_;
  base::Diagnostics& diagnostics_;
  std::vector<std::size_t> lengths_;   ///< Words of each sentence.
  std::size_t syllables_{0};
};

}  // namespace

void check_sentences(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  Measuring measuring(pack, diagnostics);
  for (const Prose& prose : pack.prose) measuring.prose(prose);
  for (const Place& place : pack.outline.places) measuring.place(place);
  measuring.report();
}

}  // namespace casecraft::authoring
