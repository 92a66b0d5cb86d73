#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "session/fork.hpp"

namespace casecraft::authoring {

/// A variable got another value.
struct Change {
  std::int64_t action{0};    ///< Place in the list of actions, from 1; 0: when the case opened.
  std::string done;          ///< What the trainee did, in the words on it.
  base::Value before, after;
  base::Position where;      ///< Of the assignment.
  std::string by;            ///< What assigned it: "choice 'push' of scene 'doorstep'", "event 'bell'".
};

struct InspectedVariable {
  std::string name, kind;    ///< "a whole number"
  std::string range;         ///< "0 to 4", "one of 'local', 'utc'", "decided by the seed"; empty: any.
  base::Value first, now;    ///< When the case opened, once everything that opening does was done; and now.
  base::Position where;      ///< Of its declaration.
  std::vector<Change> changes;
};

/// An event or a deadline that is to come.
struct InspectedDue {
  session::Fork::Due due;
  base::Position where;
};

/// Points that an action gave or took, or a critical error.
struct InspectedScore {
  std::int64_t action{0};
  std::string done, competency;   ///< Id; empty for a critical error.
  std::int32_t points{0}, of{0};
  bool is_critical{false};
};

/// The value as an author writes it.
std::string written(const base::Value& value);

/// Everything that a session holds and its trainee does not see, and how it came to be: the actions played again, watched. Uses the exercise's machine; not thread-safe.
class Inspector {
public:
  /// Throws Error when the session cannot open.
  Inspector(std::shared_ptr<session::Exercise> exercise, std::uint64_t seed);

  /// Goes to where `actions` lead, on from where it stands when they begin with the same ones. Actions that were taken back are not among them. Throws Error when one is not possible.
  void follow(std::span<const session::Action> actions);

  [[nodiscard]] const std::vector<InspectedVariable>& variables() const noexcept { return variables_; }
  [[nodiscard]] const std::vector<InspectedScore>& scores() const noexcept { return scores_; }
  /// In order of time.
  [[nodiscard]] std::vector<InspectedDue> due() const;
  /// What each action was, in the words on it, from the first.
  [[nodiscard]] const std::vector<std::string>& done() const noexcept { return done_; }

private:
  /// A piece of script that may change something.
  struct Source {
    std::string file;
    int first{0}, last{0};   ///< Lines.
    bool is_function{false};
    std::string words;
  };
  void find_sources();
  void add_sources(const script::Declaration& declaration, const script::Node& node, const std::string& part);
  [[nodiscard]] std::string source_at(const base::Position& begun) const;
  [[nodiscard]] script::Machine::Watch watch();
  void begin();
  void apply(const session::Action& action);
  std::string words_of(const session::Action& action);

  std::shared_ptr<session::Exercise> exercise_;
  std::uint64_t seed_;
  std::unique_ptr<session::Fork> fork_;
  std::vector<session::Action> actions_;
  std::vector<InspectedVariable> variables_;
  std::vector<InspectedScore> scores_;
  std::vector<std::string> done_;
  std::vector<Source> sources_;
  std::vector<std::pair<std::string, Change>> fresh_;   ///< By variable, of the action that is being applied.
};

}  // namespace casecraft::authoring
