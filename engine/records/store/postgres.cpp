#include "records/store/postgres.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <map>
#include <string_view>

#include "base/harmless.hpp"
#include "records/store/detail/location.hpp"

#include <soci/postgresql/soci-postgresql.h>

namespace casecraft::records {
namespace {

PGconn* handle_of(soci::session& sql) { return static_cast<soci::postgresql_session_backend*>(sql.get_backend())->conn_; }

class PostgresDialect final : public Dialect {
public:
  /// `sql` is to outlive it.
  explicit PostgresDialect(soci::session& sql) : sql_(sql) {}

  // A row that another transaction has changed meanwhile is read again after it, so that "WHERE actions = n - 1" finds what is true; a row n that another has
  // inserted is waited for, and then taken.
  [[nodiscard]] std::string begin_writing() const override { return "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"; }
  [[nodiscard]] std::string row_lock() const override { return " FOR UPDATE"; }

  void lock_schema(soci::session& sql) const override {
    // "casecraf" in ASCII. The lock goes with the transaction, whatever its end.
    sql << "SET LOCAL lock_timeout = '60s'";
    sql << "SELECT pg_advisory_xact_lock(7161131761793130854)";
  }

  [[nodiscard]] Fault fault(const soci::soci_error& error) const override {
    if (PQstatus(handle_of(sql_)) == CONNECTION_BAD) {
      return Fault::lost;
    }
    const auto* postgres = dynamic_cast<const soci::postgresql_soci_error*>(&error);
    if (postgres == nullptr) {
      return Fault::other;
    }
    // The codes of PostgreSQL's Appendix A.
    const std::string state = postgres->sqlstate();
    static const std::map<std::string_view, Fault, std::less<>> known{
        {"23505", Fault::taken},     {"23503", Fault::busy},    {"40001", Fault::busy},    {"40P01", Fault::busy},    {"55P03", Fault::busy},    {"57014", Fault::busy},
        {"25006", Fault::read_only}, {"42501", Fault::no_rights}, {"3F000", Fault::no_rights}, {"53100", Fault::full},  {"57P01", Fault::lost},    {"57P02", Fault::lost},
        {"57P03", Fault::lost},      {"57P05", Fault::lost},    {"25P03", Fault::lost},    {"XX001", Fault::damaged}, {"XX002", Fault::damaged}};
    if (const auto found = known.find(state); found != known.end()) {
      return found->second;
    }
    return state.starts_with("08") ? Fault::lost : Fault::other;
  }

