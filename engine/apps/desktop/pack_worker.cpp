#include "apps/desktop/pack_worker.hpp"

#include <algorithm>
#include <chrono>
#include <exception>

#include <SDL_events.h>
#include <fmt/format.h>

#include "apps/program/linting.hpp"
#include "authoring/prove_report.hpp"
#include "authoring/silenced_findings.hpp"
#include "authoring/trainees.hpp"
#include "base/counted.hpp"

namespace casecraft::desktop {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t kStates = 300'000;
constexpr double kSeconds = 60;
constexpr double kGuideSeconds = 5;   // They cannot be stopped.

/// Leaves an exploration that somebody has stopped.
struct Stopped {};

void wake_window() {
  SDL_Event event{};
  event.type = SDL_USEREVENT;
  SDL_PushEvent(&event);
}

/// "my-case/tests/good.json" is "tests/good.json" in the pack's folder; what the program brings lies below its home.
fs::path on_disk(const std::string& shown, const fs::path& home, const fs::path& pack) {
  std::error_code ignored;
  const std::size_t slash = shown.find('/');
  const fs::path own = pack / (slash == std::string::npos ? shown : shown.substr(slash + 1));
  if (fs::exists(own, ignored)) return own;
  return fs::exists(home / shown, ignored) ? home / shown : own;
}

std::string_view bytes_of(const std::string& shown, const scenario::Bundle& bundle, const std::vector<authoring::TestFile>& tests) {
  for (const auto& [path, bytes] : tests) {
    if (path == shown) return bytes;
  }
  const std::size_t slash = shown.find('/');
  const auto found = bundle.files.find("pack/" + (slash == std::string::npos ? shown : shown.substr(slash + 1)));
  return found == bundle.files.end() ? std::string_view() : std::string_view(found->second);
}

std::string line_of(std::string_view bytes, int line) {
  for (int i = 1; i < line; ++i) {
    const std::size_t end = bytes.find('\n');
    if (end == std::string_view::npos) return "";
    bytes.remove_prefix(end + 1);
  }
  if (line == 0) return "";
  bytes = bytes.substr(0, bytes.find('\n'));
  const std::size_t first = bytes.find_first_not_of(" \t");
  return first == std::string_view::npos ? "" : std::string(bytes.substr(first));
}

PackWorker::Done check(const base::Language& language, const fs::path& home, const fs::path& pack) {
  PackWorker::Done done;
  const program::Library library(home);
  program::CatalogueEntry entry = library.find(pack.string());
  // What is wrong with scenario.json is one of the mistakes to show.
  entry.problem.clear();
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::practice);
  const std::vector<authoring::TestFile> tests = program::recorded_sessions(entry.folder);
  const authoring::LintResult result = authoring::lint(bundle, tests, program::known_activities(), program::lint_options(home));
  std::int64_t errors = 0;
  std::int64_t warnings = 0;
  for (const base::Diagnostic& one : result.diagnostics.all()) {
    errors += one.severity == base::Severity::error ? 1 : 0;
    warnings += one.severity == base::Severity::warning ? 1 : 0;
    const base::Position& at = one.where;
    done.findings.push_back({one.severity, at.line == 0 ? at.file : fmt::format("{}:{}:{}", at.file, at.line, at.column), one.message, one.hint, line_of(bytes_of(at.file, bundle, tests), at.line),
                             on_disk(at.file, home, entry.folder), at.line});
  }
  const std::string played = tests.empty()           ? language.say("no recorded session")
                             : result.tests_run == 0 ? language.say("recorded sessions not played")
                                                     : language.say("{} of {} as expected", result.tests_passed, language.say_count("{} recorded session", "{} recorded sessions", result.tests_run));
  done.report = fmt::format("{}, {}, {}", language.say_count("{} error", "{} errors", errors), language.say_count("{} warning", "{} warnings", warnings), played);
  return done;
}

