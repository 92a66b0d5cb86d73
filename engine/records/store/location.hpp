#pragma once

#include <string>
#include <string_view>

namespace casecraft::records {

/// True for "postgresql://…" and "postgres://…".
bool is_postgres(std::string_view location);

/// The location as it may be shown, logged and kept: without password and options, whatever mistakes its writer made.
std::string shown_location(std::string_view location);

}  // namespace casecraft::records
