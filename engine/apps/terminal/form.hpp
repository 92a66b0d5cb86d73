#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <set>
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
  std::set<std::size_t> given;       ///< Fields whose values came with the words that began the form: they are not asked for.
};

/// A draft as a note: what it is and the words of each field; empty when nothing was typed.
std::string unsent_words(const base::Language& language, const Draft& draft);

/// How a form was left.
enum class FormEnd { send, cancel, pause, leave, end_of_input };

/// A field that is asked for in a way of its own.
struct OwnField {
  std::function<bool(const Draft&)> applies;                          ///< Whether it is asked for at all, after what was typed so far; empty: always.
  std::function<std::optional<FormEnd>(std::string& value)> ask{};    ///< Nothing when it has been asked for; empty: as its type is.
};
/// By a field's name.
using OwnFields = std::map<std::string, OwnField, std::less<>>;

/// Asks for the fields of `offer` one after the other, then lets the person look over, change and send them. `draft` holds what was typed, also afterwards.
FormEnd fill_form(Console& console, const session::ActionTemplate& offer, Draft& draft, const OwnFields& own = {});

/// The offer's payload with the draft's values put in.
base::Value filled_payload(const session::ActionTemplate& offer, const Draft& draft);

}  // namespace casecraft::terminal
