#include "apps/terminal/form.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace casecraft;
using namespace casecraft::terminal;

namespace {

session::Field field(const char* name, session::Field::Type type, bool is_required = false) {
  session::Field made;
  made.name = name;
  made.label = std::string("The ") + name;
  made.type = type;
  made.is_required = is_required;
  return made;
}

session::ActionTemplate note_form() {
  session::ActionTemplate offer;
  offer.id = "enter";
  offer.kind = "enter";
  offer.label = "Hand it in";
  offer.payload = base::Value(base::Map{});
  offer.fields = {field("what", session::Field::Type::paragraph, true), field("who", session::Field::Type::line),
                  field("zone", session::Field::Type::option)};
  offer.fields[1].max_length = 10;
  offer.fields[2].options = {{"utc", "UTC"}, {"local", "Maren time"}};
  return offer;
}

struct Filled {
  FormEnd end;
  base::Value payload;
  std::string out;
};

Filled fill(const std::string& input, Draft& draft, const session::ActionTemplate& offer = note_form()) {
  std::istringstream in(input);
  std::ostringstream out;
  Console console(in, out, {});
  const FormEnd end = fill_form(console, offer, draft);
  return {end, filled_payload(offer, draft), out.str()};
}

Filled fill(const std::string& input) {
  Draft draft;
  return fill(input, draft);
}

}  // namespace

TEST_CASE("a form is asked field by field and sent when the person says so") {
  const Filled filled = fill("One line.\nAnother.\n\nMira\n2\nsend\n");
  CHECK(filled.end == FormEnd::send);
  CHECK(filled.payload.text_at("what") == "One line.\nAnother.");
  CHECK(filled.payload.text_at("who") == "Mira");
  CHECK(filled.payload.text_at("zone") == "local");
}

TEST_CASE("a single dot ends a paragraph") { CHECK(fill("One.\n.\n\nUTC\nsend\n").payload.text_at("what") == "One."); }

TEST_CASE("an option may be named") { CHECK(fill("One.\n.\n\nmaren time\nsend\n").payload.text_at("zone") == "local"); }

TEST_CASE("what is needed is asked for before anything is sent") {
  const Filled filled = fill(".\n\n\nsend\nedit 1\nNow.\n.\nsend\n");
  CHECK(filled.end == FormEnd::send);
  CHECK(filled.payload.text_at("what") == "Now.");
  CHECK(filled.out.find("Field 1 is needed") != std::string::npos);
}

TEST_CASE("a line that is too long is asked for again") {
  const Filled filled = fill("One.\n.\n01234567890\nshort\n1\nsend\n");
  CHECK(filled.payload.text_at("who") == "short");
  CHECK(filled.out.find("at most 10 fit") != std::string::npos);
}

TEST_CASE("editing a field and typing nothing leaves it as it was") {
  CHECK(fill("One.\n.\nMira\n1\nedit 2\n\nsend\n").payload.text_at("who") == "Mira");
}

TEST_CASE("pause, leave and cancel work in every field") {
  CHECK(fill("pause\n").end == FormEnd::pause);
  CHECK(fill("One.\nleave\n").end == FormEnd::leave);
  CHECK(fill("One.\n.\nCANCEL\n").end == FormEnd::cancel);
  CHECK(fill("One.\n.\n\nquit\n").end == FormEnd::leave);
  CHECK(fill("One.\n.\n\n1\npause\n").end == FormEnd::pause);
}

TEST_CASE("a word that is content begins with a backslash") { CHECK(fill("\\leave\n.\n\n1\nsend\n").payload.text_at("what") == "leave"); }

TEST_CASE("what was typed before a pause is still there") {
  Draft draft;
  CHECK(fill("One.\n.\npause\n", draft).end == FormEnd::pause);
  const Filled filled = fill("Mira\n1\nsend\n", draft);
  CHECK(filled.end == FormEnd::send);
  CHECK(filled.payload.text_at("what") == "One.");
  CHECK(filled.payload.text_at("who") == "Mira");
}

TEST_CASE("the end of input in a form is told apart") {
  CHECK(fill("").end == FormEnd::end_of_input);
  CHECK(fill("One.\n.\nMira\n2\n").end == FormEnd::end_of_input);
}

TEST_CASE("a form of one line is sent with Enter") {
  session::ActionTemplate offer = note_form();
  offer.fields = {field("time", session::Field::Type::line, true)};
  Draft draft;
  const Filled filled = fill("\n15:05\n", draft, offer);
  CHECK(filled.end == FormEnd::send);
  CHECK(filled.payload.text_at("time") == "15:05");
}
