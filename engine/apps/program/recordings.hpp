#pragma once

#include <filesystem>
#include <string_view>

namespace casecraft::program {

/// Keeps the JSON of a played session as tests/FILE in the pack's folder, and gives where it lies. What is there already stays as it is. Throws Error with one sentence.
std::filesystem::path keep_recorded_session(const std::filesystem::path& pack, std::string_view file, std::string_view json);

}  // namespace casecraft::program
