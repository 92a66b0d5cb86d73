#include "records/store/detail/marking_parts.hpp"

#include "base/json.hpp"
#include "records/store/detail/annotations.hpp"
#include "records/store/detail/filtering.hpp"

namespace casecraft::records {
namespace {

/// False for what is no JSON, as somebody else may have written it: the session is read whole then.
bool parse_part(const std::string& text, const std::string& place, base::Value& part) {
  try {
    part = base::parse_json(text, place);
    return true;
  } catch (const Error&) {
    return false;
  }
}

}  // namespace

void write_marking_part(Connection& connection, const std::string& session, const std::optional<MarkingPart>& part) {
  soci::session& sql = *connection.sql;
  const std::string text = part ? part->result : std::string();
  sql << "INSERT INTO outcome_markings (session, part) VALUES (:session, :part)", soci::use(session), soci::use(text);
  if (!part) return;
  for (const long long number : part->actions) {
    sql << "INSERT INTO outcome_marked_actions (session, number) VALUES (:session, :number)", soci::use(session), soci::use(number);
  }
}

std::optional<MarkingPart> read_marking_part(Connection& connection, const std::string& session) {
  soci::session& sql = *connection.sql;
  MarkingPart part;
  sql << "SELECT part FROM outcome_markings WHERE session = :session AND part <> ''", soci::use(session), soci::into(part.result);
  if (!sql.got_data()) return std::nullopt;
  long long number = 0;
  soci::statement statement = (sql.prepare << "SELECT number FROM outcome_marked_actions WHERE session = :session ORDER BY number", soci::use(session), soci::into(number));
  statement.execute();
  while (statement.fetch()) part.actions.push_back(number);
  return part;
}

std::map<std::string, PartForMarking> read_marking_parts(Connection& connection, const std::string& course) {
  return guarded(connection, "read what waits for an instructor", [&] {
    std::map<std::string, PartForMarking> parts;
    std::vector<std::string> values;
    const std::string where = condition_of({course, "", ""}, values);
    std::string session;
    std::string part;
    StoredRow next;
    long long number = 0;
    soci::statement statement(*connection.sql);
    for (std::string* text : {&session, &part, &next.row.kind, &next.row.payload}) statement.exchange(soci::into(*text));
    statement.exchange(soci::into(number));
    // In one question, so that the rows are those of the part; a row that is not there has the number 0.
    prepare_with(statement,
                 "SELECT m.session, m.part, COALESCE(j.kind, ''), COALESCE(j.payload, ''), COALESCE(j.number, 0) FROM outcome_markings m JOIN sessions s ON s.id = m.session "
                 "LEFT JOIN outcome_marked_actions a ON a.session = m.session LEFT JOIN journal j ON j.session = a.session AND j.number = a.number "
                 "WHERE s.state = 'ended' AND m.part <> ''" + where + " ORDER BY m.session, a.number",
                 values);
    std::string read;
    PartForMarking* known = nullptr;
    while (statement.fetch()) {
      if (session != read) {
        read = session;
        base::Value result;
        known = parse_part(part, connection.place, result) ? &parts[session] : nullptr;
        if (known != nullptr) known->result = std::move(result);
      }
      if (known == nullptr || number == 0) continue;
      next.row.number = number;
      known->rows.push_back(next);
    }
    add_annotations(connection, course, parts);
    return parts;
  });
}

}  // namespace casecraft::records
