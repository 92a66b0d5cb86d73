#pragma once

#include <string>
#include <vector>

#include "exercises/interview/answering.hpp"
#include "exercises/interview/running_interview.hpp"

namespace casecraft::interview {

/// What the trainee does and what it does to her: codes an utterance in its context, moves her state, lets her answer, and sees what she asks herself.
class Conduct {
public:
  Conduct(const InterviewModel& model, const Interview& interview, session::Turn& turn);

  [[nodiscard]] coder::Coding code(const std::string& text) const;
  /// A picked utterance: its author said what it is.
  [[nodiscard]] coder::Coding certain(const Offer& offer) const;
  [[nodiscard]] LogEntry entry(const std::string& text, const coder::Coding& coding, const Offer* picked) const;
  /// Moves `state`, lets her answer, and scores what is decided by this utterance alone.
  void respond(LogEntry& entry, const coder::Coding& coding, const Offer* picked, PersonState& state, Answering& answer);
  /// Does the act, remembers it, and returns what she says and does.
  std::string act(const Act& act);
  void remember(const LogEntry& entry);

private:
  [[nodiscard]] std::int64_t topic_of(std::span<const std::string> words) const;
  [[nodiscard]] std::string effect_of(const LogEntry& entry, const coder::Coding& coding, std::span<const std::string> words, bool has_stopped) const;
  /// How much of its usual effect an act of this kind has: less when it comes again within five turns, so that repeating it gains nothing.
  [[nodiscard]] Share strength_of(std::string_view effect) const;
  void move(PersonState& state, const LogEntry& entry) const;
  void apologise(PersonState& state) const;
  /// What she had asked is answered, or not.
  void answered(const LogEntry& entry, Answering& answer);
  void ask_back(Answering& answer);
  void propose(const LogEntry& entry);
  void signs(LogEntry& entry, const PersonState& state, Answering& answer, bool was_strained);

  const InterviewModel& model_;
  const Interview& interview_;
  session::Turn& turn_;
  std::vector<LogEntry> log_;
};

}  // namespace casecraft::interview
