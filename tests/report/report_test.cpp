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
    CHECK(elements_of(page_for(reader, kHostile)) == elements_of(page_for(reader, "plain words")));
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
  CHECK_THAT(page, Contains("Trainer 4") && Contains("Heard in the room.") && Contains("decision of an instructor"));
}

TEST_CASE("a decision of an instructor is the verdict that a report gives, and says whose it is") {
  records::Report report = ended_session("plain");
  report.verdict = "failed";
  report.decided_by = "Trainer 4";
  report.decided_why = "It was said.";
  CHECK_THAT(page_of(report), Contains("<dd class=\"bad\">not passed</dd>") && Contains("Trainer 4: It was said."));
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
