#include "apps/program/marking.hpp"

#include <algorithm>
#include <map>
#include <span>

#include "apps/program/library.hpp"
#include "apps/program/reached.hpp"
#include "base/language.hpp"
#include "records/marking/sources.hpp"
#include "records/store/outcome.hpp"

namespace casecraft::program {

namespace {

/// `result` and `rows` whole, or the part of them that is kept for this.
Marked marked_of(records::SessionRecord record, const base::Value& result, std::span<const records::StoredRow> rows, std::span<const records::Annotation> annotations) {
  std::vector<records::Item> items = records::items_of(result, rows, annotations);
  for (records::Item& item : items) item.source = records::reference_kept(result["debrief"], item.reference);
  return {std::move(record), std::move(items), records::standing_of(result["scorecard"], annotations)};
}

}  // namespace

Marked read_marked(records::Store& store, records::SessionRecord record) {
  const base::Value result = record.result;
  const std::vector<records::StoredRow> rows = store.rows(record.id);
  const std::vector<records::Annotation> annotations = store.annotations(record.id);
  return marked_of(std::move(record), result, rows, annotations);
}

Inbox read_inbox(records::Store& store, const InboxWish& wish, const std::function<void(std::size_t, std::size_t)>& progress) {
  Inbox inbox;
  std::vector<records::SessionRecord> all = every_session(store, base::to_say("list what waits for a decision"));
  if (!wish.course.empty()) leave_course_members(store, wish.course, all);
  const std::map<std::string, records::PartForMarking> parts = store.marking_parts(wish.course);
  std::size_t read = 0;
  for (records::SessionRecord& record : all) {
    if (progress) progress(read++, all.size());
    if (record.state != "ended") continue;
    const auto part = parts.find(record.id);
    if (part != parts.end() && part->second.result.is_null()) continue;
    // A list's results are short, which is as much as is asked for here: thousands of debriefs would fill the memory.
    base::Value short_result = record.result;
    Marked marked = part != parts.end() ? marked_of(std::move(record), part->second.result, part->second.rows, part->second.annotations) : read_marked(store, store.session(record.id));
    marked.record.result = std::move(short_result);
    inbox.waiting += static_cast<std::size_t>(std::count_if(marked.items.begin(), marked.items.end(), [](const records::Item& item) { return item.decision.empty(); }));
    if (!wish.has_decided) std::erase_if(marked.items, [](const records::Item& item) { return !item.decision.empty(); });
    if (!marked.items.empty()) inbox.sessions.push_back(std::move(marked));
  }
  return inbox;
}

Rubric rubric_of(records::Store& store, const std::string& session, std::string_view locale) {
  const records::SessionRecord record = store.session(session);
  const base::Value& card = record.result["scorecard"];
  Rubric rubric;
  rubric.pass_mark = card.integer_at("pass_mark");
  std::shared_ptr<session::Exercise> exercise;
  try {
    exercise = load(store.bundle(record.bundle), locale);
  } catch (const Error&) {
    return rubric;   // Its files are older than this program, or are gone: the figures stand in the result.
  }
  const std::vector<assessment::Competency>& known = exercise->framework().competencies;
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
    rubric.rows.push_back(std::move(row));
  }
  return rubric;
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
