#include "postgres_server.hpp"

#include <fmt/format.h>

#include <cstdlib>
#include <stdexcept>

namespace casecraft::tests {

std::string postgres_server() { return postgres_server_as("casecraft"); }

std::string postgres_server_as(const std::string& user, const std::string& password, const std::string& database) {
  const char* socket = std::getenv("CASECRAFT_TEST_POSTGRES");
  if (socket == nullptr) {
    throw std::runtime_error("CASECRAFT_TEST_POSTGRES does not say where the socket of a temporary server lies: run tests/store/postgres.sh");
  }
  return fmt::format("postgresql://{}{}{}@/{}?host={}", user, password.empty() ? "" : ":", password, database, socket);
}

}  // namespace casecraft::tests
