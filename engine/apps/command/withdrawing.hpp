#pragma once

#include <iosfwd>
#include <string>

#include "apps/command/arguments.hpp"

namespace casecraft::command {

/// `assignments --withdraw`: that the assignment is not begun any more, signed with this machine's key. Says what that changes, and what it cannot change. Throws Error.
int withdraw_assignment(const Arguments& arguments, const std::string& named, std::ostream& out);

}  // namespace casecraft::command
