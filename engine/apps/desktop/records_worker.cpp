#include "apps/desktop/records_worker.hpp"

#include <algorithm>

#include <SDL_events.h>

#include "base/error.hpp"

namespace casecraft::desktop {

namespace {

/// Leaves a job whose result nobody wants any more.
struct NoLongerWanted {};

void wake_for_records() {
  SDL_Event event{};
  event.type = SDL_USEREVENT;
  SDL_PushEvent(&event);
}

}  // namespace

RecordsWorker::~RecordsWorker() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
    wants_stop_ = true;
    // A decision that a person has made is kept before the window closes.
    std::erase_if(waiting_, [](const Job& job) { return job.subject != Subject::decision; });
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void RecordsWorker::begin(Job job) {
  const std::lock_guard lock(mutex_);
  if (job.subject != Subject::decision) {
    std::erase_if(waiting_, [&](const Job& other) { return other.subject == job.subject; });
    if (running_ == job.subject) wants_stop_ = true;
  }
  waiting_.push_back(std::move(job));
  if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  wake_.notify_one();
}

bool RecordsWorker::is_busy(Subject subject) const {
  const std::lock_guard lock(mutex_);
  return running_ == subject || std::any_of(waiting_.begin(), waiting_.end(), [&](const Job& job) { return job.subject == subject; });
}

bool RecordsWorker::take(App& app) {
  std::vector<Apply> done;
  {
    const std::lock_guard lock(mutex_);
    done.swap(done_jobs_);
  }
  for (const Apply& apply : done) apply(app);
  return !done.empty();
}

RecordsWorker::Apply RecordsWorker::carry_out(const Job& job) {
  try {
    if (job.needs_store && !store_) store_ = open_();
    return job.work(job.needs_store ? store_.get() : nullptr, [this](std::size_t done, std::size_t whole) {
      // A window that draws with each of thousands would do nothing else.
      constexpr std::size_t kSteps = 50;
      const bool is_step = whole != whole_ || done / std::max<std::size_t>(1, whole / kSteps) != done_ / std::max<std::size_t>(1, whole / kSteps);
      done_ = done;
      whole_ = whole;
      if (wants_stop_) throw NoLongerWanted{};
      if (is_step) wake_for_records();
    });
  } catch (const NoLongerWanted&) {
    return {};
  } catch (const std::exception& error) {
    return [failed = job.failed, sentence = std::string(error.what())](App& app) { failed(app, sentence); };
  }
}

void RecordsWorker::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return is_over_ || !waiting_.empty(); });
    if (waiting_.empty()) return;
    const Job job = std::move(waiting_.front());
    waiting_.pop_front();
    running_ = job.subject;
    wants_stop_ = false;
    done_ = whole_ = 0;
    lock.unlock();
    Apply apply = carry_out(job);
    lock.lock();
    running_.reset();
    if (apply && !wants_stop_) done_jobs_.push_back(std::move(apply));
    wake_for_records();
  }
}

}  // namespace casecraft::desktop
