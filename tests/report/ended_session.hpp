#pragma once

#include <string>

#include "base/json.hpp"
#include "records/report/report.hpp"

namespace casecraft::tests {

/// Words that would do harm where they are not escaped.
inline const std::string kHostile = "</style></title></svg><script>alert(1)</script><img src=x onerror=alert(2)>\" onload='alert(3)' &lt; <svg/onload=alert(4)> url(http://example.org/x)";

/// What each kind of activity adds to a debrief, with every text `words`.
inline base::List activity_reports(const std::string& words) {
  const base::Value state = base::Map{{"trust", 40}, {"distress", 20}, {"fatigue", 10}, {"control", 60}, {"harm", 0}};
  const base::Value asked = base::Map{{"action", 2}, {"text", words}, {"act", ""}, {"type", "suggestive"}, {"confidence", 870}, {"picked", false}, {"reasons", base::List{words}}, {"effect", words},
                                      {"reply", words}, {"state", state}, {"caused_error", words}, {"critical", "promise"}};
  const base::Value offered = base::Map{{"action", 3}, {"text", ""}, {"act", words}, {"type", "act"}, {"picked", true}, {"effect", words}, {"reply", words}, {"state", state}, {"caused_error", ""}, {"critical", ""}};
  const base::Value interview = base::Map{{"id", "first_talk"}, {"title", words}, {"person", words}, {"start", state}, {"lines", base::List{asked, offered}}, {"profile", base::Map{{"suggestive", 1}}},
                                          {"best", base::List{base::Map{{"text", words}}}}, {"weakest", base::List{base::Map{{"text", words}, {"better", words}, {"why", words}}}}, {"not_asked", base::List{words}},
                                          {"facts", base::Map{{"told", 1}, {"of", 3}, {"needs_told", 0}, {"needs", 1}, {"caused_errors", 1}}},
                                          {"contests", base::List{base::Map{{"action", 2}, {"read_as", "suggestive"}, {"meant", "invitation"}, {"words", words}}}}, {"stopped", 1}};
  const base::Value flag = base::Map{{"party", "P000001"}, {"name", words}, {"role", words}, {"confidence", 80}, {"truth", words}, {"is_right", true},
                                     {"grounds", base::List{base::Map{{"label", words}, {"verdict", words}, {"words", words}}}}, {"speaks_against", base::List{words}}};
  const base::Value party = base::Map{{"party", "P000002"}, {"name", words}, {"role", words}, {"network", words}, {"apart", words}, {"basis", words}, {"words", words}};
  const base::Value desk = base::Map{{"id", "desk"}, {"title", words}, {"people", base::Map{{"found", 1}, {"of", 2}}}, {"precision", "0.500"}, {"recall", base::Value()}, {"f1", "0.500"}, {"brier", "0.100"},
                                     {"flags", base::List{flag}}, {"wrongly_flagged", base::List{party}}, {"missed", base::List{party}}, {"opened", base::List{party}}, {"safety", base::Map{{"words", words}}},
                                     {"report", base::List{base::Map{{"text", words}, {"found", false}, {"words", words}}}}, {"path", base::List{base::Map{{"text", words}}}}, {"is_closed", false}};
  const base::Value problem = base::Map{{"text", words}, {"why", words}, {"better", words}, {"source", words}};
  const base::Value request = base::Map{{"number", 1}, {"title", words}, {"channel", words}, {"stage", "returned"}, {"quality", 640}, {"conditions", words}, {"problems", base::List{problem}},
                                        {"fields", base::List{base::Map{{"label", words}, {"words", words}, {"problems", base::List{problem}}}, base::Map{{"label", words}, {"words", ""}, {"problems", base::List{}}}}},
                                        {"history", base::List{base::Map{{"at", 60}, {"at_words", words}, {"what", words}, {"words", words}}}}};
  const base::Value step = base::Map{{"text", words}, {"sent", 60}, {"arrives", 90'000}, {"own_sent", base::Value()}, {"own_arrival", base::Value()}};
  const base::Value board = base::Map{{"title", words}, {"is_closed", false}, {"requests", base::List{request}}, {"line", base::List{step}}, {"data", base::List{base::Map{{"label", words}, {"words", words}}}},
                                      {"safety", base::Map{{"words", words}}}};
  const auto kept = [](const char* kind, const base::Value& data) { return base::Value(base::Map{{"kind", kind}, {"data", data}}); };
  return {kept("interview", base::Map{{"interviews", base::List{interview}}}), kept("tracing", base::Map{{"desks", base::List{desk}}}), kept("requests", board)};
}

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
                                        {"untried", base::List{untried}}, {"reports", activity_reports(words)}, {"hints", 1}, {"rewinds", 0}};
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
  add(3, "contest", base::Map{{"action", 2}, {"type", "invitation"}, {"words", words}});
  records::Annotation remark;
  remark.id = "1";
  remark.number = 2;
  remark.kind = "override";
  remark.author = words;
  remark.body = base::Map{{"reason", words}};
  remark.wall_time = "2026-11-25T08:00:00Z";
  report.annotations.push_back(remark);
  report.standing = records::standing_of(report.record.result["scorecard"], {});
  report.items = records::items_of(report.record.result, report.rows, {});
  report.earlier.push_back({report.record, report.standing});
  report.next = words;
  return report;
}

}  // namespace casecraft::tests
