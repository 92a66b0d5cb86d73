#include "apps/command/in_course.hpp"

#include <algorithm>

#include "records/store/outcome.hpp"

namespace casecraft::command {

void leave_course_members(records::Store& store, const std::string& course, std::vector<records::SessionRecord>& sessions) {
  const std::optional<records::Course> known = store.cohort_records().course(course);
  const std::vector<std::string> people = known ? known->people : std::vector<std::string>{};
  std::erase_if(sessions, [&](const records::SessionRecord& record) {
    const bool is_listed = record.course.empty() && !record.pseudonym.empty() && std::binary_search(people.begin(), people.end(), record.pseudonym);
    return record.course != course && !is_listed;
  });
}

}  // namespace casecraft::command
