#include "apps/desktop/line_opener.hpp"

#include <catch2/catch.hpp>

using casecraft::desktop::editor_words;
using Words = std::vector<std::string>;

TEST_CASE("a graphical editor is asked for the line in its own way") {
  CHECK(editor_words("gedit", "/a b/main.lua", 12) == Words{"gedit", "+12", "/a b/main.lua"});
  CHECK(editor_words("/usr/bin/code --wait", "/a/main.lua", 12) == Words{"/usr/bin/code", "--wait", "--goto", "/a/main.lua:12"});
  CHECK(editor_words("kate", "/a/main.lua", 0) == Words{"kate", "/a/main.lua"});
}

TEST_CASE("an editor of the terminal has no terminal here, and is not begun") {
  for (const char* editor : {"", " ", "vi", "nano", "/usr/bin/vim", "emacs -nw"}) {
    INFO(editor);
    CHECK(editor_words(editor, "/a/main.lua", 3).empty());
  }
}
