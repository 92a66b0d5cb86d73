#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/grammar.hpp"
#include "exercises/interview/coder/lexicon.hpp"
#include "exercises/interview/coder/normalise.hpp"

namespace casecraft::coder {

inline constexpr std::size_t kBucketBits = 18;
inline constexpr std::size_t kBuckets = std::size_t{1} << kBucketBits;

/// Kinds of feature. Each has its own scale, so that many pieces of words do not drown a few facts of grammar.
enum class Block : std::uint8_t { words, letters, skeleton, place, grammar };
inline constexpr std::size_t kBlocks = 5;

/// Something that is true of an utterance, by number, and the words that it was seen in.
struct Feature {
  std::uint32_t bucket{0};
  Block block{Block::words};
  std::uint16_t first{0}, last{0};   ///< Words [first, last] of the utterance.
};

/// An utterance with all that the rules and the model look at.
struct Reading {
  Words words;
  std::vector<Sentence> sentences;
  Heard heard;                        ///< Her last words and what she has disclosed.
  bool has_previous{false};
  std::vector<bool> is_heard;         ///< For each word, whether it is content that she has said.
  std::size_t content{0}, content_heard{0};
};

/// What reading needs; made once for a model.
struct Reader {
  Lexicon lexicon;
  GrammarClasses classes;

  Reader() = default;
  explicit Reader(Lexicon list) : lexicon(std::move(list)), classes(lexicon) {}
  [[nodiscard]] Reading read(std::string_view utterance, std::string_view previous) const;
};

std::vector<Feature> features_of(const Reading& reading, const Reader& reader);

/// What one feature of a block counts where the block has `count` of them, in 65536ths: 1 over the square root of `count`; 1 for grammar.
std::int64_t share_of(Block block, std::size_t count) noexcept;

}  // namespace casecraft::coder
