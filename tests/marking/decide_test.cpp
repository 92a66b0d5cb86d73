#include <catch2/catch.hpp>

#include "records/marking/decide.hpp"

using namespace casecraft;
using Catch::Contains;

namespace {

std::string refusal_of(records::About about, std::string_view word, const std::string& author, const std::string& reason) {
  records::Item item;
  item.about = about;
  item.action = 7;
  item.key = "push";
  try {
    static_cast<void>(records::decision_on(item, word, author, reason));
  } catch (const Error& error) {
    return error.what();
  }
  return "kept";
}

}  // namespace

TEST_CASE("a decision names its item, and who decided it and why") {
  records::Item item;
  item.about = records::About::text;
  item.action = 12;
  item.key = "open";
  const records::Annotation kept = records::decision_on(item, "meets_in_part", "Instructor 3", "The deadline is missing.");
  CHECK(kept.kind == "decision");
  CHECK(kept.number == 12);
  CHECK(kept.author == "Instructor 3");
  CHECK(kept.body.text_at("about") == "text");
  CHECK(kept.body.text_at("key") == "open");
  CHECK(kept.body.text_at("decision") == "meets_in_part");
  CHECK(kept.body.text_at("reason") == "The deadline is missing.");
}

TEST_CASE("a decision that is none of the item's, or that nobody answers for, is refused") {
  CHECK_THAT(refusal_of(records::About::critical, "overtuned", "A", "b"), Contains("'overturned'"));
  CHECK_THAT(refusal_of(records::About::critical, "meets", "A", "b"), Contains("cannot be decided with 'meets'"));
  CHECK_THAT(refusal_of(records::About::critical, "confirmed", " ", "b"), Contains("--by"));
  CHECK_THAT(refusal_of(records::About::code, "read_wrongly", "A", "\n"), Contains("--reason"));
  CHECK(refusal_of(records::About::code, "read_wrongly", "A", "b") == "kept");
}

TEST_CASE("a verdict is set to passed or failed, with a reason") {
  CHECK(records::override_to("failed", "A", "b").body.text_at("verdict") == "failed");
  CHECK_THROWS_WITH(records::override_to("provisional", "A", "b"), Contains("expected passed or failed"));
  CHECK_THROWS_WITH(records::override_to("passed", "A", ""), Contains("--reason"));
}
