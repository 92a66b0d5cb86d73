#include <catch2/catch.hpp>

#include "base/utf8.hpp"
#include "table.hpp"

using namespace casecraft;
using namespace casecraft::test;

TEST_CASE("whatever is typed is read as unclear or as what it is, shown harmlessly, and loses nothing") {
  std::string many(100'000, 'a');
  for (std::size_t i = 7; i < many.size(); i += 8) many[i] = ' ';
  for (const std::string& words : {many, std::string(100'000, 'x'), std::string("\x1b[2J\x1b[31mred\x07"), std::string("\u202Eevil\u202C"), std::string("\U0001F600\U0001F600\U0001F600"),
                                   std::string("\u043F\u0440\u0438\u0432\u0435\u0442, \u043A\u0430\u043A \u0434\u0435\u043B\u0430?"), std::string("'; DROP TABLE journal; --"),
                                   std::string("while true do end"), std::string("<script>alert(1)</script>"), std::string("${trust} ${os.exit()}"), std::string("[quote]x[/quote]"),
                                   std::string("?"), std::string("...")}) {
    Table table(1);
    INFO(words.substr(0, 40));
    table.play(say(words));
    CHECK(table.session().actions() == 1);
    for (const session::Block& block : table.view().blocks) {
      CHECK_FALSE(base::first_bad_utf8(block.text.view()));
      CHECK(block.text.view().find('\x1b') == std::string_view::npos);
      CHECK(block.text.view().size() < 4000);
    }
    session::MemoryJournal nowhere;
    session::Session again(exercise_at("tests/packs/small-interview"), 1, nowhere);
    again.replay(table.journal().rows());
    CHECK(again.chain_hash() == table.session().chain_hash());
  }
}

TEST_CASE("gibberish is answered with not being sure what is meant, and nothing is scored") {
  Table table(1, session::Mode::assessment);
  table.play(say("asdf qwer zxcv jkl"));
  CHECK(table.report()["lines"].as_list().front().text_at("type") == "unclear");
  CHECK((table.heard() == "I am not sure what you mean." || table.heard() == "Sorry, can you say that in another way?"));
}

TEST_CASE("nothing said, too much said, and what is not on offer are refused with a sentence") {
  Table table(1);
  CHECK_THROWS_AS(table.play(say("   ")), session::ActionRefused);
  CHECK_THROWS_AS(table.play(say(std::string(300'000, 'x'))), session::ActionRefused);
  CHECK_THROWS_AS(table.play(pick("no_such_line")), session::ActionRefused);
  CHECK_THROWS_AS(table.play(offer("fireworks")), session::ActionRefused);
  CHECK_THROWS_WITH(table.play(say("\xff\xfe\x80")), Catch::Contains("no UTF-8"));
  CHECK_THROWS_AS(table.play(close_it()), session::ActionRefused);
  CHECK(table.session().actions() == 0);
}
