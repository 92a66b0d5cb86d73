#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

void insert_annotation(Connection& connection, const std::string& session, const Annotation& annotation);
/// Oldest first.
std::vector<Annotation> read_annotations(Connection& connection, const std::string& session);
/// Those on each session of which there is a part that needs a person, oldest first; `course` is that of which the parts are. Lets soci_error out.
void add_annotations(Connection& connection, const std::string& course, std::map<std::string, PartForMarking>& parts);
std::vector<std::string> read_remarked(Connection& connection);

}  // namespace casecraft::records
