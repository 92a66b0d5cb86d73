#include "records/reach/reaching_store.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "records/reach/line_home.hpp"
#include "records/store/sql_store.hpp"

namespace casecraft::records {
namespace {

/// Appends here first, and then brings it home as far as that can be reached.
class ReachingJournal final : public session::JournalSink {
public:
  ReachingJournal(std::shared_ptr<LineHome> line, std::unique_ptr<session::JournalSink> local, std::string session)
      : line_(std::move(line)), local_(std::move(local)), session_(std::move(session)) {
    line_->begin_playing(session_);
  }
  ~ReachingJournal() override { line_->end_playing(session_); }
  ReachingJournal(const ReachingJournal&) = delete;
  ReachingJournal& operator=(const ReachingJournal&) = delete;

  void append(const session::JournalRow& row) override {
    local_->append(row);
    line_->send(session_);
  }

private:
  std::shared_ptr<LineHome> line_;
  std::unique_ptr<session::JournalSink> local_;
  std::string session_;
};

class ReachingStore final : public Store {
  [[nodiscard]] bool is_here(const std::string& session) { return line_->keeps(session); }

  /// The home, for a session that is not kept here.
  Store& elsewhere(const std::string& session) {
    Store* remote = line_->reached();
    if (remote == nullptr) {
      throw StoreAway(fmt::format("the session {} is kept in the store {}, which cannot be reached now; try again when it is back", session, line_->home()));
    }
    return *remote;
  }

  template <typename Question>
  auto ask(const std::string& session, Question&& question) {
    return is_here(session) ? question(*local_) : line_->ask([&] { return question(elsewhere(session)); });
  }

  /// Erases at home, and then the copies here of what that took away; `here` are gone already.
  template <typename Erasing>
  Erased erase_at_home(std::int64_t here, Erasing&& erasing) {
    Erased erased = line_->ask(std::forward<Erasing>(erasing));
    erased.copies = here + line_->carry_out_erasures();
    return erased;
  }

  /// The home, for what is done to all records at once.
  Store& all_records(std::string_view doing) {
    Store* remote = line_->reached();
    if (remote == nullptr) {
      throw StoreAway(fmt::format("cannot {}: the store {} cannot be reached now, and what is there belongs to it; try again when it is back", doing, line_->home()));
    }
    return *remote;
  }

public:
  ReachingStore(Way way, const std::shared_ptr<Connection>& local) : local_(store_over(local)), line_(std::make_shared<LineHome>(std::move(way), local)) { line_->open(); }

  SessionRecord begin(SessionRecord record, const scenario::Bundle& bundle) override {
    SessionRecord begun = local_->begin(std::move(record), bundle);
    // A process that is killed between the two leaves a session without an action, which nobody misses.
    line_->keep(begun.id, 0);
    line_->send(begun.id);
    return begun;
  }

  std::unique_ptr<session::JournalSink> journal(const std::string& session) override {
    if (!is_here(session)) {
      // Begun on another machine: it goes on here, so it is kept here.
      const std::int64_t actions = elsewhere(session).session(session).actions;
      line_->bring_here(session);
      line_->keep(session, actions);
    }
    return std::make_unique<ReachingJournal>(line_, local_->journal(session), session);
  }

  void finish(const std::string& session, const base::Value& result) override {
    if (!is_here(session)) return elsewhere(session).finish(session, result);
    local_->finish(session, result);
    line_->send(session);
  }

  std::vector<SessionRecord> sessions() override {
    line_->carry_out_erasures();
    std::map<std::string, SessionRecord> found;
    try {
      if (Store* remote = line_->reached()) {
        for (SessionRecord& record : line_->ask([&] { return remote->sessions(); })) {
          std::string id = record.id;
          found.emplace(std::move(id), std::move(record));
        }
      }
    } catch (const StoreAway&) {
      // Lost just now: those of this machine are listed, and `reach` says so.
    }
    for (SessionRecord& record : own_sessions()) {
      const auto at = found.find(record.id);
      if (at == found.end() || at->second.actions <= record.actions) {
        std::string id = record.id;
        found.insert_or_assign(std::move(id), std::move(record));
      }
    }
    std::vector<SessionRecord> all;
    for (auto& [id, record] : found) {
      all.push_back(std::move(record));
    }
    std::stable_sort(all.begin(), all.end(), [](const SessionRecord& a, const SessionRecord& b) { return a.updated > b.updated; });
    return all;
  }