template <typename Progress>
PackWorker::Done prove(const fs::path& home, const fs::path& pack, const Progress& progress) {
  PackWorker::Done done;
  const program::Library library(home);
  const program::CatalogueEntry entry = library.find(pack.string());
  const scenario::Bundle bundle = library.bundle(entry, session::Mode::assessment);
  const auto load = [&] { return program::load(bundle); };
  authoring::ExploreOptions options;
  options.states = kStates;
  options.seconds = kSeconds;
  // One is left to the window.
  options.workers = std::clamp(std::thread::hardware_concurrency(), 2U, 8U) - 1;
  const auto exercise = load();
  const std::vector<authoring::RecordedGuide> recorded = authoring::recorded_guides(program::recorded_sessions(entry.folder), exercise);
  for (const authoring::RecordedGuide& one : recorded) options.guides.push_back(authoring::actions_under(one, options.seed, *exercise));
  for (auto& way : authoring::guides_of(exercise, options.seed, kGuideSeconds, options.states)) options.guides.push_back(std::move(way));
  options.progress = progress;
  const authoring::Explored explored = authoring::explore(load, options);
  authoring::Proof proof = authoring::prove(explored, *exercise, options.seed);
  authoring::confirm(proof, exercise, recorded);
  authoring::FindingSilences silences(bundle);
  silences.apply(proof);
  for (authoring::Finding& one : silences.idle_of_proofs()) proof.findings.push_back(std::move(one));
  done.report = authoring::proof_as_text(proof, *exercise, {entry.manifest.id, false});
  return done;
}

}  // namespace

PackWorker::~PackWorker() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
    waiting_.reset();
    wants_stop_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void PackWorker::begin(Task task, const fs::path& home, const fs::path& pack, const base::Language& language) {
  const std::lock_guard lock(mutex_);
  wants_stop_ = is_running_;
  waiting_ = Job{task, home, pack, &language};
  done_.reset();
  progress_ = {};
  task_ = task;
  if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  wake_.notify_one();
}

void PackWorker::stop() {
  const std::lock_guard lock(mutex_);
  waiting_.reset();
  wants_stop_ = is_running_;
}

bool PackWorker::is_running() const {
  const std::lock_guard lock(mutex_);
  return is_running_ || waiting_;
}

PackWorker::Task PackWorker::task() const {
  const std::lock_guard lock(mutex_);
  return task_;
}

PackWorker::Progress PackWorker::progress() const {
  const std::lock_guard lock(mutex_);
  return progress_;
}

std::optional<PackWorker::Done> PackWorker::take() {
  const std::lock_guard lock(mutex_);
  std::optional<Done> taken = std::move(done_);
  done_.reset();
  return taken;
}

PackWorker::Done PackWorker::carry_out(const Job& job) {
  Done done;
  const auto began = std::chrono::steady_clock::now();
  auto shown = began;
  const auto progress = [&](std::size_t found, std::size_t open) {
    if (wants_stop_) throw Stopped{};
    const auto now = std::chrono::steady_clock::now();
    if (now - shown < std::chrono::milliseconds(200)) return;
    shown = now;
    const double by_time = std::chrono::duration<double>(now - began).count() / kSeconds;
    const std::lock_guard lock(mutex_);
    progress_ = {found, open, std::min(1.0, std::max(by_time, static_cast<double>(found) / kStates))};
    wake_window();
  };
  try {
    done = job.task == Task::check ? check(*job.language, job.home, job.pack) : prove(job.home, job.pack, progress);
  } catch (const Stopped&) {
    done.was_stopped = true;
  } catch (const std::exception& error) {
    done.problem = error.what();
  }
  done.task = job.task;
  done.pack = job.pack;
  return done;
}

void PackWorker::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return is_over_ || waiting_; });
    if (is_over_) return;
    const Job job = std::move(*waiting_);
    waiting_.reset();
    is_running_ = true;
    wants_stop_ = false;
    lock.unlock();
    Done done = carry_out(job);
    lock.lock();
    is_running_ = false;
    // What another job has taken the place of is of no use any more.
    if (!waiting_) done_ = std::move(done);
    wake_window();
  }
}

}  // namespace casecraft::desktop
