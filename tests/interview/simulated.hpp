#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "session/exercise.hpp"

namespace casecraft::test {

/// Interviewers that are played against a pack, each by rules of its own.
enum class Interviewer { trained, without_support, untrained, closed_but_kind, coercive };
const char* to_string(Interviewer interviewer);

struct Yield {
  double told{0};        ///< Facts, on average.
  double caused{0};      ///< Errors that questions caused.
  double accuracy{0};    ///< told / (told + caused).
  double walked_out{0};  ///< Share of interviews that she ended.
};

/// Plays `sessions` interviews of 36 turns with typed words, from the interview at which `exercise` begins or that `way_in` leads to.
Yield simulate(const std::shared_ptr<session::Exercise>& exercise, Interviewer interviewer, int sessions, const std::vector<std::string>& topics,
               const std::vector<std::string>& way_in = {});

}  // namespace casecraft::test
