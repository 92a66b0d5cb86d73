#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "apps/coder/examples.hpp"
#include "exercises/interview/coder/model.hpp"

namespace casecraft::coder_program {

struct WordLists {
  std::string spelling, words, rules;
};

/// Trains a model: Crammer and Singer's multi-class machine (liblinear) over the features, its weights rounded to one byte, its confidence measured on
/// sentence patterns that were left out. The same examples and lists give the same model. `tell` is given a line now and then.
coder::Model train(std::span<const Example> examples, const WordLists& lists, const std::function<void(std::string_view)>& tell);

}  // namespace casecraft::coder_program
