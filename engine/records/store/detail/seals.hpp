#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

void insert_seal(Connection& connection, const std::string& session, std::int64_t actions, const Seal& seal);
std::optional<Seal> read_seal(Connection& connection, const std::string& session);

void insert_assignment(Connection& connection, const KeptAssignment& assignment);
std::vector<KeptAssignment> read_assignments(Connection& connection);
void insert_withdrawal(Connection& connection, const KeptWithdrawal& withdrawal);
std::vector<KeptWithdrawal> read_withdrawals(Connection& connection);
/// Inside a transaction that begins `next`: throws unless its pseudonym has begun exactly `before` attempts at its assignment, and lets nobody else begin one until the
/// transaction is over.
void require_attempts(Connection& connection, const SessionRecord& next, std::int64_t before);
std::vector<Attempt> read_attempts(Connection& connection, const std::string& assignment, const std::string& pseudonym);

}  // namespace casecraft::records
