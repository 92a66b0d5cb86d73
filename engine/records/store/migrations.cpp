#include "records/store/migrations.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "records/store/store.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

// A seed has 64 bits without a sign, which no portable integer type holds: it is text. Bytes are base64 text.
std::vector<std::string> first_schema() {
  return {
      "CREATE TABLE files (hash TEXT NOT NULL PRIMARY KEY, content TEXT NOT NULL)",
      "CREATE TABLE bundles (hash TEXT NOT NULL PRIMARY KEY, settings TEXT NOT NULL, behaviour BIGINT NOT NULL)",
      "CREATE TABLE bundle_files (bundle TEXT NOT NULL REFERENCES bundles (hash), path TEXT NOT NULL, file TEXT NOT NULL REFERENCES files (hash), "
      "PRIMARY KEY (bundle, path))",
      "CREATE TABLE sessions (id TEXT NOT NULL PRIMARY KEY, pack TEXT NOT NULL, pack_version TEXT NOT NULL, title TEXT NOT NULL, seed TEXT NOT NULL, "
      "mode TEXT NOT NULL, locale TEXT NOT NULL, pseudonym TEXT NOT NULL, course TEXT NOT NULL, bundle TEXT NOT NULL REFERENCES bundles (hash), "
      "state TEXT NOT NULL, actions BIGINT NOT NULL, created TEXT NOT NULL, updated TEXT NOT NULL, result TEXT NOT NULL)",
      "CREATE INDEX sessions_by_update ON sessions (updated)",
      "CREATE TABLE journal (session TEXT NOT NULL REFERENCES sessions (id), number BIGINT NOT NULL, role TEXT NOT NULL, kind TEXT NOT NULL, "
      "payload TEXT NOT NULL, sim_time BIGINT NOT NULL, state TEXT NOT NULL, chain TEXT NOT NULL, wall_time TEXT NOT NULL, PRIMARY KEY (session, number))",
      "CREATE TABLE annotations (id TEXT NOT NULL PRIMARY KEY, session TEXT NOT NULL REFERENCES sessions (id), number BIGINT NOT NULL, kind TEXT NOT NULL, "
      "author TEXT NOT NULL, body TEXT NOT NULL, wall_time TEXT NOT NULL)",
      "CREATE INDEX annotations_by_session ON annotations (session)",
  };
}

// What courses, seals, assignments, exports and a second store need beside the sessions. Times are wall time as text, as in the first schema.
std::vector<std::string> second_schema() {
  return {
      "ALTER TABLE sessions ADD COLUMN assignment TEXT NOT NULL DEFAULT ''",
      "CREATE INDEX sessions_by_course ON sessions (course)",
      "CREATE INDEX sessions_by_pseudonym ON sessions (pseudonym)",
      // Whose signature a remark bears, as base64 text; empty: nobody's.
      "ALTER TABLE annotations ADD COLUMN public_key TEXT NOT NULL DEFAULT ''",
      "ALTER TABLE annotations ADD COLUMN signature TEXT NOT NULL DEFAULT ''",
      // The key that signed a finished session's last link, and its signature, as base64 text.
      "CREATE TABLE seals (session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id), public_key TEXT NOT NULL, signature TEXT NOT NULL, sealed TEXT NOT NULL)",
      // keep_days: days after its end for which a session of the course is kept; 0 for no limit.
      "CREATE TABLE courses (name TEXT NOT NULL PRIMARY KEY, keep_days BIGINT NOT NULL, created TEXT NOT NULL)",
      "CREATE TABLE people (course TEXT NOT NULL REFERENCES courses (name), pseudonym TEXT NOT NULL, PRIMARY KEY (course, pseudonym))",
      "CREATE TABLE assignments (id TEXT NOT NULL PRIMARY KEY, course TEXT NOT NULL, document TEXT NOT NULL, created TEXT NOT NULL)",
      // Signed words that an assignment is not begun any more. Several may stand for one: whose signature counts is found out where they are read.
      "CREATE TABLE withdrawals (id TEXT NOT NULL PRIMARY KEY, assignment TEXT NOT NULL, document TEXT NOT NULL, created TEXT NOT NULL)",
      // What was erased, without whom it was about.
      "CREATE TABLE erasures (id TEXT NOT NULL PRIMARY KEY, reason TEXT NOT NULL, sessions BIGINT NOT NULL, wall_time TEXT NOT NULL)",
      // A finished session in numbers, derived from its result and its journal so that a cohort of thousands is counted without reading every debrief. total: hundredths
      // of a per cent, -1 without a scorecard; knows_points: 0 where the points of single decisions are not known. Decisions are lines of text (outcomes.cpp).
      "CREATE TABLE outcomes (session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id), verdict TEXT NOT NULL, total BIGINT NOT NULL, seconds BIGINT NOT NULL, "
      "case_seconds BIGINT NOT NULL, knows_points BIGINT NOT NULL)",
      "CREATE TABLE outcome_competencies (session TEXT NOT NULL REFERENCES sessions (id), place BIGINT NOT NULL, competency TEXT NOT NULL, points BIGINT NOT NULL, "
      "best BIGINT NOT NULL, PRIMARY KEY (session, place))",
      "CREATE TABLE outcome_decisions (session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id), decisions TEXT NOT NULL)",
      // The part of it that an inbox reads (marking_part.hpp), derived too, as JSON; empty where it is not known. Then the actions whose rows belong to it.
      "CREATE TABLE outcome_markings (session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id), part TEXT NOT NULL)",
      "CREATE TABLE outcome_marked_actions (session TEXT NOT NULL REFERENCES sessions (id), number BIGINT NOT NULL, PRIMARY KEY (session, number))",
      // What was handed to a learning record store, by the statement's own id; state: waiting, delivered or parked, with the reason.
      "CREATE TABLE deliveries (endpoint TEXT NOT NULL, statement TEXT NOT NULL, session TEXT NOT NULL, state TEXT NOT NULL, reason TEXT NOT NULL, updated TEXT NOT NULL, "
      "PRIMARY KEY (endpoint, statement))",
      // In a local store: sessions whose home is another one (its store_id, or its address as long as nobody has reached it); how many of their actions that one has
      // confirmed, whether their end (0 or 1), how many remarks, and the signature of which seal.
      "CREATE TABLE spool (session TEXT NOT NULL PRIMARY KEY REFERENCES sessions (id), home TEXT NOT NULL, confirmed BIGINT NOT NULL, "
      "finished BIGINT NOT NULL, remarks BIGINT NOT NULL, seal TEXT NOT NULL DEFAULT '')",
      // What tells this store from every other, whatever address it is reached under: one row.
      "CREATE TABLE store_id (place BIGINT NOT NULL PRIMARY KEY CHECK (place = 1), id TEXT NOT NULL)",
      fmt::format("INSERT INTO store_id (place, id) VALUES (1, '{}')", new_uuid()),
      // In a local store: the addresses under which homes were reached, whose store that was, when last, and how many of its erasures are carried out here.
      "CREATE TABLE homes (address TEXT NOT NULL, id TEXT NOT NULL, seen TEXT NOT NULL, erasures BIGINT NOT NULL, PRIMARY KEY (address, id))",
      // BLAKE2b of the id of each session that was erased: whoever has a copy knows it again, and nobody else learns anything of it.
      "CREATE TABLE erased_sessions (hash TEXT NOT NULL PRIMARY KEY)",
  };
}

