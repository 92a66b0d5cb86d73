#pragma once

#include <string>

namespace casecraft::tests {

/// The address of the temporary server that postgres.sh has started, as a superuser. Throws std::runtime_error where there is none.
std::string postgres_server();
/// The same server as another user, with a password when it is not empty, or another database.
std::string postgres_server_as(const std::string& user, const std::string& password = "", const std::string& database = "postgres");

}  // namespace casecraft::tests
