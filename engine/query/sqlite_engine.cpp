#include "query/sqlite_engine.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <list>

#include "query/answer.hpp"
#include "query/guard.hpp"
#include "query/loading.hpp"
#include "query/own_functions.hpp"
#include "query/refusals.hpp"
#include "query/schema.hpp"
#include "query/typed_sql.hpp"

namespace casecraft::query {
namespace {

using ledger::QueryRefused;

constexpr std::int64_t kMostTypedRows = 10'000;
constexpr int kMostTypedColumns = 100;
/// Steps of a typed query: a floor, and so many for each payment; several times what reading the whole view with all its columns takes.
constexpr std::int64_t kSteps = 5'000'000, kStepsEach = 400;
/// Answers that are kept: what a desk shows beside one another, table and charts.
constexpr std::size_t kMostAnswers = 12;
constexpr std::size_t kMostBytes = 64U << 20U;
/// Up to so many payments are read by their numbers; more by going through all of them.
constexpr std::int64_t kFewRows = 200;

class SqliteEngine final : public ledger::QueryEngine {
public:
  explicit SqliteEngine(const ledger::Ledger& ledger)
      : database_(open_database(":memory:")), guard_(loaded(database_.get(), ledger), kSteps + kStepsEach * static_cast<std::int64_t>(ledger.transactions.size())) {
    add_functions(database_.get(), guard_);
    execute(database_.get(), "PRAGMA query_only = ON");
  }

  ledger::Table run(std::string_view sql, std::int64_t from, std::int64_t count) override {
    return page(kept(false, sql, [&] { return answered(sql); }), sql, from, count);
  }

  void check(std::string_view sql) override {
    check_words(sql);
    const Guard::Watch watch(guard_);
    prepared(sql);
  }

  ledger::Table run_typed(std::string_view sql, std::int64_t from, std::int64_t count) override {
    const Answer& answer = kept(true, sql, [&] { return answered_typed(sql); });
    if (!answer.refusal.empty()) throw QueryRefused(answer.refusal);
    return page(answer, sql, from, count);
  }

  [[nodiscard]] std::vector<std::pair<std::string, std::string>> names() const override {
    std::vector<std::pair<std::string, std::string>> names;
    for (const View& view : views()) {
      names.emplace_back(view.name, view.help);
      for (const ViewColumn& column : view.columns) names.emplace_back(fmt::format("{}.{}", view.name, column.name), column.help);
    }
    for (const auto& [function, help] : functions()) names.emplace_back(fmt::format("{}()", function), help);
    return names;
  }

private:
  struct Kept {
    bool is_typed;
    std::string sql;
    Answer answer;
  };

  static sqlite3* loaded(sqlite3* database, const ledger::Ledger& ledger) {
    load(database, ledger);
    return database;
  }

  /// The kept answer, or a new one in place of those that were asked for longest ago.
  template <typename Find>
  const Answer& kept(bool is_typed, std::string_view sql, const Find& find) {
    const auto found = std::find_if(kept_.begin(), kept_.end(), [&](const Kept& one) { return one.is_typed == is_typed && one.sql == sql; });
    if (found != kept_.end()) {
      kept_.splice(kept_.begin(), kept_, found);
      return kept_.front().answer;
    }
    kept_.push_front({is_typed, std::string(sql), find()});
    const auto bytes = [&] {
      std::size_t sum = 0;
      for (const Kept& one : kept_) sum += one.answer.bytes();
      return sum;
    };
    while (kept_.size() > kMostAnswers || (kept_.size() > 1 && bytes() > kMostBytes)) kept_.pop_back();
    return kept_.front().answer;
  }

  Answer answered(std::string_view sql) {
    const Statement statement = prepare(database_.get(), sql);
    Answer answer(statement.get());
    answer.is_listing = !answer.columns().empty() && answer.columns().front().name == "row";
    if (!answer.is_listing) {
      while (step(statement.get())) answer.add_row(statement.get());
      return answer;
    }
    const Statement numbers = prepare(database_.get(), fmt::format("SELECT row FROM ({}\n)", sql));
    while (step(numbers.get())) answer.add_number(static_cast<std::uint32_t>(sqlite3_column_int64(numbers.get(), 0)));
    return answer;
  }

