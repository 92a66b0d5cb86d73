#include <fmt/format.h>

#include "records/store/detail/location.hpp"
#include "records/store/postgres.hpp"

namespace casecraft::records {

std::shared_ptr<Connection> connect_postgres(const std::string& location, const NetworkPatience&) {
  throw Error(fmt::format("cannot open the store {}: this program was built without PostgreSQL; build it where SOCI's PostgreSQL library is installed (Debian: libsoci-dev and "
                          "libpq-dev), or give a file with --store", shown_location(location)));
}

}  // namespace casecraft::records
