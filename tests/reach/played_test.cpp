#include "records/reach/played.hpp"

#include <catch2/catch.hpp>

#include <csignal>
#include <filesystem>
#include <sys/wait.h>
#include <unistd.h>

#include "fresh.hpp"
#include "machine.hpp"
#include "records/reach/moving.hpp"
#include "records/store/sql_store.hpp"
#include "samples.hpp"

using namespace casecraft;
using namespace casecraft::tests;

namespace {

/// Another program, which plays `session` until it is killed.
class OtherPlayer {
public:
  OtherPlayer(const std::string& store, const std::string& session) {
    int ready[2];
    REQUIRE(::pipe(ready) == 0);
    child_ = ::fork();
    if (child_ == 0) {
      records::Played played(store);
      played.begin(session);
      static_cast<void>(!::write(ready[1], "x", 1));
      while (true) ::pause();
    }
    char said = 0;
    REQUIRE(::read(ready[0], &said, 1) == 1);
    ::close(ready[0]);
    ::close(ready[1]);
  }
  ~OtherPlayer() { kill(); }
  OtherPlayer(const OtherPlayer&) = delete;
  OtherPlayer& operator=(const OtherPlayer&) = delete;
  void kill() {
    if (child_ > 0) {
      ::kill(child_, SIGKILL);
      ::waitpid(child_, nullptr, 0);
    }
    child_ = -1;
  }

private:
  pid_t child_{-1};
};

}  // namespace

TEST_CASE("what another program plays is known until it ends, even when it is killed") {
  const TemporaryFolder folder;
  const std::string store = (folder / "here.sqlite").string();
  records::Played here(store);
  CHECK_FALSE(here.is_played("one"));
  CHECK_FALSE(std::filesystem::exists(store + "-played"));
  OtherPlayer other(store, "one");
  CHECK(here.is_played("one"));
  CHECK_FALSE(here.is_played("two"));
  // The same session in two windows.
  here.begin("one");
  here.begin("one");
  other.kill();
  here.end("one");
  CHECK(records::Played(store).is_played("one"));
  here.end("one");
  CHECK_FALSE(records::Played(store).is_played("one"));
  CHECK_FALSE(here.is_played("one"));
  here.end("one");
}

TEST_CASE("where no file can be made nobody is kept from playing, and what is played here is known") {
  records::Played nowhere("/no/such/folder/here.sqlite");
  nowhere.begin("one");
  CHECK(nowhere.is_played("one"));
  nowhere.end("one");
  CHECK_FALSE(nowhere.is_played("one"));
}

TEST_CASE("sending what waits leaves a session alone that another program plays, and says how many") {
  const Fresh fresh;
  Machine machine(fresh);
  machine.address = fresh.connect()->place;
  const std::string local = (machine.folder / "here.sqlite").string();
  std::string id;
  {
    const auto store = machine.store();
    id = store->begin(sample_record(), sample_bundle()).id;
    store->journal(id)->append(sample_row(1));
  }
  records::store_over(fresh.connect())->erase(sample_record().pseudonym);
  {
    const OtherPlayer other(local, id);
    const records::SentHome sent = records::send_home(local, machine.address);
    CHECK(sent.erased == 0);
    CHECK(sent.left == 1);
    CHECK(records::store_over(machine.local())->sessions().size() == 1);
  }
  const records::SentHome sent = records::send_home(local, machine.address);
  CHECK(sent.erased == 1);
  CHECK(sent.left == 0);
  CHECK(records::store_over(machine.local())->sessions().empty());
}
