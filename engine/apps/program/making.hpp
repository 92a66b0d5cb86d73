#pragma once

#include <filesystem>

#include "apps/program/library.hpp"
#include "authoring/new_pack.hpp"

namespace casecraft::program {

/// The exercises that a person keeps for themselves, which the catalogue shows: $XDG_DATA_HOME/casecraft/scenarios.
std::filesystem::path own_exercises();

/// Makes a pack of the template of its kind; `answers.id` must be the folder's name. Throws Error, and nothing is left behind then.
void make_pack(const Library& library, const std::filesystem::path& folder, const authoring::NewPack& answers);

/// Where the manual's page `name` ("instructors-bench.md") lies on this machine; its name below docs/ when it is not installed.
std::filesystem::path manual_page(const Library& library, const std::string& name);

}  // namespace casecraft::program
