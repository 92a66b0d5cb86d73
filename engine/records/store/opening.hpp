#pragma once

#include <memory>
#include <string>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// Opens the database at `location`, of whatever kind: a path, "sqlite://path" or "postgresql://…". Makes a file that is not there; runs no migration. Throws Error.
std::shared_ptr<Connection> connect(const std::string& location);

}  // namespace casecraft::records
