#include "apps/coder/training.hpp"

#include <fmt/format.h>
#include <linear.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <memory>
#include <unordered_map>

#include "base/error.hpp"
#include "exercises/interview/coder/reasons.hpp"

namespace casecraft::coder_program {
namespace {

using coder::kBlocks;
using coder::kBuckets;
using coder::kTypes;
using coder::Model;

/// How much each block counts beside the others.
constexpr std::array<double, kBlocks> kGain{1.0, 0.8, 1.0, 1.0, 0.1};
constexpr double kCost = 0.4;
constexpr double kBias = 0.5;
constexpr double kPrecision = 0.05;
/// Taken off blaming and pressure: they are a large part of the training data and a small part of interviews, and to find them wrongly is worse.
constexpr double kCaution = 0.06;
constexpr std::size_t kFolds = 5;
constexpr std::int32_t kLeastConfidence = 250;

struct Sample {
  int type{0};
  std::size_t fold{0};
  std::vector<std::pair<std::uint32_t, double>> values;   ///< By bucket.
  std::vector<coder::Feature> features;
  bool is_rough{false};
};

/// The same words as a hurried person types them: small letters, no marks, one slip of the fingers.
std::string roughened(std::string_view text) {
  const std::uint64_t chance = coder::hash_of(text) >> 7U;
  std::string out;
  for (const char c : text) {
    const bool is_mark = std::string_view("?.,!\":;").find(c) != std::string_view::npos || (c == '\'' && (chance & 1U) != 0);
    if (!is_mark) {
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
  }
  if (out.size() <= 12) {
    return out;
  }
  const auto is_letter = [&](std::size_t at) { return out[at] >= 'a' && out[at] <= 'z'; };
  const std::size_t at = 2 + static_cast<std::size_t>(chance >> 8U) % (out.size() - 4);
  if ((chance & 6U) == 2 && is_letter(at) && is_letter(at + 1)) {
    std::swap(out[at], out[at + 1]);
  } else if ((chance & 6U) == 4 && is_letter(at)) {
    out.erase(at, 1);
  }
  return out;
}

Sample sample_of(const Example& example, std::string_view utterance, const coder::Reader& reader) {
  Sample sample;
  sample.type = static_cast<int>(example.type);
  sample.fold = static_cast<std::size_t>(coder::hash_of(example.author + '/' + example.group) >> 20U) % kFolds;
  sample.features = coder::features_of(reader.read(utterance, example.previous), reader);
  std::array<std::size_t, kBlocks> counts{};
  for (const coder::Feature& feature : sample.features) {
    ++counts[static_cast<std::size_t>(feature.block)];
  }
  std::map<std::uint32_t, double> values;
  for (const coder::Feature& feature : sample.features) {
    const auto block = static_cast<std::size_t>(feature.block);
    values[feature.bucket] += kGain[block] * static_cast<double>(coder::share_of(feature.block, counts[block])) / 65536.0;
  }
  sample.values.assign(values.begin(), values.end());
  return sample;
}

/// Weights by bucket and type, as the library finds them.
struct Weights {
  std::unordered_map<std::uint32_t, int> column;   // never iterated
  std::vector<std::array<double, kTypes>> rows;    // by column; the last is the bias
};

Weights fitted(const std::vector<const Sample*>& samples) {
  Weights weights;
  int columns = 0;
  for (const Sample* sample : samples) {
    for (const auto& [bucket, value] : sample->values) {
      columns += weights.column.try_emplace(bucket, columns + 1).second ? 1 : 0;
    }
  }
  std::vector<std::vector<feature_node>> nodes;
  std::vector<feature_node*> heads;
  std::vector<double> types;
  for (const Sample* sample : samples) {
    std::vector<feature_node>& row = nodes.emplace_back();
    for (const auto& [bucket, value] : sample->values) {
      row.push_back({weights.column.at(bucket), value});
    }
    std::sort(row.begin(), row.end(), [](const feature_node& a, const feature_node& b) { return a.index < b.index; });
    row.push_back({columns + 1, kBias});
    row.push_back({-1, 0});
    types.push_back(sample->type);
  }
  for (std::vector<feature_node>& row : nodes) {
    heads.push_back(row.data());
  }
  problem task{};
  task.l = static_cast<int>(samples.size());
  task.n = columns + 1;
  task.y = types.data();
  task.x = heads.data();
  task.bias = kBias;
  parameter settings{};
  settings.solver_type = MCSVM_CS;
  settings.C = kCost;
  settings.eps = kPrecision;
  set_print_string_function([](const char*) {});
  std::srand(1);   // the library draws the order of its steps from rand()
  const std::unique_ptr<model, void (*)(model*)> found(::train(&task, &settings), [](model* one) { free_and_destroy_model(&one); });
  weights.rows.assign(static_cast<std::size_t>(columns) + 1, {});
  for (int column = 0; column <= columns; ++column) {
    for (int type = 0; type < found->nr_class; ++type) {
      weights.rows[static_cast<std::size_t>(column)][static_cast<std::size_t>(found->label[type])] = found->w[column * found->nr_class + type];
    }
  }
  return weights;
}

/// Puts whole numbers in the place of the weights.
void round_into(Model& model, const Weights& weights, const std::vector<const Sample*>& samples) {
  std::unordered_map<std::uint32_t, std::size_t> block_of;   // never iterated
  for (const Sample* sample : samples) {
    for (const coder::Feature& feature : sample->features) {
      block_of.try_emplace(feature.bucket, static_cast<std::size_t>(feature.block));
    }
  }
  std::array<double, kBlocks> largest{};
  const auto weigh = [&](std::uint32_t bucket, const std::function<void(std::size_t, const std::array<double, kTypes>&)>& use) {
    const auto column = weights.column.find(bucket);
    if (column != weights.column.end()) {
      use(block_of.at(bucket), weights.rows[static_cast<std::size_t>(column->second) - 1]);
    }
  };
  for (std::uint32_t bucket = 0; bucket < kBuckets; ++bucket) {
    weigh(bucket, [&](std::size_t block, const std::array<double, kTypes>& row) {
      for (const double weight : row) {
        largest[block] = std::max(largest[block], std::abs(weight) * kGain[block]);
      }
    });
  }
  std::array<double, kBlocks> unit{};
  for (std::size_t block = 0; block < kBlocks; ++block) {
    model.scale[block] = std::max<std::int64_t>(1, std::llround(std::ceil(largest[block] / 127 * 1048576)));
    unit[block] = static_cast<double>(model.scale[block]) / 1048576;
  }
  model.weights.assign(kBuckets * Model::kRow, 0);
  for (std::uint32_t bucket = 0; bucket < kBuckets; ++bucket) {
    weigh(bucket, [&](std::size_t block, const std::array<double, kTypes>& row) {
      for (std::size_t type = 0; type < kTypes; ++type) {
        model.weights[bucket * Model::kRow + type] = static_cast<std::int8_t>(std::lround(row[type] * kGain[block] / unit[block]));
      }
    });
  }
  for (std::size_t type = 0; type < kTypes; ++type) {
    const bool is_critical = type == static_cast<std::size_t>(coder::Type::blaming) || type == static_cast<std::size_t>(coder::Type::pressure);
    model.bias[type] = std::llround((weights.rows.back()[type] * kBias - (is_critical ? kCaution : 0)) * 1024);
  }
}

struct Trial {
  std::int64_t lead{0};
  bool was_right{false};
};

/// Neighbouring pools whose shares stand in the wrong order are joined (isotonic regression).
std::vector<coder::Step> calibrated(std::vector<Trial> trials) {
  struct Pool {
    std::int64_t lead{0};
    std::int64_t right{0}, all{0};
  };
  constexpr std::size_t kPool = 50;
  std::stable_sort(trials.begin(), trials.end(), [](const Trial& a, const Trial& b) { return a.lead < b.lead; });
  std::vector<Pool> pools;
  for (std::size_t begin = 0; begin < trials.size(); begin += kPool) {
    Pool pool{begin == 0 ? 0 : trials[begin].lead, 0, 0};
    for (std::size_t at = begin; at < std::min(begin + kPool, trials.size()); ++at) {
      pool.right += trials[at].was_right ? 1 : 0;
      ++pool.all;
    }
    while (!pools.empty() && pools.back().right * pool.all >= pool.right * pools.back().all) {
      pool = {pools.back().lead, pools.back().right + pool.right, pools.back().all + pool.all};
      pools.pop_back();
    }
    pools.push_back(pool);
  }
  std::vector<coder::Step> steps;
  for (const Pool& pool : pools) {
    steps.push_back({static_cast<std::int32_t>(pool.lead), static_cast<std::int32_t>(std::min<std::int64_t>(995, pool.right * 1000 / pool.all))});
  }
  return steps;
}

}  // namespace

Model train(std::span<const Example> examples, const WordLists& lists, const std::function<void(std::string_view)>& tell) {
  if (examples.empty()) {
    throw Error("there is nothing to train on; expected labelled utterances");
  }
  Model model;
  model.spelling = lists.spelling;
  model.words = lists.words;
  model.rules = lists.rules;
  model.least_confidence = kLeastConfidence;
  const coder::Reader reader(coder::Lexicon(lists.spelling, lists.words));
  std::vector<Sample> samples;
  for (const Example& example : examples) {
    samples.push_back(sample_of(example, example.utterance, reader));
    samples.push_back(sample_of(example, roughened(example.utterance), reader));
    samples.back().is_rough = true;
  }
  std::vector<Trial> trials;
  for (std::size_t fold = 0; fold < kFolds; ++fold) {
    std::vector<const Sample*> kept;
    for (const Sample& sample : samples) {
      if (sample.fold != fold) {
        kept.push_back(&sample);
      }
    }
    if (kept.empty() || kept.size() == samples.size()) {
      continue;
    }
    Model trial = model;
    round_into(trial, fitted(kept), kept);
    std::size_t right = 0;
    std::size_t all = 0;
    for (const Sample& sample : samples) {
      if (sample.fold == fold && !sample.is_rough) {
        const coder::Leaders leaders = coder::leaders_of(trial.scores(sample.features));
        trials.push_back({leaders.lead, static_cast<int>(leaders.first) == sample.type});
        right += trials.back().was_right ? 1 : 0;
        ++all;
      }
    }
    tell(fmt::format("patterns left out, part {} of {}: {} of {} right", fold + 1, kFolds, right, all));
  }
  model.calibration = calibrated(std::move(trials));
  std::vector<const Sample*> whole;
  for (const Sample& sample : samples) {
    whole.push_back(&sample);
  }
  round_into(model, fitted(whole), whole);
  tell(fmt::format("trained on {} utterances", examples.size()));
  return model;
}

}  // namespace casecraft::coder_program
