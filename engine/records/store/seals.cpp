#include "records/store/detail/seals.hpp"

#include <fmt/format.h>

#include "records/store/detail/sessions.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {

void insert_seal(Connection& connection, const std::string& session, std::int64_t actions, const Seal& seal) {
  guarded(connection, "keep the seal of a session", [&] {
    Transaction transaction(connection);
    require_session(connection, session);
    const long long signed_actions = actions;
    int found = 0;
    *connection.sql << "SELECT COUNT(*) FROM sessions WHERE id = :id AND state = 'ended' AND actions = :actions", soci::use(session), soci::use(signed_actions),
        soci::into(found);
    if (found == 0) {
      throw Error(fmt::format("the session {} cannot be sealed: it has not ended with {} actions, or somebody went on with it meanwhile; end it first", session.substr(0, 8), actions));
    }
    *connection.sql << "SELECT COUNT(*) FROM seals WHERE session = :session", soci::use(session), soci::into(found);
    if (found != 0) {
      throw Error(fmt::format("the session {} has a seal already, and a seal is never replaced; casecraft verify {} says whose it is", session.substr(0, 8), session.substr(0, 8)));
    }
    *connection.sql << "INSERT INTO seals (session, public_key, signature, sealed) VALUES (:session, :public_key, :signature, :sealed)", soci::use(session),
        soci::use(seal.public_key), soci::use(seal.signature), soci::use(seal.sealed);
    transaction.commit();
  });
}

std::optional<Seal> read_seal(Connection& connection, const std::string& session) {
  return guarded(connection, "read the seal of a session", [&]() -> std::optional<Seal> {
    Seal seal;
    soci::statement statement = (connection.sql->prepare << "SELECT public_key, signature, sealed FROM seals WHERE session = :session", soci::use(session),
                                 soci::into(seal.public_key), soci::into(seal.signature), soci::into(seal.sealed));
    statement.execute();
    return statement.fetch() ? std::optional{seal} : std::nullopt;
  });
}

void insert_assignment(Connection& connection, const KeptAssignment& assignment) {
  const std::string created = assignment.created.empty() ? wall_time_now() : assignment.created;
  guarded(connection, "keep an assignment", [&] {
    Transaction transaction(connection);
    *connection.sql << "INSERT INTO assignments (id, course, document, created) VALUES (:id, :course, :document, :created) ON CONFLICT DO NOTHING", soci::use(assignment.id),
        soci::use(assignment.course), soci::use(assignment.document), soci::use(created);
    transaction.commit();
  });
}

std::vector<KeptAssignment> read_assignments(Connection& connection) {
  return guarded(connection, "list the assignments", [&] {
    std::vector<KeptAssignment> assignments;
    KeptAssignment next;
    soci::statement statement = (connection.sql->prepare << "SELECT id, course, document, created FROM assignments ORDER BY created, id", soci::into(next.id),
                                 soci::into(next.course), soci::into(next.document), soci::into(next.created));
    statement.execute();
    while (statement.fetch()) {
      assignments.push_back(next);
      assignments.back().created = to_seconds(next.created);
    }
    return assignments;
  });
}

void insert_withdrawal(Connection& connection, const KeptWithdrawal& withdrawal) {
  const std::string created = withdrawal.created.empty() ? wall_time_now() : withdrawal.created;
  guarded(connection, "withdraw an assignment", [&] {
    Transaction transaction(connection);
    *connection.sql << "INSERT INTO withdrawals (id, assignment, document, created) VALUES (:id, :assignment, :document, :created) ON CONFLICT DO NOTHING", soci::use(withdrawal.id),
        soci::use(withdrawal.assignment), soci::use(withdrawal.document), soci::use(created);
    transaction.commit();
  });
}

std::vector<KeptWithdrawal> read_withdrawals(Connection& connection) {
  return guarded(connection, "list what was withdrawn", [&] {
    std::vector<KeptWithdrawal> withdrawals;
    KeptWithdrawal next;
    soci::statement statement = (connection.sql->prepare << "SELECT id, assignment, document, created FROM withdrawals ORDER BY created, id", soci::into(next.id),
                                 soci::into(next.assignment), soci::into(next.document), soci::into(next.created));
    statement.execute();
    while (statement.fetch()) {
      withdrawals.push_back(next);
      withdrawals.back().created = to_seconds(next.created);
    }
    return withdrawals;
  });
}

void require_attempts(Connection& connection, const SessionRecord& next, std::int64_t before) {
  // Writing the row, though nothing in it changes, makes whoever else begins an attempt wait for the end of this transaction, in both kinds of database.
  soci::statement lock = (connection.sql->prepare << "UPDATE assignments SET created = created WHERE id = :id", soci::use(next.assignment));
  lock.execute(true);
  if (lock.get_affected_rows() == 0) {
    throw Error(fmt::format("the store {} has no assignment '{}'; open the assignment's file once more", connection.place, next.assignment));
  }
  long long found = 0;
  *connection.sql << "SELECT COUNT(*) FROM sessions WHERE assignment = :assignment AND pseudonym = :pseudonym", soci::use(next.assignment), soci::use(next.pseudonym), soci::into(found);
  if (found != before) {
    throw Error(fmt::format("'{}' has begun another attempt at the assignment meanwhile, in another window or on another machine, so this one was not begun; open the assignment again to go on "
                            "with that one", next.pseudonym));
  }
}

std::vector<Attempt> read_attempts(Connection& connection, const std::string& assignment, const std::string& pseudonym) {
  return guarded(connection, "count the attempts at an assignment", [&] {
    std::vector<Attempt> attempts;
    Attempt next;
    soci::statement statement = (connection.sql->prepare << "SELECT id, state FROM sessions WHERE assignment = :assignment AND pseudonym = :pseudonym ORDER BY created, id",
                                 soci::use(assignment), soci::use(pseudonym), soci::into(next.session), soci::into(next.state));
    statement.execute();
    while (statement.fetch()) {
      attempts.push_back(next);
    }
    return attempts;
  });
}

}  // namespace casecraft::records
