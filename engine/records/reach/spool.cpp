#include "records/reach/spool.hpp"

#include <fmt/format.h>

namespace casecraft::records {
namespace {

// Something of it waits: actions, its end, a remark or a seal. All of it is seen in what is kept: there is no second write that could be lost.
constexpr std::string_view kWaits =
    "(s.actions > p.confirmed OR (s.state = 'ended' AND p.finished = 0) OR (SELECT COUNT(*) FROM annotations a WHERE a.session = p.session) > p.remarks "
    "OR COALESCE((SELECT e.signature FROM seals e WHERE e.session = p.session), '') <> p.seal)";

std::vector<std::string> read_names(Connection& local, const std::string& query, const std::string& home) {
  return guarded(local, "see what is waiting to be sent", [&] {
    std::vector<std::string> names;
    std::string name;
    soci::statement statement(*local.sql);
    statement.exchange(soci::into(name));
    statement.exchange(soci::use(home));
    statement.alloc();
    statement.prepare(query);
    statement.define_and_bind();
    statement.execute();
    while (statement.fetch()) {
      names.push_back(name);
    }
    return names;
  });
}

/// How the session stands here: what is noted as arrived once it has been sent.
struct Standing {
  long long actions{0};
  std::string state;
  long long remarks{0};
  long long confirmed{0};
  std::string seal;
};

Standing standing_of_spooled(Connection& local, const std::string& session) {
  return guarded(local, "see what is waiting to be sent", [&] {
    Standing standing;
    *local.sql << "SELECT s.actions, s.state, p.confirmed, (SELECT COUNT(*) FROM annotations a WHERE a.session = s.id), "
                  "COALESCE((SELECT e.signature FROM seals e WHERE e.session = s.id), '') FROM sessions s JOIN spool p ON p.session = s.id WHERE s.id = :session",
        soci::use(session), soci::into(standing.actions), soci::into(standing.state), soci::into(standing.confirmed), soci::into(standing.remarks), soci::into(standing.seal);
    return standing;
  });
}

void note_arrived(Connection& local, const std::string& session, const Standing& standing) {
  const int is_ended = standing.state == "ended" ? 1 : 0;
  guarded(local, "note what has been sent", [&] {
    Transaction transaction(local);
    *local.sql << "UPDATE spool SET confirmed = :confirmed, finished = :finished, remarks = :remarks, seal = :seal WHERE session = :session AND confirmed <= :most",
        soci::use(standing.actions), soci::use(is_ended), soci::use(standing.remarks), soci::use(standing.seal), soci::use(session), soci::use(standing.actions);
    transaction.commit();
  });
}

}  // namespace

void spool(Connection& local, const std::string& session, const std::string& home, std::int64_t confirmed) {
  const long long known = confirmed;
  guarded(local, "keep a session that has another home", [&] {
    Transaction transaction(local);
    *local.sql << "INSERT INTO spool (session, home, confirmed, finished, remarks, seal) VALUES (:session, :home, :confirmed, 0, 0, '') ON CONFLICT DO NOTHING",
        soci::use(session), soci::use(home), soci::use(known);
    transaction.commit();
  });
}

bool is_spooled(Connection& local, const std::string& session, const std::string& home) {
  return guarded(local, "see where a session belongs", [&] {
    int found = 0;
    *local.sql << "SELECT COUNT(*) FROM spool WHERE session = :session AND home = :home", soci::use(session), soci::use(home), soci::into(found);
    return found != 0;
  });
}

bool is_waiting(Connection& local, const std::string& session) {
  return guarded(local, "see what is waiting to be sent", [&] {
    int found = 0;
    *local.sql << fmt::format("SELECT COUNT(*) FROM spool p JOIN sessions s ON s.id = p.session WHERE p.session = :session AND {}", kWaits), soci::use(session), soci::into(found);
    return found != 0;
  });
}

Waiting waiting_for(Connection& local, const std::string& home) {
  return guarded(local, "see what is waiting to be sent", [&] {
    long long sessions = 0;
    long long actions = 0;
    *local.sql << fmt::format("SELECT COUNT(*), COALESCE(SUM(s.actions - p.confirmed), 0) FROM spool p JOIN sessions s ON s.id = p.session WHERE p.home = :home AND {}", kWaits),
        soci::use(home), soci::into(sessions), soci::into(actions);
    Waiting waiting;
    waiting.sessions = sessions;
    waiting.actions = actions;
    return waiting;
  });
}

std::vector<Spooled> waiting_sessions(Connection& local, const std::string& home) {
  std::vector<Spooled> waiting;
  for (const std::string& session :
       read_names(local, fmt::format("SELECT p.session FROM spool p JOIN sessions s ON s.id = p.session WHERE p.home = :home AND {} ORDER BY s.created, s.id", kWaits), home)) {
    waiting.push_back({session, standing_of_spooled(local, session).confirmed});
  }
  return waiting;
}

std::vector<std::string> spooled_sessions(Connection& local, const std::string& home) {
  return read_names(local, "SELECT session FROM spool WHERE home = :home ORDER BY session", home);
}

Merged send_session(Connection& local, Connection& home, const std::string& session) {
  // Read before it is sent: what comes in meanwhile is not noted as arrived. A process that ends between the two sends again, and nothing is doubled.
  const Standing standing = standing_of_spooled(local, session);
  Merged merged = merge_session(local, home, session, standing.confirmed > 0 ? Before::was_there : Before::may_be_new, Remarks::not_ones_own);
  note_arrived(local, session, standing);
  return merged;
}

void note_known(Connection& local, const std::string& session) { note_arrived(local, session, standing_of_spooled(local, session)); }

Merged send_waiting(Connection& local, Connection& home, const std::string& home_id, std::chrono::steady_clock::time_point until) {
  Merged merged;
  for (const Spooled& waiting : waiting_sessions(local, home_id)) {
    if (std::chrono::steady_clock::now() >= until) {
      break;
    }
    try {
      merged += send_session(local, home, waiting.session);
    } catch (const StoreAway&) {
      throw;
    } catch (const Error& problem) {
      merged.problems.emplace_back(problem.what());
    }
  }
  return merged;
}

}  // namespace casecraft::records
