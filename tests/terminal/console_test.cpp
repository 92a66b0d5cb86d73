#include "apps/terminal/console.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace casecraft::terminal;

namespace {

std::string shown(const ConsoleOptions& options) {
  std::istringstream in;
  std::ostringstream out;
  Console console(in, out, options);
  console.heading("Title");
  console.text("First.\n\n- one\n- two", Style::feedback, "Feedback: ");
  return out.str();
}

}  // namespace

TEST_CASE("without colour there is not one escape") { CHECK(shown({}) == "Title\n\nFeedback: First.\n\n- one\n- two\n"); }

TEST_CASE("with colour the words are the same") {
  ConsoleOptions options;
  options.has_colour = true;
  std::string text = shown(options);
  CHECK(text.find("\033[") != std::string::npos);
  for (std::size_t at = text.find('\033'); at != std::string::npos; at = text.find('\033')) {
    text.erase(at, text.find('m', at) - at + 1);
  }
  CHECK(text == shown({}));
}

TEST_CASE("a line that is read is shown after the prompt where nobody sees it typed") {
  std::istringstream in(" two \r\n");
  std::ostringstream out;
  Console console(in, out, {});
  CHECK(console.ask() == "two");
  CHECK(out.str() == "> two\n");
}

TEST_CASE("the end of input ends the line of the prompt") {
  std::istringstream in;
  std::ostringstream out;
  Console console(in, out, {});
  CHECK_FALSE(console.ask());
  CHECK(out.str() == "> \n");
}

TEST_CASE("a last line without a line end counts") {
  std::istringstream in("leave");
  std::ostringstream out;
  CHECK(Console(in, out, {}).ask() == "leave");
}

TEST_CASE("bytes that are no text are asked for again") {
  std::istringstream in("\xff\xfe\nyes\n");
  std::ostringstream out;
  CHECK(Console(in, out, {}).ask() == "yes");
  CHECK(out.str().find("no UTF-8") != std::string::npos);
}

TEST_CASE("a line without an end is not taken into a note") {
  std::istringstream in(std::string(200'000, 'x') + "\nyes\n");
  std::ostringstream out;
  CHECK(Console(in, out, {}).ask() == "yes");
}
