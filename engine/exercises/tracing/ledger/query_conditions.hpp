#pragma once

#include <string>
#include <vector>

#include "exercises/tracing/ledger/query.hpp"

namespace casecraft::ledger {

/// A query's filter as conditions on the view `transactions`.
struct Conditions {
  std::vector<std::string> all;      ///< Each of them must hold.
  /// Time, amount and status alone: an index over a party's payments holds all that is asked.
  bool is_plain{true};
  bool names_parties{false};
};

/// `by_row`: a period is also said as a range of rows, which are in order of booking: the quickest way to it when nothing else leads to the rows.
Conditions conditions_of(const Query& query, const Ledger& ledger, const Identities& identities, bool by_row);

/// "\nWHERE a\n  AND b", or nothing; each line after `indent`.
std::string where_clause(const std::vector<std::string>& conditions, const std::string& indent);

/// Share of the ledger's rows in the query's period, in thousandths.
int share_of_period(const Query& query, const Ledger& ledger);

}  // namespace casecraft::ledger
