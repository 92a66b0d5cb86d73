#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "exercises/interview/log_entry.hpp"
#include "exercises/interview/model.hpp"
#include "session/turn.hpp"

namespace casecraft::interview {

/// How far an indicator was shown.
enum class Shown { not_assessed, no, half, full };

struct Finding {
  const Indicator* indicator{nullptr};
  Shown shown{Shown::not_assessed};
  std::vector<std::int64_t> evidence;   ///< Numbers of the actions that show it, or that speak against it.
  std::string figure;                   ///< "14 of 20 questions were open"; may be empty.
};

/// Whether an utterance of this type holds the indicator's words. Those that are worked out from the whole interview (I8 to I17, I20) have none.
bool shows(const Indicator& indicator, coder::Type type, std::span<const std::string> words);

/// The indicators of an interview, from its log. Facts obtained have no part in it.
std::vector<Finding> find_indicators(const InterviewModel& model, const Interview& interview, std::span<const LogEntry> log);

/// Turns the findings into score events, once, when the interview ends.
void score_indicators(const InterviewModel& model, const Interview& interview, session::Turn& turn);

}  // namespace casecraft::interview
