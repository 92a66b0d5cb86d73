#pragma once

#include <iosfwd>

#include "base/language.hpp"
#include "records/cohort/cohort.hpp"

namespace casecraft::command {

/// The cohort as tables for a terminal.
void show_cohort(const records::Cohort& cohort, const base::Language& language, std::ostream& out);

}  // namespace casecraft::command
