#pragma once

#include <string>

#include "base/language.hpp"
#include "records/cohort/cohort.hpp"

namespace casecraft::records {

/// What a report on a group says.
struct CohortReport {
  Cohort cohort;         ///< Titles and labels in the language of the report, as far as the exercise has them.
  std::string pack;      ///< What was asked for: only this exercise; empty: all.
  std::string mode;      ///< "practice" or "assessment"; empty: both.
  std::string made;      ///< Wall time at which it was made; empty: it does not say.
};

/// One self-contained page of HTML: no script, no request to anywhere. Everything that a person or a pack wrote is escaped. What the cohort protects is not in it, and
/// the page says so.
std::string cohort_report_as_html(const CohortReport& report, const base::Language& language);

}  // namespace casecraft::records
