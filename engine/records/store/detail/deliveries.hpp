#pragma once

#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// By statement id.
std::vector<Delivery> read_deliveries(Connection& connection, const std::string& endpoint);
/// All or none; what is known of a statement already is replaced.
void write_deliveries(Connection& connection, const std::string& endpoint, const std::vector<Delivery>& deliveries);

}  // namespace casecraft::records
