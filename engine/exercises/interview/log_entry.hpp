#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/value.hpp"
#include "exercises/interview/coder/type.hpp"
#include "exercises/interview/state_of_person.hpp"

namespace casecraft::interview {

/// What is remembered of an utterance or an act. Lives in the interview's log slot as plain data; her words are kept as which phrasing it was,
/// and those of a line that was picked as their author wrote them, since a language is no part of the state.
struct LogEntry {
  std::int64_t action{0};
  std::string act;                       ///< Id of the act; empty for an utterance.
  std::string text;                      ///< What the trainee said, at most kLongestKept bytes.
  std::string shown;                     ///< The same in the words of the locale; not kept.
  coder::Type type{coder::Type::unclear};
  std::string fine;
  std::string effect;                    ///< Row of the response model.
  std::int64_t confidence{0};            ///< Per mille; 1000 for what was picked.
  bool is_picked{false};
  bool is_about_facts{false};            ///< A question or request about the case.
  bool is_signposted{false};
  bool changes_topic{false};
  bool is_reasoned{false};               ///< Gives a reason for a sensitive subject, or asks about none.
  std::int64_t topic{-1};
  PersonState after;
  std::vector<std::string> said;         ///< "fact/advert/2", "short/advert/0", "reply/nothing/1", "ask/have_to", "good/have_to", "act/water/0".
  std::vector<std::string> told;         ///< Facts that it brought.
  std::string planted;                   ///< The fact in which it planted an error.
  std::vector<std::string> shows;        ///< Indicators whose words it holds.
  std::string critical;                  ///< What it proposes as a critical error: a key of ResponseModel::critical.
};

inline constexpr std::size_t kLongestKept = 2000;

base::Value to_value(const LogEntry& entry);
LogEntry log_entry_from(const base::Value& value);

}  // namespace casecraft::interview