std::vector<std::string> tables(soci::session& sql) {
  std::vector<std::string> names;
  std::string name;
  soci::statement statement = (sql.prepare_table_names(), soci::into(name));
  statement.execute();
  while (statement.fetch()) {
    names.push_back(name);
  }
  return names;
}

}  // namespace

std::vector<Migration> migrations() { return {{1, first_schema()}, {2, second_schema()}}; }

std::int64_t schema_version(Connection& connection) {
  const std::vector<std::string> names = tables(*connection.sql);
  if (names.empty()) {
    return 0;
  }
  if (std::find(names.begin(), names.end(), "schema_version") == names.end()) {
    throw Error(fmt::format("{} holds the tables of another program ('{}') and is no store of casecraft; it has been left as it is, choose another file with --store",
                            connection.place, names.front()));
  }
  long long number = 0;
  *connection.sql << "SELECT COALESCE(MAX(number), 0) FROM schema_version", soci::into(number);
  return number;
}

void migrate(Connection& connection, std::span<const Migration> steps) {
  guarded(connection, "open the store", [&] {
    const std::int64_t newest = steps.empty() ? 0 : steps.back().number;
    const std::int64_t found = schema_version(connection);
    if (found > newest) {
      throw Error(fmt::format("the store {} was written by a newer casecraft (its schema is number {}, this program knows up to {}); nothing was changed: use the "
                              "newer program, or choose another file with --store", connection.place, found, newest));
    }
    if (found == newest) {
      return;
    }
    Transaction transaction(connection);
    connection.dialect->lock_schema(*connection.sql);
    // Another process may have been faster while this one waited for its turn.
    const std::int64_t before = schema_version(connection);
    if (before == 0) {
      *connection.sql << "CREATE TABLE IF NOT EXISTS schema_version (number BIGINT NOT NULL PRIMARY KEY, applied TEXT NOT NULL)";
    }
    for (const Migration& step : steps) {
      if (step.number <= before) {
        continue;
      }
      for (const std::string& statement : step.statements) {
        *connection.sql << statement;
      }
      const long long number = step.number;
      const std::string applied = wall_time_now();
      *connection.sql << "INSERT INTO schema_version (number, applied) VALUES (:number, :applied)", soci::use(number), soci::use(applied);
    }
    transaction.commit();
  });
}

}  // namespace casecraft::records
