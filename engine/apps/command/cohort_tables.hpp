#pragma once

#include <iosfwd>

#include "records/cohort/cohort.hpp"

namespace casecraft::command {

/// The cohort as tables for a terminal.
void show_cohort(const records::Cohort& cohort, std::ostream& out);

}  // namespace casecraft::command
