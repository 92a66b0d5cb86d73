#include "exercises/interview/coder/features.hpp"

#include <algorithm>

namespace casecraft::coder {
namespace {

constexpr std::uint64_t operator""_w(const char* text, std::size_t size) noexcept { return hash_of({text, size}); }

/// The last mixing of SplitMix64, so that near numbers fall into far buckets.
constexpr std::uint64_t mixed(std::uint64_t x) noexcept {
  x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27U)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31U);
}

constexpr std::uint64_t joined(std::uint64_t a, std::uint64_t b) noexcept { return (a * 0x9E3779B97F4A7C15ULL) ^ (b + (a >> 29U)); }

constexpr std::uint64_t kContent = hash_of("_");
constexpr std::uint64_t kSheSaid = hash_of("SHE-SAID");
constexpr std::uint64_t kEdge = hash_of("|");

std::uint64_t isqrt(std::uint64_t n) noexcept {
  std::uint64_t root = 0;
  for (std::uint64_t bit = std::uint64_t{1} << 31U; bit != 0; bit >>= 1U) {
    if ((root | bit) * (root | bit) <= n) {
      root |= bit;
    }
  }
  return root;
}

class Extractor {
public:
  Extractor(const Reading& reading, const Reader& reader) : reading_(reading), reader_(reader), words_(reading.words.all) {
    features_.reserve(words_.size() * 40 + 64);
  }

  std::vector<Feature> all() {
    if (words_.empty()) {
      return {};
    }
    word_pieces();
    letter_pieces();
    skeleton_pieces();
    places();
    grammar();
    return std::move(features_);
  }

private:
  void add(Block block, std::uint64_t hash, std::size_t first, std::size_t last) {
    const std::uint64_t salted = mixed(hash + (static_cast<std::uint64_t>(block) + 1) * 0xD6E8FEB86659FD93ULL);
    features_.push_back({static_cast<std::uint32_t>(salted >> (64 - kBucketBits)), block, static_cast<std::uint16_t>(first), static_cast<std::uint16_t>(last)});
  }

  void pieces(Block block, std::uint64_t salt, const std::vector<std::uint64_t>& chain, std::size_t begin, std::size_t longest) {
    for (std::size_t first = 0; first < chain.size(); ++first) {
      std::uint64_t hash = salt;
      for (std::size_t last = first; last < chain.size() && last < first + longest; ++last) {
        hash = joined(hash, chain[last]);
        add(block, hash, begin + first, begin + last);
      }
    }
  }

  void word_pieces() {
    for (std::size_t first = 0; first < words_.size(); ++first) {
      std::uint64_t hash = kHashStart;
      for (std::size_t last = first; last < words_.size() && last < first + 3 && words_[last].sentence == words_[first].sentence; ++last) {
        hash = joined(hash, words_[last].hash);
        add(Block::words, hash, first, last);
      }
    }
  }

  void letter_pieces() {
    for (std::size_t at = 0; at < words_.size(); ++at) {
      char padded[48];
      std::size_t size = 0;
      padded[size++] = '^';
      for (const char c : reading_.words.text(words_[at])) {
        padded[size++] = c;
      }
      padded[size++] = '$';
      for (std::size_t first = 0; first + 1 < size; ++first) {
        std::uint64_t hash = extended(kHashStart, padded[first]);
        for (std::size_t last = first + 1; last < size && last < first + 5; ++last) {
          hash = extended(hash, padded[last]);
          add(Block::letters, hash, at, at);
        }
      }
    }
  }

  std::uint64_t shape(std::size_t at, bool knows_heard) const {
    const Word& word = words_[at];
    if (reader_.lexicon.is_grammar(word.kind)) {
      return word.hash;
    }
    if (knows_heard && reading_.is_heard[at]) {
      return kSheSaid;
    }
    return word.kind == Lexicon::kNoClass ? kContent : hash_of(reader_.lexicon.name_of(word.kind));
  }

  void skeleton_pieces() {
    for (const Sentence& one : reading_.sentences) {
      chain_.clear();
      chain_.push_back(kEdge);
      for (std::size_t at = one.begin; at < one.end; ++at) {
        chain_.push_back(shape(at, true));
      }
      chain_.push_back(joined(kEdge, one.has_question_mark ? 1 : 0));
      for (std::size_t first = 0; first < chain_.size(); ++first) {
        std::uint64_t hash = "skeleton"_w;
        for (std::size_t last = first; last < chain_.size() && last < first + 4; ++last) {
          hash = joined(hash, chain_[last]);
          const std::size_t from = std::min(one.begin + (first == 0 ? 0 : first - 1), one.end - 1);
          const std::size_t to = std::min(one.begin + (last == 0 ? 0 : last - 1), one.end - 1);
          add(Block::skeleton, hash, from, to);
        }
      }
    }
  }

