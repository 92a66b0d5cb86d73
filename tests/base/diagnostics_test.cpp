#include <catch2/catch.hpp>

#include "base/diagnostics.hpp"

using namespace casecraft::base;

TEST_CASE("a mistake is shown with its place, its line and the way to mend it") {
  const Diagnostic mistake{Severity::error, "scene.unknown-target", {"friday/main.lua", 2, 9}, "the choice leads to 'desc', which does not exist", "did you mean 'desk'?"};
  CHECK(format_diagnostic(mistake, "scene {\n  to = { 'desc' },\n}") ==
        "friday/main.lua:2:9: error: the choice leads to 'desc', which does not exist [scene.unknown-target]\n"
        "    2 |   to = { 'desc' },\n"
        "      |         ^\n"
        "      = did you mean 'desk'?\n");
}

TEST_CASE("a mistake without a line or a source is shown without an excerpt") {
  CHECK(format_diagnostic({Severity::warning, "pack.file", {"a.json", 0, 0}, "it is missing", ""}) == "a.json: warning: it is missing [pack.file]\n");
  CHECK(format_diagnostic({Severity::info, "x", {"a.lua", 99, 1}, "past the end", ""}, "one line") == "a.lua:99:1: info: past the end [x]\n");
}

TEST_CASE("of a long line that part is shown in which the mistake lies, and no letter is cut") {
  std::string line;
  for (int i = 0; i < 60; ++i) line += "niña ";
  const std::string shown = format_diagnostic({Severity::info, "x", {"a.lua", 1, 251}, "here", ""}, line + "\nnext");
  const std::string excerpt = shown.substr(shown.find("| ") + 2, shown.find('\n', shown.find("| ")) - shown.find("| ") - 2);
  CHECK(excerpt.starts_with("\u2026niña niña "));
  CHECK(excerpt.ends_with("niña "));
  // The caret stands below the letter: 300 characters, of which the last 160 are shown behind an ellipsis.
  CHECK(shown.ends_with("      | " + std::string(251 - 140, ' ') + "^\n"));
  CHECK(format_diagnostic({Severity::info, "x", {"a.lua", 1, 2}, "here", ""}, line).find("\u2026\n      |  ^\n") != std::string::npos);
}

TEST_CASE("mistakes are sorted by file, line and column, and only errors are errors") {
  Diagnostics all;
  all.warning("w", {"b.lua", 1, 1}, "third");
  all.info("i", {"a.lua", 10, 1}, "second");
  all.warning("w", {"a.lua", 9, 40}, "first");
  CHECK_FALSE(all.has_errors());
  all.sort();
  CHECK(all.all()[0].message == "first");
  CHECK(all.all()[1].message == "second");
  CHECK(all.all()[2].message == "third");
  all.error("e", {}, "wrong");
  CHECK(all.has_errors());
}
