#include <algorithm>

#include <fmt/format.h>

#include "apps/desktop/screens/frame.hpp"
#include "apps/desktop/screens/records_pages.hpp"
#include "apps/program/opening.hpp"
#include "apps/program/results.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::desktop {

namespace {

using Clock = std::chrono::steady_clock;
using Subject = RecordsWorker::Subject;

constexpr std::chrono::seconds kBetweenTries{10};
constexpr std::chrono::seconds kSaidSent{60};

void take_reach(App& app, records::Reach reach) {
  ReachLine& line = app.records.reach;
  const bool is_waiting = reach.is_away || reach.waiting > 0;
  if (line.was_away && !is_waiting) {
    line.sent = program::readable_wall_time(records::wall_time_now());
    line.sent_until = Clock::now() + kSaidSent;
  }
  if (is_waiting) line.sent.clear();
  line.was_away = is_waiting;
  line.now = std::move(reach);
  app.ui.ask_frame();
}

/// A store is opened anew for it: that tries its home, and sends what waits.
void try_again(App& app) {
  RecordsWorker::Job job;
  job.subject = Subject::reach;
  job.needs_store = false;
  job.work = [location = app.records.location](records::Store*, const RecordsWorker::Progress&) -> RecordsWorker::Apply {
    return [reach = program::open_store_beside(location)->reach()](App& to) {
      if (to.records.home_is_there) *to.records.home_is_there = !reach.is_away;
      take_reach(to, reach);
    };
  };
  job.failed = [](App&, const std::string&) {};
  app.records.worker.begin(std::move(job));
}

}  // namespace

void use_store(App& app, const std::string& location, bool is_named, std::shared_ptr<std::atomic<bool>> home_is_there) {
  app.records.home_is_there = std::move(home_is_there);
  app.records.location = location;
  app.records.is_store_named = is_named;
  app.records.worker.set_open([location] { return program::open_store_beside(location); });
}

int tick_reach(App& app) {
  ReachLine& line = app.records.reach;
  const std::int64_t at = app.running ? app.running->view().number : 0;
  if (at != line.noted_at) {
    line.noted_at = at;
    records::Reach reach = app.store.reach();
    const std::shared_ptr<std::atomic<bool>>& is_there = app.records.home_is_there;
    if (reach.is_away && !line.is_own_away && is_there) *is_there = false;
    line.is_own_away = reach.is_away;
    // The session's own connection is made anew at one of the next actions; what waits is sent beside.
    if (is_there && *is_there) reach.is_away = false;
    if (!reach.home.empty()) take_reach(app, std::move(reach));
  }
  const Clock::time_point now = Clock::now();
  if (!line.sent.empty() && now >= line.sent_until) {
    line.sent.clear();
    app.ui.ask_frame();
  }
  if (!line.was_away) return line.sent.empty() ? -1 : static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(line.sent_until - now).count()) + 1;
  if (now >= line.next_try && !app.records.worker.is_busy(Subject::reach)) {
    line.next_try = now + kBetweenTries;
    try_again(app);
  }
  return static_cast<int>(std::chrono::duration_cast<std::chrono::milliseconds>(kBetweenTries).count());
}

float reach_line(App& app, float top) {
  ReachLine& line = app.records.reach;
  if (!line.was_away && line.sent.empty() && (line.now.problem.empty() || line.now.home.empty())) return top;
  Ui& ui = app.ui;
  std::string words;
  if (line.now.is_away) {
    words = line.now.waiting == 0 ? ui.say("The agency's store is away; what you do is kept here and will be sent.").str()
                                  : ui.say_count("The agency's store is away; {} action is kept here and will be sent.", "The agency's store is away; {} actions are kept here and will be sent.", line.now.waiting);
  } else if (line.now.waiting > 0) {
    words = ui.say("The agency's store is back; what was kept here is being sent.");
  } else if (!line.sent.empty()) {
    words = ui.say("The agency's store is back, and everything has been sent ({} UTC).", line.sent);
  }
  if (!line.now.is_away && !line.now.problem.empty()) words = ui.say("Not in the agency's store yet: {}.", ui.shown(line.now.problem));
  line.shown = words;
  const float edge = ui.em(1.4F);
  const TextLayout& laid = ui.laid_out(words, ui.window().w - 2 * edge, {Face::small, 1.4F, 0.5F});
  const float height = laid.height + ui.em(0.6F);
  const Rect strip{ui.window().x, top, ui.window().w, height};
  ui.fill(strip, ui.theme().surface);
  ui.fill({strip.x, top, ui.em(0.4F), height}, line.was_away ? ui.theme().warn : ui.theme().good);
  ui.fill({strip.x, strip.bottom() - ui.fonts().thin(), strip.w, ui.fonts().thin()}, ui.theme().line);
  ui.paint(laid, strip.x + edge, top + ui.em(0.3F), ui.theme().text, ui.theme().text);
  return strip.bottom();
}

}  // namespace casecraft::desktop