  void beginning(std::uint64_t salt, std::size_t from, std::size_t to, std::size_t longest) {
    std::uint64_t by_word = joined(salt, "word"_w);
    std::uint64_t by_shape = joined(salt, "shape"_w);
    for (std::size_t at = from; at < to && at < from + longest; ++at) {
      by_word = joined(by_word, words_[at].hash);
      by_shape = joined(by_shape, shape(at, true));
      add(Block::place, by_word, from, at);
      add(Block::place, by_shape, from, at);
    }
  }

  void ending(std::uint64_t salt, std::size_t from, std::size_t to, std::size_t longest) {
    std::uint64_t by_word = joined(salt, "word"_w);
    std::uint64_t by_shape = joined(salt, "shape"_w);
    for (std::size_t count = 1; count <= longest && from + count <= to; ++count) {
      const std::size_t at = to - count;
      by_word = joined(by_word, words_[at].hash);
      by_shape = joined(by_shape, shape(at, true));
      add(Block::place, by_word, at, to - 1);
      add(Block::place, by_shape, at, to - 1);
    }
  }

  void places() {
    const Sentence& first = reading_.sentences.front();
    const Sentence& last = reading_.sentences.back();
    beginning("utterance begins"_w, first.begin, first.end, 4);
    beginning("first core"_w, first.core, first.end, 4);
    beginning("last core"_w, last.core, last.end, 5);
    ending("ends"_w, last.core, last.end, 4);
    if (last.told != 0 && last.told < last.end) {
      beginning("told"_w, last.told, last.end, 3);
    }
    // The words of the sentence that decides.
    for (std::size_t at = last.core; at < last.end; ++at) {
      add(Block::place, joined("last has"_w, words_[at].hash), at, at);
      if (at + 1 < last.end) {
        add(Block::place, joined(joined("last has"_w, words_[at].hash), words_[at + 1].hash), at, at + 1);
      }
    }
  }

  void fact(std::uint64_t name, std::uint64_t value, std::size_t first, std::size_t last) { add(Block::grammar, joined(name, value + 1), first, last); }
  void fact(std::uint64_t name, std::uint64_t value) { fact(name, value, 0, words_.size() - 1); }

  static std::uint64_t size_class(std::size_t n) noexcept {
    constexpr std::size_t kBounds[] = {1, 2, 4, 7, 12, 20, 35};
    std::uint64_t size = 0;
    for (const std::size_t bound : kBounds) {
      size += n > bound ? 1 : 0;
    }
    return size;
  }

  void grammar() {
    const Sentence& last = reading_.sentences.back();
    const Sentence& first = reading_.sentences.front();
    const auto open = [](const Sentence& one) { return static_cast<std::uint64_t>(one.opening); };
    std::size_t questions = 0;
    std::size_t alternatives = 0;
    for (const Sentence& one : reading_.sentences) {
      questions += one.questions;
    }
    for (const Word& word : words_) {
      alternatives += word.hash == "or"_w ? 1 : 0;
    }
    const std::uint64_t asked = std::min<std::uint64_t>(questions, 3);
    const std::uint64_t marks = std::min<std::uint64_t>(reading_.words.question_marks, 3);
    fact("last opens"_w, open(last), last.core, last.core);
    fact("first opens"_w, open(first), first.core, first.core);
    fact("asks"_w, asked);
    fact("question marks"_w, marks);
    fact("asks, marks"_w, asked * 4 + marks);
    fact("opens, asks"_w, open(last) * 4 + asked);
    fact("opens, mark"_w, open(last) * 2 + (last.has_question_mark ? 1 : 0));
    fact("sentences"_w, std::min<std::uint64_t>(reading_.sentences.size(), 4));
    fact("length"_w, size_class(words_.size()));
    fact("opens, length"_w, open(last) * 16 + size_class(last.end - last.core));
    fact("ends in"_w, words_.back().after);
    if (last.has_tag) {
      fact("tag"_w, 0, last.end - std::min<std::size_t>(3, last.end - last.begin), last.end - 1);
      fact("tag, opens"_w, open(last));
    }
    if (alternatives > 0) {
      fact("or"_w, std::min<std::uint64_t>(alternatives, 2));
      fact("or, opens"_w, open(last));
    }
    if (last.told != 0) {
      fact("told"_w, last.told < last.end ? words_[last.told].kind : 255U, last.core, std::min(last.told, last.end - 1));
    }
    fact("several"_w, several());
    fact("several, opens"_w, several() * 16 + open(last));
    context(last);
  }

