#include "exercises/interview/exemplars.hpp"

#include <fmt/format.h>

#include <array>

namespace casecraft::interview {
namespace {

/// One of each type that needs no topic. The order is that of the types.
constexpr std::array<const char*, 13> kWithoutTopic{"Please tell me in your own words what happened, from the beginning.",
                                                    "Please go on.",
                                                    "What time was it when you left?",
                                                    "They kept your passport, didn't they?",
                                                    "Where did you go, who was with you, and did they pay you?",
                                                    "Why did you not just leave?",
                                                    "You have to answer this now, or we cannot help you.",
                                                    "Thank you for coming today. My name is Ana, and I work with the police.",
                                                    "You can say that you do not know, and you can correct me whenever I get something wrong.",
                                                    "Would you like a break, or shall we go on?",
                                                    "I can see that this is hard. Take all the time you need.",
                                                    "Thank you. Let me say what happens next and how you can reach me.",
                                                    "asdfghjkl"};

/// Words by which an utterance is on the topic.
std::string words_on(const Topic& topic) {
  if (topic.words.in(words_of(topic.label)) || topic.words.groups().empty()) return topic.label;
  return fmt::format("{}", fmt::join(topic.words.groups().front(), " "));
}

}  // namespace

std::vector<base::Value> exemplary_utterances(const Interview& interview) {
  std::vector<base::Value> all;
  const auto add = [&all](std::string text) { all.emplace_back(base::Map{{"text", base::Value(std::move(text))}}); };
  for (const Topic& topic : interview.topics) {
    add(fmt::format("You mentioned {}. Tell me more about that.", words_on(topic)));
    add(fmt::format("Did somebody tell you about {}?", words_on(topic)));
  }
  for (const char* text : kWithoutTopic) add(text);
  return all;
}

std::optional<std::vector<base::Value>> RunningInterview::representatives(const session::ActionTemplate& offer, session::Turn& turn) const {
  if (offer.kind != "ask") return std::nullopt;
  return exemplary_utterances(here(turn));
}

}  // namespace casecraft::interview
