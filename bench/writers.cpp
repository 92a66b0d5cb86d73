#include "writers.hpp"

#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <stdexcept>

#include "base/error.hpp"
#include "records/reach/chains.hpp"
#include "records/store/store.hpp"

namespace casecraft::bench {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int kPatience = 300;   // Tries, 0.1 s apart: a server that starts again is away for seconds.

double milliseconds_since(Clock::time_point start) { return std::chrono::duration<double, std::milli>(Clock::now() - start).count(); }

scenario::Bundle writers_bundle() {
  scenario::Bundle bundle;
  bundle.files["pack/main.lua"] = "scene \"hall\" { text = [[ The key is not on its hook. ]] }\n";
  bundle.settings = base::Value(base::Map{{"mode", "practice"}});
  return bundle;
}

records::SessionRecord writers_record() {
  records::SessionRecord record;
  record.pack = "first-steps";
  record.pack_version = "1.0.0";
  record.title = "First steps";
  record.seed = 7;
  record.mode = "practice";
  record.locale = "en";
  return record;
}

/// Rows as long as a scenario's usually are, linked as a session links them.
std::vector<session::JournalRow> linked_rows(std::int64_t actions) {
  std::vector<session::JournalRow> rows;
  base::Hash link = session::chain_start(writers_bundle().hash(), writers_record().seed);
  for (std::int64_t number = 1; number <= actions; ++number) {
    session::JournalRow row;
    row.number = number;
    row.role = "trainee";
    row.kind = "choose";
    row.payload = fmt::format("{{\"choice\":\"look_{}\",\"text\":\"She asks whether anybody was in the hall after ten.\"}}", number);
    row.time = 60 * number;
    row.state = {0x9E3779B97F4A7C15U * static_cast<std::uint64_t>(number), static_cast<std::uint64_t>(number)};
    link = row.chain = session::chain_next(link, row);
    rows.push_back(row);
  }
  return rows;
}

/// What the writing processes tell: memory that all of them share.
class Shared {
public:
  explicit Shared(std::size_t count) : bytes_(sizeof(Counts) + count * sizeof(float)) {
    void* memory = ::mmap(nullptr, bytes_, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED) throw std::runtime_error("no memory that processes can share");
    counts = new (memory) Counts;
    waits = reinterpret_cast<float*>(static_cast<char*>(memory) + sizeof(Counts));
  }
  ~Shared() { ::munmap(counts, bytes_); }
  Shared(const Shared&) = delete;
  Shared& operator=(const Shared&) = delete;

