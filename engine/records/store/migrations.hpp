#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// One step of the schema. Steps are numbered from 1 and never change once they have been released.
struct Migration {
  std::int64_t number{0};
  std::vector<std::string> statements;   ///< In types that every database has: TEXT, BIGINT, INTEGER.
};

/// All steps of this version, in order.
std::vector<Migration> migrations();

/// The number of the newest step that the database has had; 0 for an empty one. Throws Error when it holds tables of another program.
std::int64_t schema_version(Connection& connection);

/// Runs the steps that are missing, all of them or none. Throws Error when a newer program wrote the store.
void migrate(Connection& connection, std::span<const Migration> steps);

}  // namespace casecraft::records
