#pragma once

#include <string>
#include <vector>

#include "exercises/interview/log_entry.hpp"
#include "exercises/interview/model.hpp"
#include "session/turn.hpp"

namespace casecraft::interview {

/// How she answers one utterance: which facts come, in which words, and what the question itself caused. Draws are keyed by fact and kind, so that another
/// question here changes no answer there.
class Answering {
public:
  Answering(const Interview& interview, const ResponseModel& response, session::Turn& turn, LogEntry& entry, PersonState& state)
      : interview_(interview), response_(response), turn_(turn), entry_(entry), state_(state) {}

  /// A question or request about the case. `aimed`: the fact that a picked question is about.
  void about_facts(std::span<const std::string> words, std::optional<std::size_t> aimed);
  /// A need or safety fact that a question on safety or needs names; false where it names none.
  bool needs(std::span<const std::string> words);
  /// A summary that holds what she said otherwise is corrected; false where there is nothing to correct.
  bool corrects(std::span<const std::string> words);
  /// One of her phrasings of `kind`, never the same twice in a row; nothing when there is none.
  void reply(std::string_view kind);
  void say(std::string reference, base::Text words);
  /// What she says and does, as one text.
  [[nodiscard]] std::string text() const;

private:
  [[nodiscard]] bool is_open(const Fact& fact);
  [[nodiscard]] bool draw(std::string_view stream, std::int64_t n, Share chance) const;
  [[nodiscard]] Share chance_of(const Fact& fact, const Effect& effect) const;
  bool try_fact(std::size_t index, const Effect& effect);
  void tell(std::size_t index);
  void open_request(std::span<const std::string> words, const Effect& effect);
  void focused(std::span<const std::string> words, const Effect& effect, std::optional<std::size_t> aimed);
  bool wrong_guess(std::span<const std::string> words, const Effect& effect);
  void not_told(bool has_more);
  [[nodiscard]] Share error_chance(const Effect& effect) const;

  const Interview& interview_;
  const ResponseModel& response_;
  session::Turn& turn_;
  LogEntry& entry_;
  PersonState& state_;
  std::vector<std::string> words_;
};

/// Her words by what a log entry's `said` holds.
base::Text words_said(const Interview& interview, const std::string& reference, session::Turn& turn);

}  // namespace casecraft::interview
