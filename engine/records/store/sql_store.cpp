#include "records/store/sql_store.hpp"

#include <fmt/format.h>

#include "base/harmless.hpp"
#include "records/store/counting.hpp"
#include "records/store/detail/annotations.hpp"
#include "records/store/detail/bundles.hpp"
#include "records/store/detail/deliveries.hpp"
#include "records/store/detail/marking_parts.hpp"
#include "records/store/detail/outcomes.hpp"
#include "records/store/detail/rows.hpp"
#include "records/store/detail/seals.hpp"
#include "records/store/detail/sessions.hpp"
#include "records/store/erasing.hpp"
#include "records/store/migrations.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

/// What the database cannot know: that a session's rows are numbered without a gap and are as many as it counts.
std::string check_numbering(soci::session& sql) {
  std::string found;
  std::string id;
  soci::statement statement = (sql.prepare << "SELECT s.id FROM sessions s LEFT JOIN journal j ON j.session = s.id GROUP BY s.id, s.actions "
                                              "HAVING s.actions <> COUNT(j.number) OR s.actions <> COALESCE(MAX(j.number), 0) ORDER BY s.id",
                               soci::into(id));
  statement.execute();
  while (statement.fetch()) {
    found += fmt::format("{}the session {} has not as many actions as it counts", found.empty() ? "" : "; ", id);
  }
  return found;
}

/// Rows that belong to a session which is not there: no database that keeps an eye on it lets them be, and a file can be changed by other means.
std::string check_belonging(soci::session& sql) {
  std::string found;
  for (const char* table : {"journal", "annotations", "seals", "outcomes"}) {
    std::string session;
    soci::statement statement = (sql.prepare << fmt::format("SELECT DISTINCT t.session FROM {} t LEFT JOIN sessions s ON s.id = t.session WHERE s.id IS NULL ORDER BY t.session", table),
                                 soci::into(session));
    statement.execute();
    while (statement.fetch()) {
      if (!found.empty()) found += "; ";
      found += fmt::format("the table {} holds rows of a session '{}', which is not there", table, base::harmless(session, 40));
    }
  }
  return found;
}

class SqlStore final : public Store {
public:
  explicit SqlStore(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) { migrate(*connection_, migrations()); }

  SessionRecord begin(SessionRecord record, const scenario::Bundle& bundle) override { return begin_if(std::move(record), bundle, [](const SessionRecord&) {}); }

  SessionRecord begin_attempt(SessionRecord record, const scenario::Bundle& bundle, std::int64_t before) override {
    return begin_if(std::move(record), bundle, [&](const SessionRecord& next) { require_attempts(*connection_, next, before); });
  }

  std::unique_ptr<session::JournalSink> journal(const std::string& session) override {
    guarded(*connection_, "keep actions", [&] { require_session(*connection_, session); });
    return make_row_writer(connection_, session);
  }

  void finish(const std::string& session, const base::Value& result) override { finish_session(*connection_, session, result); }

  std::vector<SessionRecord> sessions() override { return read_sessions(*connection_); }
  std::vector<DamagedSession> damaged() override { return read_damaged(*connection_); }
  SessionRecord session(std::string_view id) override { return find_session(*connection_, id); }
  std::optional<SessionRecord> last_open(std::string_view pack) override { return newest_open(*connection_, pack); }
  std::vector<StoredRow> rows(const std::string& session) override { return read_rows(*connection_, session); }
  scenario::Bundle bundle(const base::Hash& hash) override { return read_bundle(*connection_, hash); }

  std::vector<std::string> remarked() override { return read_remarked(*connection_); }

  void keep_seal(const std::string& session, std::int64_t actions, const Seal& seal) override { insert_seal(*connection_, session, actions, seal); }
  std::optional<Outcome> outcome(const std::string& session) override {
    return guarded(*connection_, "read the numbers of a session", [&] { return read_outcome(*connection_, session); });
  }
  void count_again(const std::string& session) override {
    guarded(*connection_, "count a session", [&] {
      Transaction transaction(*connection_);
      count_outcome(*connection_, session);
      transaction.commit();
    });
  }
  std::optional<Seal> seal(const std::string& session) override { return read_seal(*connection_, session); }
  void keep_assignment(const KeptAssignment& assignment) override { insert_assignment(*connection_, assignment); }
  std::vector<KeptAssignment> assignments() override { return read_assignments(*connection_); }
  void keep_withdrawal(const KeptWithdrawal& withdrawal) override { insert_withdrawal(*connection_, withdrawal); }
  std::vector<KeptWithdrawal> withdrawals() override { return read_withdrawals(*connection_); }
  std::vector<Attempt> attempts(const std::string& assignment, const std::string& pseudonym) override { return read_attempts(*connection_, assignment, pseudonym); }

  std::vector<SessionRecord> sessions_of(const std::string& pseudonym) override { return read_sessions_of(*connection_, pseudonym); }
  Erased erase(const std::string& pseudonym) override { return erase_person(*connection_, pseudonym); }
  std::vector<SessionRecord> expired(const std::string& now) override { return read_expired(*connection_, now); }
  Erased erase_expired(const std::string& now) override { return records::erase_expired(*connection_, now); }
  Erased erase_course(const std::string& name) override { return records::erase_course(*connection_, name); }
  base::Value mentions(const std::string& pseudonym) override { return read_mentions(*connection_, pseudonym); }
  std::vector<Delivery> deliveries(const std::string& endpoint) override { return read_deliveries(*connection_, endpoint); }
  void keep_deliveries(const std::string& endpoint, const std::vector<Delivery>& deliveries) override { write_deliveries(*connection_, endpoint, deliveries); }

  CohortRecords& cohort_records() override { return *cohort_records_; }

  std::string integrity() override {
    return guarded(*connection_, "check the store", [&] {
      const std::string said = connection_->dialect->integrity(*connection_->sql);
      if (said != "ok") {
        return said;
      }
      std::string wrong = check_numbering(*connection_->sql);
      const std::string astray = check_belonging(*connection_->sql);
      wrong += wrong.empty() || astray.empty() ? astray : "; " + astray;
      return wrong.empty() ? said : wrong;
    });
  }

protected:
  void keep_remark(const std::string& session, const Annotation& annotation) override { insert_annotation(*connection_, session, annotation); }
  std::vector<Annotation> read_remarks(const std::string& session) override { return read_annotations(*connection_, session); }
  std::map<std::string, PartForMarking> read_marking_parts(const std::string& course) override { return records::read_marking_parts(*connection_, course); }

private:
  /// `check` runs inside the transaction and throws when the session must not begin.
  template <typename Check>
  SessionRecord begin_if(SessionRecord record, const scenario::Bundle& bundle, const Check& check) {
    const std::string now = wall_time_now();
    record.id = new_uuid();
    record.bundle = bundle.hash();
    record.behaviour = bundle.behaviour;
    record.state = "open";
    record.actions = 0;
    record.created = now;
    record.updated = now;
    record.result = {};
    guarded(*connection_, "begin a session", [&] {
      Transaction transaction(*connection_);
      check(record);
      keep_bundle(*connection_, record.bundle, bundle);
      insert_session(*connection_, record);
      transaction.commit();
    });
    record.exact_created = record.exact_updated = now;
    record.created = record.updated = to_seconds(now);
    return record;
  }

  std::shared_ptr<Connection> connection_;
  std::unique_ptr<CohortRecords> cohort_records_{cohort_records_over(connection_)};
};

}  // namespace

std::unique_ptr<Store> store_over(std::shared_ptr<Connection> connection) { return std::make_unique<SqlStore>(std::move(connection)); }

}  // namespace casecraft::records
