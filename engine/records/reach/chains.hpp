#pragma once

#include <string>
#include <vector>

#include "records/store/store.hpp"

namespace casecraft::records {

/// Links every session's rows anew, from its bundle and seed on, and says in one sentence each which sessions do not hold together, and from which action on.
std::vector<std::string> broken_chains(Store& store);

}  // namespace casecraft::records
