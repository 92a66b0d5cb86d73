#include "records/reach/line_home.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "records/reach/erasures.hpp"
#include "records/reach/homes.hpp"
#include "records/reach/spool.hpp"
#include "records/store/sql_store.hpp"

namespace casecraft::records {
namespace {

constexpr std::chrono::seconds kFirstPause{5};
constexpr std::chrono::seconds kLongestPause{60};
// For what had waited: one action of the person does not wait for hundreds of others.
constexpr std::chrono::seconds kSendingAtOnce{2};

}  // namespace

LineHome::LineHome(Way way, std::shared_ptr<Connection> local) : way_(std::move(way)), local_(std::move(local)), home_id_(home_at(*local_, way_.home)), played_(local_->place) {}

void LineHome::connect() {
  std::shared_ptr<Connection> remote = way_.connect();
  std::unique_ptr<Store> remote_store = store_over(remote);
  const std::string id = id_of_store(*remote);
  learn_home(*local_, way_.home, id);
  home_id_ = id;
  remote_store_ = std::move(remote_store);
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
  catch_up();
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
  catch_up();
  return remote_store_.get();
}

void LineHome::catch_up() {
  try {
    carry_out();
    const auto until = std::chrono::steady_clock::now() + kSendingAtOnce;
    for (const Spooled& waiting : waiting_sessions(*local_, home_id_)) {
      if (remote_ == nullptr || std::chrono::steady_clock::now() >= until) break;
      try_for(waiting.session, [&] { send_session(*local_, *remote_, waiting.session); });
    }
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
  } catch (const Error& error) {
    problem_ = error.what();
  }
}

// One session that cannot be merged is named, and stops no other.
template <typename Work>
void LineHome::try_for(const std::string& session, Work&& work) {
  try {
    std::forward<Work>(work)();
    unmerged_.erase(session);
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
  } catch (const Error& error) {
    unmerged_[session] = error.what();
  }
}

void LineHome::send(const std::string& session) {
  if (reached() == nullptr) {
    return;
  }
  try_for(session, [&] {
    send_session(*local_, *remote_, session);
    problem_.clear();
  });
}

void LineHome::fetch(const std::string& session) {
  if (reached() == nullptr || !keeps(session)) {
    return;
  }
  try_for(session, [&] {
    if (is_waiting(*local_, session)) send_session(*local_, *remote_, session);
    merge_session(*remote_, *local_, session);
    note_known(*local_, session);
  });
}

void LineHome::bring_here(const std::string& session) {
  if (reached() == nullptr) {
    return;
  }
  ask([&] { merge_session(*remote_, *local_, session); });
}

std::int64_t LineHome::carry_out() {
  if (!way_.carries_out_erasures) {
    return 0;
  }
  const std::int64_t removed = records::carry_out_erasures(*local_, *remote_, home_id_, [this](const std::string& session) { return played_.is_played(session); }).removed;
  if (removed > 0) {
    std::erase_if(unmerged_, [&](const auto& one) { return !keeps(one.first); });
  }
  return removed;
}

std::int64_t LineHome::carry_out_erasures() {
  if (reached() == nullptr) {
    return 0;
  }
  try {
    return carry_out();
  } catch (const StoreAway& error) {
    lose();
    problem_ = error.what();
  } catch (const Error& error) {
    problem_ = error.what();
  }
  return 0;
}

bool LineHome::keeps(const std::string& session) { return is_spooled(*local_, session, home_id_); }

void LineHome::keep(const std::string& session, std::int64_t confirmed) { spool(*local_, session, home_id_, confirmed); }

std::vector<std::string> LineHome::kept() { return spooled_sessions(*local_, home_id_); }

Reach LineHome::state() {
  const Waiting waiting = waiting_for(*local_, home_id_);
  Reach reach;
  reach.home = way_.home;
  reach.is_away = remote_store_ == nullptr;
  reach.waiting = waiting.actions;
  reach.problem = problem_;
  if (reach.problem.empty() && !unmerged_.empty()) {
    reach.problem = unmerged_.begin()->second;
    if (unmerged_.size() > 1) reach.problem += fmt::format(" (and {} more: casecraft sync names each)", unmerged_.size() - 1);
  }
  return reach;
}

}  // namespace casecraft::records
