#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// Points that one action brought in one competency.
struct PointsOfAction {
  std::string competency;   ///< Id.
  std::int64_t points{0};
  std::int64_t of{0};       ///< The best that was open.
};

/// Something that could be chosen.
struct OfferedOption {
  std::string id;
  std::string label;        ///< In the session's language.
};

/// A session as it is exported. `points` and `offered` come from playing it again; `has_points` is false where that was not possible (another behaviour number).
struct ExportedSession {
  SessionRecord record;
  std::vector<StoredRow> rows;
  std::vector<Annotation> annotations;
  std::string verdict;      ///< With what people decided; as it was scored otherwise.
  bool has_points{false};
  std::map<std::int64_t, std::vector<PointsOfAction>> points;   ///< By number of the action.
  std::map<std::int64_t, std::vector<OfferedOption>> offered;   ///< What was open where something was chosen or a line was picked, by number of the action.
};

/// Whether the session is for assessment and has not ended: then whoever plays it learns nothing of points, feedback and references, and neither does an export.
bool is_withheld(const SessionRecord& record);

/// The columns of `export_as_csv`, in their order: docs/exports.md says what each holds.
const std::vector<std::string>& csv_columns();

/// A cell of RFC 4180, in quotes where it has to be. One that a spreadsheet would take for a formula gets an apostrophe before it.
std::string csv_cell(std::string_view text);

/// RFC 4180 with a first line of names and CR LF: one row for each decision of each ended session, and for each critical error
/// that no decision tells of. A cell that a spreadsheet would take for a formula gets an apostrophe before it.
std::string export_as_csv(const std::vector<ExportedSession>& sessions);

/// {"casecraft_export": 1, "sessions": […]}: everything that is kept of each.
base::Value export_as_json(const std::vector<ExportedSession>& sessions);
base::Value session_as_json(const ExportedSession& session);

/// What names the organisation and the vocabulary in xAPI statements.
struct XapiNames {
  std::string home_page{"https://casecraft.example.org"};   ///< IRI of whoever gives the pseudonyms.
  std::string base{"https://casecraft.example.org/xapi"};   ///< IRI under which exercises, profile and extensions are named.
};

/// xAPI 1.0.3 statements of one session in the order in which things happened. A statement's id is made of the session and the action, so that the same export gives the same ids.
/// Where a person's decision changed a verdict or took a confirmed critical error back, the earlier statement is followed by one that voids it and by that of what holds now.
base::List xapi_statements(const ExportedSession& session, const XapiNames& names);

/// UUID version 5 (RFC 4122): the same name always gives the same id.
std::string uuid5(std::string_view name);

}  // namespace casecraft::records
