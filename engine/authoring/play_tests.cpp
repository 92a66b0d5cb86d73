#include "authoring/play_tests.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

#include "assessment/scorecard.hpp"
#include "base/error.hpp"
#include "base/names.hpp"
#include "session/session.hpp"

namespace casecraft::authoring {
namespace {

/// Everything that a trainee could read in a view.
std::string words_of(const session::View& view) {
  std::string words;
  for (const session::Block& block : view.blocks) words += fmt::format("{}\n", block.text.view());
  for (const session::ActionTemplate& offer : view.offers) words += fmt::format("{}\n", offer.label.view());
  return words;
}

/// The beginning of `words` in one line, for a message.
std::string excerpt(std::string words) {
  std::replace(words.begin(), words.end(), '\n', ' ');
  constexpr std::size_t kMost = 160;
  if (words.size() <= kMost) return words;
  std::size_t end = kMost;
  while (end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U) --end;
  return words.substr(0, end) + "…";
}

std::string possible(const session::View& view) {
  std::vector<std::string> ids;
  for (const session::ActionTemplate& offer : view.offers) ids.push_back(fmt::format("{} '{}'", offer.kind.view(), offer.id.view()));
  if (view.phase == session::Phase::paused) return "resume";
  return ids.empty() ? "nothing but to wait" : fmt::format("{}", fmt::join(ids, ", "));
}

class Player {
public:
  Player(const PlayedSession& played, const base::JsonDocument& document, const std::shared_ptr<session::Exercise>& exercise, base::Diagnostics& diagnostics)
      : played_(played), document_(document), exercise_(exercise), diagnostics_(diagnostics), session_(exercise, played.seed, journal_) {}

  PlayedThrough run() {
    session::View view = session_.view();
    read_.push_back(words_of(view));
    numbers_.push_back(0);
    through_.first = view.place.str();
    for (std::size_t i = 0; i < played_.actions.size(); ++i) {
      if (!step(i, view)) return std::move(through_);
    }
    place_ = view.place.str();
    if (session_.has_ended()) through_.ending = session_.debrief().ending.str();
    compare();
    compare_replay();
    through_.is_as_expected = is_as_expected_;
    return std::move(through_);
  }

private:
  void failed(const std::string& path, std::string message, std::string hint = {}) {
    is_as_expected_ = false;
    diagnostics_.error("test.failed", document_.where(path), fmt::format("'{}': {}", played_.name, message), std::move(hint));
  }

  bool step(std::size_t i, session::View& view) {
    session::Action action = played_.actions[i];
    // Actions that were put in between (coming back after leaving) are no part of the file's counting.
    const std::string before = view.place.str();
    const std::int64_t kept = action.payload.integer_at("to", -1);
    if (action.kind == "rewind" && kept >= 0 && kept < static_cast<std::int64_t>(numbers_.size())) {
      action.payload = base::Map{{"to", numbers_[static_cast<std::size_t>(kept)]}};
    }
    try {
      if (has_left_) come_back(action.kind, view);
      view = session_.apply(exercise_->with_tags(action, played_.seed));
      has_left_ = action.kind == "leave";
    } catch (const session::ActionRefused& refused) {
      failed(fmt::format("actions/{}", i),
             fmt::format("action {}, {}, cannot be done at '{}': {}", i + 1, describe(played_.actions[i]), view.place.view(), refused.what()),
             fmt::format("possible there: {}", possible(view)));
      return false;
    } catch (const Error& error) {
      failed(fmt::format("actions/{}", i), fmt::format("action {} at '{}' fails: {}", i + 1, view.place.view(), error.what()));
      return false;
    }
    read_.push_back(words_of(view));
    numbers_.push_back(session_.actions());
    through_.steps.push_back({before, action, way_of(action, before, view), view.place.str()});
    return true;
  }

  [[nodiscard]] std::string way_of(const session::Action& action, const std::string& before, const session::View& view) const {
    if (action.kind == "choose") return action.payload.text_at("choice");
    if (action.kind == "time_passed") return "drill";
    if (action.kind == "enter") return "entry" + entered(before, view);
    for (const char* name : {"act", "offer"}) {
      if (action.payload.is_map() && action.payload[name].is_text()) return action.payload.text_at(name);
    }
    return action.kind;
  }

  /// What the words that were entered were taken for: ".ID", ".otherwise"; empty: a form that was sent.
  [[nodiscard]] std::string entered(const std::string& before, const session::View& view) const {
    const std::vector<assessment::DecisionRecord> decisions = session_.debrief().decisions;
    for (const assessment::DecisionRecord& one : decisions) {
      if (one.action == session_.actions() && one.decision.view() == before && !one.choice.empty()) return "." + one.choice.str();
    }
    const bool stays = view.phase == session::Phase::open && view.place.view() == before;
    return stays ? ".otherwise" : "";
  }

  static std::string describe(const session::Action& action) {
    if (action.kind == "choose") return fmt::format("choosing '{}'", action.payload.text_at("choice"));
    const std::string payload = base::to_json(action.payload);
    return payload == "{}" ? action.kind : fmt::format("{} {}", action.kind, excerpt(payload));
  }

  /// As the program does it when somebody opens a session that they left.
  void come_back(const std::string& next_kind, session::View& view) {
    session::Session again(exercise_, played_.seed, journal_);
    again.replay(journal_.rows());
    session_ = std::move(again);
    view = session_.view();
    if (next_kind == "resume" || view.phase != session::Phase::paused) return;
    session::Action resume;
    resume.kind = "resume";
    view = session_.apply(resume);
  }

