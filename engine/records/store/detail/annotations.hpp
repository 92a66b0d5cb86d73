#pragma once

#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

void insert_annotation(Connection& connection, const std::string& session, const Annotation& annotation);
/// Oldest first.
std::vector<Annotation> read_annotations(Connection& connection, const std::string& session);
std::vector<std::string> read_remarked(Connection& connection);

}  // namespace casecraft::records
