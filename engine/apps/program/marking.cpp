#include "apps/program/marking.hpp"

#include <algorithm>

#include "apps/program/library.hpp"
#include "records/marking/sources.hpp"
#include "records/store/outcome.hpp"

namespace casecraft::program {

Marked read_marked(records::Store& store, records::SessionRecord record) {
  const std::vector<records::StoredRow> rows = store.rows(record.id);
  const std::vector<records::Annotation> annotations = store.annotations(record.id);
  std::vector<records::Item> items = records::items_of(record, rows, annotations);
  for (records::Item& item : items) item.reference = records::reference_of(record.result["debrief"], item.reference);
  return {record, std::move(items), records::standing_of(record.result["scorecard"], annotations)};
}

Inbox read_inbox(records::Store& store, const InboxWish& wish, const std::function<void(std::size_t, std::size_t)>& progress) {
  Inbox inbox;
  std::vector<records::SessionRecord> all = store.sessions();
  if (!wish.course.empty()) leave_course_members(store, wish.course, all);
  std::size_t read = 0;
  for (const records::SessionRecord& record : all) {
    if (progress) progress(read++, all.size());
    if (record.state != "ended") continue;
    Marked marked = read_marked(store, store.session(record.id));   // A list's results are short.
    inbox.waiting += static_cast<std::size_t>(std::count_if(marked.items.begin(), marked.items.end(), [](const records::Item& item) { return item.decision.empty(); }));
    if (!wish.has_decided) std::erase_if(marked.items, [](const records::Item& item) { return !item.decision.empty(); });
    if (marked.items.empty()) continue;
    // Thousands of debriefs would fill the memory, and nobody asks for them here.
    base::Value card = marked.record.result["scorecard"];
    marked.record.result = base::Value(base::Map{{"scorecard", std::move(card)}});
    inbox.sessions.push_back(std::move(marked));
  }
  return inbox;
}

std::vector<RubricRow> rubric_of(records::Store& store, const records::SessionRecord& record, std::string_view locale) {
  const std::shared_ptr<session::Exercise> exercise = load(store.bundle(record.bundle), locale);
  const std::vector<assessment::Competency>& known = exercise->framework().competencies;
  const base::Value& card = record.result["scorecard"];
  std::vector<RubricRow> rows;
  for (std::size_t i = 0; i < known.size(); ++i) {
    RubricRow row;
    row.id = known[i].id;
    row.name = known[i].name;
    row.descriptor = known[i].descriptor;
    row.weight = exercise->rubric().weights[i];
    row.minimum = exercise->rubric().minimum[i];
    for (const base::Value& scored : card.list_at("competencies")) {
      if (scored.text_at("id") == row.id) row.share = scored.text_at("share");
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

void leave_course_members(records::Store& store, const std::string& course, std::vector<records::SessionRecord>& sessions) {
  const std::optional<records::Course> known = store.cohort_records().course(course);
  const std::vector<std::string> people = known ? known->people : std::vector<std::string>{};
  std::erase_if(sessions, [&](const records::SessionRecord& record) {
    const bool is_listed = record.course.empty() && !record.pseudonym.empty() && std::binary_search(people.begin(), people.end(), record.pseudonym);
    return record.course != course && !is_listed;
  });
}

}  // namespace casecraft::program