  void compare() {
    const Expectation& wanted = played_.expect;
    const assessment::Scorecard card = session_.scorecard();
    if (wanted.ending) {
      const std::string found = session_.has_ended() ? fmt::format("'{}'", session_.debrief().ending.view()) : fmt::format("none, it stands at '{}'", place_);
      if (found != fmt::format("'{}'", *wanted.ending)) failed("expect/ending", fmt::format("the ending '{}' was expected, but it is {}", *wanted.ending, found));
    }
    if (wanted.place && *wanted.place != place_) failed("expect/place", fmt::format("it should stand at '{}' at the end, but it stands at '{}'", *wanted.place, place_));
    if (wanted.verdict && *wanted.verdict != to_string(card.verdict)) {
      failed("expect/verdict", fmt::format("the verdict '{}' was expected, but it is '{}' (total {} %, critical errors: {})", *wanted.verdict, to_string(card.verdict),
                                           assessment::format_share(card.total), listed(critical_names(card))));
    }
    compare_share("expect/total", "_at_", "the total", wanted.total, card.total);
    compare_critical(wanted, card);
    compare_competencies(wanted, card);
    for (std::size_t i = 0; i < wanted.texts.size(); ++i) {
      const std::string& read = read_[static_cast<std::size_t>(wanted.texts[i].after)];
      if (read.find(wanted.texts[i].contains) == std::string::npos) {
        failed(fmt::format("expect/texts/{}", i), fmt::format("after action {} the words '{}' were expected, but these are read: {}", wanted.texts[i].after,
                                                              wanted.texts[i].contains, excerpt(read)));
      }
    }
  }

  void compare_share(const std::string& path, const char* joint, const std::string& what, const ExpectedShare& wanted, std::int64_t share) {
    if (wanted.at_least && share < *wanted.at_least * 100) {
      failed(fmt::format("{}{}least", path, joint), fmt::format("{} should be at least {} %, but is {} %", what, *wanted.at_least, assessment::format_share(share)));
    }
    if (wanted.at_most && share > *wanted.at_most * 100) {
      failed(fmt::format("{}{}most", path, joint), fmt::format("{} should be at most {} %, but is {} %", what, *wanted.at_most, assessment::format_share(share)));
    }
  }

  static std::vector<std::string> critical_names(const assessment::Scorecard& card) {
    std::vector<std::string> names;
    for (const assessment::CriticalError& error : card.critical_errors) {
      names.push_back(error.choice.empty() ? error.decision.str() : fmt::format("{}/{}", error.decision.view(), error.choice.view()));
    }
    return names;
  }

  static std::string listed(const std::vector<std::string>& names) { return names.empty() ? "none" : fmt::format("{}", fmt::join(names, ", ")); }

  void compare_critical(const Expectation& wanted, const assessment::Scorecard& card) {
    if (!wanted.critical) return;
    const std::vector<std::string> found = critical_names(card);
    const bool is_same = std::equal(wanted.critical->begin(), wanted.critical->end(), found.begin(), found.end(), [](const std::string& name, const std::string& full) {
      return name == full || name == full.substr(0, full.find('/'));
    });
    if (is_same) return;
    std::vector<std::string> explained = found;
    for (std::size_t i = 0; i < explained.size(); ++i) {
      if (!card.critical_errors[i].why.empty()) explained[i] += fmt::format(" ({})", card.critical_errors[i].why.view());
    }
    failed("expect/critical", fmt::format("these critical errors were expected: {}; found: {}", listed(*wanted.critical), listed(explained)));
  }

  void compare_competencies(const Expectation& wanted, const assessment::Scorecard& card) {
    const assessment::Framework& framework = exercise_->framework();
    for (const auto& [id, bounds] : wanted.competencies) {
      const std::string path = fmt::format("expect/competencies/{}", id);
      const auto index = framework.index_of(id);
      if (!index) {
        failed(path, fmt::format("'{}' is not a competency of framework '{}'", id, framework.id), base::nearest_name_hint(id, framework.ids()));
      } else if (!card.competencies[*index].share) {
        failed(path, fmt::format("'{}' was not assessed: no decision that was met scores it", id));
      } else {
        compare_share(path, "/at_", fmt::format("'{}'", id), bounds, *card.competencies[*index].share);
      }
    }
  }

  void compare_replay() {
    try {
      session::MemoryJournal nowhere;
      session::Session again(exercise_, played_.seed, nowhere);
      again.replay(journal_.rows());
    } catch (const Error& error) {
      failed("actions", fmt::format("the session cannot be resumed from its journal: {}", error.what()));
    }
  }

  const PlayedSession& played_;
  const base::JsonDocument& document_;
  std::shared_ptr<session::Exercise> exercise_;
  base::Diagnostics& diagnostics_;
  session::MemoryJournal journal_;
  session::Session session_;
  std::vector<std::string> read_;          ///< By number of the file's action; 0: on arriving.
  std::vector<std::int64_t> numbers_;      ///< The session's number of each of the file's actions.
  std::string place_;
  PlayedThrough through_;
  bool has_left_{false};
  bool is_as_expected_{true};
};

}  // namespace

PlayedThrough play_through(const PlayedSession& played, const base::JsonDocument& document, const std::shared_ptr<session::Exercise>& exercise, base::Diagnostics& diagnostics) {
  try {
    return Player(played, document, exercise, diagnostics).run();
  } catch (const Error& error) {
    diagnostics.error("test.failed", document.where(""), fmt::format("'{}' cannot be played: {}", played.name, error.what()));
    return {};
  }
}

bool play(const PlayedSession& played, const base::JsonDocument& document, const std::shared_ptr<session::Exercise>& exercise, base::Diagnostics& diagnostics) {
  return play_through(played, document, exercise, diagnostics).is_as_expected;
}

}  // namespace casecraft::authoring
