#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/framework.hpp"
#include "base/diagnostics.hpp"
#include "script/machine.hpp"
#include "session/action.hpp"
#include "session/score_part.hpp"
#include "session/view.hpp"

namespace casecraft::session {

class CaseFile;
class Turn;

/// One session's running activity: a kind of work inside a scenario. What it remembers lives in the session's State slots; an activity that must
/// keep more (an index over a ledger) keeps it as an immutable snapshot and adds a digest of it.
class Activity {
public:
  virtual ~Activity() = default;
  /// Goes to `place` (a scene's id, an interview's name) and says there what is to be read.
  virtual void open(std::string_view place, Turn& turn) = 0;
  /// Goes through `places` in their order, each until it goes "back", and then back to the present place.
  virtual void interrupt(std::span<const std::string> places, Turn& turn) = 0;
  /// Does it. Throws ActionRefused, before or after changing anything: the session takes changes back.
  virtual void apply(const Action& action, Turn& turn) = 0;
  /// After everything that an action caused: works out what is possible now.
  virtual void settle(Turn& turn) = 0;
  /// Adds place, offers, drill and panel to the view.
  virtual void show(View& view, Turn& turn) const = 0;
  /// What is to be read at the present place, when nothing new happened (after resuming).
  virtual void say_again(Turn& turn) const = 0;
  /// A hint for the present place, or empty.
  [[nodiscard]] virtual base::Text hint(Turn& turn) const = 0;
  /// A page, or nothing when this kind does not know `lookup.what`.
  [[nodiscard]] virtual std::optional<Page> look(const Lookup& lookup, Turn& turn) const = 0;
  /// For exploring: payloads that stand for all that a person could put into the form `offer` now, each class of input once; there may be none. Nothing: nobody knows; the form is left out, and the report says so.
  [[nodiscard]] virtual std::optional<std::vector<base::Value>> representatives(const ActionTemplate& offer, Turn& turn) const {
    static_cast<void>(offer);
    static_cast<void>(turn);
    return std::nullopt;
  }
  /// For exploring a kind whose states are without number: puts to one value, in `digest`, what differs between states of one class. What is found is then found by classes, and `ActivityModel::classes` says so.
  virtual void put_into_class(base::Digest& digest, Turn& turn) const {
    static_cast<void>(digest);
    static_cast<void>(turn);
  }
  /// What the debrief shows of this kind besides decisions; null: nothing. Asked once the session has been played again for its debrief.
  [[nodiscard]] virtual base::Value report(Turn& turn) const {
    static_cast<void>(turn);
    return {};
  }

  /// When something of this kind is due next, in simulated seconds, whether or not it is the present activity; -1: nothing.
  [[nodiscard]] virtual std::int64_t next_due(Turn& turn) const {
    static_cast<void>(turn);
    return -1;
  }
  /// Lets happen what is due now (`turn.now()`); afterwards `next_due` is later or -1.
  virtual void come_due(Turn& turn) { static_cast<void>(turn); }

  /// What does not live in slots; null when everything does.
  [[nodiscard]] virtual std::shared_ptr<const void> snapshot() const { return nullptr; }
  virtual void restore(const std::shared_ptr<const void>&) {}

  /// What `settle` worked out for the present state, so that it need not be worked out again when the state is put back to this one; null: it has to be.
  [[nodiscard]] virtual std::shared_ptr<const void> settled() const { return nullptr; }
  /// Instead of `settle`, in the state in which `settled` gave that. False: settle has to be called.
  virtual bool settle_as(const std::shared_ptr<const void>&) { return false; }
  [[nodiscard]] virtual base::Digest digest() const { return {}; }
};

/// What a kind of activity made of a pack's declarations: shared by all sessions.
class ActivityModel {
public:
  virtual ~ActivityModel() = default;
  [[nodiscard]] virtual std::string_view kind() const noexcept = 0;
  /// Whether `place` is one of its own.
  [[nodiscard]] virtual bool knows(std::string_view place) const = 0;
  [[nodiscard]] virtual std::vector<std::string> places() const = 0;
  [[nodiscard]] virtual std::unique_ptr<Activity> start() const = 0;
  /// Something that a trainee may choose, wherever it is on offer.
  struct Option {
    std::string place, id;
    base::Position where;
  };
  [[nodiscard]] virtual std::vector<Option> options() const { return {}; }
  /// Where a place was declared; unknown: no file.
  [[nodiscard]] virtual base::Position position(std::string_view place) const {
    static_cast<void>(place);
    return {};
  }
  /// Places at which the exercise ends as soon as they are reached.
  [[nodiscard]] virtual std::vector<std::string> last_places() const { return {}; }
  /// Slots that count how often; for exploring, a script that does not ask for the number makes no difference between some and more.
  [[nodiscard]] virtual std::vector<script::Slot> counters() const { return {}; }
  /// Which states count as one when a pack is explored, each a sentence for its author; usually none.
  [[nodiscard]] virtual std::vector<std::string> classes() const { return {}; }
  /// What "@tag" in a played session or a batch file stands for under a seed: somebody of a drawn plan. Never for what a trainee types.
  [[nodiscard]] virtual std::optional<std::string> tagged(std::string_view tag, std::uint64_t seed) const {
    static_cast<void>(tag);
    static_cast<void>(seed);
    return std::nullopt;
  }
};

/// What a kind gets to compile its declarations.
struct CompileContext {
  script::Machine& machine;
  script::State& initial;                 ///< Add slots here.
  const CaseFile& case_file;
  const assessment::Framework& framework;
  const assessment::References& references;
  std::string start;                      ///< Id that `start "…"` named.
  base::Diagnostics& diagnostics;
  /// The bundle's files by path: what a kind reads besides declarations (the interview's coder).
  const std::map<std::string, std::string>& files;
  /// Every place of every kind, by id, with the kind that it belongs to.
  std::map<std::string, std::string> places{};

  /// Whether `place` belongs to another kind of activity than `kind`.
  [[nodiscard]] bool is_elsewhere(const std::string& place, std::string_view kind) const {
    const auto found = places.find(place);
    return found != places.end() && found->second != kind;
  }

  /// Reports a reference id that is missing or resolves to nothing. `owner`: "choice 'push' of scene 'doorstep'".
  void check_reference(const script::Node& owner_node, const std::string& owner, bool is_needed);
};

/// A kind of activity, as the program registers it.
struct ActivityKind {
  std::string name;                               ///< "scene".
  std::vector<std::string> declarations;          ///< Kinds of declaration that it reads: {"scene"}.
  /// Functions that it gives to scripts are defined here, before the pack is run.
  void (*define)(script::Machine& machine){nullptr};
  /// Compiles; mistakes go to the context's diagnostics. Null when the pack has none of its declarations.
  std::function<std::unique_ptr<ActivityModel>(CompileContext&)> compile{};
};

/// The kinds that a program knows; the program fills it and passes it on.
class ActivityRegistry {
public:
  void add(ActivityKind kind) { kinds_.push_back(std::move(kind)); }
  [[nodiscard]] const std::vector<ActivityKind>& kinds() const noexcept { return kinds_; }

private:
  std::vector<ActivityKind> kinds_;
};

}  // namespace casecraft::session
