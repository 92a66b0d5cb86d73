#include "records/reach/homes.hpp"

#include <fmt/format.h>

#include "records/store/wall_time.hpp"

namespace casecraft::records {

std::string id_of_store(Connection& store) {
  return guarded(store, "see which store this is", [&] {
    std::string id;
    *store.sql << "SELECT id FROM store_id", soci::into(id);
    if (!store.sql->got_data()) {
      throw Error(fmt::format("the store {} has lost the mark that tells it from others (the row of its table store_id); put back a copy of it", store.place));
    }
    return id;
  });
}

void learn_home(Connection& local, const std::string& address, const std::string& id) {
  const std::string now = wall_time_now();
  guarded(local, "note where a store was reached", [&] {
    Transaction transaction(local);
    *local.sql << "INSERT INTO homes (address, id, seen, erasures) VALUES (:address, :id, :seen, 0) ON CONFLICT (address, id) DO UPDATE SET seen = excluded.seen", soci::use(address), soci::use(id),
        soci::use(now);
    *local.sql << "UPDATE spool SET home = :id WHERE home = :address", soci::use(id), soci::use(address);
    transaction.commit();
  });
}

std::string home_at(Connection& local, const std::string& address) {
  return guarded(local, "see where a store was reached", [&] {
    std::string id;
    *local.sql << "SELECT id FROM homes WHERE address = :address ORDER BY seen DESC LIMIT 1", soci::use(address), soci::into(id);
    return local.sql->got_data() ? id : address;
  });
}

namespace {

std::vector<WaitedFor> all_homes(Connection& local) {
  std::vector<WaitedFor> all;
  guarded(local, "see what is waiting to be sent", [&] {
    WaitedFor next;
    soci::statement statement = (local.sql->prepare << "SELECT p.home, COALESCE((SELECT h.address FROM homes h WHERE h.id = p.home ORDER BY h.seen DESC LIMIT 1), p.home) "
                                                       "FROM (SELECT DISTINCT home FROM spool) p ORDER BY 2, 1",
                                 soci::into(next.home), soci::into(next.address));
    statement.execute();
    while (statement.fetch()) {
      all.push_back(next);
    }
  });
  for (WaitedFor& one : all) {
    one.waiting = waiting_for(local, one.home);
  }
  return all;
}

}  // namespace

std::vector<WaitedFor> homes_waited_for(Connection& local) {
  std::vector<WaitedFor> all = all_homes(local);
  std::erase_if(all, [](const WaitedFor& one) { return one.waiting.sessions == 0; });
  return all;
}

void move_home(Connection& local, const std::string& address, const std::string& id) {
  std::string from;
  // An address may have led to several; the one that it leads to now is meant when there is no other.
  for (const WaitedFor& one : all_homes(local)) {
    if (one.address == address && (from.empty() || one.home != id)) from = one.home;
  }
  if (from.empty()) {
    throw Error(fmt::format("no session on this computer belongs to {}; `casecraft sync` without --store lists what waits for which store, with the address as it is to be written", address));
  }
  guarded(local, "give what is waiting to another store", [&] {
    Transaction transaction(local);
    *local.sql << "UPDATE spool SET home = :id, confirmed = 0, finished = 0, remarks = 0, seal = '' WHERE home = :from", soci::use(id), soci::use(from);
    transaction.commit();
  });
}

}  // namespace casecraft::records
