#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "script/machine.hpp"
#include "session/session.hpp"

namespace casecraft::session {

/// A session that can be put back to what it was and go on in another way: for exploring a pack. It plays by the same code as Session, without journal, notes and rewinds.
/// Not thread-safe; forks of the same Exercise share its Lua machine.
class Fork {
public:
  /// Opens at the first place; `watch`, if given, is told of every variable that a script changes meanwhile. Throws Error as Session does.
  Fork(std::shared_ptr<Exercise> exercise, std::uint64_t seed, script::Machine::Watch watch = {});
  ~Fork();
  Fork(Fork&&) noexcept;
  Fork& operator=(Fork&&) noexcept;

  /// A state to come back to. What it shares with the one before it takes no room.
  class Point;

  /// What one action caused.
  struct Came {
    std::vector<assessment::ScoreEvent> scores;
    std::vector<assessment::CriticalError> criticals;
  };

  /// The state in which it is, with everything in it.
  [[nodiscard]] std::shared_ptr<const Point> here() const;
  void go_to(const std::shared_ptr<const Point>& point);
  /// Tries `action` from where it is, without staying there: `after`, if given, is called while the state is the new one. Throws ActionRefused and Error as Session::apply does.
  template <typename After>
  Came attempt(const Action& action, After&& after) {
    const Attempt attempt(*this);
    Came came = perform(action);
    after();
    return came;
  }
  /// Goes on with `action` and stays there; `watch` as above. Throws as `attempt` does, and then nothing has changed.
  Came apply(const Action& action, script::Machine::Watch watch = {});

  /// The state within an attempt, as what it changed of the point before it. Precondition: within `attempt`'s `after`.
  [[nodiscard]] std::shared_ptr<const Point> changed_from(std::shared_ptr<const Point> before) const;

  /// Names the state: without scores, and with what only counts or can no longer matter left out (docs/proving.md).
  [[nodiscard]] base::Digest digest();
  [[nodiscard]] View view();
  /// Payloads that stand for all that could be put into an offer's form now; nothing: nobody knows.
  [[nodiscard]] std::optional<std::vector<base::Value>> representatives(const ActionTemplate& offer);
  /// When something is due next, in simulated seconds; -1: nothing.
  [[nodiscard]] std::int64_t next_due();
  [[nodiscard]] Phase phase() const noexcept;
  /// Index among the case's endings, once it has ended.
  [[nodiscard]] std::optional<std::size_t> ending() const noexcept;
  [[nodiscard]] const Exercise& exercise() const noexcept;

  // For an author who wants to see what a trainee does not.
  /// Every declared variable and its value now, in the order of declaration; as long as the exercise.
  [[nodiscard]] std::vector<std::pair<const script::Variable*, base::Value>> variables() const;
  /// An event that is scheduled or a deadline that has not passed.
  struct Due {
    std::string id;
    std::int64_t at{0};   ///< Simulated seconds since the case opened.
    bool is_deadline{false};
  };
  /// In order of time, then of declaration.
  [[nodiscard]] std::vector<Due> due() const;

private:
  /// Takes everything back when it goes.
  class Attempt {
  public:
    explicit Attempt(Fork& fork);
    ~Attempt();
    Attempt(const Attempt&) = delete;
    Attempt& operator=(const Attempt&) = delete;

  private:
    Fork& fork_;
    int exceptions_;   ///< In flight when it began.
    std::vector<std::shared_ptr<const void>> snapshots_;
  };
  Came perform(const Action& action);
  void settle(const std::vector<script::Slot>* changed);

  struct Working;
  std::unique_ptr<Working> working_;
};

}  // namespace casecraft::session