  // What a server can say of its files without an extension is nothing; it stops with an error on the page that it cannot read.
  [[nodiscard]] std::string integrity(soci::session&) const override { return "ok"; }

private:
  soci::session& sql_;
};

std::string quoted_value(std::string_view value) {
  std::string text = "'";
  for (const char c : value) {
    if (c == '\'' || c == '\\') text += '\\';
    text += c;
  }
  return text + "'";
}

using Options = std::map<std::string, std::string>;

[[noreturn]] void refuse_address(const std::string& location) {
  throw Error(fmt::format("the store {} is no address that PostgreSQL understands; expected postgresql://user@host:5432/database, with @ : / ? # % in a name or password "
                          "written as %40 %3A %2F %3F %23 %25", shown_location(location)));
}

Options read_options(const std::string& location) {
  char* said = nullptr;
  PQconninfoOption* parts = PQconninfoParse(location.c_str(), &said);
  if (parts == nullptr) {
    // What libpq says repeats the address, password and all.
    PQfreemem(said);
    refuse_address(location);
  }
  Options options;
  for (const PQconninfoOption* part = parts; part->keyword != nullptr; ++part) {
    if (part->val != nullptr) {
      options.emplace(part->keyword, part->val);
    }
  }
  PQconninfoFree(parts);
  return options;
}

/// What libpq would find out only as it connects, and say in words that name another cause.
void require_sound(const Options& options, const std::string& location) {
  constexpr std::array<std::string_view, 6> kModes{"disable", "allow", "prefer", "require", "verify-ca", "verify-full"};
  const auto mode = options.find("sslmode");
  if (mode != options.end() && std::find(kModes.begin(), kModes.end(), mode->second) == kModes.end()) {
    throw Error(fmt::format("the store {} asks for sslmode={}, which is no way to connect; expected {}", shown_location(location), base::harmless(mode->second, 40), fmt::join(kModes, ", ")));
  }
  const auto root = options.find("sslrootcert");
  if (root == options.end() || root->second.empty() || root->second == "system") return;
  if (::access(root->second.c_str(), R_OK) != 0) {
    throw Error(fmt::format("the store {} asks for the certificates in '{}' (sslrootcert), which is not there or cannot be read; check that path", shown_location(location),
                            base::harmless(root->second, 200)));
  }
}

/// What the person wrote goes before what is usual here.
std::string connect_words(const std::string& location, const NetworkPatience& patience) {
  Options options = read_options(location);
  require_sound(options, location);
  const Options usual{{"connect_timeout", std::to_string(patience.connect.count())},
                      {"tcp_user_timeout", std::to_string(patience.unanswered.count())},
                      {"keepalives", "1"},
                      {"keepalives_idle", "10"},
                      {"keepalives_interval", "5"},
                      {"keepalives_count", "3"},
                      {"application_name", "casecraft"}};
  options.insert(usual.begin(), usual.end());
  options["client_encoding"] = "UTF8";
  std::string words;
  for (const auto& [name, value] : options) {
    words += fmt::format("{}{}={}", words.empty() ? "" : " ", name, quoted_value(value));
  }
  return words;
}

/// Why no connection came about, in the words of libpq and of the server, which are English here unless the server speaks another language; then its own are shown.
[[noreturn]] void refuse_connection(const std::string& place, const std::string& words) {
  struct Cause {
    std::string_view sign;
    std::string_view sentence;
    bool may_pass;   ///< The same attempt may succeed later.
  };
  static constexpr std::array causes{
      Cause{"could not translate host name", "there is no computer of that name; check the host's name and the network", true},
      Cause{"timeout expired", "it did not answer in time; check the host's name, the network and the firewall", true},
      Cause{"Connection refused", "nothing answers there; check host and port, and that the server is running", true},
      Cause{"No such file or directory", "no server is running there; check host and port, and that the server is running", true},
      Cause{"No route to host", "the network does not lead there; check the host's name and the network", true},
      Cause{"unreachable", "the network does not lead there; check the host's name and the network", true},
      Cause{"password authentication failed", "user name or password is wrong; put the right one into ~/.pgpass (host:port:database:user:password, mode 0600)", false},
      Cause{"no password supplied", "it wants a password; put it into ~/.pgpass (host:port:database:user:password, mode 0600)", false},
      Cause{"certificate", "its certificate could not be verified; ask who runs it for the root certificate, and name that with ?sslmode=verify-full&sslrootcert=FILE", false},
      Cause{"does not support SSL", "it offers no encrypted connection and one was asked for; ask who runs it to switch it on", false},
      Cause{"no pg_hba.conf entry", "it does not let this user in from this computer; ask who runs it", false},
      Cause{"too many", "it has no connection left; try again later, or ask who runs it for more", true},
      Cause{"connection slots", "it has no connection left; try again later, or ask who runs it for more", true},
      Cause{"the database system is", "it is starting or stopping; try again in a moment", true},
      Cause{"server closed the connection", "it closed the connection; try again in a moment", true},
  };
  const std::string head = fmt::format("cannot open the store {}: ", place);
  if (words.find("database \"") != std::string::npos && words.find("does not exist") != std::string::npos) {
    throw Error(head + "the server has no such database; check its name, or ask who runs it to make it (createdb)");
  }
  if (words.find("role \"") != std::string::npos && words.find("does not exist") != std::string::npos) {
    throw Error(head + "the server knows no user of that name; check the name, or ask who runs it to make one (createuser)");
  }
  for (const Cause& cause : causes) {
    if (words.find(cause.sign) == std::string::npos) continue;
    if (cause.may_pass) throw StoreAway(head + std::string(cause.sentence));
    throw Error(head + std::string(cause.sentence));
  }
  std::string said = on_one_line(words);
  throw Error(fmt::format("{}the server refused the connection ({}); check the address, or ask who runs it", head, said));
}

}  // namespace

std::shared_ptr<Connection> connect_postgres(const std::string& location, const NetworkPatience& patience) {
  auto connection = std::make_shared<Connection>();
  connection->place = shown_location(location);
  const std::string words = connect_words(location, patience);
  try {
    connection->sql = std::make_unique<soci::session>(soci::postgresql, words);
  } catch (const soci::soci_error& error) {
    const std::string said = error.get_error_message();
    if (said.find("invalid integer value") != std::string::npos || said.find("invalid port") != std::string::npos) {
      refuse_address(location);
    }
    refuse_connection(connection->place, said);
  }
  connection->dialect = std::make_unique<PostgresDialect>(*connection->sql);
  // "The table is there already" and the like are no news for a person.
  PQsetNoticeProcessor(handle_of(*connection->sql), [](void*, const char*) {}, nullptr);
  guarded(*connection, "open the store", [&] {
    *connection->sql << fmt::format("SET search_path = public; SET synchronous_commit = on; SET lock_timeout = '5s'; SET statement_timeout = {}; "
                                    "SET idle_in_transaction_session_timeout = '60s'", patience.statement.count());
  });
  return connection;
}

}  // namespace casecraft::records
