#pragma once

#include <string>
#include <vector>

#include "records/store/store.hpp"

namespace casecraft::command {

/// Leaves those that belong to `course`: they name it, or name none and are of somebody in its list. Throws Error as the store does.
void leave_course_members(records::Store& store, const std::string& course, std::vector<records::SessionRecord>& sessions);

}  // namespace casecraft::command
