#include "records/reach/merging.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <set>

#include "base/json.hpp"
#include "records/reach/erasures.hpp"
#include "records/reach/tables.hpp"
#include "records/seal/signed_remark.hpp"
#include "records/store/counting.hpp"
#include "records/store/erasing.hpp"

namespace casecraft::records {
namespace {

// Where a session's row holds what is asked for here.
constexpr std::size_t kBundle = 9;
constexpr std::size_t kState = 10;
constexpr std::size_t kActions = 11;
constexpr std::size_t kUpdated = 13;
constexpr std::size_t kResult = 14;
constexpr std::size_t kAssignment = 15;

std::int64_t actions_of(const TextRow& session) { return std::strtoll(session[kActions].c_str(), nullptr, 10); }

std::string chain_at(Connection& connection, const std::string& session, std::int64_t number) {
  const long long at = number;
  std::string chain;
  guarded(connection, "read the actions of a session", [&] {
    *connection.sql << "SELECT chain FROM journal WHERE session = :session AND number = :number", soci::use(session), soci::use(at), soci::into(chain);
  });
  return chain;
}

// A link is made of all rows before it: where one is equal, all before are.
void require_same_way(Connection& from, Connection& to, const std::string& session, std::int64_t common) {
  if (common > 0 && chain_at(from, session, common) != chain_at(to, session, common)) {
    throw Error(fmt::format("the session {} went on differently in the store {} and in the store {} (up to action {} they are not the same), so each keeps its own and nothing was "
                            "changed; an instructor decides which one counts", session, from.place, to.place, common));
  }
}

void merge_bundle(Connection& from, Connection& to, const std::string& hash) {
  int found = 0;
  *to.sql << "SELECT COUNT(*) FROM bundles WHERE hash = :hash", soci::use(hash), soci::into(found);
  if (found != 0) {
    return;
  }
  write_table(to, kBundles, read_table(from, kBundles, "WHERE hash = :hash", {hash}));
  // By hash, so that two who bring bundles with the same files take them in one order.
  write_table(to, kFiles, read_table(from, kFiles, "WHERE hash IN (SELECT file FROM bundle_files WHERE bundle = :bundle) ORDER BY hash", {hash}));
  write_table(to, kBundleFiles, read_table(from, kBundleFiles, "WHERE bundle = :bundle", {hash}));
}

/// A seal is made of the last action, and one that is there is never replaced: whoever can send a session could otherwise sign it anew.
void merge_seal(Connection& from, Connection& to, const std::string& session) {
  int found = 0;
  *to.sql << "SELECT COUNT(*) FROM seals WHERE session = :session", soci::use(session), soci::into(found);
  if (found == 0) write_table(to, kSeals, read_table(from, kSeals, "WHERE session = :session", {session}));
}

/// What follows from the journal's rows, and is untrue as soon as there is another.
constexpr std::array kDerived{kSeals, kOutcomes, kOutcomeCompetencies, kOutcomeDecisions, kOutcomeMarkings, kOutcomeMarkedActions};

/// A decision on a session that bears no signature, or that of the very key that sealed the session, comes from whoever played it.
bool is_ones_own(const TextRow& row, const std::string& sealed_by) {
  Annotation remark;
  const std::string& session = row[0];
  remark.id = row[1];
  remark.number = std::strtoll(row[2].c_str(), nullptr, 10);
  remark.kind = row[3];
  if (remark.kind != "decision" && remark.kind != "override") return false;
  remark.author = row[4];
  remark.body = base::parse_json(row[5], "a remark");
  remark.exact_time = row[6];
  remark.public_key = row[7];
  remark.signature = row[8];
  examine_remark(session, remark, {});
  return remark.signed_by != SignedBy::stranger || remark.public_key == sealed_by;
}

std::int64_t merge_remarks(Connection& from, Connection& to, const std::string& session, Remarks which) {
  std::vector<TextRow> rows = read_table(from, kAnnotations, "WHERE session = :session", {session});
  if (which == Remarks::not_ones_own && !rows.empty()) {
    const std::vector<TextRow> seals = read_table(from, kSeals, "WHERE session = :session", {session});
    const std::string sealed_by = seals.empty() ? std::string() : seals.front()[1];
    std::erase_if(rows, [&](const TextRow& row) { return is_ones_own(row, sealed_by); });
  }
  return write_table(to, kAnnotations, rows);
}

std::int64_t merge_rows(Connection& from, Connection& to, const TextRow& session, std::int64_t before) {
  const std::string& id = session.front();
  const std::int64_t now = actions_of(session);
  const std::vector<TextRow> rows =
      read_table(from, kJournal, "WHERE session = :session AND number > :before AND number <= :now ORDER BY number", {id, std::to_string(before), std::to_string(now)});
  if (static_cast<std::int64_t>(rows.size()) != now - before) {
    throw Error(fmt::format("the store {} counts {} actions of the session {} and holds fewer, so nothing of it was taken over; check it with: casecraft store check", from.place,
                            now, id));
  }
  for (const Table& table : kDerived) {
    *to.sql << fmt::format("DELETE FROM {} WHERE session = :session", table.name), soci::use(id);
  }
  const std::int64_t written = write_table(to, kJournal, rows);
  if (written != static_cast<std::int64_t>(rows.size())) {
    throw Error(fmt::format("the store {} holds actions of the session {} that it does not count, so nothing of it was taken over; check it with: casecraft store check", to.place, id));
  }
  return written;
}

void take_end(Connection& to, const TextRow& session) {
  *to.sql << "UPDATE sessions SET state = :state, actions = :actions, updated = :updated, result = :result WHERE id = :id", soci::use(session[kState]),
      soci::use(session[kActions]), soci::use(session[kUpdated]), soci::use(session[kResult]), soci::use(session.front());
}

struct Found {
  bool is_there{false};
  std::string mode;
  std::int64_t actions{0};
  std::string state;
};

Found find_in(Connection& to, const std::string& session) {
  Found found;
  long long actions = 0;
  *to.sql << "SELECT actions, state, mode FROM sessions WHERE id = :id" + to.dialect->row_lock(), soci::use(session), soci::into(actions), soci::into(found.state), soci::into(found.mode);
  found.is_there = to.sql->got_data();
  found.actions = actions;
  return found;
}

}  // namespace

Merged& Merged::operator+=(const Merged& more) {
  sessions += more.sessions;
  actions += more.actions;
  remarks += more.remarks;
  others += more.others;
  problems.insert(problems.end(), more.problems.begin(), more.problems.end());
  return *this;
}

Merged merge_session(Connection& from, Connection& to, const std::string& session, Before before, Remarks remarks) {
  const std::vector<TextRow> kept = read_table(from, kSessions, "WHERE id = :id", {session});
  if (kept.empty()) {
    throw Error(fmt::format("the store {} has no session '{}'; `casecraft sessions` lists those that are there", from.place, session));
  }
  const TextRow& row = kept.front();
  const std::int64_t actions = actions_of(row);
  return guarded(to, fmt::format("take over the session {}", session), [&] {
    Merged merged;
    Transaction transaction(to);
    Found found = find_in(to, session);
    if (!found.is_there) {
      if (was_erased(to, session)) {
        throw ErasedThere(fmt::format("the session {} is in the store {} no more: it was erased there, and is not sent again; what is left of it is in the store {}", session, to.place,
                                      from.place));
      }
      if (before == Before::was_there) {
        throw Error(fmt::format("the session {} was in the store {} and is there no more: it was erased there, or an older copy of the database was put back; it is not sent again by "
                                "itself, and what is left of it is in the store {}", session, to.place, from.place));
      }
      merge_bundle(from, to, row[kBundle]);
      merged.sessions = write_table(to, kSessions, {row});
      // Somebody else may have brought it between the two: then it is there, with as many actions as that one had.
      if (merged.sessions == 0) found = find_in(to, session);
    }
    if (!found.is_there) {
      merged.actions = merge_rows(from, to, row, 0);
    } else {
      require_same_way(from, to, session, std::min(actions, found.actions));
      if (actions > found.actions && found.state == "ended" && found.mode == "assessment") {
        throw Error(fmt::format("the session {} has ended in the store {} with {} actions and the store {} has {}: one for assessment does not go on after its end, so nothing was changed; "
                                "an instructor looks at both", session, to.place, found.actions, from.place, actions));
      }
      if (actions > found.actions) {
        merged.actions = merge_rows(from, to, row, found.actions);
      }
      if (actions > found.actions || (actions == found.actions && row[kState] == "ended" && found.state != "ended")) {
        take_end(to, row);
      }
    }
    const bool is_end = row[kState] == "ended" && (actions > found.actions || found.state != "ended");
    if (is_end) count_outcome(to, session);
    if (actions >= found.actions && row[kState] == "ended") merge_seal(from, to, session);
    merged.remarks = merge_remarks(from, to, session, remarks);
    if (!row[kAssignment].empty()) {
      merged.others = write_table(to, kAssignments, read_table(from, kAssignments, "WHERE id = :id", {row[kAssignment]}));
      merged.others += write_table(to, kWithdrawals, read_table(from, kWithdrawals, "WHERE assignment = :id ORDER BY id", {row[kAssignment]}));
    }
    transaction.commit();
    return merged;
  });
}

namespace {

/// A course with its whole list, where `to` has none of that name. One that is there keeps its list as it is: somebody who is not on it any more may have been erased, whose
/// pseudonym is kept nowhere. Nor is anybody brought of whom `to` has erased a session.
Merged copy_course(Connection& from, Connection& to, const TextRow& course, const std::set<std::string>& erased) {
  const std::string& name = course.front();
  std::vector<TextRow> list = read_table(from, kPeople, "WHERE course = :course ORDER BY pseudonym", {name});
  return guarded(to, "take over a course", [&] {
    Merged merged;
    Transaction transaction(to);
    merged.others = write_table(to, kCourses, {course});
    if (merged.others > 0) {
      const std::size_t left_out = std::erase_if(list, [&](const TextRow& row) { return erased.contains(row[1]); });
      merged.others += write_table(to, kPeople, list);
      if (left_out > 0) merged.problems.push_back(fmt::format("pseudonyms on the list of the course '{}' of whom the store {} has erased a session: {}", name, to.place, left_out));
    } else {
      std::set<std::string> known;
      for (TextRow& row : read_table(to, kPeople, "WHERE course = :course", {name})) known.insert(std::move(row[1]));
      const auto missing = std::count_if(list.begin(), list.end(), [&](const TextRow& row) { return !known.contains(row[1]); });
      if (missing > 0) {
        merged.problems.push_back(fmt::format("pseudonyms that are on the list of the course '{}' in the store {} and not on the one that it has in the store {}: {}; that list stays as it is, "
                                              "since they may have been erased there, and casecraft course NAME --people gives a course another", name, from.place, to.place, missing));
      }
    }
    transaction.commit();
    return merged;
  });
}

}  // namespace

Merged copy_everything(Connection& from, Connection& to) {
  Merged merged;
  for (const TextRow& session : read_table(from, Table{"sessions", "id"}, "ORDER BY id")) {
    try {
      merged += merge_session(from, to, session.front());
    } catch (const StoreAway&) {
      throw;
    } catch (const Error& problem) {
      merged.problems.emplace_back(problem.what());
    }
  }
  const Erasures erased = erased_in(to, from);
  for (const TextRow& course : read_table(from, kCourses, "ORDER BY name")) merged += copy_course(from, to, course, erased.people);
  for (const Table& table : {kAssignments, kWithdrawals, kErasures, kDeliveries}) {
    std::vector<TextRow> rows = read_table(from, table);
    if (table.name == kDeliveries.name) std::erase_if(rows, [&](const TextRow& row) { return erased.sessions.contains(row[2]); });
    merged.others += guarded(to, fmt::format("take over the {}", table.name), [&] {
      Transaction transaction(to);
      const std::int64_t written = write_table(to, table, rows);
      transaction.commit();
      return written;
    });
  }
  merged.others += copy_tombstones(from, to);
  return merged;
}

}  // namespace casecraft::records
