#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace casecraft::program {

/// The bytes of an ordinary file. Throws Error when it cannot be read or has more than `largest` bytes.
std::string read_file(const std::filesystem::path& file, std::uintmax_t largest = 64U << 20U);

/// Writes `bytes` beside `file`, makes them durable and puts them in its place, making the folder where there is none, so that the file is
/// whole at every moment. Throws Error.
void replace_file(const std::filesystem::path& file, std::string_view bytes);

}  // namespace casecraft::program
