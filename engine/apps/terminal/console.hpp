#pragma once

#include <cstddef>
#include <functional>
#include <istream>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>

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

  [[nodiscard]] const ConsoleOptions& options() const noexcept { return options_; }
  /// Seconds of a steady wall clock.
  [[nodiscard]] double now() const { return options_.now ? options_.now() : 0.0; }

private:
  void put(std::string_view words, Style style, std::string_view first, std::string_view rest);

  std::istream& in_;
  std::ostream& out_;
  ConsoleOptions options_;
  bool is_after_gap_{true};
};

}  // namespace casecraft::terminal
