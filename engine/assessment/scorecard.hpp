#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "assessment/rubric.hpp"
#include "assessment/score_event.hpp"
#include "base/value.hpp"

namespace casecraft::assessment {

enum class Verdict { passed, failed, provisional, unfinished };
std::string_view to_string(Verdict verdict);

struct CompetencyScore {
  std::uint32_t competency{0};
  std::int64_t points{0};
  std::int64_t of{0};
  /// max(0, points) / of in hundredths of a per cent (0 to 10000), rounded half up; nothing: not assessed.
  std::optional<std::int64_t> share;
};

struct Scorecard {
  std::vector<CompetencyScore> competencies;  ///< One for each competency of the framework, in its order.
  std::int64_t total{0};                      ///< Weighted, in hundredths of a per cent.
  Verdict verdict{Verdict::unfinished};
  std::vector<CriticalError> critical_errors;
};

/// `finished` false gives the verdict `unfinished`. Any confirmed critical error fails; a proposed one makes the verdict provisional
/// unless something else already fails it.
Scorecard score(std::span<const ScoreEvent> events, std::span<const CriticalError> critical_errors, const Rubric& rubric,
                bool finished);

/// As JSON, per cents with two decimals as text ("87.50"): schema `assets/schema/scorecard.json`.
base::Value to_value(const Scorecard& card, const Framework& framework, const Rubric& rubric);

/// "87.5" from 8750, "90" from 9000.
std::string format_share(std::int64_t hundredths);

}  // namespace casecraft::assessment
