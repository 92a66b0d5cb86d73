#pragma once

#include <string>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// Makes the numbers of a finished session, which lists and cohorts read, anew from its kept result and its journal; those of one that has not ended are removed. Only inside
/// a transaction; lets soci_error out.
void count_outcome(Connection& connection, const std::string& session);

}  // namespace casecraft::records
