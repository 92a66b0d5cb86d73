#include <benchmark/benchmark.h>

#include "walk.hpp"

namespace casecraft::bench {
namespace {

constexpr std::int64_t kRequests = 400;
constexpr std::int64_t kYearOfMinutes = 365 * 24 * 60;

base::Value texts(std::initializer_list<const char*> all) {
  base::List list;
  for (const char* one : all) list.push_back(one);
  return base::Value(std::move(list));
}

/// What a whole preservation request to the small board's platform holds.
base::Map whole() {
  return {{"authority", "Cybercrime unit, Inspector Rell"}, {"contact", "+999 0 100"}, {"basis", "Cybercrime Act, section 12"}, {"offence", "Exploitation of persons"}, {"facts", texts({"paid"})}, {"identifiers", texts({"account"})},
          {"from", "2026-03-01"}, {"till", "2026-03-11"}, {"zone", "UTC"}, {"categories", texts({"traffic"})}, {"urgency", "urgent"}, {"reason", "They are deleted after some days."}, {"confidential", "no_notice"}, {"next", "order"}};
}

std::shared_ptr<session::Exercise> small_board() {
  static const std::shared_ptr<session::Exercise> exercise = load_pack(CASECRAFT_SOURCE_DIR "/tests/packs/small-requests", session::Mode::assessment);
  return exercise;
}

/// A year at the board: 400 requests, each drafted, filled in and sent, every third without a zone, which comes back as a question; the answers come in between.
void play_year(session::Session& session) {
  const auto take = [&](const char* kind, base::Map payload) { session.apply({0, "trainee", kind, base::Value(std::move(payload))}); };
  take("choose", {{"choice", "to_board"}});
  for (std::int64_t number = 1; number <= kRequests; ++number) {
    base::Map fields = whole();
    if (number % 3 == 0) fields.erase("zone");
    take("draft", {{"channel", "preservation_home"}, {"body", "ostra"}});
    take("fill", {{"request", number}, {"fields", base::Value(std::move(fields))}});
    take("send", {{"request", number}});
    take("wait", {{"minutes", kYearOfMinutes / kRequests - 40}});
  }
}

void requests_year(benchmark::State& state) {
  const auto exercise = small_board();
  for (auto unused : state) {
    session::MemoryJournal journal;
    session::Session session(exercise, 7, journal);
    play_year(session);
    benchmark::DoNotOptimize(session.chain_hash());
  }
}
BENCHMARK(requests_year)->Unit(benchmark::kMillisecond);

/// What the window and the terminal read to draw the board, late in that year: the list, what is due and the calendar.
void requests_board(benchmark::State& state) {
  session::MemoryJournal journal;
  session::Session session(small_board(), 7, journal);
  play_year(session);
  for (auto unused : state) {
    for (const char* what : {"board", "due", "calendar"}) benchmark::DoNotOptimize(session.look({what, {}, 0, 100}));
  }
}
BENCHMARK(requests_board)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace casecraft::bench
