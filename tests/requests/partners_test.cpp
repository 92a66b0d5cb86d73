#include <catch2/catch.hpp>

#include "board.hpp"

using namespace casecraft;
using test::Board;
using test::list;
using test::with;
using Catch::Contains;

namespace {

constexpr std::int64_t kDayLong = 24 * 60;   // In minutes.

bool is_in_file(const Board& board, const std::string& id) {
  for (const session::PageRow& row : board.look("documents").rows) {
    if (row.id == std::string_view(id)) return true;
  }
  return false;
}

std::vector<std::string> titles(const session::Page& page) {
  std::vector<std::string> all;
  for (const session::PageRow& row : page.rows) all.push_back(row.title.str());
  return all;
}

base::Map abroad() {
  base::Map fields = with(with(test::whole_preservation(), "identifiers", list({"payer_account"})), "next", "mla");
  fields["language"] = "en";
  return fields;
}

base::Map order_for_transfers() { return with(with(test::whole_order(), "identifiers", list({"transfer_account"})), "categories", list({"payments"})); }

/// Under the first seed with which a body that was shouted at lays the request aside.
std::unique_ptr<Board> laid_aside(std::int64_t& number) {
  for (std::uint64_t seed = 1; seed < 40; ++seed) {
    auto board = std::make_unique<Board>(seed);
    board->take("act", {{"act", "shout"}});
    number = board->send("preservation_home", "ostra", test::whole_preservation());
    board->wait(30 * kDayLong);
    if (board->stage(number) == "sent") return board;
  }
  return nullptr;
}

}  // namespace

TEST_CASE("a contact point has kept what a provider of its country holds") {
  Board board;
  const std::int64_t number = board.send("preservation_abroad", "kestral_point", abroad());
  board.until_answered(number);
  CHECK_THAT(board.reply(number), Contains("Kept until") && Contains("log-ins of the payer's account"));
}

TEST_CASE("article 29 wants mutual assistance to follow, and a domestic order is not that") {
  Board board;
  const std::int64_t number = board.send("preservation_abroad", "kestral_point", with(abroad(), "next", "order"));
  board.until_answered(number);
  CHECK(board.stage(number) == "returned");
  CHECK_THAT(board.reply(number), Contains("Will a request for mutual assistance follow?"));
}

TEST_CASE("what was preserved stays while it is decided whether it may be disclosed") {
  Board board;
  board.until_answered(board.send("preservation_home", "ostra", test::whole_preservation()));
  // On its last day an order is sent; it is answered days afterwards.
  for (const int days : {29, 30, 30}) board.wait(days * kDayLong);
  const std::int64_t order = board.send("order_home", "ostra", test::whole_order());
  board.wait(2 * kDayLong);
  board.until_answered(order);
  CHECK(board.time() > 90 * kDayLong * 60);
  CHECK_THAT(board.reply(order), Contains("Attached: log-ins"));
  CHECK(is_in_file(board, "log_ins"));
}

TEST_CASE("the rest of a partial answer is had by asking again") {
  Board board;
  const std::int64_t number = board.send("order_home", "sable", order_for_transfers());
  board.until_answered(number);
  CHECK(board.stage(number) == "answered");
  CHECK_THAT(board.reply(number), Contains("what we could establish so far"));
  CHECK(is_in_file(board, "transfers_a"));
  CHECK_FALSE(is_in_file(board, "transfers_b"));
  CHECK_THAT(std::string(board.look("board").rows.front().detail.view()), Contains("answered in part"));
  board.take("send", {{"request", number}});
  board.until_answered(number);
  CHECK_THAT(board.reply(number), Contains("transfers of S-1, second list"));
  CHECK(is_in_file(board, "transfers_b"));
  CHECK_THROWS_WITH(board.take("send", {{"request", number}}), Contains("has gone out already"));
}

TEST_CASE("a body that has had enough lays a request aside, and a reminder brings it back") {
  std::int64_t number = 0;
  const auto board = laid_aside(number);
  REQUIRE(board != nullptr);
  board->take("remind", {{"request", number}});
  board->until_answered(number);
  CHECK(board->stage(number) == "answered");
  CHECK(board->replayed().chain_hash() == board->session().chain_hash());
}

TEST_CASE("help for a person at risk is never laid aside") {
  for (std::uint64_t seed = 1; seed < 20; ++seed) {
    Board board(seed);
    const std::int64_t number = board.send("referral", "protection", test::whole_referral());
    board.wait(2 * kDayLong);
    CHECK(board.stage(number) == "answered");
  }
}

