#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "apps/terminal/requests_names.hpp"
#include "base/language.hpp"
#include "base/value.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// What kind of answer a field of a request's form takes; `field` is a row of the look "form".
enum class Answer {
  words,      ///< One line.
  lines,      ///< Several.
  one,        ///< One of a list.
  several,    ///< Some of a list.
};
Answer answer_of(const session::PageRow& field);

/// What the field can have, besides facts and identifiers, which have looks of their own.
std::vector<Named> own_choices(const session::PageRow& field);

/// Whether the choice stands in the field now.
bool is_chosen(const session::PageRow& field, std::string_view id);

/// What was typed as the field's value: words as they are, names and numbers of `choices` as ids. "-" empties. Throws WordsRefused.
base::Value value_from(const base::Language& language, std::string_view typed, const session::PageRow& field, const std::vector<Named>& choices);

/// Whether `value` stands in the field already.
bool is_there(const session::PageRow& field, const base::Value& value);

}  // namespace casecraft::terminal
