#include <catch2/catch.hpp>

#include "board.hpp"

using namespace casecraft;
using test::Board;
using test::list;
using test::with;
using Catch::Contains;

namespace {

constexpr std::int64_t kDayOfMinutes = 24 * 60;

bool has_document(const Board& board, const std::string& id) {
  for (const session::PageRow& row : board.look("documents").rows) {
    if (row.id == std::string_view(id)) return true;
  }
  return false;
}

std::string result_of(const std::string& channel, const std::string& body, base::Map fields) {
  Board board;
  const std::int64_t number = board.send(channel, body, std::move(fields));
  board.until_answered(number);
  return board.stage(number) + ": " + board.reply(number);
}

}  // namespace

TEST_CASE("what is kept in time can be asked for later, what is not is deleted") {
  Board board;
  const std::int64_t keep = board.send("preservation_home", "ostra", test::whole_preservation());
  board.until_answered(keep);
  CHECK(board.stage(keep) == "answered");
  CHECK_THAT(board.reply(keep), Contains("Kept until") && Contains("log-ins of 4471-20"));
  CHECK_FALSE(has_document(board, "log_ins"));
  board.wait(20 * kDayOfMinutes);
  const std::int64_t order = board.send("order_home", "ostra", test::whole_order());
  board.until_answered(order);
  CHECK_THAT(board.reply(order), Contains("Attached: log-ins of 4471-20"));
  CHECK(has_document(board, "log_ins"));

  Board late;
  late.wait(20 * kDayOfMinutes);
  const std::int64_t too_late = late.send("preservation_home", "ostra", test::whole_preservation());
  late.until_answered(too_late);
  CHECK_THAT(late.reply(too_late), Contains("Deleted under the retention rules"));
  const std::int64_t nothing = late.send("order_home", "ostra", test::whole_order());
  late.until_answered(nothing);
  CHECK_THAT(late.reply(nothing), Contains("Deleted under the retention rules"));
  CHECK_FALSE(has_document(late, "log_ins"));
}

TEST_CASE("what is missing or wrong is answered as a desk would") {
  const base::Map whole = test::whole_preservation();
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "zone", {})), Contains("returned") && Contains("In which time zone"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "from", "03/04/2026")), Contains("cannot tell day and month apart"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "from", "30 February 2026")), Contains("returned") && Contains("no such day or hour"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "from", "2026-03-20")), Contains("returned") && Contains("ends before it starts"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "till", "2026-12-20")), Contains("refused") && Contains("still to come"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "from", "last week")), Contains("returned") && Contains("cannot read your dates"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "identifiers", list({"shown_name"}))), Contains("shown name is chosen freely"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "identifiers", list({"address_bare"}))), Contains("give the port"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "basis", {})), Contains("refused") && Contains("No legal basis"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "from", "2024-01-01")), Contains("returned") && Contains("narrow the period"));
  CHECK_THAT(result_of("preservation_home", "ostra", with(whole, "urgency", "emergency")), Contains("Who is in danger"));
  CHECK_THAT(result_of("preservation_home", "protection", whole), Contains("bounced"));
  CHECK_THAT(result_of("emergency", "lumen", {}), Contains("bounced") && Contains("order of the court"));
  CHECK_THAT(result_of("platform_follow_up", "ostra", with(with(with(whole, "next", {}), "offence", {}), "categories", list({"content"}))), Contains("refused") && Contains("mutual assistance"));
}

TEST_CASE("a fact that is told in words counts as one that is attached") {
  base::Map fields = with(test::whole_preservation(), "facts", {});
  CHECK_THAT(result_of("preservation_home", "ostra", fields), Contains("state briefly what happened"));
  fields["explanation"] = "The account was paid for on 3 and 9 March, as the report says.";
  CHECK_THAT(result_of("preservation_home", "ostra", fields), Contains("answered"));
}

TEST_CASE("a question back is answered by sending the request again, in half the time") {
  Board board;
  const std::int64_t number = board.send("preservation_home", "ostra", with(test::whole_preservation(), "zone", {}));
  board.until_answered(number);
  REQUIRE(board.stage(number) == "returned");
  CHECK_THAT(std::string(board.look("due").rows.front().detail.view()), Contains("waits for you"));
  board.take("fill", {{"request", number}, {"field", "zone"}, {"value", "UTC"}});
  board.take("send", {{"request", number}});
  board.until_answered(number);
  CHECK(board.stage(number) == "answered");
  CHECK(board.look("request", std::to_string(number)).rows.size() == 5);   // Drafted, sent, asked back, sent again, answered.
}