  ledger::Table page(const Answer& answer, std::string_view sql, std::int64_t from, std::int64_t count) {
    ledger::Table table{answer.columns(), {}, answer.total(), answer.is_cut};
    from = std::max<std::int64_t>(from, 0);
    count = std::clamp<std::int64_t>(count, 0, std::max<std::int64_t>(answer.total() - from, 0));
    if (!answer.is_listing) {
      table.rows = answer.rows(from, count);
    } else if (count > kFewRows) {
      const Statement all = prepare(database_.get(), fmt::format("SELECT * FROM ({}\n) LIMIT {} OFFSET {}", sql, count, from));
      while (step(all.get())) table.rows.push_back(cells_of(all.get()));
    } else if (count > 0) {
      table.rows = listed(answer, sql, static_cast<std::size_t>(from), static_cast<std::size_t>(count));
    }
    return table;
  }

  /// A few payments of a listing, in its order.
  std::vector<base::List> listed(const Answer& answer, std::string_view sql, std::size_t from, std::size_t count) {
    const auto begin = answer.numbers().begin() + static_cast<std::ptrdiff_t>(from);
    const std::vector<std::uint32_t> wanted(begin, begin + static_cast<std::ptrdiff_t>(count));
    std::vector<base::List> rows(count);
    const Statement some = prepare(database_.get(), fmt::format("SELECT * FROM ({}\n) WHERE row IN ({})", sql, fmt::join(wanted, ",")));
    while (step(some.get())) {
      const auto place = std::find(wanted.begin(), wanted.end(), static_cast<std::uint32_t>(sqlite3_column_int64(some.get(), 0))) - wanted.begin();
      rows.at(static_cast<std::size_t>(place)) = cells_of(some.get());
    }
    return rows;
  }

  /// A typed statement, or QueryRefused in words. The guard watches.
  Statement prepared(std::string_view sql) {
    sqlite3_stmt* made = nullptr;
    const char* rest = nullptr;
    const int result = sqlite3_prepare_v2(database_.get(), sql.data(), static_cast<int>(sql.size()), &made, &rest);
    Statement statement(made);
    if (result != SQLITE_OK) throw QueryRefused(reason());
    if (made == nullptr) throw QueryRefused("There is no query here: it begins with SELECT or WITH.");
    if (sqlite3_stmt_readonly(made) == 0 || sqlite3_stmt_isexplain(made) != 0) throw QueryRefused("A query only reads: nothing in the ledger can be changed, attached or set.");
    if (sqlite3_bind_parameter_count(made) != 0) throw QueryRefused("The SQL has a place for a value (?, :name) that nobody fills in; write the value there.");
    if (sqlite3_column_count(made) > kMostTypedColumns) throw QueryRefused(fmt::format("The query has more than {} columns; name those that you need.", kMostTypedColumns));
    return statement;
  }

  [[nodiscard]] std::string reason() const { return guard_.refusal().empty() ? in_words(sqlite3_errmsg(database_.get())) : guard_.refusal(); }

  Answer answered_typed(std::string_view sql) {
    try {
      check_words(sql);
      const Guard::Watch watch(guard_);
      const int columns = sqlite3_column_count(prepared(sql).get());
      const Statement statement = prepared(in_total_order(sql, columns, kMostTypedRows + 1));
      Answer answer(statement.get());
      for (;;) {
        const int result = sqlite3_step(statement.get());
        if (result == SQLITE_DONE) return answer;
        if (result != SQLITE_ROW) throw QueryRefused(reason());
        if (answer.total() == kMostTypedRows) {
          answer.is_cut = true;
          return answer;
        }
        answer.add_row(statement.get());
      }
    } catch (const QueryRefused& refused) {
      Answer answer(nullptr);
      answer.refusal = refused.what();
      return answer;
    }
  }

  Database database_;
  Guard guard_;
  std::list<Kept> kept_;
};

}  // namespace

std::unique_ptr<ledger::QueryEngine> make_engine(const ledger::Ledger& ledger) { return std::make_unique<SqliteEngine>(ledger); }

void write_database(const ledger::Ledger& ledger, const std::string& file) {
  std::error_code failed;
  std::filesystem::remove(file, failed);
  if (failed) throw Error(fmt::format("the file '{}' cannot be written anew: {}", file, failed.message()));
  const Database database = open_database(file);
  load(database.get(), ledger);
}

}  // namespace casecraft::query
