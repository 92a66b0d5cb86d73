#include "apps/command/in_words.hpp"

#include <algorithm>
#include <array>

#include "base/harmless.hpp"

namespace casecraft::command {
namespace {

using base::to_say;
using base::to_say_in;

/// Sentences that are put together where they are made, as they are when they are whole: so Language::shown finds them.
[[maybe_unused]] constexpr const char* kMadeInParts[] = {
    to_say("cannot open the store {}: {}"),
    to_say("cannot open the store {}: the server refused the connection ({}); check the address, or ask who runs it"),
    to_say("the session {} has not as many actions as it counts"),
    to_say("genuine: {} actions, signed by {} on {}"),
    to_say("genuine: {} actions, signed by {} on {}, and not when it ended, on {}"),
    to_say("genuine: {} actions, signed by the key that was asked for, {} on {}"),
    to_say("genuine: {} actions, signed by the key that was asked for, {} on {}, and not when it ended, on {}"),
    to_say("this computer's key"), to_say("the verdict"), to_say("the total"), to_say("how long it took"), to_say("the points of the competencies"), to_say("the decisions"),
    to_say("what waits for a person"), to_say("expected practice or assessment")};

}  // namespace

std::string sessions_in_words(const base::Language& language, std::int64_t sessions) { return language.say_count("{} session", "{} sessions", sessions); }

std::string actions_in_words(const base::Language& language, std::int64_t actions) { return language.say_count("{} action", "{} actions", actions); }

std::string whose_in_words(std::string_view pseudonym, std::string_view course) {
  constexpr std::size_t kLongestShown = 200;
  std::string whose;
  for (const std::string_view part : {pseudonym, course}) {
    if (!part.empty()) whose += ", " + base::harmless(part, kLongestShown);
  }
  return whose;
}

base::Wording verdict_in_words(const base::Language& language, std::string_view verdict) {
  static constexpr std::array<std::string_view, 4> kVerdicts{base::to_say_in("verdict", "passed"), base::to_say_in("verdict", "failed"), base::to_say_in("verdict", "provisional"),
                                                             base::to_say_in("verdict", "unfinished")};
  return std::find(kVerdicts.begin(), kVerdicts.end(), verdict) == kVerdicts.end() ? base::Wording(verdict) : language.say_in("verdict", verdict);
}

std::string mistake_in_words(const base::Language& language, std::string_view sentence) {
  std::string words = language.shown(sentence);
  // What ends many of them (base::nearest_name_hint) has too few letters to be known as a format.
  constexpr const char* kKnown = to_say_in("hint", "known: ");
  for (const std::string before : {"; ", ": "}) {
    const std::size_t at = words.find(before + kKnown);
    if (at != std::string::npos) words.replace(at, before.size() + std::string_view(kKnown).size(), before + language.say_in("hint", kKnown));
  }
  return words;
}

std::string finding_in_words(const base::Language& language, std::string_view sentence) {
  if (std::string whole = language.shown(sentence); whole != sentence) return whole;
  // The word that begins it is too short to be known among what authors write.
  constexpr std::string_view kAltered = "altered: ";
  if (!sentence.starts_with(kAltered)) return std::string(sentence);
  sentence.remove_prefix(kAltered.size());
  return language.say_in("finding", "altered").str() + ": " + language.shown(sentence);
}

}  // namespace casecraft::command
