#pragma once

#include <string>
#include <string_view>

namespace casecraft::records {

/// True for "postgresql://…" and "postgres://…".
bool is_postgres(std::string_view location);

/// The location as it may be shown, logged and kept: without a password, whatever mistakes its writer made. Of options, those that say where the store is and how its
/// certificate is checked stay, so that what is shown can be given again; all go when one of them is not written as expected.
std::string shown_location(std::string_view location);

}  // namespace casecraft::records
