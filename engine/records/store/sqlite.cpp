#include <fmt/format.h>

#include <chrono>
#include <cstdint>
#include <thread>

#include "records/store/detail/location.hpp"
#include "records/store/migrations.hpp"
#include "records/store/sqlite.hpp"

#include <soci/sqlite3/soci-sqlite3.h>

namespace casecraft::records {
namespace {

constexpr std::chrono::milliseconds kBetween{20};

class SqliteDialect final : public Dialect {
public:
  // A plain BEGIN would read first and might find at its first write that another process had been faster.
  [[nodiscard]] std::string begin_writing() const override { return "BEGIN IMMEDIATE"; }

  [[nodiscard]] Fault fault(const soci::soci_error& error) const override {
    const auto* sqlite = dynamic_cast<const soci::sqlite3_soci_error*>(&error);
    if (sqlite == nullptr) {
      return Fault::other;
    }
    const int extended = sqlite->result();
    if (extended == SQLITE_CONSTRAINT_UNIQUE || extended == SQLITE_CONSTRAINT_PRIMARYKEY) {
      return Fault::taken;
    }
    switch (extended & 0xFF) {
      case SQLITE_BUSY:
      case SQLITE_LOCKED: return Fault::busy;
      case SQLITE_CORRUPT: return Fault::damaged;
      case SQLITE_NOTADB: return Fault::no_store;
      case SQLITE_READONLY:
      case SQLITE_PERM:
      case SQLITE_AUTH: return Fault::read_only;
      case SQLITE_FULL: return Fault::full;
      case SQLITE_CANTOPEN: return Fault::unreachable;
      default: return Fault::other;
    }
  }

  [[nodiscard]] std::string integrity(soci::session& sql) const override {
    std::string first;
    sql << "PRAGMA integrity_check(1)", soci::into(first);
    return on_one_line(std::move(first));
  }
};

/// SQLite's own way of waiting sleeps up to 100 ms between two looks: of many who write at once, those who have waited longest come last. Here everybody looks again after some
/// 2 ms, drawn anew each time, so that all have the same chance. `patience` is a number of milliseconds.
int wait_for_turn(void* patience, int looks) {
  constexpr std::intptr_t kUsual = 2;
  if (looks * kUsual >= reinterpret_cast<std::intptr_t>(patience)) return 0;
  const auto drawn = std::chrono::steady_clock::now().time_since_epoch().count() / 1000 % (2000 * kUsual);
  std::this_thread::sleep_for(std::chrono::microseconds(drawn));
  return 1;
}

std::string connect_string(const std::filesystem::path& path) {
  const std::string text = path.string();
  return text.find('=') == std::string::npos ? text : fmt::format("dbname=\"{}\"", text);
}

/// Two processes that open a new store at once both want to change its mode, and SQLite does not let either wait.
void use_log(Connection& connection, std::chrono::milliseconds patience) {
  const auto until = std::chrono::steady_clock::now() + patience;
  while (true) {
    try {
      std::string mode;
      *connection.sql << "PRAGMA journal_mode = WAL", soci::into(mode);
      return;
    } catch (const soci::soci_error& error) {
      if (connection.dialect->fault(error) != Fault::busy || std::chrono::steady_clock::now() > until) {
        throw;
      }
      std::this_thread::sleep_for(kBetween);
    }
  }
}

}  // namespace

std::shared_ptr<Connection> connect_sqlite(const std::filesystem::path& path, std::chrono::milliseconds patience) {
  prepare_file(path);
  auto connection = std::make_shared<Connection>();
  connection->place = path.string();
  connection->dialect = std::make_unique<SqliteDialect>();
  guarded(*connection, "open the store", [&] {
    connection->sql = std::make_unique<soci::session>(soci::sqlite3, connect_string(path));
    auto* backend = static_cast<soci::sqlite3_session_backend*>(connection->sql->get_backend());
    sqlite_api::sqlite3_extended_result_codes(backend->conn_, 1);
    // SQLite keeps the pointer and gives it back; nothing lies behind it.
    sqlite_api::sqlite3_busy_handler(backend->conn_, wait_for_turn, reinterpret_cast<void*>(static_cast<std::intptr_t>(patience.count())));
    // Before anything is written: another program's database stays as it is.
    static_cast<void>(schema_version(*connection));
    use_log(*connection, patience);
    *connection->sql << "PRAGMA synchronous = FULL";
    *connection->sql << "PRAGMA foreign_keys = ON";
  });
  return connection;
}

}  // namespace casecraft::records
