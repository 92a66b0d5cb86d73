#include "records/reach/erasures.hpp"

#include <algorithm>
#include <vector>

#include "records/reach/tables.hpp"
#include "records/store/erasing.hpp"

namespace casecraft::records {
namespace {

constexpr Table kTombstones{"erased_sessions", "hash"};

std::int64_t count_tombstones(Connection& store) {
  return guarded(store, "see what was erased", [&] {
    long long count = 0;
    *store.sql << "SELECT COUNT(*) FROM erased_sessions", soci::into(count);
    return static_cast<std::int64_t>(count);
  });
}

/// A mark is never removed, so that their number tells whether there are new ones; clocks of many machines would not.
std::int64_t count_carried_out(Connection& local, const std::string& home_id) {
  return guarded(local, "see what was erased", [&] {
    long long count = 0;
    *local.sql << "SELECT COALESCE(MAX(erasures), 0) FROM homes WHERE id = :id", soci::use(home_id), soci::into(count);
    return static_cast<std::int64_t>(count);
  });
}

std::vector<std::string> ids_of(Connection& store) {
  std::vector<std::string> ids;
  for (TextRow& row : read_table(store, Table{"sessions", "id"}, "ORDER BY id")) ids.push_back(std::move(row.front()));
  return ids;
}

}  // namespace

CarriedOut carry_out_erasures(Connection& local, Connection& home, const std::string& home_id, const std::function<bool(const std::string& session)>& is_played) {
  if (count_tombstones(home) == count_carried_out(local, home_id)) {
    return {};
  }
  CarriedOut done;
  std::set<std::string> erased;
  for (TextRow& row : read_table(home, kTombstones)) erased.insert(std::move(row.front()));
  std::vector<std::string> copies;
  for (std::string& id : ids_of(local)) {
    if (!erased.contains(tombstone_of(id))) continue;
    if (is_played && is_played(id)) {
      ++done.left;
    } else {
      copies.push_back(std::move(id));
    }
  }
  if (!copies.empty()) done.removed = erase_copies(local, copies).sessions;
  if (done.left == 0) {
    const auto count = static_cast<long long>(erased.size());
    guarded(local, "note what was erased", [&] {
      Transaction transaction(local);
      *local.sql << "UPDATE homes SET erasures = :count WHERE id = :id", soci::use(count), soci::use(home_id);
      transaction.commit();
    });
  }
  return done;
}

Erasures erased_in(Connection& store, Connection& other) {
  Erasures found;
  std::set<std::string> marks;
  for (TextRow& row : read_table(store, kTombstones)) marks.insert(std::move(row.front()));
  if (marks.empty()) return found;
  for (const TextRow& row : read_table(other, Table{"sessions", "id, pseudonym"})) {
    if (!marks.contains(tombstone_of(row[0]))) continue;
    found.sessions.insert(row[0]);
    if (!row[1].empty()) found.people.insert(row[1]);
  }
  for (const TextRow& row : read_table(other, Table{"deliveries", "session"})) {
    if (marks.contains(tombstone_of(row[0]))) found.sessions.insert(row[0]);
  }
  return found;
}

std::int64_t copy_tombstones(Connection& from, Connection& to) {
  std::set<std::string> held;
  for (const std::string& id : ids_of(to)) held.insert(tombstone_of(id));
  std::vector<TextRow> marks = read_table(from, kTombstones, "ORDER BY hash");
  std::erase_if(marks, [&](const TextRow& mark) { return held.contains(mark.front()); });
  return guarded(to, "take over what was erased", [&] {
    Transaction transaction(to);
    const std::int64_t written = write_table(to, kTombstones, marks);
    transaction.commit();
    return written;
  });
}

}  // namespace casecraft::records
