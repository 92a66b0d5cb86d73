#pragma once

#include "apps/command/arguments.hpp"
#include "apps/program/languages.hpp"

namespace casecraft::command {

/// The language in which a command speaks: --locale, else the settings', else the system's. Valid as long as `languages`. Throws UsageError for a --locale that the interface is not in.
const base::Language& spoken(const Arguments& arguments, program::Languages& languages);

}  // namespace casecraft::command
