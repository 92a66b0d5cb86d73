#pragma once

#include <string>

#include "assessment/rubric.hpp"
#include "assessment/scorecard.hpp"

namespace casecraft::assessment {

/// Three competencies: "safety", "evidence", "record".
Framework sample_framework();
/// Weights 3, 2 and 1; to be passed with 70 per cent.
Rubric sample_rubric();
/// A critical error in the scene "call".
CriticalError tip_off(bool is_proposed);

inline constexpr std::uint32_t kSafety = 0;
inline constexpr std::uint32_t kEvidence = 1;
inline constexpr std::uint32_t kRecord = 2;

}  // namespace casecraft::assessment
