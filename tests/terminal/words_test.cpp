#include "apps/terminal/words.hpp"

#include <catch2/catch.hpp>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/wait.hpp"

using namespace casecraft::terminal;

TEST_CASE("words are wrapped at the width, and a word that is longer stands alone") {
  CHECK(wrap("one two three", 7) == std::vector<std::string>{"one two", "three"});
  CHECK(wrap("a https://example.org/long b", 5) == std::vector<std::string>{"a", "https://example.org/long", "b"});
  CHECK(wrap("", 10) == std::vector<std::string>{""});
  CHECK(wrap("one two", 6, "1. ", "   ") == std::vector<std::string>{"1. one", "   two"});
}

TEST_CASE("accents take one column, combining marks none, wide characters two") {
  CHECK(columns("M\u00E9ndez") == 6);
  CHECK(columns("e\u0301") == 1);
  CHECK(columns("\u6F22") == 2);
}

TEST_CASE("nothing that moves a cursor is printed") {
  CHECK(without_controls("a\033[2Jb\x07" "c\td\u009Be\u202Ef") == "a[2Jbc def");
}

TEST_CASE("what is no UTF-8 is known as such") {
  CHECK(is_utf8("M\u00E9ndez \U0001F642"));
  for (const char* bytes : {"\xff", "\xc3", "\xe2\x82", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80", "a\x80"}) {
    CHECK_FALSE(is_utf8(bytes));
  }
}

TEST_CASE("a text is paragraphs and lists") {
  const auto found = pieces("One\nline.\n\n- first\n- second\n  goes on\n\nLast.");
  REQUIRE(found.size() == 4);
  CHECK(found[0].words == "One line.");
  CHECK(found[1].is_item);
  CHECK(found[2].words == "second goes on");
  CHECK_FALSE(found[3].is_item);
}

TEST_CASE("marked quotations get quotation marks") { CHECK(with_quotation_marks("He said [quote]no[/quote].") == "He said \u201Cno\u201D."); }

TEST_CASE("numbers may be written as lists write them") {
  for (const char* text : {"3", " 3 ", "3.", "3)", "#3"}) {
    CHECK(read_number(text) == 3U);
  }
  for (const char* text : {"", "three", "3a", "-3", "1234567", "3 4", "."}) {
    CHECK_FALSE(read_number(text));
  }
}

TEST_CASE("a time to wait is whole minutes") {
  CHECK(wait_payload("")->text_at("until") == "next");
  CHECK(wait_payload("next")->text_at("until") == "next");
  CHECK(wait_payload("30m")->integer_at("minutes") == 30);
  CHECK(wait_payload("1h30m")->integer_at("minutes") == 90);
  CHECK(wait_payload("45")->integer_at("minutes") == 45);
  for (const char* text : {"0", "-5m", "45s", "soon", "0m"}) {
    CHECK_FALSE(wait_payload(text));
  }
}
