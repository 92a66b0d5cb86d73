#pragma once

#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// Puts texts, purposes and agents in the order in which rows first use them, and leaves out what no row uses: equal rows then have equal tables.
void keep_used_tables(Ledger& ledger);

}  // namespace casecraft::ledger
