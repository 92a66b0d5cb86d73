#include <catch2/catch.hpp>

#include <unistd.h>

#include <algorithm>
#include <cctype>
#include <deque>
#include <filesystem>

#include "base/error.hpp"
#include "exported_session.hpp"
#include "records/export/sending.hpp"

using namespace casecraft;
using Catch::Contains;
using tests::exported_session;

namespace {

/// The body of an answer that names what was sent.
const std::string kItsIds = "its ids";

std::string ids_of(const base::List& statements) {
  base::List ids;
  for (const base::Value& one : statements) ids.push_back(one["id"]);
  return base::to_json(base::Value(std::move(ids)));
}

/// Answers as it was told, then with 200 and the ids; keeps what it was asked.
class ToldHttp final : public records::Http {
public:
  records::HttpAnswer post(const std::string& url, const std::string& body) override {
    urls.push_back(url);
    const base::List statements = base::parse_json(body, "body").as_list();
    const std::size_t count = statements.size();
    sizes.push_back(count);
    if (largest != 0 && count > largest) return with(413);
    if (!refused.empty() && body.find(refused) != std::string::npos) return with(refused_with, "{\"error\":\"no such verb\"}");
    if (answers.empty()) return with(200, ids_of(statements));
    records::HttpAnswer next = answers.front();
    answers.pop_front();
    if (next.body == kItsIds) next.body = ids_of(statements);
    return next;
  }
  records::HttpAnswer get(const std::string&) override {
    if (looks.empty()) return with(there.empty() ? 404 : 200, there);
    records::HttpAnswer next = looks.front();
    looks.pop_front();
    return next;
  }
  static records::HttpAnswer with(long status, const std::string& body = "[]") {
    records::HttpAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
  }

  std::deque<records::HttpAnswer> answers;
  std::deque<records::HttpAnswer> looks;   ///< What it answers when it is asked for a statement, before `there`.
  std::vector<std::string> urls;
  std::vector<std::size_t> sizes;
  std::size_t largest{0};
  std::string refused;
  long refused_with{400};
  std::string there;
};

/// A store, statements to send, and what was waited for.
struct Desk {
  Desk() : folder(std::filesystem::temp_directory_path() / ("casecraft-sending-" + std::to_string(getpid()))) {
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    store = records::Store::open((folder / "s.sqlite").string());
    for (const base::Value& one : records::xapi_statements(exported_session(), {})) {
      records::Outgoing next;
      next.session = exported_session().record.id;
      next.statement = one;
      statements.push_back(next);
    }
    options.batch = 4;
    options.wait = [this](std::int64_t seconds) { waits.push_back(seconds); };
  }
  ~Desk() {
    store.reset();
    std::filesystem::remove_all(folder);
  }
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;
  records::Sent send() { return records::send_statements(*store, http, "https://lrs.example.org/xapi", statements, options); }
  [[nodiscard]] std::string id(std::size_t i) const { return statements[i].statement.text_at("id"); }

  std::filesystem::path folder;
  std::unique_ptr<records::Store> store;
  ToldHttp http;
  std::vector<records::Outgoing> statements;
  records::SendingOptions options;
  std::vector<std::int64_t> waits;
};

}  // namespace

TEST_CASE("statements go in batches, and what was delivered is not sent again") {
  Desk desk;
  CHECK(desk.send().delivered == 9);
  CHECK(desk.http.sizes == std::vector<std::size_t>{4, 4, 1});
  CHECK(desk.http.urls.front() == "https://lrs.example.org/xapi/statements");
  const records::Sent again = desk.send();
  CHECK(again.delivered == 0);
  CHECK(again.delivered_before == 9);
  CHECK(desk.http.sizes.size() == 3);
}

TEST_CASE("a busy record store is tried again later, as late as it asks") {
  Desk desk;
  records::HttpAnswer busy = ToldHttp::with(429);
  busy.retry_after = 17;
  desk.http.answers = {busy, ToldHttp::with(503), ToldHttp::with(500)};
  CHECK(desk.send().delivered == 9);
  CHECK(desk.waits == std::vector<std::int64_t>{17, 2, 4});
}

TEST_CASE("when the record store stays away, the rest waits and a later call sends it") {
  Desk desk;
  desk.http.answers = {ToldHttp::with(200, kItsIds)};
  records::HttpAnswer away;
  away.problem = "Could not resolve host";
  desk.http.answers.insert(desk.http.answers.end(), 6, away);
  const records::Sent sent = desk.send();
  CHECK(sent.delivered == 4);
  CHECK(sent.waiting == 5);
  CHECK_THAT(sent.problem, Contains("Could not resolve host"));
  CHECK(desk.send().delivered == 5);
}

