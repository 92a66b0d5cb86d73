#include "store.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/magic.h>
#include <sys/vfs.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string_view>

#include "base/error.hpp"
#include "records/store/opening.hpp"
#include "records/store/soci.hpp"
#include "writers.hpp"

namespace casecraft::bench {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

constexpr int kWriters = 50;
constexpr int kRounds = 20;        // The disk and the store take turns, so that what else the machine does hits both alike.
constexpr int kEachRound = 150;    // Appends, and syncs, a round.
constexpr double kTimes = 5;       // The bound of one writer on SQLite: kTimes times the disk's own p99, and kMore milliseconds.
constexpr double kMore = 2;

struct Wish {
  fs::path folder{fs::temp_directory_path()};
  std::int64_t actions{100000};
};

Wish read_wish(std::span<char*> words) {
  Wish wish;
  for (std::size_t i = 0; i < words.size(); i += 2) {
    const std::string_view name(words[i]);
    const std::string value = i + 1 < words.size() ? words[i + 1] : "";
    if (name == "--folder" && !value.empty()) {
      wish.folder = value;
    } else if (name == "--actions" && std::strtoll(value.c_str(), nullptr, 10) >= kWriters) {
      wish.actions = std::strtoll(value.c_str(), nullptr, 10);
    } else {
      throw Error(fmt::format("'{}' is not known; expected casecraft-bench store [--folder DIR] [--actions N], N from {} on", name, kWriters));
    }
  }
  return wish;
}

/// A folder in `parent` that goes with this.
class Folder {
public:
  explicit Folder(const fs::path& parent) {
    std::string name = (parent / "casecraft-bench-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw Error(fmt::format("no folder can be made in {}; name another with --folder", parent.string()));
    path = name;
  }
  ~Folder() {
    std::error_code ignored;
    fs::remove_all(path, ignored);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  fs::path path;
};

/// Milliseconds of each of `count` appended pages of 4 KiB with its fdatasync: what no durable append can go below.
std::vector<double> sync_disk(int handle, int count) {
  const std::string page(4096, 'x');
  std::vector<double> waits;
  for (int i = 0; i < count; ++i) {
    const auto start = Clock::now();
    if (::write(handle, page.data(), page.size()) != static_cast<ssize_t>(page.size()) || ::fdatasync(handle) != 0) throw Error("the disk cannot be written");
    waits.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
  }
  return waits;
}

struct Pair {
  std::vector<double> disk;    ///< Milliseconds, shortest first.
  std::vector<double> store;
};

Pair measure_in_turns(const fs::path& folder, const std::string& place) {
  const fs::path file = folder / "pages";
  const int handle = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  if (handle < 0) throw Error(fmt::format("{} cannot be written", file.string()));
  Pair pair;
  for (int round = 0; round < kRounds; ++round) {
    for (const double wait : sync_disk(handle, kEachRound)) pair.disk.push_back(wait);
    for (const double wait : write_alone(place, kEachRound)) pair.store.push_back(wait);
  }
  ::close(handle);
  std::sort(pair.disk.begin(), pair.disk.end());
  std::sort(pair.store.begin(), pair.store.end());
  return pair;
}

std::string of_waits(const std::vector<double>& sorted) {
  if (sorted.empty()) return "no append was confirmed at once";
  return fmt::format("p50 {:.2f} ms, p99 {:.2f} ms, longest {:.1f} ms", quantile(sorted, 0.5), quantile(sorted, 0.99), sorted.back());
}

double sum(const std::vector<double>& waits) {
  double all = 0;
  for (const double wait : waits) all += wait;
  return all;
}

void show_pair(std::string_view store, const Pair& pair) {
  fmt::print("  the disk: 4 KiB appended and fdatasync, {} times: {}\n", pair.disk.size(), of_waits(pair.disk));
  fmt::print("  {}, one writer: {} appends, {:.0f} actions/s: {}\n", store, pair.store.size(), 1000 * static_cast<double>(pair.store.size()) / sum(pair.store), of_waits(pair.store));
  std::fflush(stdout);
}

int show_crowd(std::string_view store, const Written& written) {
  fmt::print("  {}, {} writers: {} actions in {:.0f} s, {:.0f} actions/s: {}; {} broken off and done again\n", store, kWriters, written.actions, written.seconds,
             static_cast<double>(written.actions) / written.seconds, of_waits(written.waits), written.broken_off);
  for (const std::string& problem : written.problems) fmt::print("  WRONG: {}\n", problem);
  if (written.problems.empty()) fmt::print("  read again: none lost, none doubled, every session's chain holds\n");
  std::fflush(stdout);
  return written.problems.empty() ? 0 : 1;
}

std::string setting(records::Connection& connection, const std::string& question) {
  std::string value;
  *connection.sql << question, soci::into(value);
  return value;
}

/// Durable is what survives a loss of power. Asked of the same connection that a store is made over.
void require_durable(records::Connection& connection, const std::vector<std::pair<std::string, std::string>>& expected) {
  std::string said;
  for (const auto& [question, value] : expected) {
    const std::string found = setting(connection, question);
    if (found != value) throw Error(fmt::format("{} gives {} where {} makes an append durable; nothing was measured", question, found, value));
    said += fmt::format("{}{} = {}", said.empty() ? "" : ", ", question, found);
  }
  fmt::print("  durable: {}\n", said);
}

int measure_file(const Wish& wish) {
  const Folder folder(wish.folder);
  const std::string place = (folder.path / "one.sqlite").string();
  fmt::print("SQLite\n");
  require_durable(*records::connect(place), {{"PRAGMA journal_mode", "wal"}, {"PRAGMA synchronous", "2"}});
  const Pair pair = measure_in_turns(folder.path, place);
  show_pair("SQLite", pair);
  const double bound = kTimes * quantile(pair.disk, 0.99) + kMore;
  const double found = quantile(pair.store, 0.99);
  fmt::print("  bound of one writer's p99: {:.0f} x {:.2f} ms + {:.0f} ms = {:.2f} ms: {}\n", kTimes, quantile(pair.disk, 0.99), kMore, bound, found <= bound ? "held" : "NOT HELD");
  std::fflush(stdout);
  return show_crowd("SQLite", write_in_a_crowd((folder.path / "fifty.sqlite").string(), kWriters, wish.actions / kWriters));
}

std::string in_quotes(const std::string& word) {
  std::string quoted = "'";
  for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

}  // namespace

int measure_stores(std::span<char*> words) {
  const Wish wish = read_wish(words);
  struct statfs about {};
  if (::statfs(wish.folder.c_str(), &about) != 0) throw Error(fmt::format("there is no folder {}", wish.folder.string()));
  fmt::print("In {}{}\n", wish.folder.string(), about.f_type == TMPFS_MAGIC ? ", which is memory and no disk: these figures say nothing about durability; name another with --folder" : "");
  const int file = measure_file(wish);
  const std::string self = fs::read_symlink("/proc/self/exe").string();
  const std::string command = fmt::format("CASECRAFT_TEST_POSTGRES_FSYNC=on TMPDIR={} sh {} {} store-at-a-server --folder {} --actions {}", in_quotes(wish.folder.string()),
                                          in_quotes(CASECRAFT_SOURCE_DIR "/tests/store/postgres.sh"), in_quotes(self), in_quotes(wish.folder.string()), wish.actions);
  const int status = std::system(command.c_str());
  const int server = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
  constexpr int kSkipped = 77;
  return file != 0 || (server != 0 && server != kSkipped) ? 1 : 0;
}

int measure_server(std::span<char*> words) {
  const Wish wish = read_wish(words);
  const char* socket = std::getenv("CASECRAFT_TEST_POSTGRES");
  const char* restart = std::getenv("CASECRAFT_TEST_POSTGRES_RESTART");
  if (socket == nullptr || restart == nullptr) throw Error("no server was started; call: casecraft-bench store");
  const std::string place = fmt::format("postgresql://casecraft@/postgres?host={}", socket);
  const Folder folder(wish.folder);
  fmt::print("PostgreSQL\n");
  require_durable(*records::connect(place), {{"SHOW fsync", "on"}, {"SHOW synchronous_commit", "on"}, {"SHOW full_page_writes", "on"}});
  show_pair("PostgreSQL", measure_in_turns(folder.path, place));
  // Its own database: the crowd is counted afterwards.
  *records::connect(place)->sql << "DROP SCHEMA public CASCADE";
  *records::connect(place)->sql << "CREATE SCHEMA public";
  const auto meanwhile = [&](const std::function<std::int64_t()>& done) {
    for (int round = 1; round <= 2; ++round) {
      while (done() < round * wish.actions / 4) ::usleep(20000);
      fmt::print("  after {} actions: the server is killed (-m immediate) and started again{}\n", done(), std::system(restart) == 0 ? "" : " - WHICH FAILED");
      std::fflush(stdout);
    }
  };
  return show_crowd("PostgreSQL", write_in_a_crowd(place, kWriters, wish.actions / kWriters, meanwhile));
}

}  // namespace casecraft::bench
