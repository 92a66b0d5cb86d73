#include "fresh.hpp"
#include "postgres_server.hpp"
#include "records/store/postgres.hpp"

namespace casecraft::tests {

struct Fresh::Inside {};

Fresh::Fresh() : inside_(std::make_unique<Inside>()) {
  const auto connection = records::connect_postgres(postgres_server());
  soci::session& sql = *connection->sql;
  sql << "DROP SCHEMA IF EXISTS public CASCADE";
  sql << "CREATE SCHEMA public";
}

Fresh::~Fresh() = default;

std::shared_ptr<records::Connection> Fresh::connect() const { return records::connect_postgres(postgres_server()); }

}  // namespace casecraft::tests
