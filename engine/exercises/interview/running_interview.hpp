#pragma once

#include <map>
#include <string>
#include <vector>

#include "exercises/interview/log_entry.hpp"
#include "exercises/interview/model.hpp"
#include "session/turn.hpp"

namespace casecraft::interview {

/// What a debrief says of an utterance and the state does not hold: kept only while the session is played again for it.
struct Commented {
  std::int64_t action{0};
  std::string reply;                     ///< Her words.
  std::vector<coder::Reason> reasons;
};

/// A session in the interviews of a pack. All that it remembers is in slots; what is on offer is worked out anew in `settle`.
class RunningInterview final : public session::Activity {
public:
  explicit RunningInterview(const InterviewModel& model) : model_(model) {}

  void open(std::string_view place, session::Turn& turn) override;
  void interrupt(std::span<const std::string> places, session::Turn& turn) override;
  void apply(const session::Action& action, session::Turn& turn) override;
  void settle(session::Turn& turn) override;
  void show(session::View& view, session::Turn& turn) const override;
  void say_again(session::Turn& turn) const override;
  [[nodiscard]] base::Text hint(session::Turn& turn) const override;
  [[nodiscard]] std::optional<session::Page> look(const session::Lookup& lookup, session::Turn& turn) const override;
  [[nodiscard]] std::optional<std::vector<base::Value>> representatives(const session::ActionTemplate& offer, session::Turn& turn) const override;
  void put_into_class(base::Digest& digest, session::Turn& turn) const override;
  [[nodiscard]] base::Value report(session::Turn& turn) const override;

  [[nodiscard]] const InterviewModel& model() const noexcept { return model_; }
  /// What was picked with that action, in the words of the locale; nullptr for what was typed, and where these are its author's.
  [[nodiscard]] const std::string* picked_words(std::int64_t action) const;

private:
  [[nodiscard]] const Interview& here(session::Turn& turn) const;
  void ask(const session::Action& action, session::Turn& turn);
  void act(const session::Action& action, session::Turn& turn);
  void contest(const session::Action& action, session::Turn& turn);
  void close(session::Turn& turn);

  const InterviewModel& model_;
  std::vector<std::size_t> open_offers_, open_acts_;
  std::vector<Commented> commented_;
  // By action. Not of the state: it is the same session in every language, and who resumes one in another plays it again in that one.
  std::map<std::int64_t, std::string> picked_;
};

/// The interview's log, entry by entry.
std::vector<LogEntry> log_of(const Interview& interview, session::Turn& turn);
PersonState state_of(const Interview& interview, session::Turn& turn);
void set_state(const Interview& interview, const PersonState& state, session::Turn& turn);

void register_activity(session::ActivityRegistry& registry);

}  // namespace casecraft::interview