  std::vector<DamagedSession> damaged() override {
    std::vector<DamagedSession> found = local_->damaged();
    std::erase_if(found, [&](const DamagedSession& one) { return !is_here(one.id); });
    Store* remote = line_->reached();
    if (remote == nullptr) return found;
    for (DamagedSession& one : line_->ask([&] { return remote->damaged(); })) {
      if (std::none_of(found.begin(), found.end(), [&](const DamagedSession& here) { return here.id == one.id; })) found.push_back(std::move(one));
    }
    return found;
  }

  std::vector<SessionRecord> own_sessions() override {
    const std::vector<std::string> ids = line_->kept();
    std::vector<SessionRecord> own = local_->sessions();
    std::erase_if(own, [&](const SessionRecord& record) { return !std::binary_search(ids.begin(), ids.end(), record.id); });
    return own;
  }

  SessionRecord session(std::string_view id) override {
    std::optional<SessionRecord> here;
    std::string why;
    try {
      here = local_->session(id);
      if (!is_here(here->id)) here.reset();
    } catch (const Error& error) {
      why = error.what();
    }
    if (here) {
      line_->fetch(here->id);
      return local_->session(here->id);
    }
    Store* remote = line_->reached();
    if (remote == nullptr) {
      throw StoreAway(fmt::format("the store {} cannot be reached now, and of the sessions on this machine {}; try again when it is back", line_->home(),
                                  why.empty() ? fmt::format("none that begins with '{}' belongs to it", id) : why));
    }
    return line_->ask([&] { return remote->session(id); });
  }

  std::optional<SessionRecord> last_open(std::string_view pack) override {
    for (SessionRecord& record : own_sessions()) {
      if (record.pack == pack && record.state == "open") return std::move(record);
    }
    return std::nullopt;
  }

  std::vector<StoredRow> rows(const std::string& session) override { return ask(session, [&](Store& holder) { return holder.rows(session); }); }

  scenario::Bundle bundle(const base::Hash& hash) override {
    try {
      return local_->bundle(hash);
    } catch (const Error&) {
      Store* remote = line_->reached();
      if (remote == nullptr) throw;
      return line_->ask([&] { return remote->bundle(hash); });
    }
  }

  void keep_seal(const std::string& session, std::int64_t actions, const Seal& seal) override {
    if (!is_here(session)) return line_->ask([&] { elsewhere(session).keep_seal(session, actions, seal); });
    local_->keep_seal(session, actions, seal);
    line_->send(session);
  }

  std::optional<Outcome> outcome(const std::string& session) override {
    return ask(session, [&](Store& holder) { return holder.outcome(session); });
  }
  void count_again(const std::string& session) override {
    ask(session, [&](Store& holder) { holder.count_again(session); });
  }

  std::optional<Seal> seal(const std::string& session) override { return ask(session, [&](Store& holder) { return holder.seal(session); }); }

  void keep_assignment(const KeptAssignment& assignment) override {
    local_->keep_assignment(assignment);
    // Sent with the first session that is an attempt at it, when its home is away now.
    if (Store* remote = line_->reached()) line_->ask([&] { remote->keep_assignment(assignment); });
  }

  std::vector<KeptAssignment> assignments() override {
    Store* remote = line_->reached();
    return remote != nullptr ? line_->ask([&] { return remote->assignments(); }) : local_->assignments();
  }

  // At home first: what only this machine knew would stop nobody else. Here too, for as long as the home is away.
  void keep_withdrawal(const KeptWithdrawal& withdrawal) override {
    Store& remote = all_records("withdraw an assignment");
    line_->ask([&] { remote.keep_withdrawal(withdrawal); });
    local_->keep_withdrawal(withdrawal);
  }

  std::vector<KeptWithdrawal> withdrawals() override {
    std::vector<KeptWithdrawal> found = local_->withdrawals();
    Store* remote = line_->reached();
    if (remote == nullptr) return found;
    const auto is_known = [&](const KeptWithdrawal& one) { return std::any_of(found.begin(), found.end(), [&](const KeptWithdrawal& here) { return here.id == one.id; }); };
    for (KeptWithdrawal& one : line_->ask([&] { return remote->withdrawals(); })) {
      if (is_known(one)) continue;
      local_->keep_withdrawal(one);   // It is to hold while the home is away, too.
      found.push_back(std::move(one));
    }
    return found;
  }

  std::vector<Attempt> attempts(const std::string& assignment, const std::string& pseudonym) override {
    std::vector<Attempt> found;
    if (Store* remote = line_->reached()) found = line_->ask([&] { return remote->attempts(assignment, pseudonym); });
    for (Attempt& here : local_->attempts(assignment, pseudonym)) {
      const auto at = std::find_if(found.begin(), found.end(), [&](const Attempt& known) { return known.session == here.session; });
      if (at == found.end()) {
        found.push_back(std::move(here));
      } else {
        at->state = here.state;
      }
    }
    return found;
  }

