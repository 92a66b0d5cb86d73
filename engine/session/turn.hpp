#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

#include "assessment/debrief.hpp"
#include "assessment/score_event.hpp"
#include "script/machine.hpp"
#include "session/case_file.hpp"
#include "session/view.hpp"

namespace casecraft::session {

class Activity;

/// What an activity may do to its session while an action is applied, or while something is shown.
class Turn {
public:
  virtual ~Turn() = default;
  [[nodiscard]] virtual script::State& state() noexcept = 0;
  [[nodiscard]] virtual script::Machine& machine() noexcept = 0;
  [[nodiscard]] virtual const CaseFile& case_file() const noexcept = 0;
  [[nodiscard]] virtual Mode mode() const noexcept = 0;
  [[nodiscard]] virtual std::uint64_t seed() const noexcept = 0;
  /// Simulated seconds since the case opened.
  [[nodiscard]] virtual std::int64_t now() const noexcept = 0;
  /// Number of the action that is being applied.
  [[nodiscard]] virtual std::int64_t action() const noexcept = 0;

  /// The session's activity of a kind, or nullptr.
  [[nodiscard]] virtual Activity* running(std::string_view kind) noexcept = 0;

  virtual void say(Block block) = 0;
  /// Puts a document into the case file, if it is not there. Throws Error when the case has none of this name.
  virtual void receive(std::string_view document) = 0;
  /// Lets simulated time pass now: events happen, deadlines are judged. Before the next place is told, so that what is read there is of then.
  virtual void spend(std::int64_t seconds) = 0;
  virtual void score(std::uint32_t competency, std::int32_t points, std::int32_t of) = 0;
  virtual void critical(assessment::CriticalError error) = 0;
  /// Goes on at `place` of another kind of activity, which opens there.
  virtual void go(std::string_view place) = 0;
  /// Whether what interrupts now comes from another kind of activity, to which `return_elsewhere` goes back.
  [[nodiscard]] virtual bool interrupts_elsewhere() const noexcept = 0;
  virtual void return_elsewhere() = 0;
  /// The exercise ends here.
  virtual void finish(std::size_t ending) = 0;

  /// True while the debrief is made by replaying: only then are records and offered options worth writing down.
  [[nodiscard]] virtual bool wants_records() const noexcept = 0;
  virtual void record(assessment::DecisionRecord record) = 0;
  /// An option that is on offer and sound; what is never taken is listed as untried.
  virtual void offered(assessment::Untried option) = 0;
};

}  // namespace casecraft::session
