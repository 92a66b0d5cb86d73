#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/outcome.hpp"

namespace casecraft::records {

/// Counts a finished session and keeps its numbers in place of what was kept before. Only inside a transaction.
void keep_outcome(Connection& connection, const std::string& session, const base::Value& result);
/// Only inside a transaction.
void forget_outcome(Connection& connection, const std::string& session);
/// What is kept of one session, if anything: its figures only. Throws Error when they cannot be read.
std::optional<Outcome> read_outcome(Connection& connection, const std::string& session);
/// Counts the finished sessions that have no numbers yet: those that ended under the first schema. Returns how many.
std::int64_t count_outcomes(Connection& connection);

/// Keeps the connection open as long as it lives.
std::unique_ptr<CohortRecords> cohort_records_over(std::shared_ptr<Connection> connection);

}  // namespace casecraft::records
