#include "records/reach/moving.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>

#include "records/reach/chains.hpp"
#include "records/reach/erasures.hpp"
#include "records/reach/played.hpp"
#include "records/reach/spool.hpp"
#include "records/store/location.hpp"
#include "records/store/migrations.hpp"
#include "records/store/opening.hpp"
#include "records/store/sql_store.hpp"

namespace casecraft::records {
namespace {

std::shared_ptr<Connection> connect_whole(const std::string& location) {
  std::shared_ptr<Connection> connection = connect(location);
  // Also what a store does when it is opened beside the steps of the schema.
  static_cast<void>(store_over(connection));
  return connection;
}

/// Looking at a store changes nothing in it: what an older version wrote is first brought up to date by somebody who wants that.
void require_todays_schema(Connection& connection) {
  const std::int64_t newest = migrations().back().number;
  const std::int64_t found = guarded(connection, "check the store", [&] { return schema_version(connection); });
  if (found >= newest) return;   // A newer one is refused where it is opened.
  const std::string said = guarded(connection, "check the store", [&] { return connection.dialect->integrity(*connection.sql); });
  if (said != "ok") throw Error(fmt::format("the store {} has schema {} and is damaged ({}); nothing was changed: put back a copy of it", connection.place, found, said));
  throw Error(fmt::format("the store {} has schema {} and this program works with schema {}; the file itself is sound and nothing was changed: make a copy of it, bring it up to date with "
                          "casecraft store migrate, and check again", connection.place, found, newest));
}

}  // namespace

void require_store(const std::string& location) {
  const std::string path = location.starts_with("sqlite://") ? location.substr(9) : location;
  std::error_code ignored;
  if (!is_postgres(location) && path.find("://") == std::string::npos && !path.empty() && !std::filesystem::exists(path, ignored)) {
    throw Error(fmt::format("there is no store {}; check the path", path));
  }
}

SentHome send_home(const std::string& local, const std::string& home, const std::string& instead_of) {
  SentHome sent;
  sent.home = shown_location(home);
  const std::shared_ptr<Connection> here = connect_whole(local);
  const std::shared_ptr<Connection> there = connect_whole(home);
  const std::string id = id_of_store(*there);
  learn_home(*here, sent.home, id);
  if (!instead_of.empty()) move_home(*here, shown_location(instead_of), id);
  Played played(here->place);
  const CarriedOut erasures = carry_out_erasures(*here, *there, id, [&played](const std::string& session) { return played.is_played(session); });
  sent.erased = erasures.removed;
  sent.left = erasures.left;
  sent.merged = send_waiting(*here, *there, id);
  sent.waiting = homes_waited_for(*here);
  return sent;
}

std::vector<WaitedFor> waiting_in(const std::string& local) { return homes_waited_for(*connect_whole(local)); }

Merged copy_store(const std::string& from, const std::string& to) {
  require_store(from);
  const std::shared_ptr<Connection> source = connect_whole(from);
  const std::shared_ptr<Connection> target = connect_whole(to);
  std::error_code ignored;
  if (source->place == target->place || (!is_postgres(from) && !is_postgres(to) && std::filesystem::equivalent(source->place, target->place, ignored))) {
    throw Error(fmt::format("{} would be copied to itself; name another store to copy to", source->place));
  }
  return copy_everything(*source, *target);
}

Migrated migrate_store(const std::string& location) {
  require_store(location);
  const std::shared_ptr<Connection> connection = connect(location);
  Migrated migrated;
  migrated.before = schema_version(*connection);
  static_cast<void>(store_over(connection));
  migrated.now = schema_version(*connection);
  return migrated;
}

Checked check_store(const std::string& location) {
  require_store(location);
  const std::shared_ptr<Connection> connection = connect(location);
  require_todays_schema(*connection);
  const std::unique_ptr<Store> store = store_over(connection);
  Checked checked;
  checked.schema = schema_version(*connection);
  if (const std::string found = store->integrity(); found != "ok") {
    checked.problems.push_back(found);
  }
  for (const SessionRecord& record : store->sessions()) {
    ++checked.sessions;
    checked.actions += record.actions;
  }
  for (DamagedSession& one : store->damaged()) {
    ++checked.sessions;
    checked.problems.push_back(std::move(one.problem));
  }
  const std::vector<std::string> broken = broken_chains(*store);
  checked.problems.insert(checked.problems.end(), broken.begin(), broken.end());
  return checked;
}

}  // namespace casecraft::records
