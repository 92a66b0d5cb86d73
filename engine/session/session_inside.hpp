#pragma once

#include <string>
#include <vector>

#include "session/exercise_inside.hpp"
#include "session/runtime.hpp"
#include "session/session.hpp"

namespace casecraft::session {

/// A typed note.
struct Note {
  std::int64_t action{0};
  std::int64_t time{0};
  base::Text text;
};

/// What only a debrief needs: written down while it is made by replaying.
struct Commentary {
  std::vector<assessment::DecisionRecord> decisions;
  std::vector<assessment::Untried> offered;
  std::vector<Block> transcript;
  std::size_t scores_told{0};   ///< So many of the score events belong to decisions that were written down.
};

/// A session's working parts. For this room only.
struct Session::Inside final : Runtime {
  Inside(std::shared_ptr<Exercise> exercise_in, std::uint64_t seed_in, JournalSink& sink_in, Commentary* commentary_in);

  std::shared_ptr<Exercise> exercise;
  Exercise::Inside& pack;
  std::uint64_t seed_value;
  JournalSink& sink;
  Commentary* commentary;      ///< Null but for a debrief.

  script::State slots;
  std::vector<std::unique_ptr<Activity>> activities;
  std::vector<assessment::ScoreEvent> scores;
  base::Digest score_digest;   ///< Of the first `scores_noted` score events.
  std::size_t scores_noted{0};
  std::vector<assessment::CriticalError> criticals;
  std::vector<Note> notes;
  std::vector<Block> fresh;    ///< What the last action caused to be read.
  std::vector<Action> actions; ///< All that were applied, with their numbers.
  base::Hash chain{};
  std::uint64_t binding{0};

  // While an action is applied.
  std::int64_t number{0};
  std::vector<std::string> interrupts;   ///< Places that events lead to,
  std::vector<Block> announcements;      ///< and what is said of them.
  bool interrupted_elsewhere{false};
  bool is_waiting{false};
  bool is_called_away{false};            ///< An event that happened stops waiting.
  std::int64_t unread{0};

  void open();
  void bind() { pack.machine->bind(binding, slots, static_cast<Turn*>(this)); }
  /// Applies without journalling. Throws and leaves the state to be rolled back.
  void perform(const Action& action);
  void rewind(const Action& action);
  void pass_time(std::int64_t seconds);
  void fire_event(std::size_t index);
  void judge_deadline(std::size_t index);
  void judge_duties();
  void wait(const Action& action);
  /// Takes the new score events into the digest.
  void note_scores();
  [[nodiscard]] base::Digest digest() const;
  [[nodiscard]] Activity& activity() { return *activities[static_cast<std::size_t>(slots.integer(pack.activity))]; }
  [[nodiscard]] Phase phase() const { return static_cast<Phase>(slots.integer(pack.phase)); }
  [[nodiscard]] bool is_open_deadline(std::size_t index);
  [[nodiscard]] std::int64_t next_due();
  [[nodiscard]] Page look_up(const Lookup& lookup);
  [[nodiscard]] const base::Zone& zone_of(const Deadline& deadline);
  /// The actions that led to the present state: without those that a rewind took back.
  [[nodiscard]] std::vector<Action> effective() const;
  View show(bool again);

  // Turn
  script::State& state() noexcept override { return slots; }
  script::Machine& machine() noexcept override { return *pack.machine; }
  [[nodiscard]] const CaseFile& case_file() const noexcept override { return pack.case_file; }
  [[nodiscard]] Mode mode() const noexcept override { return pack.mode; }
  [[nodiscard]] std::uint64_t seed() const noexcept override { return seed_value; }
  [[nodiscard]] std::int64_t now() const noexcept override { return slots.integer(pack.clock); }
  [[nodiscard]] std::int64_t action() const noexcept override { return number; }
  [[nodiscard]] Activity* running(std::string_view kind) noexcept override;
  void say(Block block) override { fresh.push_back(std::move(block)); }
  void spend(std::int64_t seconds) override;
  void score(std::uint32_t competency, std::int32_t points, std::int32_t of) override { scores.push_back({number, competency, points, of}); }
  void critical(assessment::CriticalError error) override { criticals.push_back(std::move(error)); }
  void go(std::string_view place) override;
  [[nodiscard]] bool interrupts_elsewhere() const noexcept override { return interrupted_elsewhere; }
  void return_elsewhere() override;
  void finish(std::size_t ending) override;
  [[nodiscard]] bool wants_records() const noexcept override { return commentary != nullptr; }
  void record(assessment::DecisionRecord record) override;
  void offered(assessment::Untried option) override;
  // Runtime
  void receive(std::string_view document) override;
  void schedule(std::string_view event, std::int64_t seconds) override;
  void cancel(std::string_view event) override;
  void meet(std::string_view person) override;
  [[nodiscard]] bool has(std::string_view document) override;
  std::int64_t draw(std::string_view stream, std::int64_t sides) override;
};

}  // namespace casecraft::session
