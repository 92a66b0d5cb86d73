#pragma once

#include "exercises/tracing/ledger/query.hpp"

namespace casecraft::test {

/// A ledger of up to `most` payments among few parties in three countries, two of which move their clocks within the period. Draws from RapidCheck: call it
/// inside a property.
ledger::Ledger any_ledger(int most);

/// A payload of a query that is sound for this ledger: any mix of filters, groupings and orders.
base::Value any_payload(const ledger::Ledger& ledger);

/// Some parties that are said to be one person.
ledger::Identities any_merges(const ledger::Ledger& ledger);

/// The same kind of ledger without RapidCheck, for cases by hand: `rows` payments from a fixed sequence.
ledger::Ledger fixed_ledger(std::size_t rows, std::size_t parties);

}  // namespace casecraft::test