TEST_CASE("only what the record store names by its id has been delivered, whatever it answers") {
  Desk desk;
  const std::string first = desk.id(0);
  const std::string capitals = [&] {
    std::string id = desk.id(1);
    for (char& c : id) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    return id;
  }();
  const auto [answer, delivered] = GENERATE_COPY(table<records::HttpAnswer, std::int64_t>({{ToldHttp::with(200, "{\"error\":\"tenant suspended\"}"), 0},
                                                                                          {ToldHttp::with(200, "[\"x\"]"), 0},
                                                                                          {ToldHttp::with(200, "[]"), 0},
                                                                                          {ToldHttp::with(200, "ok"), 0},
                                                                                          {ToldHttp::with(204, ""), 0},
                                                                                          {ToldHttp::with(202, "[1, null]"), 0},
                                                                                          {ToldHttp::with(200, "[\"" + first + "\", \"" + capitals + "\"]"), 2}}));
  desk.http.answers = {answer};
  const records::Sent sent = desk.send();
  CHECK(sent.delivered == delivered);
  CHECK(sent.waiting == 9 - delivered);
  CHECK(sent.parked == 0);
  CHECK(desk.http.sizes.size() == 1);
  CHECK_THAT(sent.problem, Contains("answered " + std::to_string(answer.status) + ", but not with the ids") && Contains("It said: "));
  CHECK(desk.send().delivered == 9 - delivered);
}

TEST_CASE("a record store that does not let one void says so, and everything else arrives") {
  Desk desk;
  records::Outgoing voiding = desk.statements[3];
  base::Map statement = voiding.statement.as_map();
  statement["id"] = "5f0c7b1e-0000-5000-8000-000000000001";
  statement["object"] = base::Map{{"objectType", "StatementRef"}, {"id", desk.id(3)}};
  voiding.statement = base::Value(std::move(statement));
  desk.statements.insert(desk.statements.begin() + 4, voiding);
  desk.http.refused = "StatementRef";
  desk.http.refused_with = 403;
  const records::Sent sent = desk.send();
  CHECK(sent.delivered == 9);
  CHECK(sent.parked == 1);
  CHECK_THAT(sent.problem, Contains("does not let this name void"));
}

TEST_CASE("a batch that is too large is halved until it fits") {
  Desk desk;
  desk.http.largest = 1;
  CHECK(desk.send().delivered == 9);
}

TEST_CASE("a statement that is refused is parked with the reason, and the others arrive") {
  Desk desk;
  desk.http.refused = desk.id(2);
  const records::Sent sent = desk.send();
  CHECK(sent.delivered == 8);
  CHECK(sent.parked == 1);
  bool is_found = false;
  for (const records::Delivery& one : desk.store->deliveries("https://lrs.example.org/xapi")) {
    if (one.statement != desk.id(2)) continue;
    is_found = true;
    CHECK(one.state == "parked");
    CHECK_THAT(one.reason, Contains("400") && Contains("no such verb"));
  }
  CHECK(is_found);
}

TEST_CASE("a conflict is a delivery when the record store has the same statement, and is parked otherwise") {
  Desk desk;
  desk.http.refused = desk.id(1);
  desk.http.refused_with = 409;
  SECTION("the same") {
    desk.http.there = base::to_json(desk.statements[1].statement);
    CHECK(desk.send().delivered == 9);
  }
  SECTION("the same, with its numbers written otherwise") {
    // The first decision's points, 2 of 2.
    const auto scored = std::find_if(desk.statements.begin(), desk.statements.end(), [](const records::Outgoing& one) { return one.statement["result"].has("score"); });
    REQUIRE(scored != desk.statements.end());
    std::string text = base::to_json(scored->statement);
    const std::size_t at = text.find("\"raw\":2}");
    REQUIRE(at != std::string::npos);
    desk.http.there = text.insert(at + 7, ".0");
    desk.http.refused = scored->statement.text_at("id");
    CHECK(desk.send().delivered == 9);
  }
  SECTION("which is told only when the server is no longer busy") {
    desk.http.there = base::to_json(desk.statements[1].statement);
    desk.http.looks = {ToldHttp::with(503), ToldHttp::with(429)};
    CHECK(desk.send().delivered == 9);
    CHECK(desk.waits == std::vector<std::int64_t>{1, 2});
  }
  SECTION("which is not told: it waits, with what comes after it, and arrives another time") {
    records::HttpAnswer away;
    away.problem = "Connection reset by peer";
    desk.http.looks.assign(6, away);
    const records::Sent sent = desk.send();
    CHECK(sent.parked == 0);
    CHECK(sent.waiting == 8);
    CHECK_THAT(sent.problem, Contains("Connection reset by peer"));
    desk.http.there = base::to_json(desk.statements[1].statement);
    CHECK(desk.send().delivered == 8);
  }
  SECTION("which it does not have after all") {
    CHECK(desk.send().parked == 1);
  }
  SECTION("another") {
    desk.http.there = base::to_json(desk.statements[2].statement);
    const records::Sent sent = desk.send();
    CHECK(sent.delivered == 8);
    CHECK_THAT(sent.problem, Contains("another statement of the same id"));
  }
}

TEST_CASE("a web page, a refused password and a wrong address are one sentence, and nothing is parked") {
  Desk desk;
  records::HttpAnswer page = ToldHttp::with(200, "<!DOCTYPE html><p>Welcome");
  page.content_type = "text/html; charset=utf-8";
  const auto [answer, words] = GENERATE_COPY(table<records::HttpAnswer, std::string>({{page, "web page"}, {ToldHttp::with(401), "refuses the name or password"}, {ToldHttp::with(302), "not followed"},
                                                                                     {ToldHttp::with(404), "no record store at"}}));
  desk.http.answers = {answer};
  CHECK_THROWS_WITH(desk.send(), Contains(words));
  CHECK(desk.store->deliveries("https://lrs.example.org/xapi").empty());
}
