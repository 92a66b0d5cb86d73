#include <catch2/catch.hpp>

#include <regex>

#include "ended_session.hpp"

using namespace casecraft;
using Catch::Contains;
using tests::ended_session;
using tests::kHostile;

namespace {

std::string page_of(const records::Report& report) { return records::report_as_html(report, base::english()); }

std::string page_for(records::Reader reader, const std::string& words) {
  records::Report report = ended_session(words);
  report.reader = reader;
  return page_of(report);
}

/// The names of all elements that a browser would open, in order.
std::vector<std::string> elements_of(const std::string& page) {
  std::vector<std::string> names;
  const std::regex tag("<([a-zA-Z!][a-zA-Z0-9]*)");
  for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) names.push_back((*at)[1]);
  return names;
}

}  // namespace

TEST_CASE("whatever a trainee or a pack wrote, a report has the same elements") {
  for (const records::Reader reader : {records::Reader::trainee, records::Reader::instructor}) {
    // As long as the others, so that what is too short for a narrative is so in both.
    CHECK(elements_of(page_for(reader, kHostile)) == elements_of(page_for(reader, std::string(kHostile.size(), 'w'))));
  }
  const std::string page = page_for(records::Reader::instructor, kHostile);
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("<img") == std::string::npos);
  CHECK_THAT(page, Contains("&lt;script&gt;alert(1)"));
}

TEST_CASE("what was written stays text also in attributes and in the picture's text alternative") {
  // Without the values of attributes; a quotation mark that was not escaped would end one and leave the rest of the words in the element.
  const std::string page = std::regex_replace(page_for(records::Reader::instructor, kHostile), std::regex("=\"[^\"]*\""), "");
  CHECK_FALSE(std::regex_search(page, std::regex("<[a-z]+[^<>]*on[a-z]+=")));
}

TEST_CASE("a report asks nothing of any other computer") {
  const std::string page = page_for(records::Reader::instructor, "plain");
  for (const char* asking : {"src=", "href=", "url(", "@import", "<link", "<iframe", "<object", "<form", "http-equiv=\"refresh\""}) CHECK(page.find(asking) == std::string::npos);
  CHECK_THAT(page, Contains("default-src 'none'"));
}

TEST_CASE("headings come in order, and tables say what their headers are of") {
  const std::string page = page_for(records::Reader::instructor, "plain");
  const std::regex tag("<h([1-6])>");
  int before = 0;
  for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) {
    const int level = std::stoi((*at)[1]);
    CHECK(level <= before + 1);
    CHECK((before == 0) == (level == 1));
    before = level;
  }
  CHECK_THAT(page, Contains("<html lang=\"en\""));
  CHECK(page.find("<th>") == std::string::npos);
  CHECK_THAT(page, Contains("scope=\"col\"") && Contains("scope=\"row\"") && Contains("<caption>"));
  CHECK_THAT(page, Contains("role=\"img\" aria-label="));
}

TEST_CASE("the trainee reads each decision, better practice, reference, growth and what comes next") {
  const std::string page = page_for(records::Reader::trainee, "plain");
  for (const char* part : {"<h2>Competencies</h2>", "<h2>Critical errors</h2>", "<h2>Your decisions</h2>", "<h2>What you never tried</h2>", "<h2>Growth</h2>", "<h2>Next exercise</h2>", "Better practice:",
                           "Reference:", "provisional: an instructor"}) {
    CHECK_THAT(page, Contains(part));
  }
  CHECK(page.find("<h2>Rubric</h2>") == std::string::npos);
  CHECK(page.find("<h2>Remarks beside the journal</h2>") == std::string::npos);
}

TEST_CASE("the instructor reads the rubric, what waits for a decision, and remarks with author and reason") {
  records::Report report = ended_session("plain");
  report.reader = records::Reader::instructor;
  report.annotations.front().author = "Trainer 4";
  report.annotations.front().body = base::Map{{"reason", "Heard in the room."}};
  const std::string page = page_of(report);
  CHECK_THAT(page, Contains("Proposed critical error at action 2") && Contains("Contested code at action 2") && Contains("<h2>Rubric</h2>"));
  CHECK_THAT(page, Contains("<strong>Was read as:</strong> suggestive") && Contains("<strong>Meant as:</strong> invitation"));
  CHECK_THAT(page, Contains("Trainer 4") && Contains("Heard in the room.") && Contains("verdict set by an instructor"));
}