  SessionRecord begin_attempt(SessionRecord record, const scenario::Bundle& bundle, std::int64_t before) override {
    Store* remote = line_->reached();
    if (remote == nullptr) {
      SessionRecord begun = local_->begin_attempt(std::move(record), bundle, before);
      line_->keep(begun.id, 0);
      return begun;
    }
    // There, since it alone knows what was begun on other machines; what waits here to be sent is not counted there yet. `journal` takes the session over.
    return line_->ask([&] {
      const std::size_t waiting = attempts(record.assignment, record.pseudonym).size() - remote->attempts(record.assignment, record.pseudonym).size();
      return remote->begin_attempt(record, bundle, before - static_cast<std::int64_t>(waiting));
    });
  }

  std::vector<SessionRecord> sessions_of(const std::string& pseudonym) override {
    std::vector<SessionRecord> found = sessions();
    std::erase_if(found, [&](const SessionRecord& record) { return record.pseudonym != pseudonym; });
    return found;
  }

  // Here first: what has never arrived at home would be sent there otherwise. Copies under another pseudonym, as after an import, go by what the home has erased.
  Erased erase(const std::string& pseudonym) override {
    Store& remote = all_records("erase a person's records");
    const std::int64_t here = local_->erase(pseudonym).sessions;
    return erase_at_home(here, [&] { return remote.erase(pseudonym); });
  }

  std::vector<SessionRecord> expired(const std::string& now) override {
    return line_->ask([&] { return all_records("list what is past its time").expired(now); });
  }

  Erased erase_expired(const std::string& now) override {
    Store& remote = all_records("erase what is past its time");
    const std::int64_t here = local_->erase_expired(now).sessions;
    return erase_at_home(here, [&] { return remote.erase_expired(now); });
  }

  std::vector<std::string> remarked() override {
    std::vector<std::string> found = local_->remarked();
    if (Store* remote = line_->reached()) {
      for (std::string& session : line_->ask([&] { return remote->remarked(); })) found.push_back(std::move(session));
    }
    return found;
  }

  CohortRecords& cohort_records() override { return all_records("read a group's results").cohort_records(); }

  Erased erase_course(const std::string& name) override {
    return line_->ask([&] { return all_records("remove a course").erase_course(name); });
  }

  base::Value mentions(const std::string& pseudonym) override {
    return line_->ask([&] { return all_records("find all that is kept about a person").mentions(pseudonym); });
  }

  std::vector<Delivery> deliveries(const std::string& endpoint) override {
    return line_->ask([&] { return all_records("see what was sent to a learning record store").deliveries(endpoint); });
  }

  void keep_deliveries(const std::string& endpoint, const std::vector<Delivery>& deliveries) override {
    line_->ask([&] { all_records("note what was sent to a learning record store").keep_deliveries(endpoint, deliveries); });
  }

  Reach reach() override { return line_->state(); }

  std::string integrity() override {
    const std::string here = local_->integrity();
    Store* remote = line_->reached();
    return here != "ok" || remote == nullptr ? here : line_->ask([&] { return remote->integrity(); });
  }

protected:
  void keep_remark(const std::string& session, const Annotation& annotation) override {
    if (!is_here(session)) return line_->ask([&] { elsewhere(session).annotate(session, annotation); });
    local_->annotate(session, annotation);
    line_->send(session);
  }

  std::vector<Annotation> read_remarks(const std::string& session) override {
    if (is_here(session)) line_->fetch(session);
    return ask(session, [&](Store& holder) { return holder.annotations(session); });
  }

  // Of those that are kept here nothing: they are read one by one, and what others did to them at home comes along.
  std::map<std::string, PartForMarking> read_marking_parts(const std::string& course) override {
    std::map<std::string, PartForMarking> parts;
    try {
      if (Store* remote = line_->reached()) parts = line_->ask([&] { return remote->marking_parts(course); });
    } catch (const StoreAway&) {
      // Lost just now: what can still be read is read one by one.
    }
    for (const std::string& session : line_->kept()) parts.erase(session);
    return parts;
  }

private:
  std::unique_ptr<Store> local_;
  std::shared_ptr<LineHome> line_;
};

}  // namespace

std::unique_ptr<Store> reaching_store(Way way, std::shared_ptr<Connection> local) { return std::make_unique<ReachingStore>(std::move(way), local); }

}  // namespace casecraft::records
