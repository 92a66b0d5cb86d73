#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "records/export/detail/decided.hpp"
#include "records/export/detail/interaction.hpp"
#include "records/export/export.hpp"

namespace casecraft::records {
namespace {

/// As Excel, Calc and Sheets take them: a cell that begins so may be a formula that fetches or runs something.
bool looks_like_a_formula(std::string_view text) {
  if (text.empty() || std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos) return !text.empty();
  // Full-width forms are taken for the same signs in some languages.
  return text.starts_with("\xEF\xBC\x9D") || text.starts_with("\xEF\xBC\x8B") || text.starts_with("\xEF\xBC\x8D") || text.starts_with("\xEF\xBC\xA0");
}

/// Numbers of our own may be negative and are no text of anybody's.
std::string csv_number(std::int64_t number) { return std::to_string(number); }

std::string wall_time_of(const ExportedSession& session, std::int64_t action) {
  for (const StoredRow& stored : session.rows) {
    if (stored.row.number == action) return stored.wall_time;
  }
  return {};
}

void append_row(std::string& out, const std::vector<std::string>& cells) {
  for (std::size_t i = 0; i < cells.size(); ++i) out += (i == 0 ? "" : ",") + cells[i];
  out += "\r\n";
}

/// The columns up to the session's total, the same in each of its rows.
std::vector<std::string> cells_of_session(const ExportedSession& session) {
  const SessionRecord& record = session.record;
  return {csv_cell(record.id), csv_cell(record.pseudonym), csv_cell(record.course), csv_cell(record.assignment), csv_cell(record.pack), csv_cell(record.pack_version),
          std::to_string(record.seed), csv_cell(record.mode), csv_cell(record.locale), csv_cell(record.created), csv_cell(record.updated), csv_cell(session.verdict),
          csv_cell(record.result["scorecard"].text_at("total"))};
}

std::vector<std::string> joined(std::vector<std::string> cells, const std::vector<std::string>& more) {
  cells.insert(cells.end(), more.begin(), more.end());
  return cells;
}

/// A critical error that no decision of the debrief tells of, as those of a conversation.
std::vector<std::string> row_of(const ExportedSession& session, const JudgedError& error) {
  const auto row = std::find_if(session.rows.begin(), session.rows.end(), [&](const StoredRow& one) { return one.row.number == error.action; });
  const bool is_known = row != session.rows.end();
  return joined(cells_of_session(session), {"", csv_number(error.action), csv_cell(is_known ? row->wall_time : ""), is_known ? csv_number(row->row.time) : "", csv_cell(error.decision), "",
                                            csv_cell(error.choice), csv_cell(is_known ? typed_in(*row) : ""), "", "", "", "0", "1", csv_cell(error.why), "", csv_cell(error.reference)});
}

std::vector<std::string> row_of(const ExportedSession& session, const base::Value& decision, std::size_t index, const std::vector<JudgedError>& errors) {
  const std::int64_t action = decision.integer_at("action");
  std::int64_t points = 0;
  std::int64_t of = 0;
  std::string competencies;
  // Results that were kept by an older program have no points of single decisions: then those of the action.
  const bool has_own = decision.has("points");
  const auto found = session.points.find(action);
  if (found != session.points.end()) {
    for (const PointsOfAction& one : found->second) {
      points += one.points;
      of += one.of;
      competencies += fmt::format("{}{} {}/{}", competencies.empty() ? "" : "; ", one.competency, one.points, one.of);
    }
  }
  if (has_own) {
    points = decision.integer_at("points");
    of = decision.integer_at("of");
  }
  const bool has_points = has_own || session.has_points;
  const JudgedError* error = error_of(errors, decision);
  // One that typed words only propose is none before a person has said so.
  const bool is_critical = error != nullptr ? error->counts : decision.bool_at("critical");
  return joined(cells_of_session(session),
                {csv_number(static_cast<std::int64_t>(index) + 1), csv_number(action), csv_cell(wall_time_of(session, action)), csv_number(decision.integer_at("time")),
                 csv_cell(decision.text_at("decision")), csv_cell(decision.text_at("title")), csv_cell(decision.text_at("choice")), csv_cell(decision.text_at("taken")),
                 has_points ? csv_number(points) : "", has_points ? csv_number(of) : "", csv_cell(competencies), decision.bool_at("duty") ? "1" : "0", is_critical ? "1" : "0",
                 csv_cell(decision.text_at("why")), csv_cell(decision.text_at("better")), csv_cell(decision["reference"].text_at("id"))});
}

}  // namespace

std::string csv_cell(std::string_view text) {
  std::string safe = looks_like_a_formula(text) ? "'" : "";
  safe += text;
  if (safe.find_first_of(",\"\r\n;\t") == std::string::npos) return safe;
  std::string quoted = "\"";
  for (const char c : safe) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
  return quoted + "\"";
}

const std::vector<std::string>& csv_columns() {
  static const std::vector<std::string> columns{"session", "pseudonym", "course", "assignment", "pack", "pack_version", "seed", "mode", "locale", "created", "ended", "verdict", "total",
                                                "decision_number", "action", "wall_time", "case_seconds", "decision", "title", "choice", "taken", "points", "of", "competencies", "duty",
                                                "critical", "why", "better", "reference"};
  return columns;
}

std::string export_as_csv(const std::vector<ExportedSession>& sessions) {
  std::string out;
  append_row(out, csv_columns());
  for (const ExportedSession& session : sessions) {
    if (is_withheld(session.record)) continue;
    const base::List& decisions = session.record.result["debrief"].list_at("decisions");
    const std::vector<JudgedError> errors = judged_errors(session);
    for (std::size_t i = 0; i < decisions.size(); ++i) append_row(out, row_of(session, decisions[i], i, errors));
    for (const JudgedError& error : errors) {
      const bool is_told = std::any_of(decisions.begin(), decisions.end(), [&](const base::Value& decision) { return error_of({error}, decision) != nullptr; });
      if (error.counts && !is_told) append_row(out, row_of(session, error));
    }
  }
  return out;
}

}  // namespace casecraft::records
