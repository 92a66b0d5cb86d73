#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "base/error.hpp"
#include "records/store/soci.hpp"

namespace casecraft::records {

/// What a database can refuse for, as far as a person can do something about it.
enum class Fault { taken, busy, damaged, no_store, read_only, no_rights, full, unreachable, lost, other };

/// The few things that one database does unlike another. Everything else in this room is SQL that SQLite and PostgreSQL both take.
class Dialect {
public:
  virtual ~Dialect() = default;
  /// Begins a transaction that will write: two of them never both believe that they may.
  [[nodiscard]] virtual std::string begin_writing() const = 0;
  [[nodiscard]] virtual Fault fault(const soci::soci_error& error) const = 0;
  /// Ends a SELECT of rows that are about to be changed, so that nobody else changes them meanwhile.
  [[nodiscard]] virtual std::string row_lock() const { return ""; }
  /// Inside a transaction that changes the schema: waits until no other machine is changing it.
  virtual void lock_schema(soci::session& sql) const { static_cast<void>(sql); }
  /// "ok", or what the database itself finds wrong with its file.
  [[nodiscard]] virtual std::string integrity(soci::session& sql) const = 0;
};

/// An open database: whose it is does not matter to the rest of the room.
struct Connection {
  std::string place;   ///< As a person would name it: a path, or postgresql://user@host/database. Never a password.
  std::unique_ptr<soci::session> sql;
  std::unique_ptr<Dialect> dialect;
};

/// What a store that lies on another machine is asked for did not reach it, or its connection broke off: it may be there again later.
class StoreAway : public Error {
public:
  using Error::Error;
};

/// What a database says may quote bytes of a damaged file; a person gets one line of it.
std::string on_one_line(std::string words);

/// One sentence for a person: what could not be done, in which store, why, and how to mend it.
std::string explain(const Connection& connection, std::string_view doing, const soci::soci_error& error);

/// Throws Error, or StoreAway when the connection is lost.
[[noreturn]] void refuse(const Connection& connection, std::string_view doing, const soci::soci_error& error);

/// Runs `work` and turns what the database throws into an Error; `doing` completes "cannot …", "list the sessions".
template <typename Work>
auto guarded(Connection& connection, std::string_view doing, Work&& work) {
  try {
    return std::forward<Work>(work)();
  } catch (const soci::soci_error& error) {
    refuse(connection, doing, error);
  }
}

/// All or nothing: what is not committed when it goes out of scope is taken back.
class Transaction {
public:
  explicit Transaction(Connection& connection);
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;
  /// Returns once everything since the beginning is durable.
  void commit();

private:
  Connection& connection_;
  bool is_open_{true};
};

}  // namespace casecraft::records
