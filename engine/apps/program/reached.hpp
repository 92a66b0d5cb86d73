#pragma once

#include <string_view>
#include <vector>

#include "records/store/store.hpp"

namespace casecraft::program {

/// Every session of the store, newest first, as `Store::sessions` gives them. Throws Error where the records belong to a store that cannot be reached now: what this machine
/// has of it is not to be taken for all. `doing` completes "cannot …", such as "list what waits for a decision".
std::vector<records::SessionRecord> every_session(records::Store& store, std::string_view doing);

}  // namespace casecraft::program
