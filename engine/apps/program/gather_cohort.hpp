#pragma once

#include <string>

#include "records/cohort/cohort.hpp"
#include "records/store/store.hpp"

namespace casecraft::program {

struct CohortWish {
  std::string course;
  std::string pack;
  std::string mode;          ///< "practice" or "assessment"; empty: both.
  bool shows_small_groups{false};
  std::string locale;        ///< The language of titles and options, where the exercise is translated; empty: as they are written.
};

/// The cohort in figures, with the words of each exercise as it was played last, and verdicts as people decided them. Throws Error for a course that is neither kept nor named
/// by a session, and for an exercise that nobody knows or of which no session is counted.
records::Cohort gather_cohort(records::Store& store, const CohortWish& wish);

}  // namespace casecraft::program
