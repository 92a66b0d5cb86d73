#include <fmt/format.h>

#include <map>

#include "base/json.hpp"
#include "records/store/detail/bundles.hpp"

namespace casecraft::records {
namespace {

bool has_bundle(soci::session& sql, const std::string& hash) {
  int found = 0;
  sql << "SELECT COUNT(*) FROM bundles WHERE hash = :hash", soci::use(hash), soci::into(found);
  return found != 0;
}

}  // namespace

void keep_bundle(Connection& connection, const base::Hash& hash, const scenario::Bundle& bundle) {
  soci::session& sql = *connection.sql;
  const std::string name = base::to_hex(hash);
  if (has_bundle(sql, name)) {
    return;
  }
  const std::string settings = base::to_json(bundle.settings);
  const long long behaviour = bundle.behaviour;
  sql << "INSERT INTO bundles (hash, settings, behaviour) VALUES (:hash, :settings, :behaviour) ON CONFLICT DO NOTHING", soci::use(name), soci::use(settings),
      soci::use(behaviour);
  // By hash and not by path: two that begin sessions of different bundles at once take shared files in one order, and neither waits for the other for ever.
  std::map<std::string, const std::string*> files;
  for (const auto& [file_path, bytes] : bundle.files) {
    files.emplace(base::to_hex(base::blake2b(bytes)), &bytes);
  }
  std::string path;
  std::string file;
  std::string content;
  soci::statement keep_file =
      (sql.prepare << "INSERT INTO files (hash, content) VALUES (:hash, :content) ON CONFLICT DO NOTHING", soci::use(file), soci::use(content));
  soci::statement keep_path = (sql.prepare << "INSERT INTO bundle_files (bundle, path, file) VALUES (:bundle, :path, :file) ON CONFLICT DO NOTHING", soci::use(name),
                               soci::use(path), soci::use(file));
  for (const auto& [file_hash, bytes] : files) {
    file = file_hash;
    content = base::base64(*bytes);
    keep_file.execute(true);
  }
  for (const auto& [file_path, bytes] : bundle.files) {
    path = file_path;
    file = base::to_hex(base::blake2b(bytes));
    keep_path.execute(true);
  }
}

scenario::Bundle read_bundle(Connection& connection, const base::Hash& hash) {
  const std::string name = base::to_hex(hash);
  return guarded(connection, "read the files of a session", [&] {
    soci::session& sql = *connection.sql;
    if (!has_bundle(sql, name)) {
      throw Error(fmt::format("the store {} has no bundle {}…: the session was kept in another store; name it with --store", connection.place, name.substr(0, 12)));
    }
    scenario::Bundle bundle;
    std::string settings;
    long long behaviour = 0;
    sql << "SELECT settings, behaviour FROM bundles WHERE hash = :hash", soci::use(name), soci::into(settings), soci::into(behaviour);
    bundle.settings = base::parse_json(settings, connection.place);
    bundle.behaviour = behaviour;
    std::string path;
    std::string content;
    soci::statement files = (sql.prepare << "SELECT b.path, f.content FROM bundle_files b JOIN files f ON f.hash = b.file WHERE b.bundle = :bundle",
                             soci::use(name), soci::into(path), soci::into(content));
    files.execute();
    while (files.fetch()) {
      bundle.files.emplace(path, base::from_base64(content));
    }
    if (bundle.hash() != hash) {
      throw Error(fmt::format("the files that the store {} kept for bundle {}… are no longer what they were: the store was changed or is damaged; put back a copy of it",
                              connection.place, name.substr(0, 12)));
    }
    return bundle;
  });
}

}  // namespace casecraft::records
