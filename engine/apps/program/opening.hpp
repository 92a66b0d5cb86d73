#pragma once

#include <functional>
#include <memory>
#include <string>

#include "records/store/store.hpp"

namespace casecraft::program {

/// Where records are kept: `asked`, where a person named a store; else as the settings say; empty: the usual file. `problem` is that of the settings, and empty where
/// they were not needed.
std::string store_location(const std::string& asked, std::string& problem);

/// Opens the store at `location`, a path, "sqlite://path" or "postgresql://user@host/database"; empty: the usual file. One that lies elsewhere is written to here first.
/// Sessions that end in it are sealed with this machine's key,
/// remarks are signed with it, and those that are read come with whose signatures they bear. Throws Error.
std::unique_ptr<records::Store> open_store(const std::string& location, std::function<bool()> may_try = {});

/// The same beside a store of this program in which somebody plays: what was erased in the agency's database is left to that one, which knows what is being played.
std::unique_ptr<records::Store> open_store_beside(const std::string& location);

}  // namespace casecraft::program