TEST_CASE("an override is the verdict that a report gives, beside what was scored, with who and why") {
  records::Report report = ended_session("plain");
  records::Annotation set = report.annotations.front();
  set.author = "Trainer 4";
  set.signed_by = records::SignedBy::known;
  set.body = base::Map{{"verdict", "failed"}, {"reason", "It was said."}};
  set.signer = "bench";
  report.annotations = {set};
  report.standing = records::standing_of(report.record.result["scorecard"], report.annotations);
  const std::string page = page_of(report);
  CHECK_THAT(page, Contains("<dd class=\"bad\">not passed</dd>") && Contains("<dt>As it was scored</dt><dd>provisional") && Contains("<dt>Set above the score by</dt><dd>Trainer 4, 2026-11-25 08:00 UTC: It was said.</dd>\n<dt>Signed by</dt><dd>bench</dd>"));
  CHECK_THAT(page, Contains("not passed, as Trainer 4 decided: It was said."));   // In the table of attempts.
}

TEST_CASE("a decision that nobody signed does not count, and the instructor reads that it is there") {
  records::Report report = ended_session("plain");
  report.reader = records::Reader::instructor;
  records::Annotation unsigned_one;
  unsigned_one.number = 2;
  unsigned_one.kind = "decision";
  unsigned_one.author = "Trainer 6";
  unsigned_one.body = base::Map{{"about", "critical"}, {"key", "door/"}, {"decision", "confirmed"}, {"reason", "As it stands."}};
  report.annotations = {unsigned_one};
  report.items = records::items_of(report.record.result, report.rows, report.annotations);
  report.standing = records::standing_of(report.record.result["scorecard"], report.annotations);
  const std::string page = page_of(report);
  CHECK_THAT(page, Contains("<strong>A decision that does not count:</strong> Confirmed; Trainer 6: As it stands. (signed by: nobody: it does not count)"));
  CHECK_THAT(page, Contains("<dt>Set aside</dt><dd>1 decision that is not signed by a key that is known here") && Contains("<dt>Verdict</dt><dd>provisional"));
}

TEST_CASE("a decided item waits no more: both readers see what was decided, by whom and why") {
  records::Report report = ended_session("plain");
  REQUIRE(report.items.size() == 2);
  for (records::Item& item : report.items) {
    if (item.about != records::About::critical) continue;
    item.decision = "overturned";
    item.author = "Trainer 4";
    item.reason = "She was asked whether, not told that.";
  }
  for (const records::Reader reader : {records::Reader::trainee, records::Reader::instructor}) {
    report.reader = reader;
    const std::string page = page_of(report);
    CHECK_THAT(page, Contains("<h2>What instructors decided</h2>\n<h3>Proposed critical error at action 2</h3>"));
    CHECK_THAT(page, Contains("<strong>Overturned:</strong> Trainer 4: She was asked whether, not told that."));
    CHECK(page.find("so an instructor confirms or overturns it") == std::string::npos);
  }
  const std::string page = page_of(report);
  const std::string waiting = page.substr(page.find("<h2>For you to decide</h2>"), page.find("<h2>Competencies</h2>") - page.find("<h2>For you to decide</h2>"));
  CHECK_THAT(waiting, Contains("Contested code at action 2") && !Contains("Proposed critical error"));
}

