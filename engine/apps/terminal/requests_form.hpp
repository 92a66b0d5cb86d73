#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "apps/terminal/console.hpp"
#include "apps/terminal/requests_names.hpp"
#include "base/value.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// The form of one request as questions, one field after the other. Each answer is an action of its own as soon as it has been given: a field that has been left is kept,
/// whatever happens to the player.
class RequestForm {
public:
  struct Ways {
    std::function<session::Page(std::string_view what, std::string_view id)> look;
    std::function<bool(base::Map payload)> fill;   ///< False when it was refused, which has been said then.
    std::function<bool()> is_here;                 ///< Whether the board is still the present place.
    std::function<void(const std::string& words)> note;   ///< Keeps words that no field would take.
  };
  /// How asking ended.
  enum class End {
    done,            ///< The last field has been left.
    stop,            ///< The person said so.
    elsewhere,       ///< Something else comes first.
    pause,
    leave,
    end_of_input,
  };

  RequestForm(Console& console, Ways ways, std::int64_t number) : console_(console), ways_(std::move(ways)), number_(number) {}

  /// Asks for these fields, by their places in the form, in this order.
  End ask(const std::vector<std::size_t>& fields);
  /// Puts what was typed into a field. False when it was refused, which has been said then.
  bool put(std::size_t field, const std::string& typed);
  /// The form as it stands.
  [[nodiscard]] session::Page page() const { return ways_.look("form", std::to_string(number_)); }

private:
  enum class Step { next, back, stop, pause, leave, end_of_input };
  Step ask_field(const session::Page& form, std::size_t field);
  Step ask_words(const session::PageRow& row);
  Step ask_lines(const session::PageRow& row);
  /// The step that a line stands for, if it is a word of the form and no content.
  std::optional<Step> word_of_form(const std::string& line);
  void show_field(const session::Page& form, std::size_t field);
  [[nodiscard]] std::vector<Named> choices_of(const session::PageRow& row) const;
  bool keep(const session::PageRow& row, const std::string& typed);

  Console& console_;
  Ways ways_;
  std::int64_t number_;
};

/// What stands in a field, under its name: "Legal basis: Cybercrime Act", or with the lines below it.
void show_value(Console& console, std::size_t number, const session::PageRow& field);

}  // namespace casecraft::terminal
