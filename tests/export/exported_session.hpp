#pragma once

#include <string>

#include "base/json.hpp"
#include "records/export/export.hpp"

namespace casecraft::tests {

/// An ended session: two decisions, a pause, a critical error. Each text is `words`.
inline records::ExportedSession exported_session(const std::string& words = "Plain words.") {
  const auto decision = [&](std::int64_t action, bool is_good) {
    return base::Value(base::Map{{"action", action}, {"time", 60 * action}, {"decision", "door"}, {"title", words}, {"choice", is_good ? "tell" : "push"}, {"taken", words}, {"why", words},
                                 {"reference", base::Map{{"id", "yard-1"}}}, {"better", is_good ? "" : words}, {"better_why", ""}, {"points", is_good ? 2 : -2}, {"of", 2}, {"duty", false},
                                 {"critical", !is_good}});
  };
  const base::Value untried = base::Map{{"decision", "door"}, {"choice", "wait"}, {"label", words}};
  const base::Value debrief = base::Map{{"decisions", base::List{decision(1, true), decision(4, false)}}, {"untried", base::List{untried}}};
  const base::Value competency = base::Map{{"id", "evidence"}, {"name", words}, {"points", 3}, {"of", 4}, {"share", "75.00"}};
  const base::Value error = base::Map{{"action", 4}, {"decision", "door"}, {"choice", "push"}, {"why", words}, {"reference", "yard-1"}, {"proposed", false}};
  const base::Value card = base::Map{{"competencies", base::List{competency}}, {"total", "87.50"}, {"pass_mark", 70}, {"verdict", "failed"}, {"critical_errors", base::List{error}}};
  records::ExportedSession session;
  session.record.id = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
  session.record.pack = "the-door";
  session.record.pack_version = "1.0.0";
  session.record.title = words;
  session.record.seed = 18446744073709551615U;
  session.record.mode = "practice";
  session.record.locale = "es_MX.UTF-8";
  session.record.pseudonym = words;
  session.record.course = "Spring 2027";
  session.record.state = "ended";
  session.record.actions = 4;
  session.record.created = "2026-11-24T05:00:00Z";
  session.record.updated = "2026-11-24T05:11:03Z";
  session.record.result = base::Map{{"scorecard", card}, {"debrief", debrief}};
  session.verdict = "failed";
  session.has_points = true;
  const auto add = [&](std::int64_t number, const std::string& kind, const base::Value& payload) {
    records::StoredRow stored;
    stored.row.number = number;
    stored.row.role = "trainee";
    stored.row.kind = kind;
    stored.row.payload = base::to_json(payload);
    stored.wall_time = "2026-11-24T05:0" + std::to_string(number) + ":00Z";
    session.rows.push_back(stored);
  };
  add(1, "choose", base::Map{{"choice", "tell"}});
  add(2, "pause", base::Map{});
  add(3, "resume", base::Map{});
  add(4, "choose", base::Map{{"choice", "push"}});
  return session;
}

/// The same with its critical error only proposed, and the verdict provisional.
inline records::ExportedSession provisional_session() {
  records::ExportedSession session = exported_session();
  base::Map error = session.record.result["scorecard"].list_at("critical_errors").front().as_map();
  error["proposed"] = true;
  base::Map card = session.record.result["scorecard"].as_map();
  card["critical_errors"] = base::List{base::Value(error)};
  card["verdict"] = "provisional";
  session.record.result = base::Map{{"scorecard", card}, {"debrief", session.record.result["debrief"]}};
  session.verdict = "provisional";
  return session;
}

/// An instructor's remark, signed with a key that is known here unless `signed_by` says otherwise.
inline records::Annotation remark_of(const std::string& kind, std::int64_t action, base::Map body, const std::string& wall_time, records::SignedBy signed_by = records::SignedBy::known) {
  records::Annotation remark;
  remark.id = wall_time;
  remark.kind = kind;
  remark.number = action;
  remark.author = "Ann Example";
  remark.wall_time = wall_time;
  body["reason"] = "Because.";
  remark.body = base::Value(std::move(body));
  remark.signed_by = signed_by;
  return remark;
}

inline records::Annotation decision_of(const std::string& word, const std::string& wall_time, records::SignedBy signed_by = records::SignedBy::known) {
  return remark_of("decision", 4, base::Map{{"about", "critical"}, {"key", "door/push"}, {"decision", word}}, wall_time, signed_by);
}

inline records::Annotation override_of(const std::string& verdict, const std::string& wall_time) { return remark_of("override", 0, base::Map{{"verdict", verdict}}, wall_time); }

}  // namespace casecraft::tests
