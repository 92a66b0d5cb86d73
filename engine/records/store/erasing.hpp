#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "records/store/connection.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// Removes all that the store keeps about `pseudonym`, and the bundles that no other session needs, in one transaction; what is freed in a SQLite file is written
/// over. The log keeps that it was done, without the pseudonym. An unknown pseudonym removes nothing, and nothing is logged.
Erased erase_person(Connection& connection, const std::string& pseudonym);

/// Removes these sessions, as `erase_person` does: they were erased in the store that they belong to. Those that are not there are passed over.
Erased erase_copies(Connection& connection, const std::vector<std::string>& sessions);

/// Removes a course and its list; its sessions stay. Throws Error when there is none, or when it has sessions and says how long they are kept.
Erased erase_course(Connection& connection, const std::string& name);

/// What an erased session is known by for ever, whoever brings a copy of it: BLAKE2b of its id, which tells nothing to somebody who has not got that.
std::string tombstone_of(const std::string& session);
/// Whether a session of this id was erased here. Lets soci_error out.
bool was_erased(Connection& connection, const std::string& session);

/// Sessions of courses with a period of retention that were last changed longer ago, at the wall time `now` ("2026-11-24T05:11:03Z"): what `erase_expired` removes.
std::vector<SessionRecord> read_expired(Connection& connection, const std::string& now);
Erased erase_expired(Connection& connection, const std::string& now);

/// Where else the store names the person: their courses, remarks that they wrote, assignments whose document names them, what was sent to record stores.
base::Value read_mentions(Connection& connection, const std::string& pseudonym);

}  // namespace casecraft::records
