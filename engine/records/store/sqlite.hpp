#pragma once

#include <chrono>
#include <filesystem>
#include <memory>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// How long one process waits for another's write, which takes some milliseconds.
inline constexpr std::chrono::milliseconds kPatience{5000};

/// Opens or makes the file at `path`, so that what is committed survives a loss of power (log in WAL mode, waited for at every commit) and several
/// processes may use it at once. Throws Error.
std::shared_ptr<Connection> connect_sqlite(const std::filesystem::path& path, std::chrono::milliseconds patience = kPatience);

}  // namespace casecraft::records
