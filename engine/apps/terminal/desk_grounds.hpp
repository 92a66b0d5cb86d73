#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "apps/terminal/console.hpp"
#include "apps/terminal/form.hpp"
#include "base/value.hpp"

namespace casecraft::terminal {

/// Row numbers as they are typed ("shown", "12,14,20-25"): the word or a list. Throws WordsRefused.
base::Value rows_from(std::string_view typed);

/// One ground as it is typed: "several_receivers=shown", "3=12,14,20-25", "3 shown"; by its id, its number in the list or the beginning of its name. Without rows,
/// those that are shown are meant. Gives {"indicator", "rows"}. Throws WordsRefused.
base::Value ground_from(const base::Language& language, std::string_view typed, const base::Value& indicators);

/// Whether `typed` can be meant as a ground: it begins with an id or a number before an equals sign, or is an id.
bool is_ground(std::string_view typed, const base::Value& indicators);

/// Grounds of a form's field, one a line, as the payload has them.
base::Value grounds_from(const base::Language& language, std::string_view lines, const base::Value& indicators);

/// Asks for grounds one after the other; `lines` holds them, one a line ("several_receivers=shown").
class GroundsField {
public:
  GroundsField(Console& console, const base::Value& indicators) : console_(console), indicators_(indicators) {}
  /// Nothing when the field has been asked for.
  std::optional<FormEnd> ask(std::string& lines);

private:
  void show_list();

  Console& console_;
  const base::Value& indicators_;
};

}  // namespace casecraft::terminal
