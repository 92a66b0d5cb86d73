#pragma once

#include <map>
#include <optional>
#include <string>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// Where none is known, that is kept. Only inside a transaction, and where nothing is kept yet.
void write_marking_part(Connection& connection, const std::string& session, const std::optional<MarkingPart>& part);
/// None where nothing is kept, or it is not known.
std::optional<MarkingPart> read_marking_part(Connection& connection, const std::string& session);
/// Those that are known, of finished sessions, with the rows that belong to them and the remarks, whose signatures are not looked at; of a course where one is named.
std::map<std::string, PartForMarking> read_marking_parts(Connection& connection, const std::string& course);

}  // namespace casecraft::records