TEST_CASE("an emergency waits for no office hours") {
  const auto hours = [](const char* urgency) {
    Board board;
    board.wait(36 * 60 + kDayLong * 2);   // Into the weekend.
    base::Map fields = test::whole_referral();
    for (const char* gone : {"consent", "reason", "urgency"}) fields.erase(gone);
    fields["basis"] = "Police Act";
    fields["purpose"] = "To find the household; for the liaison desk only.";
    fields["language"] = "en";
    fields["urgency"] = urgency;
    fields["reason"] = "Saturday";
    const std::int64_t number = board.send("police", "kestral_police", fields);
    const std::int64_t sent = board.time();
    board.until_answered(number);
    return (board.time() - sent) / 3600;
  };
  CHECK(hours("emergency") < hours("urgent"));
  CHECK(hours("emergency") < 40);
}

TEST_CASE("what was scored when the board was closed stays, whatever is answered afterwards") {
  Board board;
  board.send("order_home", "sable", order_for_transfers());
  board.send("preservation_home", "ostra", test::whole_preservation());
  board.take("conclude");
  const base::Value before = board.session().debrief().reports.front().data["measures"];
  for (int i = 0; i < 2; ++i) board.wait(30 * kDayLong);
  CHECK(board.session().debrief().reports.front().data["measures"] == before);
}

TEST_CASE("a board that is closed while help is on its way has missed no risk") {
  Board board;
  board.send("referral", "protection", test::whole_referral());
  board.take("conclude");
  CHECK(board.session().scorecard().critical_errors.empty());
}

TEST_CASE("some holidays belong to some cases, and the calendar names them") {
  int with_holiday = 0;
  for (std::uint64_t seed = 1; seed <= 8; ++seed) {
    const Board board(seed);
    for (const session::PageRow& row : board.look("calendar").rows) {
      if (row.id == std::string_view("2026-03-16") && row.detail.view().find("Varos") != std::string_view::npos) ++with_holiday;
    }
  }
  CHECK(with_holiday > 0);
  CHECK(with_holiday < 8);
}

TEST_CASE("what is due names what waits, what is expected and what runs out, and data that stay do not run out") {
  Board board;
  board.until_answered(board.send("preservation_home", "ostra", with(test::whole_preservation(), "categories", list({"traffic", "subscriber"}))));
  CHECK(titles(board.look("due")) == std::vector<std::string>{"log-ins of 4471-20"});
  board.send("order_home", "ostra", test::whole_order());
  CHECK(board.look("due").rows.size() == 2);
  bool is_on_a_day = false;
  for (const session::PageRow& row : board.look("calendar").rows) is_on_a_day = is_on_a_day || !row.data.list_at("events").empty();
  CHECK(is_on_a_day);
}

TEST_CASE("the document that goes out is a page that can be printed, and holds nothing that runs") {
  Board board;
  board.draft("preservation_home", "ostra", with(test::whole_preservation(), "authority", "Unit <b>7</b> & \"friends\""));
  const std::string html = board.look("letter_html", "1").data.text_at("html");
  CHECK_THAT(html, Contains("<h1>Preservation request, at home</h1>") && Contains("Unit &lt;b&gt;7&lt;/b&gt; &amp; &quot;friends&quot;") && Contains("Training exercise") && Contains("lang=\"en\""));
  CHECK(html.find("<script") == std::string::npos);
}

TEST_CASE("what was given under a condition may go back to whoever gave it") {
  const base::Map told{{"authority", "Unit"}, {"contact", "+999 0 100"}, {"facts", list({"lent"})}, {"handling", "amber"}, {"purpose", "Your own note, with thanks"}, {"language", "en"}};
  Board giver;
  giver.send("spontaneous", "kestral_police", told);
  CHECK(giver.session().scorecard().critical_errors.empty());
  Board other;
  other.send("spontaneous", "kestral_point", told);
  REQUIRE(other.session().scorecard().critical_errors.size() == 1);
  CHECK(other.session().scorecard().critical_errors.front().choice == "conditions");
}

TEST_CASE("a body that gave a part and laid the rest aside gives the rest when it is reminded") {
  for (std::uint64_t seed = 1; seed < 30; ++seed) {
    Board board(seed);
    const std::int64_t number = board.send("order_home", "sable", order_for_transfers());
    board.until_answered(number);
    board.take("act", {{"act", "shout_sable"}});
    board.take("send", {{"request", number}});
    for (int i = 0; i < 3; ++i) board.wait(30 * kDayLong);
    if (board.stage(number) != "sent") continue;
    board.take("remind", {{"request", number}});
    board.until_answered(number);
    CHECK(is_in_file(board, "transfers_b"));
    CHECK_THAT(std::string(board.look("board").rows.front().detail.view()), !Contains("in part"));
    return;
  }
  FAIL("no seed laid it aside");
}

TEST_CASE("those who are on their way are no missed risk, though nothing is out") {
  Board board;
  board.take("act", {{"act", "by_telephone"}});
  board.take("conclude");
  CHECK(board.session().scorecard().critical_errors.empty());
  const base::Value safety = board.session().debrief().reports.front().data["safety"];
  CHECK(safety.bool_at("is_in_time"));
}
