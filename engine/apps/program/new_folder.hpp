#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace casecraft::program {

/// Why `folder` cannot be made anew, in one sentence: something is there that is no empty folder, or there is nothing to put it in. Empty when it can.
std::string problem_of_new_folder(const std::filesystem::path& folder);

/// Writes `files` (by their path in the folder) as a new folder, or into one that is there and empty. Nothing is ever overwritten, and nothing is left behind when it
/// cannot be done: it is written aside and then put into its place. Throws Error.
void write_new_folder(const std::filesystem::path& folder, const std::map<std::string, std::string>& files);

}  // namespace casecraft::program
