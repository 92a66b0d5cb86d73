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

/// Newest first, as all lists of sessions are. None of the lists has those whose records cannot be read: `read_damaged` does.
std::vector<SessionRecord> read_sessions(Connection& connection);
std::vector<DamagedSession> read_damaged(Connection& connection);
std::vector<SessionRecord> read_sessions_of(Connection& connection, const std::string& pseudonym);
std::vector<SessionRecord> read_sessions_of_course(Connection& connection, const std::string& course);
/// Throws Error when there is none, or several, or when it cannot be read, then with what is wrong.
SessionRecord find_session(Connection& connection, std::string_view id);
std::optional<SessionRecord> newest_open(Connection& connection, std::string_view pack);
/// Throws Error when the store has no session of exactly this id.
void require_session(Connection& connection, const std::string& id);

}  // namespace casecraft::records
