#pragma once

#include "base/hash.hpp"
#include "records/store/connection.hpp"
#include "scenario/bundle.hpp"

namespace casecraft::records {

/// Keeps what is not there yet of the bundle, each file once. Only inside a transaction.
void keep_bundle(Connection& connection, const base::Hash& hash, const scenario::Bundle& bundle);

/// Throws Error when the store has no such bundle, or when what it kept no longer gives the hash that it was kept under.
scenario::Bundle read_bundle(Connection& connection, const base::Hash& hash);

}  // namespace casecraft::records
