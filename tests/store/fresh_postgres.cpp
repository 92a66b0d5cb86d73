#include <fmt/format.h>

#include <cstdlib>
#include <stdexcept>

#include "fresh.hpp"

// Declared here so that the test needs PostgreSQL's library and not its headers.
extern "C" const soci::backend_factory* factory_postgresql();

namespace casecraft::tests {
namespace {

class PostgresDialect final : public records::Dialect {
public:
  [[nodiscard]] std::string begin_writing() const override { return "BEGIN"; }
  [[nodiscard]] records::Fault fault(const soci::soci_error& error) const override {
    return error.get_error_category() == soci::soci_error::constraint_violation ? records::Fault::taken : records::Fault::other;
  }
  [[nodiscard]] std::string integrity(soci::session&) const override { return "ok"; }
};

}  // namespace

struct Fresh::Inside {
  std::string server;
};

Fresh::Fresh() : inside_(std::make_unique<Inside>()) {
  const char* server = std::getenv("CASECRAFT_TEST_POSTGRES");
  if (server == nullptr) {
    throw std::runtime_error("CASECRAFT_TEST_POSTGRES does not say how to reach a temporary server: run tests/store/postgres.sh");
  }
  inside_->server = server;
  soci::session sql(*factory_postgresql(), inside_->server);
  sql << "SET client_min_messages TO warning";
  sql << "DROP SCHEMA IF EXISTS public CASCADE";
  sql << "CREATE SCHEMA public";
}

Fresh::~Fresh() = default;

std::shared_ptr<records::Connection> Fresh::connect() const {
  auto connection = std::make_shared<records::Connection>();
  connection->place = "the temporary server";
  connection->dialect = std::make_unique<PostgresDialect>();
  connection->sql = std::make_unique<soci::session>(*factory_postgresql(), inside_->server);
  return connection;
}

}  // namespace casecraft::tests
