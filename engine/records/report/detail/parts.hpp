#pragma once

#include <string>

#include "records/report/report.hpp"

// The parts of a report, each as HTML.
namespace casecraft::records {

/// "passed", "not passed", … in the language.
std::string verdict_in_words(const base::Language& language, std::string_view verdict);

// For both readers.
std::string summary_part(const Report& report, const base::Language& language);
std::string competencies_part(const Report& report, const base::Language& language);
std::string critical_part(const Report& report, const base::Language& language);
std::string decisions_part(const Report& report, const base::Language& language);
std::string untried_part(const Report& report, const base::Language& language);
std::string growth_part(const Report& report, const base::Language& language);
std::string next_part(const Report& report, const base::Language& language);

// For the instructor.
std::string rubric_part(const Report& report, const base::Language& language);
/// Proposed critical errors and contested codes, which a person decides.
std::string to_decide_part(const Report& report, const base::Language& language);
/// Remarks beside the journal, each with its author and reason.
std::string remarks_part(const Report& report, const base::Language& language);

}  // namespace casecraft::records
