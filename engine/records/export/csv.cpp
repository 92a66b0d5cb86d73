#include <fmt/format.h>

#include <string_view>

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

std::vector<std::string> row_of(const ExportedSession& session, const base::Value& decision, std::size_t index) {
  const SessionRecord& record = session.record;
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
  return {csv_cell(record.id), csv_cell(record.pseudonym), csv_cell(record.course), csv_cell(record.assignment), csv_cell(record.pack), csv_cell(record.pack_version),
          std::to_string(record.seed), csv_cell(record.mode), csv_cell(record.locale), csv_cell(record.created), csv_cell(record.updated), csv_cell(session.verdict),
          csv_cell(record.result["scorecard"].text_at("total")), csv_number(static_cast<std::int64_t>(index) + 1), csv_number(action), csv_cell(wall_time_of(session, action)),
          csv_number(decision.integer_at("time")), csv_cell(decision.text_at("decision")), csv_cell(decision.text_at("title")), csv_cell(decision.text_at("choice")),
          csv_cell(decision.text_at("taken")), has_points ? csv_number(points) : "", has_points ? csv_number(of) : "", csv_cell(competencies),
          decision.bool_at("duty") ? "1" : "0", decision.bool_at("critical") ? "1" : "0", csv_cell(decision.text_at("why")), csv_cell(decision.text_at("better")),
          csv_cell(decision["reference"].text_at("id"))};
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
    const base::List& decisions = session.record.result["debrief"].list_at("decisions");
    for (std::size_t i = 0; i < decisions.size(); ++i) append_row(out, row_of(session, decisions[i], i));
  }
  return out;
}

}  // namespace casecraft::records
