#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "apps/program/library.hpp"
#include "records/store/store.hpp"

namespace casecraft::program {

/// Why nothing is made of `file`, such as the settings of a ledger, by an instructor's tools here: it lies in the folder of an exercise that is closed (why_closed, in assigned.hpp), or says what a
/// JSON file of one in the catalogue says. Empty when it may be. Throws Error as the store does.
std::string why_file_closed(const Library& library, records::Store& store, const std::filesystem::path& file, const std::string& pseudonym, std::string_view day);

}  // namespace casecraft::program
