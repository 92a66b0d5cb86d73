#pragma once

#include <string>
#include <vector>

namespace casecraft::command {

/// Does what the words say (without the program's name), on this process's standard streams. Returns the exit status: 0 done, 1 it could not be done, 2 a mistake in a
/// pack or in the words.
int run(std::vector<std::string> words);

}  // namespace casecraft::command
