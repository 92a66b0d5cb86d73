#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/features.hpp"
#include "exercises/interview/coder/type.hpp"

namespace casecraft::coder {

/// The sums of one utterance, one for each type, in 1024ths of the unit that the training used.
using Scores = std::array<std::int64_t, kTypes>;

/// One step of the calibration: from this lead of the first type over the second on, this many in a thousand were right.
struct Step {
  std::int32_t lead{0};
  std::int32_t per_mille{0};
};

/// The linear model as whole numbers, with the word lists that its features were made with: all that coding depends on.
struct Model {
  static constexpr std::size_t kRow = 16;   ///< Weights of a bucket: the fifteen types and one that stays 0, so that a row is 16 bytes.

  std::string spelling, words, rules;       ///< The texts of the lists.
  std::array<std::int64_t, kBlocks> scale{};///< What a weight of 1 of the block stands for, in 2^20ths.
  Scores bias{};
  std::vector<Step> calibration;            ///< Ascending in both.
  std::int32_t least_confidence{0};         ///< Below it the coder abstains; per mille.
  std::vector<std::int8_t> weights;         ///< kBuckets rows of kRow.

  /// Reads what `bytes()` wrote. Throws Error when it is damaged, of another version or no model.
  static Model read(std::string_view bytes);
  [[nodiscard]] std::string bytes() const;

  [[nodiscard]] Scores scores(std::span<const Feature> features) const;
  /// What a weight of 1 of a block counts where the block has `count` features, in 2^20ths.
  [[nodiscard]] std::int64_t factor(Block block, std::size_t count) const noexcept;
  /// How much more a bucket weighs for one type than for another, before the factor.
  [[nodiscard]] int lead_of(std::uint32_t bucket, Type over, Type under) const noexcept;
  [[nodiscard]] std::int32_t confidence(std::int64_t lead) const noexcept;
};

}  // namespace casecraft::coder