TEST_CASE("the person at risk is made safe by those who can go there, and a board without it fails") {
  Board board;
  const std::int64_t number = board.send("referral", "protection", test::whole_referral());
  board.until_answered(number);
  CHECK_THAT(board.reply(number), Contains("We go there today"));
  board.take("conclude");
  CHECK(board.session().scorecard().critical_errors.empty());

  Board without;
  without.take("conclude");
  REQUIRE(without.session().scorecard().critical_errors.size() == 1);
  CHECK(without.session().scorecard().critical_errors.front().choice == "missed_risk");
}

TEST_CASE("what must not be told is a critical error") {
  const auto critical = [](const std::string& body, const std::string& channel, base::Map fields) {
    Board board;
    board.send(channel, body, std::move(fields));
    std::string found;
    for (const auto& error : board.session().scorecard().critical_errors) found += error.choice.str() + " ";
    return found;
  };
  CHECK(critical("ostra", "preservation_home", test::whole_preservation()).empty());
  CHECK(critical("ostra", "preservation_home", with(test::whole_preservation(), "confidential", "may_tell")) == "confidential ");
  CHECK(critical("ostra", "preservation_home", with(test::whole_preservation(), "facts", list({"paid", "household"}))) == "need_to_know ");
  CHECK(critical("ostra", "preservation_home", with(test::whole_preservation(), "facts", list({"paid", "lent"}))) == "conditions ");
  CHECK(critical("protection", "referral", with(test::whole_referral(), "facts", list({"visitor", "household"}))).empty());
}

TEST_CASE("withdrawing keeps the record, and no answer comes") {
  Board board;
  const std::int64_t number = board.send("preservation_home", "ostra", test::whole_preservation());
  board.take("withdraw", {{"request", number}});
  board.wait(10 * kDayOfMinutes);
  CHECK(board.stage(number) == "withdrawn");
  CHECK(board.look("request", "1").rows.size() == 3);
  CHECK_THROWS_WITH(board.take("send", {{"request", number}}), Contains("has gone out already"));
  CHECK_THROWS_WITH(board.take("fill", {{"request", number}, {"field", "zone"}, {"value", "UTC"}}), Contains("cannot be changed"));
}

TEST_CASE("a draft is read in practice, and in assessment by nobody") {
  Board board;
  const std::int64_t number = board.draft("preservation_home", "ostra", with(test::whole_preservation(), "zone", {}));
  const session::Page page = board.look("check", std::to_string(number));
  REQUIRE(page.rows.size() == 1);
  CHECK(page.rows.front().data.text_at("field") == "zone");
  CHECK_THAT(std::string(page.rows.front().text.view()), Contains("Times are given in UTC"));
  Board exam(3, session::Mode::assessment);
  exam.draft("preservation_home", "ostra", {});
  CHECK(exam.look("check", "1").rows.empty());
  CHECK_THAT(exam.look("check", "1").data.text_at("problem"), Contains("nobody reads a draft"));
}

TEST_CASE("what cannot be is refused with a sentence, and nothing changes") {
  Board board;
  CHECK_THROWS_WITH(board.take("send", {{"request", 1}}), Contains("there is no request yet"));
  CHECK_THROWS_WITH(board.take("draft", {{"channel", "preservation"}, {"body", "ostra"}}), Contains("'preservation' is no channel"));
  CHECK_THROWS_WITH(board.take("draft", {{"channel", "emergency"}, {"body", "ostro"}}), Contains("did you mean 'ostra'?"));
  board.draft("preservation_home", "ostra", {});
  CHECK_THROWS_WITH(board.take("send", {{"request", 7}}), Contains("from 1 to 1"));
  CHECK_THROWS_WITH(board.take("fill", {{"request", 1}, {"field", "zones"}, {"value", "UTC"}}), Contains("did you mean 'zone'?"));
  CHECK_THROWS_WITH(board.take("fill", {{"request", 1}, {"field", "zone"}, {"value", "Moon"}}), Contains("nothing that 'Time zone of the period' can have"));
  CHECK_THROWS_WITH(board.take("fill", {{"request", 1}, {"field", "facts"}, {"value", list({"street"})}}), Contains("'street'"));   // Its document is not there yet.
  CHECK_THROWS_WITH(board.take("fill", {{"request", 1}, {"field", "authority"}, {"value", std::string(400, 'a')}}), Contains("at most 300 bytes"));
  CHECK_THROWS_WITH(board.take("fill", {{"request", 1}, {"field", "authority"}, {"value", 3}}), Contains("takes words"));
  CHECK_THROWS_WITH(board.take("remind", {{"request", 1}}), Contains("waits for no answer"));
  CHECK_THROWS_WITH(board.take("sned", {{"request", 1}}), Contains("did you mean 'send'?"));
  CHECK_THROWS_WITH(board.look("letter", "x"), Contains("they have the numbers 1 to 1"));
}

