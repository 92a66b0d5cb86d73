#pragma once

#include <string>
#include <string_view>

#include "base/language.hpp"

// Sentences of an exercise that hold more of other people's words than of the program's, so that `Language::shown` leaves them as an author's. Where it is known what a text is,
// its frame is put into the language, and what a person said, typed or wrote stays in it.
namespace casecraft::program {

/// The title of a decision of a debrief, or of what waits for an instructor.
std::string decision_title_in(const base::Language& language, std::string_view title);
/// What was done in a decision of this title.
std::string taken_in(const base::Language& language, std::string_view title, std::string_view taken);
/// Whether that, already in the language, is a sentence by itself, which says who did it.
bool is_whole_sentence(const base::Language& language, std::string_view taken);
/// "14 of 20 questions", of something that was looked for in a conversation.
std::string figure_in(const base::Language& language, std::string_view figure);
/// Anything else that an exercise says; of a letter, line by line.
std::string words_in(const base::Language& language, std::string_view text);

}  // namespace casecraft::program
