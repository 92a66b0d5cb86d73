#pragma once

#include <string>
#include <vector>

#include "exercises/tracing/ledger/query.hpp"

namespace casecraft::test {

using Lines = std::vector<std::vector<std::string>>;

/// What a query must answer, worked out row by row from its meaning, without SQL: cells as the `sqlite3` shell prints them.
Lines naive_answer(const ledger::Query& query, const ledger::Ledger& ledger, const ledger::Identities& merges);

}  // namespace casecraft::test
