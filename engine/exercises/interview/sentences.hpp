#pragma once

#include <array>

#include "base/language.hpp"

// Sentences of the program around words of a person, a trainee or a pack. They are made in English; whoever shows them in another language (engine/apps/program) tells by them
// which words are the program's.
namespace casecraft::interview {

/// The title of a decision: a person of the case, and the question.
inline constexpr const char* kAsked = base::to_say("{} asked: {}");
/// What was done: what the trainee said.
inline constexpr const char* kSaid = base::to_say("You said: {}");

/// What was looked for in a conversation: whether it was there, then a figure (one of `kFigures`) and quoted lines, where there are any.
inline constexpr const char* kShown = base::to_say("Shown.");
inline constexpr const char* kShownInPart = base::to_say("Shown in part.");
inline constexpr const char* kNotShown = base::to_say("Not shown.");

inline constexpr const char* kWereOpen = base::to_say("{} of {} were open");
inline constexpr const char* kQuestions = base::to_say("{} of {} questions");
inline constexpr const char* kClosedQuestions = base::to_say("{} of {} closed questions");
inline constexpr const char* kTimes = base::to_say("{} of {} times");
inline constexpr const char* kChanges = base::to_say("{} of {} changes");
inline constexpr const char* kOfClosing = base::to_say("{} of 4: anything to add, what comes next, a safe contact, how she is");
inline constexpr std::array kFigures{kWereOpen, kQuestions, kClosedQuestions, kTimes, kChanges, kOfClosing};

}  // namespace casecraft::interview
