#pragma once

#include <string>
#include <vector>

#include "records/store/outcome.hpp"
#include "records/store/soci.hpp"

namespace casecraft::records {

/// The condition that `filter` is, over sessions s: empty, or it begins with " AND "; each :name takes the value of the same place in `values`.
std::string condition_of(const OutcomeFilter& filter, std::vector<std::string>& values);

/// Prepares `sql`, whose values are those of `values`, and runs it; what it gives has been exchanged already.
void prepare_with(soci::statement& statement, const std::string& sql, const std::vector<std::string>& values);

}  // namespace casecraft::records
