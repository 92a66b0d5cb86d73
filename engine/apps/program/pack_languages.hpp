#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/program/library.hpp"

namespace casecraft::program {

/// The languages in which an exercise can be played: its own first, then those of its lang/*.po by name.
std::vector<std::string> languages_of(const CatalogueEntry& entry);
/// `entry` with title, summary, audience and content notes in the language of `locale`, where the pack is translated. A file that cannot be read changes nothing.
CatalogueEntry in_language(CatalogueEntry entry, std::string_view locale);
std::vector<CatalogueEntry> in_language(std::vector<CatalogueEntry> entries, std::string_view locale);

}  // namespace casecraft::program
