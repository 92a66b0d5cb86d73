#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "base/language.hpp"

namespace casecraft::command {

/// "3 sessions".
std::string sessions_in_words(const base::Language& language, std::int64_t sessions);
/// "1 action".
std::string actions_in_words(const base::Language& language, std::int64_t actions);
/// ", Heron 2, Autumn": whose a session is and of which course, after its exercise; what is empty is left out. Fit for a terminal.
std::string whose_in_words(std::string_view pseudonym, std::string_view course);
/// A scorecard's verdict: "passed", "failed", "provisional" or "unfinished".
base::Wording verdict_in_words(const base::Language& language, std::string_view verdict);
/// A sentence of a command's own that is filled in. It has a context, so that nothing which an author wrote alike is taken for it (Language::shown).
template <class... Parts>
std::string filled_in(const base::Language& language, const char* context, const char* english, const Parts&... parts) {
  return fmt::format(fmt::runtime(language.say_in(context, english).str()), parts...);
}
/// What is wrong, said in English where it was found, in the language.
std::string mistake_in_words(const base::Language& language, std::string_view sentence);
/// What `records::verify` found ("altered: its seal cannot be read"), in the language.
std::string finding_in_words(const base::Language& language, std::string_view sentence);

}  // namespace casecraft::command
