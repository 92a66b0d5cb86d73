#pragma once

#include <string>
#include <vector>

namespace casecraft::coder_program {

/// Carries out one command line (without the program's name): train, evaluate or explain. Returns the exit status: 0 done, 1 could not, 2 a mistake
/// in the command line.
int run(std::vector<std::string> words);

}  // namespace casecraft::coder_program
