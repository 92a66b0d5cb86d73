#include "apps/terminal/console.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::size_t kMeasure = 72;
constexpr std::size_t kNarrowest = 24;
constexpr std::size_t kLongestLine = 100'000;

// Weight and colours that stay readable on a light and on a dark ground.
std::string_view code(Style style) {
  switch (style) {
    case Style::heading: return "\033[1m";
    case Style::feedback: return "\033[36m";
    case Style::critical: return "\033[1;31m";
    case Style::notice: return "\033[35m";
    case Style::quiet: return "\033[2m";
    case Style::plain: break;
  }
  return "";
}

}  // namespace

ConsoleOptions options_of_process() {
  ConsoleOptions options;
  options.is_interactive = isatty(STDIN_FILENO) == 1;
  const bool is_terminal = isatty(STDOUT_FILENO) == 1;
  if (is_terminal) {
    winsize size{};
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
      options.width = std::clamp<std::size_t>(size.ws_col, kNarrowest, kMeasure);
      options.columns = std::max<std::size_t>(size.ws_col, kNarrowest);
    }
  }
  const char* no_colour = std::getenv("NO_COLOR");
  const char* term = std::getenv("TERM");
  options.has_colour = is_terminal && (no_colour == nullptr || *no_colour == '\0') && term != nullptr && *term != '\0' && std::string_view(term) != "dumb";
  options.now = [] { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); };
  return options;
}

Console::Console(std::istream& in, std::ostream& out, ConsoleOptions options) : in_(in), out_(out), options_(std::move(options)) {}

void Console::put(std::string_view words, Style style, std::string_view first, std::string_view rest) {
  const std::string_view on = options_.has_colour ? code(style) : "";
  for (const std::string& shown : wrap(with_quotation_marks(without_controls(words)), options_.width, first, rest)) {
    out_ << on << shown << (on.empty() ? "" : "\033[0m") << '\n';
  }
  is_after_gap_ = false;
}

void Console::gap() {
  if (!is_after_gap_) {
    out_ << '\n';
    is_after_gap_ = true;
  }
}

void Console::heading(std::string_view words) {
  gap();
  put(words, Style::heading, "", "");
}

void Console::text(std::string_view words, Style style, std::string_view lead) {
  bool was_item = false;
  bool is_first = true;
  for (const Piece& piece : pieces(words)) {
    if (!(was_item && piece.is_item)) {
      gap();
    }
    const std::string shown = is_first ? std::string(lead) + piece.words : piece.words;
    put(shown, style, piece.is_item ? "- " : "", piece.is_item ? "  " : "");
    was_item = piece.is_item;
    is_first = false;
  }
}

void Console::line(std::string_view words, Style style) { put(words, style, "", ""); }

void Console::point(std::string_view words, Style style) { put(words, style, "- ", "  "); }

void Console::item(std::size_t number, std::string_view words) {
  const std::string first = fmt::format("{}. ", number);
  put(words, Style::plain, first, std::string(first.size(), ' '));
}

void Console::verbatim(std::string_view words) {
  std::size_t at = 0;
  while (at <= words.size()) {
    std::size_t end = words.find('\n', at);
    end = end == std::string_view::npos ? words.size() : end;
    put(words.substr(at, end - at), Style::plain, "   ", "   ");
    at = end + 1;
  }
}

void Console::command(std::string_view words) {
  out_ << "   " << without_controls(words) << '\n';
  is_after_gap_ = false;
}

void Console::row(std::string_view words) {
  out_ << without_controls(words) << '\n';
  is_after_gap_ = false;
}

std::optional<std::string> Console::ask(std::string_view prompt) {
  while (true) {
    out_ << prompt << std::flush;
    std::string line;
    if (!std::getline(in_, line)) {
      out_ << '\n';
      is_after_gap_ = true;
      return std::nullopt;
    }
    const bool is_text = is_utf8(line);
    line = is_text ? std::string(trim(without_controls(line))) : std::string();
    if (!options_.is_interactive) {
      out_ << line << '\n';
    }
    is_after_gap_ = false;
    if (!is_text) {
      put(say("That line holds bytes that are no UTF-8 text; nothing was done with it. Set the terminal to UTF-8 and type it again."), Style::plain, "", "");
    } else if (line.size() > kLongestLine) {
      put(say("That line has {} bytes; expected at most {}. Nothing was done with it.", line.size(), kLongestLine), Style::plain, "", "");
    } else {
      return line;
    }
  }
}

}  // namespace casecraft::terminal
