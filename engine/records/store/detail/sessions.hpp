#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// Writes a session that begins. Only inside a transaction.
void insert_session(Connection& connection, const SessionRecord& record);
void finish_session(Connection& connection, const std::string& session, const base::Value& result);

std::vector<SessionRecord> read_sessions(Connection& connection);
/// Newest first, as all lists of sessions are.
std::vector<SessionRecord> read_sessions_of(Connection& connection, const std::string& pseudonym);
std::vector<SessionRecord> read_sessions_of_course(Connection& connection, const std::string& course);
SessionRecord find_session(Connection& connection, std::string_view id);
std::optional<SessionRecord> newest_open(Connection& connection, std::string_view pack);
/// Throws Error when the store has no session of exactly this id.
void require_session(Connection& connection, const std::string& id);

}  // namespace casecraft::records
