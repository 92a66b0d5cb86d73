#pragma once

#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

#include "base/language.hpp"

namespace casecraft::terminal {

/// How lines come in and go out. The defaults give the same bytes for the same input everywhere.
struct ConsoleOptions {
  std::size_t width{72};          ///< Columns to wrap at.
  std::size_t columns{72};        ///< Columns of the terminal, which a table may take.
  bool has_colour{false};         ///< Colour and weight as an extra; no word depends on them.
  bool is_interactive{false};     ///< A person types at a terminal, which shows what is typed; otherwise the lines read are shown after the prompt.
  std::function<double()> now{};  ///< Seconds of a steady wall clock, for drills; empty: time stands still.
};

/// Options for this process's standard input and output: width and colour of a terminal, NO_COLOR and TERM=dumb obeyed.
ConsoleOptions options_of_process();

enum class Style { plain, heading, feedback, critical, notice, quiet };

/// Plain lines in and out: nothing is ever moved or wiped, so that a screen reader can follow.
class Console {
public:
  Console(std::istream& in, std::ostream& out, ConsoleOptions options);

  /// A line of its own with an empty line before it.
  void heading(std::string_view words);
  /// An author's text: paragraphs and lists, each with an empty line before it. `lead` ("Feedback: ") stands before the first.
  void text(std::string_view words, Style style = Style::plain, std::string_view lead = "");
  /// One wrapped line, without an empty line before it.
  void line(std::string_view words, Style style = Style::plain);
  /// "- words", wrapped.
  void point(std::string_view words, Style style = Style::plain);
  /// "3. words", wrapped.
  void item(std::size_t number, std::string_view words);
  /// Words that stand as they were typed, line by line, indented.
  void verbatim(std::string_view words);
  /// A command to copy: on a line of its own, never broken.
  void command(std::string_view words);
  /// A line of a table: as it is, never broken.
  void row(std::string_view words);
  /// An empty line, unless there is one already.
  void gap();

  /// Asks for a line: without white space at its ends and control characters. Nothing at the end of input. A line that is no text is asked for again.
  std::optional<std::string> ask(std::string_view prompt = "> ");

  // Words
  void set_language(const base::Language& language) { language_ = &language; }
  [[nodiscard]] const base::Language& language() const noexcept { return *language_; }
  /// In the language of the interface; with arguments, a format of fmt.
  template <class... Filled>
  [[nodiscard]] auto say(std::string_view english, const Filled&... filled) const { return language_->say(english, filled...); }
  [[nodiscard]] base::Wording say_in(std::string_view context, std::string_view english) const { return language_->say_in(context, english); }
  template <class... More>
  [[nodiscard]] std::string say_count(std::string_view one, std::string_view many, std::int64_t count, const More&... more) const { return language_->say_count(one, many, count, more...); }
  /// What an exercise said.
  [[nodiscard]] std::string shown(std::string_view text) const { return language_->shown(text); }

  [[nodiscard]] const ConsoleOptions& options() const noexcept { return options_; }
  /// Seconds of a steady wall clock.
  [[nodiscard]] double now() const { return options_.now ? options_.now() : 0.0; }

private:
  void put(std::string_view words, Style style, std::string_view first, std::string_view rest);

  std::istream& in_;
  std::ostream& out_;
  ConsoleOptions options_;
  const base::Language* language_{&base::english()};
  bool is_after_gap_{true};
};

}  // namespace casecraft::terminal
