#include "exercises/interview/coder/model.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"

namespace casecraft::coder {
namespace {

constexpr std::string_view kMagic = "CASECRAFT CODER 1\n";
constexpr std::int64_t kUnit = 1024;   // 2^20ths become 1024ths

void put(std::string& out, std::uint64_t number) {
  while (number >= 0x80) {
    out += static_cast<char>(number | 0x80U);
    number >>= 7U;
  }
  out += static_cast<char>(number);
}

void put_signed(std::string& out, std::int64_t number) {
  put(out, (static_cast<std::uint64_t>(number) << 1U) ^ static_cast<std::uint64_t>(number >> 63));
}

void put_text(std::string& out, std::string_view text) {
  put(out, text.size());
  out += text;
}

class Source {
public:
  explicit Source(std::string_view bytes) : bytes_(bytes) {}

  std::uint64_t number() {
    std::uint64_t value = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
      const auto byte = static_cast<unsigned char>(text(1).front());
      value |= static_cast<std::uint64_t>(byte & 0x7FU) << shift;
      if (byte < 0x80) {
        return value;
      }
    }
    throw Error("the coder's model is damaged: a number in it has no end; install the program again or train a new model");
  }

  std::int64_t signed_number() {
    const std::uint64_t value = number();
    return static_cast<std::int64_t>(value >> 1U) ^ -static_cast<std::int64_t>(value & 1U);
  }

  std::string_view text(std::uint64_t size) {
    if (size > bytes_.size() - at_) {
      throw Error("the coder's model is cut short; install the program again or train a new model");
    }
    const std::string_view piece = bytes_.substr(at_, size);
    at_ += size;
    return piece;
  }

  [[nodiscard]] std::string_view rest() const noexcept { return bytes_.substr(at_); }

private:
  std::string_view bytes_;
  std::size_t at_{0};
};

}  // namespace

std::string Model::bytes() const {
  std::string body;
  put_text(body, spelling);
  put_text(body, words);
  put_text(body, rules);
  put(body, kBucketBits);
  for (const std::int64_t one : scale) {
    put_signed(body, one);
  }
  for (const std::int64_t one : bias) {
    put_signed(body, one);
  }
  put(body, calibration.size());
  for (const Step& step : calibration) {
    put_signed(body, step.lead);
    put_signed(body, step.per_mille);
  }
  put_signed(body, least_confidence);
  std::size_t before = 0;
  std::size_t rows = 0;
  std::string sparse;
  for (std::size_t bucket = 0; bucket < kBuckets; ++bucket) {
    const auto row = std::span(weights).subspan(bucket * kRow, kTypes);
    if (std::any_of(row.begin(), row.end(), [](std::int8_t weight) { return weight != 0; })) {
      put(sparse, bucket - before);
      before = bucket;
      ++rows;
      for (const std::int8_t weight : row) {
        sparse += static_cast<char>(weight);
      }
    }
  }
  put(body, rows);
  body += sparse;
  std::string out(kMagic);
  put(out, hash_of(body));
  return out + body;
}

Model Model::read(std::string_view bytes) {
  if (!bytes.starts_with(kMagic)) {
    throw Error("this is no model of the utterance coder, or one of another version; expected a file that casecraft-coder train has written");
  }
  Source source(bytes);
  source.text(kMagic.size());
  const std::uint64_t sum = source.number();
  if (hash_of(source.rest()) != sum) {
    throw Error("the coder's model is damaged: its sum is not what it should be; install the program again or train a new model");
  }
  Model model;
  model.spelling = source.text(source.number());
  model.words = source.text(source.number());
  model.rules = source.text(source.number());
  if (source.number() != kBucketBits) {
    throw Error("the coder's model was made for another number of features; train a new one with casecraft-coder train");
  }
  for (std::int64_t& one : model.scale) {
    one = source.signed_number();
  }
  for (std::int64_t& one : model.bias) {
    one = source.signed_number();
  }
  const std::uint64_t steps = source.number();
  for (std::uint64_t i = 0; i < steps; ++i) {
    const auto lead = static_cast<std::int32_t>(source.signed_number());
    model.calibration.push_back({lead, static_cast<std::int32_t>(source.signed_number())});
  }
  model.least_confidence = static_cast<std::int32_t>(source.signed_number());
  model.weights.assign(kBuckets * kRow, 0);
  const std::uint64_t rows = source.number();
  std::uint64_t bucket = 0;
  for (std::uint64_t i = 0; i < rows; ++i) {
    bucket += source.number();
    const std::string_view row = source.text(kTypes);
    if (bucket >= kBuckets) {
      throw Error("the coder's model is damaged: it names a feature that there is not; install the program again or train a new model");
    }
    for (std::size_t type = 0; type < kTypes; ++type) {
      model.weights[bucket * kRow + type] = static_cast<std::int8_t>(row[type]);
    }
  }
  return model;
}

Scores Model::scores(std::span<const Feature> features) const {
  std::array<std::array<std::int32_t, kRow>, kBlocks> sums{};
  std::array<std::size_t, kBlocks> counts{};
  for (const Feature& feature : features) {
    const auto block = static_cast<std::size_t>(feature.block);
    ++counts[block];
    const std::int8_t* row = weights.data() + std::size_t{feature.bucket} * kRow;
    std::array<std::int32_t, kRow>& sum = sums[block];
    for (std::size_t type = 0; type < kRow; ++type) {
      sum[type] += row[type];
    }
  }
  Scores scores = bias;
  for (std::size_t block = 0; block < kBlocks; ++block) {
    const std::int64_t unit = factor(static_cast<Block>(block), counts[block]);
    for (std::size_t type = 0; type < kTypes; ++type) {
      scores[type] += unit * sums[block][type] / kUnit;
    }
  }
  return scores;
}

std::int64_t Model::factor(Block block, std::size_t count) const noexcept {
  return scale[static_cast<std::size_t>(block)] * share_of(block, count) / 65536;
}

int Model::lead_of(std::uint32_t bucket, Type over, Type under) const noexcept {
  const std::int8_t* row = weights.data() + std::size_t{bucket} * kRow;
  return row[static_cast<std::size_t>(over)] - row[static_cast<std::size_t>(under)];
}

std::int32_t Model::confidence(std::int64_t lead) const noexcept {
  std::int32_t per_mille = 0;
  for (const Step& step : calibration) {
    if (lead < step.lead) {
      break;
    }
    per_mille = step.per_mille;
  }
  return per_mille;
}

}  // namespace casecraft::coder
