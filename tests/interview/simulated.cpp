#include "simulated.hpp"

#include <fmt/format.h>

#include <array>

#include "base/random.hpp"
#include "session/session.hpp"

namespace casecraft::test {
namespace {

constexpr int kTurns = 36;

class Player {
public:
  Player(const std::shared_ptr<session::Exercise>& exercise, Interviewer interviewer, std::uint64_t seed, const std::vector<std::string>& topics, const std::vector<std::string>& way_in)
      : interviewer_(interviewer), topics_(topics), seed_(seed), session_(exercise, seed, journal_), view_(session_.view()) {
    for (const std::string& choice : way_in) view_ = session_.apply({0, "trainee", "choose", base::Map{{"choice", choice}}});
  }

  base::Value play() {
    for (turn_ = 0; turn_ < kTurns && !view_.panel.bool_at("stopped"); ++turn_) step();
    return session_.debrief().reports.at(0).data["interviews"].as_list().at(0);
  }

private:
  void say(const std::string& words) { view_ = session_.apply({0, "trainee", "ask", base::Map{{"text", words}}}); }
  void act(const char* act) {
    try {
      view_ = session_.apply({0, "trainee", "act", base::Map{{"act", act}}});
    } catch (const session::ActionRefused&) {
      say("Take your time.");
    }
  }
  std::uint64_t below(std::uint64_t bound) { return base::draw_below(seed_, "player", static_cast<std::uint64_t>(drawn_++), bound); }
  template <std::size_t N>
  std::string one_of(const std::array<const char*, N>& lines) { return lines[below(N)]; }
  const std::string& topic() { return topics_[static_cast<std::size_t>(turn_ / 3) % topics_.size()]; }
  [[nodiscard]] std::int64_t state(const char* what) const { return view_.panel["state"].integer_at(what); }

  std::string open_request() {
    switch (turn_ % 3) {
      case 0: return fmt::format("Now I would like to talk about {}. Tell me about it.", topic());
      case 1: return fmt::format("Tell me more about {}.", topic());
      default: return one_of(std::array{"Go on.", "What happened next?", "And then?", "I'm listening."});
    }
  }

  std::string closed_question() {
    const std::string about = topic();
    switch (below(5)) {
      case 0: return fmt::format("Did you know anything about {}?", about);
      case 1: return fmt::format("Was it one person or several, with {}?", about);
      case 2: return fmt::format("Do you remember {}?", about);
      case 3: return fmt::format("Was {} paid for by somebody?", about);
      default: return fmt::format("Were you alone with {}?", about);
    }
  }

  std::string focused_question() {
    switch (below(4)) {
      case 0: return fmt::format("Who was there, with {}?", topic());
      case 1: return fmt::format("When was {}?", topic());
      case 2: return fmt::format("How much money was it, with {}?", topic());
      default: return fmt::format("Where was {}?", topic());
    }
  }

  std::string leading() {
    switch (below(3)) {
      case 0: return fmt::format("They lied about {}, didn't they?", topic());
      case 1: return fmt::format("You knew about {}, right?", topic());
      default: return fmt::format("They must have forced you with {}.", topic());
    }
  }

  void trained(bool with_support) {
    static constexpr std::array<const char*, 6> kOpening{
        "Good morning. My name is Ada Brandt and my job is to listen to what you want to tell.", "You can leave a question out or stop at any time; you decide.",
        "If you don't know something, say so, and correct me if I get it wrong.", "Are you safe where you sleep tonight, and do you need anything now?",
        "What you say goes into a file; I will tell you who reads it.", "Would you like to begin with something else, or take a break at any time?"};
    // Without support the same questions are asked; what stands between them is left out.
    const auto process = [&](const std::string& words) {
      if (with_support) say(words);
    };
    if (turn_ < static_cast<int>(kOpening.size())) return process(kOpening[static_cast<std::size_t>(turn_)]);
    if (with_support && (state("distress") >= 55 || state("fatigue") >= 50) && turn_ % 4 == 0) return act("break");
    if (turn_ % 5 == 4) return process(one_of(std::array{"Thank you for telling me. I can see that this is hard.", "That sounds very difficult.", "I hear how heavy that is."}));
    if (turn_ % 7 == 6) return say(focused_question());
    say(open_request());
  }

  void step() {
    switch (interviewer_) {
      case Interviewer::trained: return trained(true);
      case Interviewer::without_support: return trained(false);
      case Interviewer::untrained: {
        const std::uint64_t kind = below(100);
        return say(kind < 12 ? open_request() : kind < 40 ? focused_question() : kind < 75 ? closed_question() : kind < 90 ? leading()
                   : fmt::format("Who was there, when was it and what about {}?", topic()));
      }
      case Interviewer::closed_but_kind:
        return say(turn_ % 3 == 2 ? one_of(std::array{"That sounds very hard.", "I can see that this is difficult for you.", "I am sorry that you had to go through this."}) : closed_question());
      case Interviewer::coercive: {
        const std::uint64_t kind = below(10);
        return say(kind < 1 ? std::string("Why didn't you just leave? You should have known better.")
                   : kind < 2 ? std::string("If you don't answer, we cannot help you. You have to tell me.")
                   : kind < 7 ? leading() : closed_question());
      }
    }
  }

  Interviewer interviewer_;
  const std::vector<std::string>& topics_;
  std::uint64_t seed_;
  session::MemoryJournal journal_;
  session::Session session_;
  session::View view_;
  int turn_{0};
  int drawn_{0};
};

}  // namespace

const char* to_string(Interviewer interviewer) {
  switch (interviewer) {
    case Interviewer::trained: return "trained";
    case Interviewer::without_support: return "the same without support";
    case Interviewer::untrained: return "untrained";
    case Interviewer::closed_but_kind: return "closed but kind";
    case Interviewer::coercive: return "coercive";
  }
  return "";
}

Yield simulate(const std::shared_ptr<session::Exercise>& exercise, Interviewer interviewer, int sessions, const std::vector<std::string>& topics, const std::vector<std::string>& way_in) {
  Yield yield;
  for (int i = 0; i < sessions; ++i) {
    const base::Value report = Player(exercise, interviewer, static_cast<std::uint64_t>(i) + 1, topics, way_in).play();
    yield.told += static_cast<double>(report["facts"].integer_at("told"));
    std::int64_t caused = 0;
    for (const base::Value& line : report["lines"].as_list()) caused += line.text_at("caused_error").empty() ? 0 : 1;
    yield.caused += static_cast<double>(caused);
    yield.walked_out += report.integer_at("stopped") == 1 ? 1 : 0;
  }
  yield.told /= sessions;
  yield.caused /= sessions;
  yield.walked_out /= sessions;
  yield.accuracy = yield.told + yield.caused > 0 ? yield.told / (yield.told + yield.caused) : 1;
  return yield;
}

}  // namespace casecraft::test
