#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "apps/desktop/records_worker.hpp"
#include "apps/desktop/running.hpp"
#include "apps/program/gather_cohort.hpp"
#include "apps/program/marking.hpp"

namespace casecraft::desktop {

/// A group's results, for an instructor.
struct CohortPage {
  program::CohortWish wish;
  std::vector<records::Course> courses;
  std::optional<records::Cohort> figures;   ///< None until they were read for the first time.
  std::string mode;                         ///< Of the figures; the wish may have gone on.
  std::string problem;                      ///< Why they could not be read, in one sentence.
  std::string pack;                         ///< The exercise that is shown; empty: the first.
  Scroll scroll;
};

/// What waits for an instructor.
struct InboxPage {
  program::InboxWish wish;
  std::vector<records::Course> courses;
  std::optional<program::Inbox> inbox;
  std::string problem;
  std::size_t shown_items{50};
  Scroll scroll;
};

/// One thing that is decided. What it is, not where it stood: the inbox may be read anew beneath the page.
struct DecidePage {
  std::string session;                      ///< Id.
  records::About about{records::About::text};
  std::int64_t action{0};
  std::string key;
  program::Rubric rubric;   ///< Without rows until it was read, or when the exercise cannot be loaded any more.
  std::optional<std::size_t> chosen;        ///< Index into the item's choices; behind them passed and failed: the verdict itself.
  Draft reason, author;
  std::string problem;
  Scroll scroll;
};

/// How the store that records belong to is reached, as far as the window knows.
struct ReachLine {
  records::Reach now;
  bool was_away{false};
  bool is_own_away{false};                                ///< For the store that the session is recorded in; it may be found again beside before.
  std::string sent;                                       ///< When everything had been sent, in words; empty: nothing is to be said of it.
  std::chrono::steady_clock::time_point sent_until{};
  std::chrono::steady_clock::time_point next_try{};
  std::int64_t noted_at{-1};                              ///< Number of the action that `now` is of.
  std::string shown;                                      ///< What the line said when it was drawn last.
};

/// The pages that read the store beside the drawing, and what they remember from one frame to the next.
struct RecordsPages {
  CohortPage cohort;
  InboxPage inbox;
  DecidePage decide;
  ReachLine reach;
  std::string location;           ///< Of the store of this start; empty: the usual file.
  bool is_store_named{false};     ///< By --store.
  std::shared_ptr<std::atomic<bool>> home_is_there;   ///< What the session's own store asks before it makes a person wait for its home.
  RecordsWorker worker;           ///< Last, so that it ends first.
};

class App;

/// The store of this start, for the worker's own connection.
void use_store(App& app, const std::string& location, bool is_named, std::shared_ptr<std::atomic<bool>> home_is_there);
void open_cohort(App& app);
void open_inbox(App& app);
/// Asks how the store is reached, if something was done since, and tries again beside the drawing while it is away. Milliseconds until it wants to be called again; -1: never.
int tick_reach(App& app);
/// For the window's title: how many wait, or that it is still read.
std::string state_of_inbox(const App& app);
std::string state_of_cohort(const App& app);

}  // namespace casecraft::desktop
