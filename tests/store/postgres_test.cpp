#include <fmt/format.h>

#include <catch2/catch.hpp>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <vector>

#include "fresh.hpp"
#include "postgres_server.hpp"
#include "records/store/migrations.hpp"
#include "records/store/postgres.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;
using Catch::Contains;

namespace {

std::string said_by_opening(const std::string& location) {
  return sentence_of([&] { static_cast<void>(records::Store::open(location)); });
}

void make_user(const std::string& name, const std::string& rights) {
  const auto connection = records::connect_postgres(postgres_server());
  *connection->sql << "DROP ROLE IF EXISTS " + name;
  *connection->sql << "CREATE ROLE " + name + " LOGIN " + rights;
}

}  // namespace

TEST_CASE("a store on a server is opened by its address, and its place shows no password") {
  const Fresh fresh;
  make_user("locked", "PASSWORD 's3cret-word'");
  *fresh.connect()->sql << "GRANT ALL ON SCHEMA public TO locked";
  const auto store = records::Store::open(postgres_server_as("locked", "s3cret-word"));
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  CHECK(store->session(id).id == id);
  const std::string said = sentence_of([&] { static_cast<void>(store->session("ffffffff")); });
  CHECK_THAT(said, Contains("postgresql://locked@") && !Contains("s3cret"));
}

TEST_CASE("why a server cannot be used is one sentence without the password") {
  const Fresh fresh;
  make_user("locked", "PASSWORD 'right'");
  CHECK_THAT(said_by_opening(postgres_server_as("locked", "wr0ng-word")), Contains("user name or password is wrong") && Contains(".pgpass") && !Contains("wr0ng"));
  CHECK_THAT(said_by_opening(postgres_server_as("locked")), Contains("wants a password"));
  CHECK_THAT(said_by_opening(postgres_server_as("nobody_here")), Contains("no user of that name"));
  CHECK_THAT(said_by_opening(postgres_server_as("casecraft", "", "no_such")), Contains("no such database"));
  CHECK_THAT(said_by_opening("postgresql://casecraft:hush@host.invalid/cases"), Contains("no computer of that name") && Contains("postgresql://casecraft@host.invalid/cases") && !Contains("hush"));
  CHECK_THAT(said_by_opening("postgresql://casecraft:hush@127.0.0.1:1/cases"), Contains("nothing answers there") && !Contains("hush"));
  CHECK_THAT(said_by_opening("postgresql://casecraft@/cases?host=/tmp/no-such-folder-here"), Contains("no server is running there"));
  CHECK_THAT(said_by_opening("postgresql://casecraft:hu@sh@host:port/cases"), Contains("is no address") && !Contains("hu@") && !Contains("sh@"));
}

TEST_CASE("a server without encryption is refused where it was asked for, in one sentence") {
  // It says that it has none, as PostgreSQL does, and that is all that it can.
  const int listening = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in here{};
  here.sin_family = AF_INET;
  here.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof here;
  REQUIRE(::bind(listening, reinterpret_cast<sockaddr*>(&here), size) == 0);
  REQUIRE(::listen(listening, 1) == 0);
  REQUIRE(::getsockname(listening, reinterpret_cast<sockaddr*>(&here), &size) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    const int line = ::accept(listening, nullptr, nullptr);
    char asked[8];
    const bool is_well = ::read(line, asked, sizeof asked) == sizeof asked && ::write(line, "N", 1) == 1;
    ::_exit(is_well ? 0 : 1);
  }
  const std::string said = said_by_opening(fmt::format("postgresql://casecraft:hush@127.0.0.1:{}/cases?sslmode=verify-full", ntohs(here.sin_port)));
  CHECK_THAT(said, Contains("offers no encrypted connection") && Contains("switch it on") && !Contains("hush"));
  ::close(listening);
  int status = 0;
  ::waitpid(child, &status, 0);
  CHECK(status == 0);
}

TEST_CASE("a way to connect that there is not, and a file of certificates that is not there, are named before anybody is asked") {
  const std::string mode = said_by_opening("postgresql://casecraft:hush@127.0.0.1:1/cases?sslmode=wrong");
  CHECK_THAT(mode, Contains("sslmode=wrong, which is no way to connect; expected disable, allow, prefer, require, verify-ca, verify-full") && !Contains("hush"));
  const std::string file = said_by_opening("postgresql://casecraft:hush@127.0.0.1:1/cases?sslmode=verify-full&sslrootcert=/nowhere/root.crt");
  CHECK_THAT(file, Contains("'/nowhere/root.crt' (sslrootcert), which is not there or cannot be read") && !Contains("hush"));
}

