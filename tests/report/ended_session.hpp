#pragma once

#include <string>

#include "base/json.hpp"
#include "records/report/report.hpp"

namespace casecraft::tests {

/// Words that would do harm where they are not escaped.
inline const std::string kHostile = "</style></title></svg><script>alert(1)</script><img src=x onerror=alert(2)>\" onload='alert(3)' &lt; <svg/onload=alert(4)> url(http://example.org/x)";

/// An ended session of two decisions whose every text is `words`.
inline records::Report ended_session(const std::string& words) {
  const base::Value reference = base::Map{{"id", words}, {"document", words}, {"section", words}, {"year", 2021}, {"locator", "https://example.org/" + words}, {"note", words}};
  const base::Value competency = base::Map{{"id", "evidence"}, {"name", words}, {"points", 3}, {"of", 4}, {"share", "75.00"}, {"weight", 2}, {"minimum", 50}};
  const base::Value unassessed = base::Map{{"id", "safety"}, {"name", "Safety"}, {"points", 0}, {"of", 0}, {"share", base::Value()}, {"weight", 1}, {"minimum", 0}};
  const base::Value error = base::Map{{"action", 2}, {"decision", "door"}, {"choice", ""}, {"why", words}, {"reference", words}, {"proposed", true}};
  const base::Value card = base::Map{{"competencies", base::List{competency, unassessed}}, {"total", "75.00"}, {"pass_mark", 70}, {"verdict", "provisional"}, {"critical_errors", base::List{error}}};
  const auto decision = [&](std::int64_t action) {
    return base::Value(base::Map{{"action", action}, {"time", 120}, {"decision", "door"}, {"title", words}, {"choice", "tell"}, {"taken", words}, {"why", words}, {"reference", reference}, {"better", words},
                                 {"better_why", words}, {"points", 1}, {"of", 2}, {"duty", false}, {"critical", action == 2}});
  };
  const base::Value untried = base::Map{{"decision", "door"}, {"title", words}, {"choice", "wait"}, {"label", words}, {"why", words}, {"reference", reference}};
  const base::Value debrief = base::Map{{"ending", base::Map{{"id", "done"}, {"title", words}, {"text", words + "\n\n- " + words}}}, {"decisions", base::List{decision(1), decision(2)}},
                                        {"untried", base::List{untried}}, {"reports", base::List{}}, {"hints", 1}, {"rewinds", 0}};
  records::Report report;
  report.record.id = "1b9d6bcd-bbfd-4b2d-9b5d-ab8dfbbd4bed";
  report.record.pack = "the-door";
  report.record.pack_version = words;
  report.record.title = words;
  report.record.seed = 7;
  report.record.mode = "practice";
  report.record.locale = "en";
  report.record.pseudonym = words;
  report.record.course = words;
  report.record.state = "ended";
  report.record.actions = 3;
  report.record.created = "2026-11-24T05:00:00Z";
  report.record.updated = "2026-11-24T05:11:03Z";
  report.record.result = base::Map{{"scorecard", card}, {"debrief", debrief}};
  const auto add = [&](std::int64_t number, const std::string& kind, const base::Value& payload) {
    records::StoredRow stored;
    stored.row.number = number;
    stored.row.role = "trainee";
    stored.row.kind = kind;
    stored.row.payload = base::to_json(payload);
    stored.row.chain[0] = static_cast<std::uint8_t>(0xa0 + number);
    stored.wall_time = "2026-11-24T05:0" + std::to_string(number) + ":00Z";
    report.rows.push_back(stored);
  };
  add(1, "choose", base::Map{{"choice", "tell"}});
  add(2, "ask", base::Map{{"text", words}});
  add(3, "contest", base::Map{{"action", 2}, {"type", words}, {"words", words}});
  records::Annotation remark;
  remark.id = "1";
  remark.number = 2;
  remark.kind = "override";
  remark.author = words;
  remark.body = base::Map{{"reason", words}};
  remark.wall_time = "2026-11-25T08:00:00Z";
  report.annotations.push_back(remark);
  report.earlier.push_back(report.record);
  report.next = words;
  return report;
}

}  // namespace casecraft::tests
