#include <catch2/catch.hpp>

#include "apps/desktop/ui/editor.hpp"

using casecraft::desktop::Editor;

TEST_CASE("typed words go in at the cursor and in place of what is selected") {
  Editor editor("one three");
  editor.move_to(4, false);
  editor.insert("two ", 100, true);
  CHECK(editor.text() == "one two three");
  editor.move_to(0, false);
  editor.move_right(true, true);
  CHECK(editor.selected() == "one ");
  editor.insert("1 ", 100, true);
  CHECK(editor.text() == "1 two three");
}

TEST_CASE("the cursor never stands within a character") {
  Editor editor("In\u00e9s\u2014\u20ac");
  for (int i = 0; i < 6; ++i) editor.move_left(false, false);
  CHECK(editor.cursor() == 0);
  editor.move_to(editor.text().size(), false);
  editor.backspace(false);
  editor.backspace(false);
  CHECK(editor.text() == "In\u00e9s");
}

TEST_CASE("what would go beyond the limit is left out, whole characters at a time") {
  Editor editor;
  editor.insert("abc\u00e9", 4, true);
  CHECK(editor.text() == "abc");
  editor.insert("de", 4, true);
  CHECK(editor.text() == "abcd");
}

TEST_CASE("control characters and broken bytes are not taken, line breaks only where they belong") {
  Editor line;
  line.insert("a\nb\x07\x1b\xff", 100, true);
  CHECK(line.text() == "a b");
  Editor several;
  several.insert("a\r\nb", 100, false);
  CHECK(several.text() == "a\nb");
}

TEST_CASE("undo takes back a word's typing at a time, and redo brings it back") {
  Editor editor;
  for (const char* typed : {"s", "h", "e", " ", "c", "a", "m", "e"}) editor.insert(typed, 100, true);
  editor.undo();
  CHECK(editor.text() == "she ");
  editor.undo();
  CHECK(editor.text() == "she");
  editor.undo();
  CHECK(editor.text().empty());
  editor.undo();
  editor.redo();
  editor.redo();
  editor.redo();
  CHECK(editor.text() == "she came");
}

TEST_CASE("a word can be deleted backwards and forwards") {
  Editor editor("hand over the note");
  editor.backspace(true);
  CHECK(editor.text() == "hand over the ");
  editor.move_to(0, false);
  editor.remove(true);
  CHECK(editor.text() == "over the ");
}
