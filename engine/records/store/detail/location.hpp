#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "records/store/location.hpp"

namespace casecraft::records {

/// The absolute path that "sqlite://path" or a plain path means. Throws Error for another scheme or an empty path.
std::filesystem::path sqlite_path(const std::string& location);

/// Makes sure that there is a file that can be read and written in a folder that can be written, and that both are the person's own: what is made
/// here nobody else may read. Throws Error with a sentence for a person.
void prepare_file(const std::filesystem::path& path);

}  // namespace casecraft::records