TEST_CASE("critical errors of one kind at one place are told once, under the title of the conversation, with the lines that they were") {
  records::Report report = ended_session("plain");
  const auto error = [](std::int64_t action, const char* decision) {
    return base::Value(base::Map{{"action", action}, {"decision", decision}, {"choice", "promise"}, {"why", "It cannot be kept."}, {"reference", ""}, {"proposed", true}});
  };
  base::Map result = report.record.result.as_map();
  base::Map card = result.at("scorecard").as_map();
  card.insert_or_assign("critical_errors", base::List{error(2, "first_talk"), error(2, "first_talk"), error(3, "first_talk"), error(7, "the_night_gate")});
  result.insert_or_assign("scorecard", base::Value(card));
  report.record.result = base::Value(result);
  report.items = records::items_of(report.record.result, report.rows, {});
  for (records::Item& item : report.items) {
    if (item.about != records::About::critical || item.action != 3) continue;
    item.decision = "overturned";
    item.author = "erased";
    item.reason = "Asked, not told.";
  }
  const std::string page = page_of(report);
  const std::string part = page.substr(page.find("<h2>Critical errors</h2>"), page.find("<h2>Your decisions</h2>") - page.find("<h2>Critical errors</h2>"));
  INFO(part);
  CHECK_THAT(part, Contains("<strong>plain:</strong> It cannot be kept.</p>\n<ul>\n<li><p>“plain”</p>\n<p>2 times</p>"));
  CHECK_THAT(part, Contains("<strong>the night gate:</strong> It cannot be kept."));
  CHECK_THAT(part, Contains("<strong>Overturned:</strong> erased: Asked, not told."));
  CHECK(part.find("first_talk") == std::string::npos);
  CHECK(part.find("It cannot be kept.", part.find("It cannot be kept.", part.find("It cannot be kept.") + 1) + 1) == std::string::npos);
}

TEST_CASE("beside a text stands what the form asked for, where it is known") {
  records::Report report = ended_session("plain");
  report.reader = records::Reader::instructor;
  records::Item text;
  text.about = records::About::text;
  text.action = 2;
  text.title = "The note: Who agreed to what";
  text.words = "She agreed.";
  text.asked_for = "Two or three sentences.";
  text.looked_for = {"Who agreed, by name", "No promise"};
  report.items = {text};
  CHECK_THAT(page_of(report), Contains("<strong>What the form asks:</strong> Two or three sentences.") && Contains("<strong>What it is read for:</strong> Who agreed, by name; No promise"));
}

TEST_CASE("a decision on an earlier attempt counts in the growth of a person") {
  records::Report report = ended_session("plain");
  report.earlier.front().standing.verdict = "passed";
  report.earlier.front().standing.is_final = true;
  report.earlier.front().standing.author = "Trainer 5";
  report.earlier.front().standing.reason = "Heard again.";
  CHECK_THAT(page_of(report), Contains("<td>passed, as Trainer 5 decided: Heard again.</td>"));
}

TEST_CASE("what a trainee would want to keep: the transcript with how each line was read, the desk's findings, the letters with their dates") {
  const std::string page = page_for(records::Reader::trainee, "plain");
  CHECK_THAT(page, Contains("<h2>The conversation with plain</h2>") && Contains("<summary>The transcript, 2 lines</summary>") && Contains("<strong>You:</strong> “plain”") && Contains("Read as suggestive, 87 % sure. By: plain."));
  CHECK_THAT(page, Contains("<h2>The desk: plain</h2>") && Contains("P000001 plain") && Contains("<h3>Who was missed</h3>"));
  CHECK_THAT(page, Contains("<h2>The board: plain</h2>") && Contains("came back, and was not sent again") && Contains("<summary>The letter as it was first sent</summary>") && Contains("day 2"));
  CHECK_THAT(page, Contains("details::details-content { content-visibility: visible; }"));
  CHECK_THAT(page_for(records::Reader::instructor, "plain"), Contains("<strong>The trainee:</strong> “plain”"));
}

TEST_CASE("the verification code is the beginning of the last link, in fours") {
  base::Hash chain{};
  for (std::size_t i = 0; i < chain.size(); ++i) chain[i] = static_cast<std::uint8_t>(i * 17);
  CHECK(records::verification_code(chain) == "0011-2233-4455-6677-8899");
  CHECK_THAT(page_for(records::Reader::trainee, "plain"), Contains("a300-0000-0000-0000-0000") && Contains("casecraft verify 1b9d6bcd"));
}

TEST_CASE("a session that has not ended has no report") {
  records::Report report = ended_session("plain");
  report.record.result = {};
  CHECK_THROWS_WITH(page_of(report), Contains("has not ended") && Contains("casecraft resume 1b9d6bcd"));
}
