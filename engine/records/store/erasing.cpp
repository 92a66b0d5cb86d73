#include "records/store/erasing.hpp"

#include <fmt/format.h>

#include <chrono>
#include <set>
#include <sstream>

#include "base/hash.hpp"
#include "records/store/detail/sessions.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

/// Every table that holds rows of a session, the session's own last.
constexpr std::string_view kTablesOfSession[] = {"deliveries", "spool", "outcome_marked_actions", "outcome_markings", "outcome_decisions", "outcome_competencies", "outcomes", "seals", "annotations", "journal"};

std::int64_t run_for(soci::session& sql, const std::string& statement, const std::string& value) {
  soci::statement prepared = (sql.prepare << statement, soci::use(value));
  prepared.execute(true);
  return prepared.get_affected_rows();
}

std::vector<std::string> texts_for(soci::session& sql, const std::string& query, const std::string& value) {
  std::vector<std::string> found;
  std::string text;
  soci::statement statement = (sql.prepare << query, soci::use(value), soci::into(text));
  statement.execute();
  while (statement.fetch()) found.push_back(text);
  return found;
}

/// What another machine has not yet got to the end of bringing here is waited for: the rows are gone with the session, or come after it and are refused.
void hold_session(Connection& connection, const std::string& session) {
  std::string held;
  *connection.sql << "SELECT id FROM sessions WHERE id = :id" + connection.dialect->row_lock(), soci::use(session), soci::into(held);
}

void erase_session(soci::session& sql, const std::string& session, Erased& erased) {
  const std::string tombstone = tombstone_of(session);
  sql << "INSERT INTO erased_sessions (hash) VALUES (:hash) ON CONFLICT DO NOTHING", soci::use(tombstone);
  for (const std::string_view table : kTablesOfSession) {
    const std::int64_t rows = run_for(sql, fmt::format("DELETE FROM {} WHERE session = :id", table), session);
    if (table == "journal") erased.actions += rows;
    if (table == "annotations") erased.annotations += rows;
    if (table == "deliveries") erased.deliveries += rows;
  }
  erased.sessions += run_for(sql, "DELETE FROM sessions WHERE id = :id", session);
}

/// The bundle, and those of its files that no other bundle has, once no session needs it.
void erase_unused_bundle(Connection& connection, const std::string& bundle, Erased& erased) {
  soci::session& sql = *connection.sql;
  // Whoever is just beginning a session of it is waited for.
  std::string held;
  sql << "SELECT hash FROM bundles WHERE hash = :hash" + connection.dialect->row_lock(), soci::use(bundle), soci::into(held);
  if (!texts_for(sql, "SELECT id FROM sessions WHERE bundle = :bundle LIMIT 1", bundle).empty()) return;
  const std::vector<std::string> files = texts_for(sql, "SELECT DISTINCT file FROM bundle_files WHERE bundle = :bundle", bundle);
  run_for(sql, "DELETE FROM bundle_files WHERE bundle = :bundle", bundle);
  erased.bundles += run_for(sql, "DELETE FROM bundles WHERE hash = :hash", bundle);
  for (const std::string& file : files) {
    if (texts_for(sql, "SELECT bundle FROM bundle_files WHERE file = :file LIMIT 1", file).empty()) run_for(sql, "DELETE FROM files WHERE hash = :hash", file);
  }
}

/// By their ids, so that one whose record cannot be read goes too. Those that are not there are passed over.
void erase_sessions(Connection& connection, const std::vector<std::string>& sessions, Erased& erased) {
  std::set<std::string> bundles;
  for (const std::string& session : sessions) {
    hold_session(connection, session);
    const std::vector<std::string> bundle = texts_for(*connection.sql, "SELECT bundle FROM sessions WHERE id = :id", session);
    if (bundle.empty()) continue;
    erase_session(*connection.sql, session, erased);
    bundles.insert(bundle.front());
  }
  for (const std::string& bundle : bundles) erase_unused_bundle(connection, bundle, erased);
}

