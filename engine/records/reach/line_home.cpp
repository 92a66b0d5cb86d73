#include "records/reach/line_home.hpp"

#include <algorithm>

#include "records/reach/spool.hpp"
#include "records/store/sql_store.hpp"

namespace casecraft::records {
namespace {

constexpr std::chrono::seconds kFirstPause{5};
constexpr std::chrono::seconds kLongestPause{60};
// For what had waited: one action of the person does not wait for hundreds of others.
constexpr std::chrono::seconds kSendingAtOnce{2};

}  // namespace

void LineHome::connect() {
  std::shared_ptr<Connection> remote = way_.connect();
  remote_store_ = store_over(remote);
  remote_ = std::move(remote);
  pause_ = std::chrono::seconds{0};
  problem_.clear();
}

void LineHome::open() {
  try {
    connect();
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
    return;
  }
  send_what_waits();
}

void LineHome::lose() {
  remote_store_.reset();
  remote_.reset();
  pause_ = pause_.count() == 0 ? kFirstPause : std::min(2 * pause_, kLongestPause);
  next_try_ = way_.now() + pause_;
}

Store* LineHome::reached() {
  if (remote_store_ != nullptr) {
    return remote_store_.get();
  }
  if (way_.now() < next_try_) {
    return nullptr;
  }
  try {
    connect();
  } catch (const Error& error) {
    // Also when it has another cause than the network: the person is in the middle of a session and goes on.
    lose();
    problem_ = error.what();
    return nullptr;
  }
  send_what_waits();
  return remote_store_.get();
}

void LineHome::send_what_waits() {
  try {
    const Merged sent = send_waiting(*local_, *remote_, way_.home, std::chrono::steady_clock::now() + kSendingAtOnce);
    if (!sent.problems.empty()) problem_ = sent.problems.front();
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
  } catch (const Error& error) {
    problem_ = error.what();
  }
}

void LineHome::send(const std::string& session) {
  if (reached() == nullptr) {
    return;
  }
  try {
    send_session(*local_, *remote_, session);
    problem_.clear();
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
  } catch (const Error& error) {
    problem_ = error.what();
  }
}

void LineHome::fetch(const std::string& session) {
  if (reached() == nullptr) {
    return;
  }
  try {
    if (is_spooled(*local_, session, way_.home)) {
      send_session(*local_, *remote_, session);
    }
    merge_session(*remote_, *local_, session);
    if (is_spooled(*local_, session, way_.home)) {
      // What came from there is known there.
      send_session(*local_, *remote_, session);
    }
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
  }
}

Reach LineHome::state() {
  const Waiting waiting = waiting_for(*local_, way_.home);
  Reach reach;
  reach.home = way_.home;
  reach.is_away = remote_store_ == nullptr;
  reach.waiting = waiting.actions;
  reach.problem = problem_;
  return reach;
}

}  // namespace casecraft::records
