#include "query/guard.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "base/names.hpp"
#include "query/schema.hpp"

namespace casecraft::query {
namespace {

constexpr int kStepsBetween = 1'000;
/// What a query may take beyond what the ledger takes: a last resort against sorting rows without end. Shared by everything that SQLite does in this process.
constexpr std::int64_t kMostMemory = 256LL << 20U;

struct Limit {
  int id, typed;
};
constexpr Limit kLimits[] = {{SQLITE_LIMIT_LENGTH, 20'000},  {SQLITE_LIMIT_SQL_LENGTH, 20'000},        {SQLITE_LIMIT_COLUMN, 200},       {SQLITE_LIMIT_EXPR_DEPTH, 100},
                             {SQLITE_LIMIT_COMPOUND_SELECT, 20}, {SQLITE_LIMIT_VDBE_OP, 100'000},      {SQLITE_LIMIT_FUNCTION_ARG, 20},  {SQLITE_LIMIT_ATTACHED, 0},
                             {SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200}, {SQLITE_LIMIT_VARIABLE_NUMBER, 1}, {SQLITE_LIMIT_WORKER_THREADS, 0}};
constexpr int kUsualLength = 10'000'000;

bool is_view(std::string_view name) {
  return std::any_of(views().begin(), views().end(), [&](const View& view) { return view.name == name; });
}

std::vector<std::string> view_names() {
  std::vector<std::string> names;
  for (const View& view : views()) names.emplace_back(view.name);
  return names;
}

}  // namespace

Guard::Guard(sqlite3* database, std::int64_t steps) : database_(database), most_(steps) {
  // Virtual tables would bring functions of their own ("dbstat", "json_each"); a ledger has none.
  sqlite3_drop_modules(database, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
  // A column's name with a slip in it is no text, even in double quotes.
  sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
  sqlite3_set_authorizer(database, &Guard::authorise, this);
  sqlite3_progress_handler(database, kStepsBetween, &Guard::progress, this);
}

Guard::~Guard() {
  sqlite3_set_authorizer(database_, nullptr, nullptr);
  sqlite3_progress_handler(database_, 0, nullptr, nullptr);
}

Guard::Watch::Watch(Guard& guard) : guard_(guard) {
  // What a typed query lays aside may be much, and stays in memory, where it is counted; it never goes to a file.
  execute(guard_.database_, "PRAGMA temp_store = MEMORY");
  guard_.refusal_.clear();
  guard_.steps_ = 0;
  guard_.memory_ = sqlite3_memory_used();
  guard_.is_watching_ = true;
  guard_.set_limits(true);
}

Guard::Watch::~Watch() {
  guard_.is_watching_ = false;
  guard_.set_limits(false);
  sqlite3_exec(guard_.database_, "PRAGMA temp_store = FILE", nullptr, nullptr, nullptr);
}

void Guard::set_limits(bool is_typed) {
  // SQLite takes a limit above what it was built with as that.
  for (const Limit& limit : kLimits) sqlite3_limit(database_, limit.id, is_typed ? limit.typed : limit.id == SQLITE_LIMIT_LENGTH || limit.id == SQLITE_LIMIT_SQL_LENGTH ? kUsualLength : 1'000'000'000);
}

int Guard::refuse(std::string sentence) {
  if (refusal_.empty()) refusal_ = std::move(sentence);
  return SQLITE_DENY;
}

bool Guard::charge(std::int64_t steps) {
  if (!is_watching_) return true;
  steps_ += steps;
  return steps_ <= most_;
}

int Guard::progress(void* self) {
  Guard& guard = *static_cast<Guard*>(self);
  if (!guard.is_watching_) return 0;
  if (!guard.charge(kStepsBetween)) {
    guard.refuse(fmt::format("The query was stopped after {} million steps, the most that one may take; ask for less: a shorter period, one party, a join by equal columns.", guard.most_ / 1'000'000));
    return 1;
  }
  if (sqlite3_memory_used() - guard.memory_ > kMostMemory) {
    guard.refuse(fmt::format("The query was stopped because it needs more than {} MB; ask for less at a time.", kMostMemory >> 20U));
    return 1;
  }
  return 0;
}

int Guard::may_read(const char* table, const char* column, const char* view) {
  const std::string_view name = table == nullptr ? "" : table;
  if (is_view(name)) return SQLITE_OK;
  const bool reads_column = column != nullptr && *column != '\0';
  // What a view is made of is read through it, and no other way. Rows that are only counted are asked about as if the base table stood in the query; that it does not is
  // seen by the query's words.
  if (name.starts_with(kBasePrefix) && (!reads_column || (view != nullptr && is_view(view)))) return SQLITE_OK;
  const bool is_own = name.starts_with("sqlite_") || name.starts_with("pragma_");
  // A named part of the query itself (WITH), of which no column is read.
  if (!name.starts_with(kBasePrefix) && !is_own && !reads_column) return SQLITE_OK;
  const std::string hint = base::nearest_name_hint(name, view_names());
  return refuse(fmt::format("'{}' is none of the views that may be asked; {}", name, hint.empty() ? "look at their names in the list" : hint));
}

int Guard::authorise(void* self, int action, const char* first, const char* second, const char* /*database*/, const char* view) {
  Guard& guard = *static_cast<Guard*>(self);
  if (!guard.is_watching_) return SQLITE_OK;
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE: return SQLITE_OK;
    case SQLITE_READ: return guard.may_read(first, second, view);
    case SQLITE_FUNCTION: {
      const std::string_view name = second == nullptr ? "" : second;
      std::vector<std::string> known;
      for (const auto& [function, help] : functions()) {
        if (function == name) return SQLITE_OK;
        known.emplace_back(function);
      }
      const std::string hint = base::nearest_name_hint(name, known);
      return guard.refuse(fmt::format("The function '{}' may not be used here: {}", name, hint.empty() ? "only those that give the same on every machine and cannot reach beyond the ledger." : hint));
    }
    default: return guard.refuse("A query only reads: nothing in the ledger can be changed, attached or set.");
  }
}

}  // namespace casecraft::query
