#include <string>
#include <vector>

#include "apps/coder/program.hpp"

int main(int argc, char** argv) { return casecraft::coder_program::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc)); }