  struct Counts {
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> broken_off{0};
  };
  Counts* counts;
  float* waits;   ///< A place for each action of each writer; 0: it was not confirmed at once.

private:
  std::size_t bytes_;
};

std::unique_ptr<records::Store> open_patiently(const std::string& place) {
  for (int tries = 0;; ++tries) {
    try {
      return records::Store::open(place);
    } catch (const Error&) {
      if (tries > kPatience) throw;
      ::usleep(100000);
    }
  }
}

/// How many actions of the session are there, from a new connection.
std::int64_t look_patiently(const std::string& place, const std::string& id, std::unique_ptr<records::Store>& store) {
  for (int tries = 0;; ++tries) {
    try {
      store = open_patiently(place);
      return store->session(id).actions;
    } catch (const Error&) {
      if (tries > kPatience) throw;
    }
  }
}

std::string begin_patiently(const std::string& place, std::unique_ptr<records::Store>& store) {
  for (int tries = 0;; ++tries) {
    try {
      return store->begin(writers_record(), writers_bundle()).id;
    } catch (const Error&) {
      if (tries > kPatience) throw;
      store = open_patiently(place);
    }
  }
}

/// Plays one session to its end, whatever breaks off meanwhile. What was refused is looked for in the store before it is tried again.
void write_session(const std::string& place, std::int64_t actions, Shared& shared, float* waits) {
  auto store = open_patiently(place);
  const std::string id = begin_patiently(place, store);
  const std::vector<session::JournalRow> rows = linked_rows(actions);
  std::int64_t done = 0;
  while (done < actions) {
    try {
      const auto journal = store->journal(id);
      while (done < actions) {
        const auto start = Clock::now();
        journal->append(rows[static_cast<std::size_t>(done)]);
        waits[done] = static_cast<float>(milliseconds_since(start));
        ++done;
        ++shared.counts->done;
      }
    } catch (const Error&) {
      ++shared.counts->broken_off;
      const std::int64_t kept = look_patiently(place, id, store);
      // What was confirmed is there; what was not may be.
      if (kept < done || kept > done + 1) throw Error(fmt::format("{} actions of a session were confirmed and the store holds {}", done, kept));
      shared.counts->done += kept - done;
      done = kept;
    }
  }
}

std::vector<pid_t> start_writers(const std::string& place, int writers, std::int64_t actions, Shared& shared) {
  std::vector<pid_t> children;
  for (int index = 0; index < writers; ++index) {
    const pid_t child = ::fork();
    if (child == 0) {
      try {
        write_session(place, actions, shared, shared.waits + index * actions);
        ::_exit(0);
      } catch (const std::exception& error) {
        const std::string said = std::string(error.what()) + "\n";
        static_cast<void>(::write(2, said.data(), said.size()) + 1);
        ::_exit(1);
      }
    }
    children.push_back(child);
  }
  return children;
}

std::vector<std::string> problems_in(const std::string& place, int writers, std::int64_t actions) {
  std::vector<std::string> problems;
  const auto store = open_patiently(place);
  int whole = 0;
  std::int64_t found = 0;
  // A beginning whose answer was lost leaves a session without an action, and a second one.
  for (const records::SessionRecord& record : store->sessions()) {
    whole += record.actions == actions ? 1 : 0;
    found += record.actions;
  }
  if (whole != writers) problems.push_back(fmt::format("{} of {} sessions are whole", whole, writers));
  if (found != writers * actions) problems.push_back(fmt::format("the store holds {} actions of {}", found, writers * actions));
  for (std::string& broken : records::broken_chains(*store)) problems.push_back(std::move(broken));
  if (const std::string said = store->integrity(); said != "ok") problems.push_back(said);
  return problems;
}

}  // namespace

Written write_in_a_crowd(const std::string& place, int writers, std::int64_t actions, const std::function<void(const std::function<std::int64_t()>& done)>& meanwhile) {
  static_cast<void>(records::Store::open(place));
  const auto all = static_cast<std::size_t>(writers * actions);
  Shared shared(all);
  Written written;
  written.actions = writers * actions;
  const auto start = Clock::now();
  const std::vector<pid_t> children = start_writers(place, writers, actions, shared);
  if (meanwhile) meanwhile([&] { return shared.counts->done.load(); });
  for (const pid_t child : children) {
    int status = 0;
    ::waitpid(child, &status, 0);
    if (status != 0) written.problems.emplace_back("a writer gave up; what it said stands above");
  }
  written.seconds = milliseconds_since(start) / 1000;
  written.broken_off = shared.counts->broken_off;
  std::copy_if(shared.waits, shared.waits + all, std::back_inserter(written.waits), [](float wait) { return wait > 0; });
  std::sort(written.waits.begin(), written.waits.end());
  for (std::string& problem : problems_in(place, writers, actions)) written.problems.push_back(std::move(problem));
  return written;
}

std::vector<double> write_alone(const std::string& place, std::int64_t actions) {
  const auto store = records::Store::open(place);
  const auto journal = store->journal(store->begin(writers_record(), writers_bundle()).id);
  std::vector<double> waits;
  for (const session::JournalRow& row : linked_rows(actions)) {
    const auto start = Clock::now();
    journal->append(row);
    waits.push_back(milliseconds_since(start));
  }
  return waits;
}

double quantile(const std::vector<double>& sorted, double share) {
  const auto last = static_cast<double>(sorted.size() - 1);
  return sorted[static_cast<std::size_t>(share * last)];
}

}  // namespace casecraft::bench