void log_erasure(soci::session& sql, const std::string& reason, const Erased& erased) {
  const std::string id = new_uuid();
  const long long count = erased.sessions;
  const std::string now = wall_time_now();
  sql << "INSERT INTO erasures (id, reason, sessions, wall_time) VALUES (:id, :reason, :sessions, :wall_time)", soci::use(id), soci::use(reason), soci::use(count), soci::use(now);
}

bool is_sqlite(const Connection& connection) { return connection.sql->get_backend_name() == "sqlite3"; }

/// From before the transaction on, SQLite writes zeros over what it deletes.
void write_over_what_goes(Connection& connection) {
  if (is_sqlite(connection)) *connection.sql << "PRAGMA secure_delete = ON";
}

/// The log before the last checkpoint and pages freed earlier hold old rows too: the log is emptied and the file is written anew. Another process that is using the
/// store can prevent it; then the rows are gone all the same, and their bytes go with the next time.
void rewrite_file(Connection& connection, Erased& erased) {
  if (!is_sqlite(connection)) return;
  try {
    *connection.sql << "VACUUM";
    int was_busy = 1;
    int in_log = 0;
    int moved = 0;
    *connection.sql << "PRAGMA wal_checkpoint(TRUNCATE)", soci::into(was_busy), soci::into(in_log), soci::into(moved);
    erased.is_rewritten = was_busy == 0;
  } catch (const soci::soci_error&) {
    erased.is_rewritten = false;
  }
}

template <typename Part>
Erased erase(Connection& connection, const std::string& reason, Part&& part) {
  return guarded(connection, "erase records", [&] {
    Erased erased;
    write_over_what_goes(connection);
    {
      Transaction transaction(connection);
      part(erased);
      const bool is_nothing = erased.sessions == 0 && erased.people == 0 && erased.remarks_written == 0 && erased.courses == 0;
      if (is_nothing) return erased;
      log_erasure(*connection.sql, reason, erased);
      transaction.commit();
    }
    rewrite_file(connection, erased);
    return erased;
  });
}

std::string days_before(const std::string& now, std::int64_t days) {
  std::istringstream in(now.substr(0, 10));
  int year = 0;
  unsigned month = 0;
  unsigned day = 0;
  char dash = '-';
  in >> year >> dash >> month >> dash >> day;
  const std::chrono::sys_days then = std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) / std::chrono::day(day)) - std::chrono::days(days);
  const std::chrono::year_month_day date(then);
  return fmt::format("{:04}-{:02}-{:02}{}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()), now.substr(10));
}

base::Value as_list(const std::vector<std::string>& texts) {
  base::List list;
  for (const std::string& text : texts) list.emplace_back(text);
  return list;
}

}  // namespace

Erased erase_person(Connection& connection, const std::string& pseudonym) {
  if (pseudonym.empty()) throw Error("no pseudonym was named; sessions without one belong to nobody in particular and are not erased together");
  return erase(connection, "asked", [&](Erased& erased) {
    soci::session& sql = *connection.sql;
    erase_sessions(connection, texts_for(sql, "SELECT id FROM sessions WHERE pseudonym = :pseudonym ORDER BY updated DESC, id", pseudonym), erased);
    erased.people = run_for(sql, "DELETE FROM people WHERE pseudonym = :pseudonym", pseudonym);
    // A remark on somebody else's session is that person's record; only its author goes, and the part of its signature that would confirm a guess of the name
    // (records/seal/signed_remark.hpp): what is left still says who signed.
    erased.remarks_written = run_for(sql, "UPDATE annotations SET author = 'erased', signature = SUBSTR(signature, 1, 153) WHERE author = :author", pseudonym);
  });
}