TEST_CASE("a certificate that cannot be verified is refused in one sentence, and the right one is taken as far as its name") {
  const char* host = std::getenv("CASECRAFT_TEST_POSTGRES_HOST");
  REQUIRE(host != nullptr);
  if (std::string(std::getenv("CASECRAFT_TEST_POSTGRES_SSL")) != "on") {
    WARN("skipped: openssl is not installed");
    return;
  }
  const Fresh fresh;
  const std::string address = fmt::format("postgresql://casecraft@{}/postgres?sslmode=", host);
  const std::string certificate = std::string(std::getenv("CASECRAFT_TEST_POSTGRES")) + "/server.crt";
  for (const std::string& wrong : {std::string("verify-full"), std::string("verify-ca"), "verify-full&sslrootcert=" + certificate}) {
    INFO(wrong);
    CHECK_THAT(said_by_opening(address + wrong), Contains("its certificate could not be verified") && Contains("sslrootcert=FILE"));
  }
  CHECK(said_by_opening(address + "verify-ca&sslrootcert=" + certificate) == "nothing was thrown");
  CHECK(said_by_opening(address + "require") == "nothing was thrown");
}

TEST_CASE("an address that is away now is told from one that is wrong") {
  const auto is_away = [](const std::string& location) {
    try {
      static_cast<void>(records::connect_postgres(location));
    } catch (const records::StoreAway&) {
      return true;
    } catch (const Error&) {
      return false;
    }
    return false;
  };
  CHECK(is_away("postgresql://casecraft@127.0.0.1:1/cases"));
  CHECK_FALSE(is_away(postgres_server_as("casecraft", "", "no_such")));
}

TEST_CASE("who may not write is told so, in the schema and in a table") {
  const Fresh fresh;
  make_user("reader", "");
  *fresh.connect()->sql << "REVOKE ALL ON SCHEMA public FROM PUBLIC";
  CHECK_THAT(said_by_opening(postgres_server_as("reader")), Contains("does not allow it") && Contains("grant you the rights"));
  const std::string id = records::store_over(fresh.connect())->begin(sample_record(), sample_bundle()).id;
  *fresh.connect()->sql << "GRANT USAGE ON SCHEMA public TO reader";
  *fresh.connect()->sql << "GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader";
  const auto store = records::Store::open(postgres_server_as("reader"));
  CHECK(store->session(id).id == id);
  CHECK_THAT(sentence_of([&] { store->finish(id, {}); }), Contains("cannot keep the result") && Contains("grant you the rights"));
  *fresh.connect()->sql << "DROP OWNED BY reader";
}

TEST_CASE("a connection that breaks off is said to be lost, and is no other error") {
  const Fresh fresh;
  const auto connection = fresh.connect();
  const auto store = records::store_over(connection);
  const std::string id = store->begin(sample_record(), sample_bundle()).id;
  const auto journal = store->journal(id);
  journal->append(sample_row(1));
  *fresh.connect()->sql << "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'";
  CHECK_THROWS_AS(journal->append(sample_row(2)), records::StoreAway);
  CHECK_THAT(sentence_of([&] { static_cast<void>(store->sessions()); }), Contains("connection to the store") && Contains("was lost"));
  CHECK(records::store_over(fresh.connect())->rows(id).size() == 1);
}

TEST_CASE("what is kept on a server waits for its disk") {
  const Fresh fresh;
  std::string said;
  *fresh.connect()->sql << "SHOW synchronous_commit", soci::into(said);
  CHECK(said == "on");
}

TEST_CASE("machines that open an empty database at the same moment make one schema") {
  for (int round = 0; round < 3; ++round) {
    const Fresh fresh;
    std::vector<pid_t> children;
    for (int index = 0; index < 8; ++index) {
      const pid_t child = ::fork();
      if (child == 0) {
        const std::string said = said_by_opening(postgres_server());
        if (said != "nothing was thrown") {
          static_cast<void>(::write(2, said.data(), said.size()) + ::write(2, "\n", 1));
        }
        ::_exit(said == "nothing was thrown" ? 0 : 1);
      }
      children.push_back(child);
    }
    for (const pid_t child : children) {
      int status = 0;
      ::waitpid(child, &status, 0);
      CHECK(status == 0);
    }
    CHECK(records::schema_version(*fresh.connect()) == records::migrations().back().number);
  }
}
