#include "records/store/detail/filtering.hpp"

namespace casecraft::records {

std::string condition_of(const OutcomeFilter& filter, std::vector<std::string>& values) {
  std::string words;
  if (!filter.course.empty()) {
    words += " AND (s.course = :course OR (s.course = '' AND s.pseudonym IN (SELECT p.pseudonym FROM people p WHERE p.course = :listed)))";
    values.insert(values.end(), {filter.course, filter.course});
  }
  if (!filter.pack.empty()) {
    words += " AND s.pack = :pack";
    values.push_back(filter.pack);
  }
  if (!filter.mode.empty()) {
    words += " AND s.mode = :mode";
    values.push_back(filter.mode);
  }
  return words;
}

void prepare_with(soci::statement& statement, const std::string& sql, const std::vector<std::string>& values) {
  for (const std::string& value : values) statement.exchange(soci::use(value));
  statement.alloc();
  statement.prepare(sql);
  statement.define_and_bind();
  statement.execute();
}

}  // namespace casecraft::records
