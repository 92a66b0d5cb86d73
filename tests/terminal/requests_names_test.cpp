#include <catch2/catch.hpp>

#include "apps/terminal/requests_export.hpp"
#include "apps/terminal/requests_values.hpp"
#include "base/json.hpp"

#include "../apps/scratch.hpp"

using namespace casecraft;
using namespace casecraft::terminal;
using Catch::Matchers::Contains;

namespace {

const std::vector<Named> kBodies{{"ostra", "Ostra"}, {"kestral_point", "24/7 contact point of Kestral"}, {"kestral_police", "Police of Kestral"}, {"protection", "Protection desk of Lirang"}};

std::string body_meant(std::string_view typed, bool has_numbers = true) {
  const auto one = meant(typed, kBodies, has_numbers);
  return one ? kBodies[*one].id : "nobody: " + not_meant(base::english(), typed, kBodies, has_numbers);
}

session::PageRow form_row(const char* type, base::Value value = {}) {
  return {base::Text("field"), base::Text("Field"), {}, {}, base::Map{{"type", type}, {"value", std::move(value)}}};
}

const std::vector<Named> kFacts{{"paid", "Paid on 3 and 9 March, as the report says"}, {"visitor", "A visitor is expected"}, {"none", "None of it"}};

std::string list_typed(std::string_view typed) { return base::to_json(value_from(base::english(), typed, form_row("facts"), kFacts)); }

}  // namespace

TEST_CASE("who is meant is said by a number, an id, a name or the beginning of one of its words") {
  CHECK(body_meant("1") == "ostra");
  CHECK(body_meant("3.") == "kestral_police");
  CHECK(body_meant("OSTRA") == "ostra");
  CHECK(body_meant("kestral-police") == "kestral_police");
  CHECK(body_meant("contact point") == "kestral_point");
  CHECK(body_meant("police of") == "kestral_police");
  CHECK(body_meant("prot") == "protection");
}

TEST_CASE("what could be several, or nothing, is answered with what there is") {
  CHECK_THAT(body_meant("kestral"), Contains("24/7 contact point of Kestral or Police of Kestral"));
  CHECK_THAT(body_meant("9"), Contains("the numbers go from 1 to 4"));
  CHECK_THAT(body_meant("0"), Contains("there is no 0"));
  CHECK_THAT(body_meant("ostar"), Contains("did you mean Ostra?"));
  CHECK_THAT(body_meant("os"), Contains("did you mean Ostra?") || Contains("a number from 1 to 4"));
  CHECK_THAT(body_meant("bank"), Contains("a number from 1 to 4, or a name"));
  CHECK_THAT(body_meant("bank", false), Contains("a name of the list"));
  CHECK_THAT(body_meant(""), Contains("is none of these"));
  CHECK_THAT(body_meant(std::string(5000, 'x')), Contains("is none of these"));
  CHECK_THAT(not_meant(base::english(), "1", {}), Contains("nothing yet"));
}

TEST_CASE("a list is typed as numbers or names, with commas or spaces") {
  CHECK(list_typed("1,2") == R"(["paid","visitor"])");
  CHECK(list_typed("2 1 2") == R"(["visitor","paid"])");
  CHECK(list_typed("visitor and paid") == R"(["visitor","paid"])");
  CHECK(list_typed("paid on 3 and 9 march, as the report says") == R"(["paid"])");
  CHECK(list_typed("none") == R"(["none"])");
  CHECK(list_typed("-") == "[]");
  CHECK_THROWS_WITH(list_typed("1,4"), Contains("the numbers go from 1 to 3"));
  CHECK_THROWS_WITH(list_typed("visiter"), Contains("did you mean A visitor is expected?"));
  CHECK_THROWS_WITH(list_typed(","), Contains("is none of these"));
}

TEST_CASE("words stay as they were typed, and a backslash makes anything content") {
  CHECK(base::to_json(value_from(base::english(), "Inspector Rell", form_row("line"), {})) == R"("Inspector Rell")");
  CHECK(base::to_json(value_from(base::english(), "-", form_row("line"), {})) == R"("")");
  CHECK(base::to_json(value_from(base::english(), "\\-", form_row("line"), {})) == R"("-")");
  CHECK(base::to_json(value_from(base::english(), "UTC", form_row("zone"), {})) == R"("UTC")");
  CHECK_THROWS_WITH(value_from(base::english(), "banana", form_row("option"), kFacts), Contains("is none of these"));
}

TEST_CASE("what stands there already is known") {
  CHECK(is_there(form_row("line", base::Value("x")), base::Value("x")));
  CHECK(is_there(form_row("line"), base::Value("")));
  CHECK_FALSE(is_there(form_row("line", base::Value("x")), base::Value("")));
  CHECK(is_there(form_row("facts", base::List{"paid", "visitor"}), base::List{"visitor", "paid"}));
  CHECK_FALSE(is_there(form_row("facts", base::List{"paid", "visitor"}), base::List{"paid"}));
  CHECK(is_there(form_row("facts"), base::List{}));
}

TEST_CASE("a page is written into a new file only") {
  test::Scratch scratch;
  const std::string file = (scratch.path() / "order.html").string();
  const auto page = [] { return std::string("<p>"); };
  write_page_file(file, page);
  CHECK_THAT(test::message_of([&] { write_page_file(file, page); }), Contains("choose another name"));
  CHECK_THAT(test::message_of([&] { write_page_file("order.txt", page); }), Contains("ends with .html"));
  CHECK_THAT(test::message_of([&] { write_page_file("/nowhere/order.html", page); }), Contains("cannot be written"));
  CHECK_THAT(test::message_of([&] { write_page_file(file + ".html", [] { return std::string(); }); }), Contains("cannot be made a page"));
  CHECK_FALSE(std::filesystem::exists(file + ".html"));
}
