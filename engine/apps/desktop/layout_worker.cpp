#include "apps/desktop/layout_worker.hpp"

#include <chrono>
#include <exception>

#include <SDL_events.h>

namespace casecraft::desktop {

namespace {

LayoutWorker::Done work_out(const LayoutWorker::Job& job, std::uint64_t number) {
  LayoutWorker::Done done;
  done.number = number;
  const auto began = std::chrono::steady_clock::now();
  try {
    if (job.picture) done.picture = layout::draw(job.graph, job.placed, *job.picture, job.title);
    else done.placed = layout::place(job.graph, job.style);
  } catch (const std::exception& error) {
    done.problem = error.what();
  }
  done.milliseconds = std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - began).count();
  return done;
}

}  // namespace

LayoutWorker::~LayoutWorker() {
  {
    const std::lock_guard lock(mutex_);
    is_over_ = true;
    waiting_.reset();
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

std::uint64_t LayoutWorker::submit(Job job) {
  const std::lock_guard lock(mutex_);
  waiting_ = std::move(job);
  if (!thread_.joinable()) thread_ = std::thread([this] { run(); });
  wake_.notify_one();
  return ++newest_;
}

std::optional<LayoutWorker::Done> LayoutWorker::take(std::uint64_t number) {
  const std::lock_guard lock(mutex_);
  if (!done_ || done_->number != number) return std::nullopt;
  std::optional<Done> taken = std::move(done_);
  done_.reset();
  return taken;
}

bool LayoutWorker::knows(std::uint64_t number) const {
  const std::lock_guard lock(mutex_);
  return number != 0 && (number == running_ || (waiting_ && number == newest_) || (done_ && done_->number == number));
}

void LayoutWorker::run() {
  std::unique_lock lock(mutex_);
  while (true) {
    wake_.wait(lock, [this] { return is_over_ || waiting_; });
    if (is_over_) return;
    const Job job = std::move(*waiting_);
    waiting_.reset();
    running_ = newest_;
    const std::uint64_t number = running_;
    lock.unlock();
    Done done = work_out(job, number);
    lock.lock();
    done_ = std::move(done);
    running_ = 0;
    SDL_Event event{};
    event.type = SDL_USEREVENT;
    SDL_PushEvent(&event);
  }
}

}  // namespace casecraft::desktop
