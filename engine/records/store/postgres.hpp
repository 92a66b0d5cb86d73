#pragma once

#include <chrono>
#include <memory>
#include <string>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// How long a PostgreSQL store is waited for.
struct NetworkPatience {
  std::chrono::seconds connect{5};             ///< Until a connection stands; libpq takes at least 2.
  std::chrono::milliseconds unanswered{8000};  ///< Until data that nobody acknowledges mean that the connection is lost.
  std::chrono::milliseconds statement{60000};  ///< For one statement, which the server then ends itself.
};

/// Connects to "postgresql://user@host:port/database?options" (libpq's form; a password is better kept in ~/.pgpass than in it), READ COMMITTED and with commits that
/// wait for the server's disk. Throws Error, StoreAway when the server cannot be reached, and Error in a build without PostgreSQL.
std::shared_ptr<Connection> connect_postgres(const std::string& location, const NetworkPatience& patience = {});

}  // namespace casecraft::records
