#pragma once

#include <memory>
#include <string>

#include "records/store/store.hpp"

namespace casecraft::program {

/// Opens the store at `location`, a path, "sqlite://path" or "postgresql://user@host/database"; empty: the usual file. One that lies elsewhere is written to here first.
/// Sessions that end in it are sealed with this machine's key. Throws Error.
std::unique_ptr<records::Store> open_store(const std::string& location);

}  // namespace casecraft::program
