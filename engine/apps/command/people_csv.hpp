#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace casecraft::command {

/// The pseudonyms in a CSV file with commas, semicolons or tabulators: one a line in its only column, or in the one that its first line calls "pseudonym" or "seudónimo".
/// `file` names it in sentences. Throws Error with the number of the line that is not as expected: twice the same, empty, not UTF-8, malformed, of another kind of file, or
/// under a heading that says that names follow; nothing of the file counts then. Sorted.
std::vector<std::string> read_people(std::string_view file, std::string_view bytes);

}  // namespace casecraft::command
