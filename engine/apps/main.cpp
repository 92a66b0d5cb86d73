#include <string>
#include <vector>

#include "apps/command/command.hpp"

int main(int argc, char** argv) { return casecraft::command::run(std::vector<std::string>(argv + (argc > 0 ? 1 : 0), argv + argc)); }
