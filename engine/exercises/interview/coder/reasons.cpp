#include "exercises/interview/coder/reasons.hpp"

#include <algorithm>

namespace casecraft::coder {
namespace {

constexpr std::size_t kMostReasons = 3;
constexpr std::size_t kLongestPiece = 5;
/// Sixtieths of a share that each of so many words gets.
constexpr std::array<std::int64_t, kLongestPiece + 1> kPart{0, 60, 30, 20, 15, 12};

std::string piece(const Reading& reading, std::size_t first, std::size_t last) {
  std::string text;
  for (std::size_t at = first; at <= last; ++at) {
    const std::string_view word = reading.words.text(reading.words.all[at]);
    if (!text.empty() && word != "n't" && word != "'s") {
      text += ' ';
    }
    text += word;
  }
  return text;
}

}  // namespace

Leaders leaders_of(const Scores& scores) noexcept {
  std::size_t first = 0;
  for (std::size_t type = 1; type < kTypes; ++type) {
    first = scores[type] > scores[first] ? type : first;
  }
  std::size_t second = first == 0 ? 1 : 0;
  for (std::size_t type = 0; type < kTypes; ++type) {
    second = type != first && scores[type] > scores[second] ? type : second;
  }
  return {static_cast<Type>(first), static_cast<Type>(second), scores[first] - scores[second]};
}

std::vector<Reason> reasons_of(const Reading& reading, std::span<const Feature> features, const Model& model, const Leaders& leaders) {
  std::array<std::size_t, kBlocks> counts{};
  for (const Feature& feature : features) {
    ++counts[static_cast<std::size_t>(feature.block)];
  }
  std::array<std::int64_t, kBlocks> factor{};
  for (std::size_t block = 0; block < kBlocks; ++block) {
    factor[block] = model.factor(static_cast<Block>(block), counts[block]);
  }
  // What each word weighs: its features' shares, those of several words spread over them.
  std::vector<std::int64_t> weight(reading.words.all.size(), 0);
  std::int64_t all = 0;
  for (const Feature& feature : features) {
    const std::size_t size = feature.last - feature.first + std::size_t{1};
    if (size > kLongestPiece) {
      continue;   // said of the whole sentence, not of words in it
    }
    const std::int64_t share = factor[static_cast<std::size_t>(feature.block)] * model.lead_of(feature.bucket, leaders.first, leaders.second) * kPart[size];
    for (std::size_t at = feature.first; at <= feature.last; ++at) {
      weight[at] += share;
    }
  }
  for (const std::int64_t one : weight) {
    all += std::max<std::int64_t>(one, 0);
  }
  std::vector<Reason> reasons;
  std::vector<bool> is_told(weight.size(), false);
  while (reasons.size() < kMostReasons && all > 0) {
    std::size_t best = weight.size();
    for (std::size_t at = 0; at < weight.size(); ++at) {
      if (!is_told[at] && weight[at] > 0 && (best == weight.size() || weight[at] > weight[best])) {
        best = at;
      }
    }
    if (best == weight.size() || weight[best] * 20 < all) {
      break;
    }
    // Neighbours that weigh at least a third as much belong to the same piece.
    std::size_t first = best;
    std::size_t last = best;
    while (first > 0 && !is_told[first - 1] && weight[first - 1] * 3 >= weight[best] && last - first + 1 < kLongestPiece) {
      --first;
    }
    while (last + 1 < weight.size() && !is_told[last + 1] && weight[last + 1] * 3 >= weight[best] && last - first + 1 < kLongestPiece) {
      ++last;
    }
    std::int64_t sum = 0;
    for (std::size_t at = first; at <= last; ++at) {
      sum += weight[at];
      is_told[at] = true;
    }
    reasons.push_back({piece(reading, first, last), static_cast<int>(sum * 1000 / all)});
  }
  return reasons;
}

}  // namespace casecraft::coder
