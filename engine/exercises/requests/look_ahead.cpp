#include "exercises/requests/look_ahead.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exercises/requests/running_requests.hpp"
#include "exercises/requests/times.hpp"

namespace casecraft::requests {
namespace {

using session::Page;
using session::Turn;

constexpr std::int64_t kDaysShown = 35;

/// Something that a trainee has to think of at a time.
struct Ahead {
  std::int64_t at{0};
  const char* kind{""};   ///< "returned", "waiting", "kept", "deadline".
  std::string id, title, detail, text;
};

void add_requests(std::vector<Ahead>& all, const RequestActivities& model, Turn& turn) {
  for (const Brief& one : all_briefs(model.board, turn)) {
    if (one.stage != Stage::sent && one.stage != Stage::returned) continue;
    const std::string number = std::to_string(one.number);
    const std::string title = called(one.number, one.body, model, turn);
    if (one.stage == Stage::returned) all.push_back({turn.now(), "returned", number, title, "waits for you", one.reply.str()});
    if (one.stage != Stage::sent) continue;
    const std::int64_t by = one.last_sent + model.channel(one.channel)->latency.p90;
    all.push_back({by, "waiting", number, title, by > turn.now() ? fmt::format("nine of ten are answered by {}", own_time(by, model, turn)) : fmt::format("nine of ten would have been answered by {}: a reminder is due", own_time(by, model, turn)), ""});
  }
}

void add_data(std::vector<Ahead>& all, const RequestActivities& model, Turn& turn) {
  for (const Holding& holding : model.holdings) {
    const std::int64_t by = turn.state().integer(holding.kept_by);
    const std::int64_t end = end_of(holding, turn);
    if (by == 0 || turn.state().integer(holding.obtained) >= 0 || end == kNever || end <= turn.now()) continue;
    all.push_back({end, "kept", holding.id, holding.label.render(turn.machine()).str(), fmt::format("kept until {}", own_time(end, model, turn)), fmt::format("By request {}. Afterwards it is deleted.", by)});
  }
}

void add_deadlines(std::vector<Ahead>& all, const RequestActivities& model, Turn& turn) {
  for (const session::Deadline& one : turn.case_file().deadlines) {
    const std::int64_t due = turn.state().integer(one.due_at);
    if (due < turn.now() || turn.state().integer(one.passed) != 0) continue;
    if ((one.is_open && !turn.machine().condition(one.is_open)) || (one.is_met && turn.machine().condition(one.is_met))) continue;
    all.push_back({due, "deadline", one.id, one.label.render(turn.machine()).str(), fmt::format("due {}", own_time(due, model, turn)), ""});
  }
}

/// In order of time; what waits for the trainee first.
std::vector<Ahead> all_ahead(const RequestActivities& model, Turn& turn) {
  std::vector<Ahead> all;
  add_requests(all, model, turn);
  add_data(all, model, turn);
  add_deadlines(all, model, turn);
  std::stable_sort(all.begin(), all.end(), [](const Ahead& a, const Ahead& b) { return a.at < b.at; });
  return all;
}

}  // namespace

Page due_page(const RequestActivities& model, Turn& turn) {
  Page page;
  page.title = "What is due";
  for (const Ahead& one : all_ahead(model, turn)) {
    page.rows.push_back({base::Text(one.id), base::Text(one.title), base::Text(one.detail), base::Text(one.text), base::Map{{"at", one.at}, {"kind", one.kind}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

Page calendar_page(const RequestActivities& model, Turn& turn) {
  Page page;
  page.title = "Calendar";
  const base::Zone& zone = model.calendars[model.board.calendar].zone;
  std::vector<Calendar> calendars;
  for (std::size_t i = 0; i < model.calendars.size(); ++i) calendars.push_back(model.calendar(i, turn));
  const std::vector<Ahead> ahead = all_ahead(model, turn);
  const std::int64_t today = local_day(time_at(turn.now(), turn), zone);
  for (std::int64_t day = today; day < today + kDaysShown; ++day) {
    std::string closed;
    base::List open;
    for (const Calendar& one : calendars) {
      if (one.is_working_day(day)) open.push_back(one.id);
      else closed += fmt::format("{}{}", closed.empty() ? "" : ", ", one.name);
    }
    std::string words;
    base::List events;
    for (const Ahead& one : ahead) {
      if (local_day(time_at(one.at, turn), zone) != day) continue;
      words += fmt::format("{}{}: {}", words.empty() ? "" : "\n", one.title, one.detail);
      events.push_back(base::Map{{"kind", one.kind}, {"id", one.id}, {"title", one.title}, {"at", one.at}});
    }
    const base::UtcTime noon = base::from_wall(day * base::kDay + base::kDay / 2, zone).time;
    const std::string name = base::format_long(noon, zone);
    page.rows.push_back({base::Text(base::format_iso(noon, zone).substr(0, 10)), base::Text(name.substr(0, name.find(','))), base::Text(closed.empty() ? std::string() : fmt::format("closed: {}", closed)), base::Text(words),
                         base::Map{{"open", std::move(open)}, {"from", noon.seconds - base::kDay / 2}, {"events", std::move(events)}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

}  // namespace casecraft::requests
