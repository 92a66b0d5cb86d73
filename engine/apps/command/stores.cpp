#include "apps/command/arguments.hpp"
#include "apps/command/groups.hpp"

namespace casecraft::command {

void add_store_commands(CLI::App&, Arguments&) {}

}  // namespace casecraft::command
