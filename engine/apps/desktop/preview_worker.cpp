#include "apps/desktop/preview_worker.hpp"

#include <map>

#include <SDL_events.h>

#include "apps/program/linting.hpp"
#include "base/error.hpp"
#include "base/json.hpp"

namespace casecraft::desktop {

namespace {

constexpr std::size_t kMostStates = 30'000;
constexpr double kMostSeconds = 5;

/// Leaves an exploration that nobody wants any more.
struct NotWanted {};

/// Recorded sessions are played in the mode that each names.
std::vector<authoring::RecordedWay> recorded_ways(const program::Library& library, const program::CatalogueEntry& entry, const std::atomic<bool>& wants_stop) {
  std::vector<authoring::RecordedWay> ways;
  std::map<session::Mode, std::shared_ptr<session::Exercise>> loaded;
  for (auto& [file, bytes] : program::recorded_sessions(entry.folder)) {
    if (wants_stop) throw NotWanted{};
    base::Diagnostics diagnostics;
    const base::JsonDocument document = base::read_json(file, std::move(bytes), diagnostics);
    const auto played = diagnostics.has_errors() ? std::nullopt : authoring::read_played_session(document, diagnostics);
    if (!played) continue;   // The check says what is wrong with it.
    std::shared_ptr<session::Exercise>& exercise = loaded[played->mode];
    if (!exercise) exercise = program::load(library.bundle(entry, played->mode));
    ways.push_back(authoring::recorded_way(*played, file, exercise));
  }
  return ways;
}

}  // namespace

MappedPack::MappedPack(std::shared_ptr<session::Exercise> loaded) : exercise(std::move(loaded)), outline(authoring::outline_of(*exercise)), map(authoring::map_of(outline)) {
  try {
    authoring::place_map(map);
  } catch (const Error& error) {
    problem = error.what();
  }
}

PreviewWorker::~PreviewWorker() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
    wants_stop_ = true;
    waiting_.reset();
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void PreviewWorker::begin(Job job) {
  const std::lock_guard lock(mutex_);
  waiting_ = std::move(job);
  wants_stop_ = true;
  states_ = 0;
  if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  wake_.notify_one();
}

PreviewWorker::Found PreviewWorker::take() {
  const std::lock_guard lock(mutex_);
  return std::exchange(found_, {});
}

bool PreviewWorker::is_running() const {
  const std::lock_guard lock(mutex_);
  return is_working_ || waiting_;
}

template <typename Put>
void PreviewWorker::put(const Put& put_in) {
  {
    const std::lock_guard lock(mutex_);
    if (wants_stop_) throw NotWanted{};
    put_in(found_);
  }
  SDL_Event event{};
  event.type = SDL_USEREVENT;
  SDL_PushEvent(&event);
}

void PreviewWorker::work(const Job& job) {
  const program::Library library(job.home);
  const program::CatalogueEntry entry = library.find(job.pack.string());
  const scenario::Bundle bundle = library.bundle(entry, job.mode);
  auto map = std::make_shared<const MappedPack>(program::load(bundle));
  put([&](Found& found) { found.map = std::move(map); });
  authoring::ExploreOptions options;
  options.seed = job.seed;
  options.states = kMostStates;
  options.seconds = kMostSeconds;
  options.progress = [this](std::size_t states, std::size_t) {
    states_ = states;
    if (wants_stop_) throw NotWanted{};
  };
  auto ways = std::make_shared<const authoring::WaysIn>([&] { return program::load(bundle); }, job.mode, options);
  put([&](Found& found) { found.ways = std::move(ways); });
  std::vector<authoring::RecordedWay> recorded = recorded_ways(library, entry, wants_stop_);
  put([&](Found& found) { found.recorded = std::move(recorded); });
}

void PreviewWorker::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return is_over_ || waiting_; });
    if (is_over_) return;
    const Job job = std::move(*waiting_);
    waiting_.reset();
    wants_stop_ = false;
    is_working_ = true;
    lock.unlock();
    try {
      work(job);
    } catch (const NotWanted&) {
      // A newer one waits, or the window closes.
    } catch (const std::exception& error) {
      const std::lock_guard again(mutex_);
      if (!wants_stop_) found_.problem = error.what();
    }
    lock.lock();
    is_working_ = false;
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
  }
}

}  // namespace casecraft::desktop
