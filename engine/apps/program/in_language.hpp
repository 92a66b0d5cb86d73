#pragma once

#include <string>
#include <string_view>

#include "base/language.hpp"
#include "session/view.hpp"

// Exercises speak English, whatever the language of the interface is, so that nothing of it can reach a session's state. What they say is put into the language where a
// front end takes it over: labels, echoes, notices, titles, the debrief's sentences. What an author or a trainee wrote stays.
namespace casecraft::program {

session::View in_language(session::View view, const base::Language& language);
session::Page in_language(session::Page page, const base::Language& language);
/// A panel, or a scorecard and debrief. Ids stay, and so does what was typed (under "value", "fields", "query", "sql").
base::Value in_language(const base::Value& value, const base::Language& language);

/// The name that an id stands for, "cued_invitation" or "booking_time", as words in the language.
std::string name_in_words(std::string_view id, const base::Language& language);

}  // namespace casecraft::program
