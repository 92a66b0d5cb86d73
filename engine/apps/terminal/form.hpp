#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "apps/terminal/console.hpp"
#include "session/action.hpp"

namespace casecraft::terminal {

/// What a person has typed into an offer's fields so far: kept while the session is open, so that a pause loses nothing.
struct Draft {
  std::vector<std::string> values;   ///< By field; an option's value is its id.
  std::size_t asked{0};              ///< Fields that have been asked for.
  std::string title;                 ///< What the form is called.
  std::vector<std::string> labels;   ///< By field.
};

/// A draft as a note: what it is and the words of each field; empty when nothing was typed.
std::string unsent_words(const Draft& draft);

/// How a form was left.
enum class FormEnd { send, cancel, pause, leave, end_of_input };

/// Asks for the fields of `offer` one after the other, then lets the person look over, change and send them. `draft` holds what was typed, also afterwards.
FormEnd fill_form(Console& console, const session::ActionTemplate& offer, Draft& draft);

/// The offer's payload with the draft's values put in.
base::Value filled_payload(const session::ActionTemplate& offer, const Draft& draft);

}  // namespace casecraft::terminal
