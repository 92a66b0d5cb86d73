#pragma once

#include <cstdint>
#include <string>

#include "query/database.hpp"

namespace casecraft::query {

/// Stands between what a person types and the database: what may be read and called, and how much work it may be. Work is counted in steps of SQLite's
/// virtual machine, never by the clock, so that a query that stops on one machine stops on all.
class Guard {
public:
  /// Installs itself for the life of the connection. `steps` is the most work for one query.
  Guard(sqlite3* database, std::int64_t steps);
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;
  ~Guard();

  /// While it lives, a typed query is being read or run.
  class Watch {
  public:
    explicit Watch(Guard& guard);
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch();

  private:
    Guard& guard_;
  };

  /// Why the query was stopped, as a sentence; empty when the guard did not stop it.
  [[nodiscard]] const std::string& refusal() const { return refusal_; }
  [[nodiscard]] bool is_watching() const { return is_watching_; }

  /// Work of a function beyond the step that calls it. False when there is too much of it.
  bool charge(std::int64_t steps);

private:
  static int authorise(void* self, int action, const char* first, const char* second, const char* database, const char* view);
  static int progress(void* self);
  int refuse(std::string sentence);
  int may_read(const char* table, const char* column, const char* view);
  void set_limits(bool is_typed);

  sqlite3* database_;
  const std::int64_t most_;
  std::int64_t steps_{0}, memory_{0};
  bool is_watching_{false};
  std::string refusal_;
};

}  // namespace casecraft::query
