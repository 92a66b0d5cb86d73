#pragma once

#include <memory>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// A store over a database that somebody else has opened, of any kind that SOCI reaches. Runs missing migrations; throws as `Store::open` does.
std::unique_ptr<Store> store_over(std::shared_ptr<Connection> connection);

}  // namespace casecraft::records
