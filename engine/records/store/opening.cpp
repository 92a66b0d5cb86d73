#include "records/store/detail/location.hpp"
#include "records/store/opening.hpp"
#include "records/store/postgres.hpp"
#include "records/store/sql_store.hpp"
#include "records/store/sqlite.hpp"

namespace casecraft::records {

std::shared_ptr<Connection> connect(const std::string& location) { return is_postgres(location) ? connect_postgres(location) : connect_sqlite(sqlite_path(location)); }

std::unique_ptr<Store> Store::open(const std::string& location) { return store_over(connect(location)); }

}  // namespace casecraft::records
