#pragma once

#include <memory>
#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// A sink that appends to the session. Keeps the connection open as long as it lives.
std::unique_ptr<session::JournalSink> make_row_writer(std::shared_ptr<Connection> connection, const std::string& session);

std::vector<StoredRow> read_rows(Connection& connection, const std::string& session);

}  // namespace casecraft::records
