#pragma once

#include "apps/command/groups.hpp"

namespace casecraft::command {

/// `course`: makes one, changes it, shows it or all, or takes it away.
void add_course_command(CLI::App& app, Arguments& arguments);

}  // namespace casecraft::command
