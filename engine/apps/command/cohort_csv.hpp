#pragma once

#include <string>

#include "records/cohort/cohort.hpp"

namespace casecraft::command {

/// The cohort for a spreadsheet, RFC 4180 with a first line of names: a row for each exercise, each kind of attempt, each length of time, each competency, each decision and each of
/// its options. docs/cohorts.md says what each column holds. What is of too few people is left empty, as `show_cohort` leaves it out.
std::string cohort_as_csv(const records::Cohort& cohort);

}  // namespace casecraft::command
