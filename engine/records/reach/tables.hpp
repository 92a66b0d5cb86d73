#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/store/connection.hpp"

namespace casecraft::records {

/// A table whose rows are carried from one store to another, value by value as text, which both kinds of database turn into what the column holds.
struct Table {
  std::string_view name;
  std::string_view columns;   ///< Separated by ", "; the first is what a row is found by.
};

using TextRow = std::vector<std::string>;

inline constexpr Table kFiles{"files", "hash, content"};
inline constexpr Table kBundles{"bundles", "hash, settings, behaviour"};
inline constexpr Table kBundleFiles{"bundle_files", "bundle, path, file"};
inline constexpr Table kSessions{"sessions",
                                 "id, pack, pack_version, title, seed, mode, locale, pseudonym, course, bundle, state, actions, created, updated, result, assignment"};
inline constexpr Table kJournal{"journal", "session, number, role, kind, payload, sim_time, state, chain, wall_time"};
inline constexpr Table kAnnotations{"annotations", "session, id, number, kind, author, body, wall_time, public_key, signature"};
inline constexpr Table kSeals{"seals", "session, public_key, signature, sealed"};
inline constexpr Table kOutcomes{"outcomes", "session, verdict, total, seconds, case_seconds, knows_points"};
inline constexpr Table kOutcomeCompetencies{"outcome_competencies", "session, place, competency, points, best"};
inline constexpr Table kOutcomeDecisions{"outcome_decisions", "session, decisions"};
inline constexpr Table kOutcomeMarkings{"outcome_markings", "session, part"};
inline constexpr Table kOutcomeMarkedActions{"outcome_marked_actions", "session, number"};
inline constexpr Table kAssignments{"assignments", "id, course, document, created"};
inline constexpr Table kWithdrawals{"withdrawals", "id, assignment, document, created"};
inline constexpr Table kCourses{"courses", "name, keep_days, created"};
inline constexpr Table kPeople{"people", "course, pseudonym"};
inline constexpr Table kErasures{"erasures", "id, reason, sessions, wall_time"};
inline constexpr Table kDeliveries{"deliveries", "endpoint, statement, session, state, reason, updated"};

/// The rows of a table; `rest` is a condition and an order on the :parameters, in their order. Throws Error.
std::vector<TextRow> read_table(Connection& connection, const Table& table, std::string_view rest = "", const std::vector<std::string>& parameters = {});

/// Inserts those that are not there yet and returns how many those were. Only inside a transaction; lets soci_error out.
std::int64_t write_table(Connection& connection, const Table& table, const std::vector<TextRow>& rows);

}  // namespace casecraft::records
