#include "records/store/detail/rows.hpp"

#include <fmt/format.h>

#include <charconv>

#include "base/harmless.hpp"
#include "records/store/detail/outcomes.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

std::string digest_text(const base::Digest& digest) { return fmt::format("{:016x}{:016x}", digest.a, digest.b); }

constexpr std::size_t kLongestHashShown = 80;   // Of what stands where a hash should.

[[noreturn]] void refuse_row(const std::string& session, long long number, const std::string& what) {
  throw Error(fmt::format("the session {} was altered at action {}: {}", session, number, what));
}

base::Hash link_of(const std::string& text, const std::string& session, long long number) {
  try {
    return base::hash_from_hex(text);
  } catch (const Error&) {
    refuse_row(session, number, fmt::format("its link is '{}', which is no hash", base::harmless(text, kLongestHashShown)));
  }
}

base::Digest digest_of(const std::string& text, const std::string& session, long long number) {
  base::Digest digest;
  const char* begin = text.data();
  if (text.size() != 32 || std::from_chars(begin, begin + 16, digest.a, 16).ptr != begin + 16 ||
      std::from_chars(begin + 16, begin + 32, digest.b, 16).ptr != begin + 32) {
    refuse_row(session, number, fmt::format("its state is '{}', which is no hash", base::harmless(text, kLongestHashShown)));
  }
  return digest;
}

/// Keeps its statements prepared: an append costs the database's own wait for the disk and little else.
class RowWriter final : public session::JournalSink {
public:
  RowWriter(std::shared_ptr<Connection> connection, std::string session)
      : connection_(std::move(connection)),
        session_(std::move(session)),
        insert_((connection_->sql->prepare << "INSERT INTO journal (session, number, role, kind, payload, sim_time, state, chain, wall_time) "
                                              "VALUES (:session, :number, :role, :kind, :payload, :sim_time, :state, :chain, :wall_time)",
                 soci::use(session_), soci::use(number_), soci::use(role_), soci::use(kind_), soci::use(payload_), soci::use(sim_time_), soci::use(state_),
                 soci::use(chain_), soci::use(wall_time_))),
        count_((connection_->sql->prepare << "UPDATE sessions SET actions = :number, updated = :updated WHERE id = :session AND actions = :before",
                soci::use(number_), soci::use(wall_time_), soci::use(session_), soci::use(before_))) {}

  void append(const session::JournalRow& row) override {
    fill(row);
    const std::string doing = fmt::format("keep action {} of the session {}", row.number, session_.substr(0, 8));
    guarded(*connection_, doing, [&] {
      Transaction transaction(*connection_);
      insert(row.number);
      count_.execute(true);
      if (count_.get_affected_rows() != 1) {
        throw Error(fmt::format("cannot {}: it does not follow the last action that the store {} holds; open the session again to go on from there", doing,
                                connection_->place));
      }
      if (row.kind == "rewind") {
        reopen();
      }
      transaction.commit();
    });
  }

private:
  void fill(const session::JournalRow& row) {
    number_ = row.number;
    before_ = row.number - 1;
    role_ = row.role;
    kind_ = row.kind;
    payload_ = row.payload;
    sim_time_ = row.time;
    state_ = digest_text(row.state);
    chain_ = base::to_hex(row.chain);
    wall_time_ = wall_time_now();
  }

  void insert(std::int64_t number) {
    try {
      insert_.execute(true);
    } catch (const soci::soci_error& error) {
      if (connection_->dialect->fault(error) == Fault::taken) {
        throw Error(fmt::format("action {} of the session {} is already in the store {}: another window or terminal is playing the same session; close one of the two "
                                "and open the session again", number, session_.substr(0, 8), connection_->place));
      }
      throw;
    }
  }

  // Going back from the ending makes the result that was kept untrue, in words and in numbers, and what was signed.
  void reopen() {
    *connection_->sql << "UPDATE sessions SET state = 'open', result = 'null' WHERE id = :session AND state = 'ended'", soci::use(session_);
    *connection_->sql << "DELETE FROM seals WHERE session = :session", soci::use(session_);
    forget_outcome(*connection_, session_);
  }

  std::shared_ptr<Connection> connection_;
  std::string session_;
  long long number_{0};
  long long before_{0};
  std::string role_;
  std::string kind_;
  std::string payload_;
  long long sim_time_{0};
  std::string state_;
  std::string chain_;
  std::string wall_time_;
  soci::statement insert_;
  soci::statement count_;
};

}  // namespace

std::unique_ptr<session::JournalSink> make_row_writer(std::shared_ptr<Connection> connection, const std::string& session) {
  Connection& reached = *connection;
  return guarded(reached, "keep actions", [&] { return std::make_unique<RowWriter>(std::move(connection), session); });
}

std::vector<StoredRow> read_rows(Connection& connection, const std::string& session) {
  return guarded(connection, "read the actions of a session", [&] {
    std::vector<StoredRow> rows;
    StoredRow next;
    long long number = 0;
    long long sim_time = 0;
    std::string state;
    std::string chain;
    soci::statement statement =
        (connection.sql->prepare << "SELECT number, role, kind, payload, sim_time, state, chain, wall_time FROM journal WHERE session = :session ORDER BY number",
         soci::use(session), soci::into(number), soci::into(next.row.role), soci::into(next.row.kind), soci::into(next.row.payload), soci::into(sim_time),
         soci::into(state), soci::into(chain), soci::into(next.exact_time));
    statement.execute();
    while (statement.fetch()) {
      next.row.number = number;
      next.row.time = sim_time;
      next.row.state = digest_of(state, session, number);
      next.row.chain = link_of(chain, session, number);
      rows.push_back(next);
      rows.back().wall_time = to_seconds(next.exact_time);
    }
    return rows;
  });
}

}  // namespace casecraft::records
