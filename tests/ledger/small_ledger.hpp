#pragma once

#include <initializer_list>
#include <string>

#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger::test {

/// A payment of `amount` minor units at `booked`.
struct Payment {
  PartyId debtor{0}, creditor{0};
  std::int64_t booked{0};
  std::int64_t amount{100};
  Status status{Status::settled};
};

inline Transaction transaction_of(const Payment& payment) {
  Transaction transaction;
  transaction.booked = payment.booked;
  transaction.amount = transaction.reference_amount = payment.amount;
  transaction.debtor = payment.debtor;
  transaction.creditor = payment.creditor;
  transaction.status = payment.status;
  return transaction;
}

/// Parties without names and payments between them, which must come in order of time.
inline Ledger ledger_of(std::size_t parties, std::initializer_list<Payment> payments) {
  Ledger ledger;
  ledger.parties.resize(parties);
  for (const Payment& payment : payments) ledger.transactions.push_back(transaction_of(payment));
  return ledger;
}

inline Ledger ledger_of_names(std::initializer_list<const char*> names) {
  Ledger ledger;
  for (const char* const name : names) ledger.parties.emplace_back().name = name;
  return ledger;
}

}  // namespace casecraft::ledger::test
