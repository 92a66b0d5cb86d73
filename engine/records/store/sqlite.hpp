#pragma once

#include <filesystem>
#include <memory>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// Opens or makes the file at `path`, so that what is committed survives a loss of power (log in WAL mode, waited for at every commit) and several
/// processes may use it at once. Throws Error.
std::shared_ptr<Connection> connect_sqlite(const std::filesystem::path& path);

}  // namespace casecraft::records
