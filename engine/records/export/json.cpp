#include "base/json.hpp"

#include "records/export/detail/decided.hpp"
#include "records/export/export.hpp"

namespace casecraft::records {
namespace {

base::Value row_as_json(const StoredRow& stored) {
  return base::Map{{"number", stored.row.number},
                   {"role", stored.row.role},
                   {"kind", stored.row.kind},
                   {"payload", base::parse_json(stored.row.payload, "the journal")},
                   {"case_seconds", stored.row.time},
                   {"state", stored.row.state.hex()},
                   {"chain", base::to_hex(stored.row.chain)},
                   {"wall_time", stored.wall_time}};
}

/// Whether a decision counted where it was exported.
std::string_view signature_as_word(SignedBy signed_by) {
  switch (signed_by) {
    case SignedBy::nobody: return "nobody";
    case SignedBy::altered: return "altered";
    case SignedBy::stranger: return "unknown key";
    case SignedBy::known: return "known key";
  }
  return "";
}

base::Value annotation_as_json(const Annotation& one) {
  return base::Map{{"id", one.id}, {"action", one.number}, {"kind", one.kind}, {"author", one.author}, {"body", one.body}, {"wall_time", one.wall_time}, {"exact_time", one.exact_time},
                   {"signed_by", signature_as_word(one.signed_by)}, {"public_key", one.public_key}, {"signature", one.signature}};
}

/// Those that count: certain when it was scored, or confirmed by a person.
base::List errors_as_json(const ExportedSession& session) {
  base::List errors;
  if (is_withheld(session.record)) return errors;
  for (const JudgedError& error : judged_errors(session)) {
    if (!error.counts) continue;
    errors.push_back(base::Map{{"action", error.action}, {"decision", error.decision}, {"choice", error.choice}, {"why", error.why}, {"reference", error.reference},
                               {"decided_by", error.is_proposed ? "instructor" : "program"}});
  }
  return errors;
}

}  // namespace

bool is_withheld(const SessionRecord& record) { return record.mode == "assessment" && record.state != "ended"; }

base::Value session_as_json(const ExportedSession& session) {
  const SessionRecord& record = session.record;
  const bool is_open_assessment = is_withheld(record);
  base::List journal;
  for (const StoredRow& stored : session.rows) journal.push_back(row_as_json(stored));
  base::List annotations;
  for (const Annotation& one : session.annotations) annotations.push_back(annotation_as_json(one));
  base::List points;
  for (const auto& [action, parts] : session.points) {
    for (const PointsOfAction& one : parts) points.push_back(base::Map{{"action", action}, {"competency", one.competency}, {"points", one.points}, {"of", one.of}});
  }
  return base::Map{{"id", record.id},
                   {"pack", record.pack},
                   {"pack_version", record.pack_version},
                   {"title", record.title},
                   // All 64 bits; a number of JSON would lose some of them in most programs.
                   {"seed", std::to_string(record.seed)},
                   {"mode", record.mode},
                   {"locale", record.locale},
                   {"pseudonym", record.pseudonym},
                   {"course", record.course},
                   {"assignment", record.assignment},
                   {"bundle", base::to_hex(record.bundle)},
                   {"behaviour", record.behaviour},
                   {"state", record.state},
                   {"created", record.created},
                   {"updated", record.updated},
                   {"verdict", session.verdict},
                   {"withheld", is_open_assessment ? base::Value("points, feedback and references: the session is for assessment and has not ended") : base::Value()},
                   {"result", is_open_assessment ? base::Value() : record.result},
                   {"critical_errors", errors_as_json(session)},
                   {"points", session.has_points && !is_open_assessment ? base::Value(std::move(points)) : base::Value()},
                   {"journal", std::move(journal)},
                   {"annotations", std::move(annotations)}};
}

base::Value export_as_json(const std::vector<ExportedSession>& sessions) {
  base::List list;
  for (const ExportedSession& session : sessions) list.push_back(session_as_json(session));
  return base::Map{{"casecraft_export", 1}, {"sessions", std::move(list)}};
}

}  // namespace casecraft::records
