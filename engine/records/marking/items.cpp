#include "records/marking/items.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>

#include "base/json.hpp"
#include "base/language.hpp"

namespace casecraft::records {
namespace {

using Payloads = std::map<std::int64_t, base::Value>;

Payloads payloads_of(std::span<const StoredRow> rows) {
  Payloads payloads;
  for (const StoredRow& stored : rows) {
    payloads[stored.row.number] = base::parse_json(stored.row.payload, "the journal");
  }
  return payloads;
}

/// What was typed in an action: an utterance, or nothing.
std::string typed_in(const Payloads& payloads, std::int64_t action) {
  const auto found = payloads.find(action);
  return found == payloads.end() ? std::string() : found->second.text_at("text");
}

std::string title_at(const base::Value& debrief, std::int64_t action, std::string_view otherwise) {
  for (const base::Value& decision : debrief.list_at("decisions")) {
    if (decision.integer_at("action") == action) return decision.text_at("title");
  }
  return std::string(otherwise);
}

std::string place_at(const base::Value& debrief, std::int64_t action) {
  for (const base::Value& decision : debrief.list_at("decisions")) {
    if (decision.integer_at("action") == action) return decision.text_at("decision");
  }
  return {};
}

void add_critical(std::vector<Item>& items, const base::Value& result, const Payloads& payloads) {
  for (const base::Value& error : result["scorecard"].list_at("critical_errors")) {
    if (!error.bool_at("proposed")) continue;
    Item item;
    item.about = About::critical;
    item.action = error.integer_at("action");
    item.key = error.text_at("decision") + "/" + error.text_at("choice");
    item.title = title_at(result["debrief"], item.action, base::to_say("A line that was typed"));
    item.words = typed_in(payloads, item.action);
    item.why = error.text_at("why");
    item.reference = error.text_at("reference");
    items.push_back(std::move(item));
  }
}

/// "cued invitation", as the interface's words name it.
std::string type_in_words(std::string id) {
  std::replace(id.begin(), id.end(), '_', ' ');
  return id;
}

Item code_item(const base::Value& contest, const Payloads& payloads) {
  Item item;
  item.about = About::code;
  item.action = contest.integer_at("action");
  item.key = contest.text_at("meant");
  item.title = base::to_say("A question that was read otherwise than it was meant");
  item.words = typed_in(payloads, item.action);
  const std::string read = type_in_words(contest.text_at("read_as"));
  const std::string meant = type_in_words(contest.text_at("meant"));
  const std::string words = contest.text_at("words");
  item.why = words.empty() ? fmt::format(base::to_say("read as {}, meant as {}"), read, meant) : fmt::format(base::to_say("read as {}, meant as {}: {}"), read, meant, words);
  return item;
}

void add_codes(std::vector<Item>& items, const base::Value& result, const Payloads& payloads) {
  for (const base::Value& report : result["debrief"].list_at("reports")) {
    for (const base::Value& interview : report["data"].list_at("interviews")) {
      for (const base::Value& contest : interview.list_at("contests")) items.push_back(code_item(contest, payloads));
    }
  }
}

// The last text of a field counts: a form may be filled in more than once before the trainee goes on.
void add_texts(std::vector<Item>& items, const base::Value& result, std::span<const StoredRow> rows, const Payloads& payloads) {
  for (const StoredRow& stored : rows) {
    if (stored.row.kind != "enter") continue;
    for (auto& [field, words] : narratives_in(payloads.at(stored.row.number))) {
      Item item;
      item.about = About::text;
      item.action = stored.row.number;
      item.key = field;
      item.title = title_of_part(title_at(result["debrief"], item.action, base::to_say("A text")), field);
      item.place = place_at(result["debrief"], item.action);
      item.words = std::move(words);
      items.push_back(std::move(item));
    }
  }
}

void decide(Item& item, std::span<const Annotation> annotations) {
  for (const Annotation& remark : annotations) {
    if (remark.kind != "decision" || remark.number != item.action || remark.body.text_at("about") != to_string(item.about) || remark.body.text_at("key") != item.key) continue;
    if (remark.signed_by != SignedBy::known) {
      item.set_aside.push_back(remark);
      continue;
    }
    item.decision = remark.body.text_at("decision");
    item.signer = remark.signer;
    item.reason = remark.body.text_at("reason");
    item.author = remark.author;
    item.wall_time = remark.wall_time;
  }
}

/// The actions that make up the session's course, backwards from its end: a rewind leads to the action that it names, and may bring back what an earlier one took.
std::set<std::int64_t> course_of(std::span<const StoredRow> rows, const Payloads& payloads) {
  std::set<std::int64_t> course;
  std::int64_t last = std::numeric_limits<std::int64_t>::max();   // Of those that still stand.
  for (auto at = rows.rbegin(); at != rows.rend(); ++at) {
    const session::JournalRow& row = at->row;
    if (row.number > last) continue;
    if (row.kind == "rewind") {
      last = std::clamp<std::int64_t>(payloads.at(row.number).integer_at("to"), 0, row.number - 1);
    } else {
      course.insert(row.number);
    }
  }
  return course;
}

}  // namespace

std::string title_of_part(std::string_view form, std::string part) {
  std::replace(part.begin(), part.end(), '_', ' ');
  return fmt::format("{}: {}", form, part);
}

std::string_view to_string(About about) {
  switch (about) {
    case About::critical: return "critical";
    case About::code: return "code";
    case About::text: return "text";
  }
  return "";
}

std::vector<Item> items_of(const base::Value& result, std::span<const StoredRow> rows, std::span<const Annotation> annotations) {
  std::vector<Item> items;
  if (!result.is_map()) return items;
  const Payloads payloads = payloads_of(rows);
  add_critical(items, result, payloads);
  add_codes(items, result, payloads);
  add_texts(items, result, rows, payloads);
  const std::set<std::int64_t> course = course_of(rows, payloads);
  std::erase_if(items, [&](const Item& item) { return !course.contains(item.action); });
  for (Item& item : items) decide(item, annotations);
  std::stable_sort(items.begin(), items.end(), [](const Item& a, const Item& b) { return a.action < b.action; });
  return items;
}

}  // namespace casecraft::records
