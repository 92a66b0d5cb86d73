#pragma once

#include <string>

#include "base/language.hpp"
#include "records/cohort/cohort.hpp"

// The parts of a report on a group, each as HTML.
namespace casecraft::records {

/// "72 %" of 0.72.
std::string share_in_words(double share);

// Of one exercise that is not protected. cohort_results.cpp:
std::string passed_part(const ExerciseFigures& exercise, const base::Language& language);
std::string distributions_part(const ExerciseFigures& exercise, const base::Language& language);
std::string time_part(const ExerciseFigures& exercise, const base::Language& language);
/// What people decided about verdicts, and what waits for them.
std::string verdicts_part(const ExerciseFigures& exercise, const base::Language& language);

// cohort_items.cpp:
/// Each decision with its options, and the options that nobody took.
std::string items_part(const ExerciseFigures& exercise, const base::Language& language);
std::string reliability_part(const ExerciseFigures& exercise, const base::Language& language);
/// Where people take longest, and after what open sessions were left.
std::string pauses_part(const ExerciseFigures& exercise, const base::Language& language);
std::string left_part(const ExerciseFigures& exercise, const base::Language& language);

}  // namespace casecraft::records