  /// What could join two questions: words that ask, joints and marks.
  std::uint64_t several() const noexcept {
    std::size_t asking = 0;
    bool is_joined = reading_.words.question_marks > 1;
    for (std::size_t at = 0; at < words_.size(); ++at) {
      const Word& word = words_[at];
      const bool begins = at + 1 < words_.size() && word.kind == reader_.classes.aux && words_[at + 1].kind == reader_.classes.subject &&
                          (at == 0 || words_[at - 1].kind != reader_.classes.wh);
      asking += begins || word.kind == reader_.classes.wh || word.kind == reader_.classes.tell ? 1 : 0;
      is_joined = is_joined || word.hash == "and"_w || word.hash == "or"_w || (at > 0 && (word.before & (kComma | kDash)) != 0);
    }
    return std::min<std::uint64_t>(asking, 3) * 2 + (is_joined ? 1 : 0);
  }

  void context(const Sentence& last) {
    fact("previous"_w, reading_.has_previous ? 1 : 0);
    fact("previous, length"_w, size_class(words_.size()) * 2 + (reading_.has_previous ? 1 : 0));
    const std::size_t fresh = reading_.content - reading_.content_heard;
    bool has_you_said = false;
    for (std::size_t at = 0; at + 1 < words_.size(); ++at) {
      const bool is_you = words_[at].hash == "you"_w;
      for (std::size_t next = at + 1; is_you && next < words_.size() && next < at + 4; ++next) {
        if (words_[next].kind == reader_.classes.say) {
          has_you_said = true;
        } else if (!reader_.lexicon.is_grammar(words_[next].kind)) {
          break;
        }
      }
    }
    std::uint64_t said = reading_.has_previous ? (reading_.content_heard > 0 ? 2 : 1) : 0;
    if (has_you_said) {
      fact("you said"_w, said);
    }
    fact("heard"_w, said * 4 + std::min<std::uint64_t>(reading_.content_heard, 3));
    fact("heard, opens"_w, said * 16 + static_cast<std::uint64_t>(last.opening));
    if (reading_.has_previous) {
      const std::uint64_t share = reading_.content == 0 ? 5 : reading_.content_heard * 4 / reading_.content;
      fact("share heard"_w, share);
      fact("share heard, length"_w, share * 16 + size_class(words_.size()));
      fact("fresh"_w, std::min<std::uint64_t>(fresh, 4));
      fact("fresh, opens"_w, std::min<std::uint64_t>(fresh, 4) * 16 + static_cast<std::uint64_t>(last.opening));
    }
  }

  const Reading& reading_;
  const Reader& reader_;
  const std::vector<Word>& words_;
  std::vector<Feature> features_;
  std::vector<std::uint64_t> chain_;
};

}  // namespace

Reading Reader::read(std::string_view utterance, std::string_view previous) const {
  Reading reading;
  reading.words = normalised(utterance, lexicon);
  reading.sentences = sentences_of(reading.words, classes);
  if (!previous.empty()) {
    const Words hers = normalised(previous, lexicon);
    reading.has_previous = !hers.all.empty();
    reading.heard.add(hers, lexicon);
  }
  reading.is_heard.resize(reading.words.all.size());
  for (std::size_t at = 0; at < reading.words.all.size(); ++at) {
    const Word& word = reading.words.all[at];
    if (is_content(word, lexicon)) {
      ++reading.content;
      reading.is_heard[at] = !reading.heard.empty() && reading.heard.has(stem_of(reading.words.text(word)));
      reading.content_heard += reading.is_heard[at] ? 1 : 0;
    }
  }
  return reading;
}

std::vector<Feature> features_of(const Reading& reading, const Reader& reader) { return Extractor(reading, reader).all(); }

std::int64_t share_of(Block block, std::size_t count) noexcept {
  if (block == Block::grammar || count == 0) {
    return 65536;
  }
  return static_cast<std::int64_t>(isqrt((std::uint64_t{1} << 32U) / count));
}

}  // namespace casecraft::coder