TEST_CASE("a letter shows what goes out, with its sources' words") {
  Board board;
  const std::int64_t number = board.draft("preservation_home", "ostra", test::whole_preservation());
  std::string all;
  for (const session::PageRow& row : board.look("letter", std::to_string(number)).rows) all += row.title.str() + ": " + row.text.str() + "\n";
  CHECK_THAT(all, Contains("To: Ostra, Varos") && Contains("The account was paid for on 3 and 9 March") && Contains("Identifiers: Ostra account 4471-20 (account)") && Contains("Traffic: log-ins"));
}

TEST_CASE("a session with requests replays to the same hashes") {
  Board board;
  board.until_answered(board.send("preservation_home", "ostra", with(test::whole_preservation(), "zone", {})));
  board.until_answered(board.send("referral", "protection", test::whole_referral()));
  board.take("act", {{"act", "thank"}});
  board.take("conclude");
  CHECK(board.replayed().chain_hash() == board.session().chain_hash());
  const base::Value report = board.session().debrief().reports.front().data;
  CHECK(report.list_at("requests").size() == 2);
  CHECK(report.list_at("line").size() == 3);
  CHECK(report.list_at("goodwill").size() == 1);
}

TEST_CASE("a blank is nothing, and words are a fact only for who knows it") {
  base::Map blank = test::whole_preservation();
  for (const char* field : {"authority", "offence"}) blank[field] = "  ";
  CHECK_THAT(result_of("preservation_home", "ostra", blank), Contains("returned") && Contains("Which authority asks"));
  // The street is known once the log-ins are there; typed before, it shows nothing.
  Board board;
  const std::int64_t number = board.draft("referral", "protection", with(test::whole_referral(), "explanation", "All log-ins come from one street in Lirang."));
  bool misses_place = false;
  for (const session::PageRow& row : board.look("check", std::to_string(number)).rows) misses_place = misses_place || row.id == std::string_view("place");
  CHECK(misses_place);
}

TEST_CASE("closing without having done anything keeps nothing") {
  Board board;
  board.take("conclude");
  const base::Value report = board.session().debrief().reports.front().data;
  for (const base::Value& measure : report.list_at("measures")) {
    if (measure.text_at("id") == "kept") CHECK(measure.integer_at("points") < measure.integer_at("of"));
    if (measure.text_at("id") == "goodwill") CHECK(measure.text_at("words") == "No request was sent.");
  }
}

TEST_CASE("what went to the wrong desk counts as that, whenever the board is closed") {
  Board board;
  board.send("preservation_home", "protection", test::whole_preservation());
  board.take("conclude");
  const base::Value report = board.session().debrief().reports.front().data;
  for (const base::Value& measure : report.list_at("measures")) {
    if (measure.text_at("id") == "channels") CHECK(measure.integer_at("points") == 0);
  }
}

TEST_CASE("a letter that can be changed shows what stands there now, and says so") {
  Board board;
  const std::int64_t number = board.send("preservation_home", "ostra", with(test::whole_preservation(), "zone", {}));
  board.until_answered(number);
  std::string heads;
  for (const session::PageRow& row : board.look("letter", "1").rows) heads += row.id.str() + ": " + row.text.str() + "\n";
  CHECK_THAT(heads, Contains("Draft of: ") && Contains("an earlier version went out"));
}

TEST_CASE("somebody is asked once a day how it stands") {
  Board board;
  board.send("order_home", "sable", with(test::whole_order(), "identifiers", list({"transfer_account"})));
  board.take("remind", {{"request", 1}});
  CHECK_THROWS_WITH(board.take("remind", {{"request", 1}}), Contains("within the last day"));
}

TEST_CASE("what is met is no longer due, and what brings nothing is no step of the way") {
  Board board;
  const std::int64_t number = board.send("order_home", "ostra", with(test::whole_order(), "categories", list({"content"})));
  board.until_answered(number);
  CHECK_THAT(board.reply(number), Contains("nothing on record"));
  board.take("conclude");
  const base::Value report = board.session().debrief().reports.front().data;
  for (const base::Value& step : report.list_at("line")) {
    if (step.text_at("id") == "order") CHECK(step.integer_at("share") == 0);
  }
}