std::vector<SessionRecord> read_expired(Connection& connection, const std::string& now) {
  return guarded(connection, "look for sessions whose time is over", [&] {
    std::vector<std::pair<std::string, long long>> courses;
    std::string name;
    long long days = 0;
    soci::statement statement = (connection.sql->prepare << "SELECT name, keep_days FROM courses WHERE keep_days > 0 ORDER BY name", soci::into(name), soci::into(days));
    statement.execute();
    while (statement.fetch()) courses.emplace_back(name, days);
    std::vector<SessionRecord> expired;
    for (const auto& [course, keep_days] : courses) {
      const std::string before = days_before(now, keep_days);
      for (SessionRecord& record : read_sessions_of_course(connection, course)) {
        if (record.updated < before) expired.push_back(std::move(record));
      }
    }
    return expired;
  });
}

Erased erase_expired(Connection& connection, const std::string& now) {
  return erase(connection, "expired", [&](Erased& erased) {
    std::vector<std::string> expired;
    for (const SessionRecord& record : read_expired(connection, now)) expired.push_back(record.id);
    erase_sessions(connection, expired, erased);
  });
}

Erased erase_copies(Connection& connection, const std::vector<std::string>& sessions) {
  return erase(connection, "copies", [&](Erased& erased) { erase_sessions(connection, sessions, erased); });
}

Erased erase_course(Connection& connection, const std::string& name) {
  return erase(connection, "course", [&](Erased& erased) {
    soci::session& sql = *connection.sql;
    long long keep_days = 0;
    sql << "SELECT keep_days FROM courses WHERE name = :name" + connection.dialect->row_lock(), soci::use(name), soci::into(keep_days);
    if (!sql.got_data()) throw Error(fmt::format("the store {} has no course '{}'; nothing was removed", connection.place, name));
    const std::size_t sessions = keep_days == 0 ? 0 : read_sessions_of_course(connection, name).size();
    if (sessions > 0) {
      throw Error(fmt::format("the course '{}' says that its sessions are kept {} days, and it has {}: without it nothing would say so any more, and nothing was removed. Erase them first, or "
                              "say that they are kept without a limit: casecraft course '{}' --keep-days 0", name, keep_days, sessions, name));
    }
    erased.people = run_for(sql, "DELETE FROM people WHERE course = :name", name);
    erased.courses = run_for(sql, "DELETE FROM courses WHERE name = :name", name);
  });
}

std::string tombstone_of(const std::string& session) { return base::to_hex(base::blake2b(session)); }

bool was_erased(Connection& connection, const std::string& session) {
  const std::string tombstone = tombstone_of(session);
  int found = 0;
  *connection.sql << "SELECT COUNT(*) FROM erased_sessions WHERE hash = :hash", soci::use(tombstone), soci::into(found);
  return found != 0;
}

base::Value read_mentions(Connection& connection, const std::string& pseudonym) {
  return guarded(connection, "read what is kept about a person", [&] {
    soci::session& sql = *connection.sql;
    base::Map mentions;
    mentions["courses"] = as_list(texts_for(sql, "SELECT course FROM people WHERE pseudonym = :pseudonym ORDER BY course", pseudonym));
    mentions["remarks_written"] = as_list(texts_for(sql, "SELECT body FROM annotations WHERE author = :author ORDER BY wall_time, id", pseudonym));
    base::List assignments;
    std::string id;
    std::string document;
    soci::statement statement = (sql.prepare << "SELECT id, document FROM assignments ORDER BY created, id", soci::into(id), soci::into(document));
    statement.execute();
    while (statement.fetch()) {
      if (document.find("\"" + pseudonym + "\"") != std::string::npos) assignments.emplace_back(id);
    }
    mentions["assignments_that_name_them"] = std::move(assignments);
    mentions["statements_sent"] = as_list(texts_for(
        sql, "SELECT d.endpoint || ' ' || d.statement || ' ' || d.state FROM deliveries d JOIN sessions s ON s.id = d.session WHERE s.pseudonym = :pseudonym ORDER BY d.statement", pseudonym));
    return base::Value(std::move(mentions));
  });
}

}  // namespace casecraft::records
