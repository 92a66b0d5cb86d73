#include "records/report/cohort_report.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include <regex>

#include "ended_session.hpp"

using namespace casecraft;
using Catch::Contains;

namespace {

/// `people` sessions of two decisions whose every text is `words`; the first is provisional.
records::CohortReport group_of(int people, const std::string& words, bool shows_small_groups = false) {
  std::vector<records::Outcome> outcomes;
  records::CohortRequest request;
  for (int i = 0; i < people; ++i) {
    records::Outcome one;
    one.session = fmt::format("{:08x}-0000-4000-8000-000000000000", i + 1);
    one.pack = "the-door";
    one.pack_version = words;
    one.title = words;
    one.pseudonym = words + std::to_string(i);
    one.ended = fmt::format("2026-11-24T05:{:02}:00Z", i);
    one.verdict = i == 0 ? "provisional" : i % 2 == 0 ? "failed" : "passed";
    one.total = 1000 * (i % 10);
    one.seconds = 60 * (i + 1);
    one.case_seconds = 3'600;
    one.knows_points = true;
    one.competencies = {{"evidence", i % 3, 2}};
    one.decisions = {{1, "door", i % 2 == 0 ? words : "wait", i % 3, 2, 30}, {2, "letter", "full", (i + 1) % 3, 2, 12}};
    if (i == 0) one.decisions.push_back({3, "cellar", "secret-option", 1, 1, 5});
    outcomes.push_back(one);
  }
  records::Unfinished open;
  open.pack = "the-door";
  open.title = words;
  open.last_kind = "choose";
  open.last_payload = base::to_json(base::Map{{"choice", words}});
  request.course = records::Course{words, 0, {words + "0", words + "absent"}};
  request.shows_small_groups = shows_small_groups;
  request.words["the-door"].title = words;
  request.words["the-door"].decisions["door"] = {words, {{words, words}, {"wait", words}, {"shout", words}}};
  request.words["the-door"].competencies["evidence"] = words;
  if (people > 2) request.verdicts = {{outcomes[2].session, "failed", "passed", words, words, "2026-11-25T08:00:00Z", words, true}};
  request.set_aside["the-door"] = 2;
  records::CohortReport report;
  std::vector<records::Unfinished> unfinished(6, open);
  for (std::size_t i = 0; i < unfinished.size(); ++i) unfinished[i].pseudonym = words + std::to_string(i);
  report.cohort = records::cohort_of(outcomes, unfinished, request);
  report.pack = words;
  report.mode = "assessment";
  report.made = "2026-11-29T10:00:00Z";
  return report;
}

std::string group_page(int people, const std::string& words, bool shows_small_groups = false) {
  return records::cohort_report_as_html(group_of(people, words, shows_small_groups), base::english());
}

std::vector<std::string> tags_in(const std::string& page) {
  std::vector<std::string> names;
  const std::regex tag("<([a-zA-Z!][a-zA-Z0-9]*)");
  for (std::sregex_iterator at(page.begin(), page.end(), tag), end; at != end; ++at) {
    // A long name has more lines in a picture than a short one.
    if (names.empty() || names.back() != "text" || (*at)[1] != "text") names.push_back((*at)[1]);
  }
  return names;
}

}  // namespace

TEST_CASE("whatever a trainee, an instructor or a pack wrote, a report on a group has the same elements") {
  const std::string page = group_page(12, tests::kHostile);
  CHECK(tags_in(page) == tags_in(group_page(12, "plain words")));
  CHECK(page.find("<script") == std::string::npos);
  CHECK(page.find("<img") == std::string::npos);
  // Of each element what is no quoted value: a picture's words stand in one.
  CHECK_FALSE(std::regex_search(std::regex_replace(page, std::regex("=\"[^\"]*\""), ""), std::regex("<[a-z]+[^<>]*on[a-z]+=")));
  // The one style is the page's own: what closes it comes once.
  CHECK(page.find("</style>") == page.rfind("</style>"));
}

TEST_CASE("a report on a group asks nothing of any other computer") {
  const std::string page = group_page(12, "plain");
  for (const char* asking : {"src=", "href=", "url(", "@import", "<link", "<iframe", "<object", "<form", "http-equiv=\"refresh\""}) CHECK(page.find(asking) == std::string::npos);
  CHECK_THAT(page, Contains("default-src 'none'"));
}

TEST_CASE("a report on a group has all figures as pictures with words and as tables") {
  const std::string page = group_page(12, "plain");
  CHECK_THAT(page, Contains("<h1>Report on the course plain</h1>") && Contains("<dd>1: plainabsent</dd>") && Contains("2026-11-29 10:00 UTC"));
  for (const char* part : {"<h3>Passed</h3>", "<h3>Totals and competencies</h3>", "<h3>Time</h3>", "<h3>Each decision</h3>", "<h3>Options that nobody took</h3>", "<h3>Where people pause</h3>", "<h3>Where people left</h3>", "<h3>Reliability</h3>"}) {
    CHECK_THAT(page, Contains(part));
  }
  CHECK_THAT(page, Contains("aria-label=\"How many passed. First attempts: 7 of 12 passed, 58 %;"));
  CHECK_THAT(page, Contains("<summary>plain (door): 3 options</summary>") && Contains("<li>plain (door): plain (shout)</li>") && Contains("all of its points"));
  CHECK_THAT(page, Contains("Cronbach&#39;s alpha is ") || Contains("Cronbach's alpha is "));
  CHECK_THAT(page, Contains("<th scope=\"row\">chose plain</th><td class=\"number\">6</td>"));
}

TEST_CASE("on a telephone the words of a chart keep their size, and what is wide scrolls in a box of its own that the keyboard reaches") {
  const std::string page = group_page(12, "plain");
  CHECK(page.find("viewBox") == std::string::npos);   // It would scale the words with the width.
  CHECK_THAT(page, Contains("<rect class=\"bar\" x=\"0\" y=\"38\" width=\"58.3%\" height=\"12\"/>"));
  CHECK_THAT(page, Contains("<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"The same in figures, in minutes\">\n<table>"));
  CHECK(page.find("</table>\n</div>") != std::string::npos);
}

TEST_CASE("a long name stands in two lines beside its figure, and whole in the table") {
  const std::string page = group_page(12, "A choice of so many words that no telephone has room for all of them beside one another, not even in two lines");
  CHECK_THAT(page, Contains(">A choice of so many words that no telephone has<"));
  CHECK_THAT(page, Contains(">room for all of them beside one another, not…<"));
  CHECK_THAT(page, Contains("not even in two lines (wait)"));
}

TEST_CASE("how the few did who tried again is no part of a report") {
  records::CohortReport report = group_of(12, "plain");
  CHECK_THAT(records::cohort_report_as_html(report, base::english()), Contains("Best attempts"));
  report.cohort.exercises.at(0).is_again_protected = true;
  const std::string page = records::cohort_report_as_html(report, base::english());
  CHECK_THAT(page, !Contains("Best attempts") && !Contains("best attempts,") && Contains("Fewer than 5 people finished more than once: how they did is not shown."));
}

TEST_CASE("what stands beside a hub and an option of which no record is kept says how to read it") {
  records::CohortReport report = group_of(12, "plain");
  records::DecisionFigures& door = report.cohort.exercises.at(0).decisions.at(0);
  door.is_hub = true;
  door.options.back().is_recorded = false;
  const std::string page = records::cohort_report_as_html(report, base::english());
  CHECK_THAT(page, Contains("the shares may add up to more than 100 %") && Contains("<caption>Options by how many people ever took them, most first</caption>"));
  CHECK_THAT(page, Contains("plain (shout): not counted: no record is kept of who takes it") && !Contains("<li>plain (door): plain (shout)</li>"));
}

TEST_CASE("too few people for an alpha: the report says so") {
  CHECK_THAT(group_page(6, "plain"), Contains("alpha is not given: too few people for a reliability: 6 of at least 10."));
}

TEST_CASE("a group of four is not broken down in a report, unless whoever makes it says so") {
  const std::string page = group_page(4, "plain");
  CHECK_THAT(page, Contains("Fewer than 5 people finished it") && Contains("Nothing of fewer than 5 people is broken down"));
  for (const char* hidden : {"<h3>Passed</h3>", "secret-option", "<svg", "shout", "00000001"}) CHECK(page.find(hidden) == std::string::npos);
  CHECK_THAT(page, Contains("1 verdict counts here as an instructor decided it.") && Contains("1 session is provisional"));   // How many, not whose.
  CHECK_THAT(group_page(4, "plain", true), Contains("<h3>Passed</h3>") && Contains("asked for it"));
}

TEST_CASE("a decision that fewer than five people met is not broken down in the report of a larger group") {
  const std::string page = group_page(12, "plain");
  CHECK_THAT(page, Contains("<th scope=\"row\">cellar</th><td class=\"number\">1</td><td class=\"number\">too few</td>"));
  CHECK(page.find("secret-option") == std::string::npos);
}

TEST_CASE("a decided verdict counts and is shown as decided with who and why; what waits is listed as waiting") {
  const std::string page = group_page(12, "plain");
  CHECK_THAT(page, Contains("<td>not passed</td><td>passed</td><td>set above the score</td><td>plain (plain)</td><td>plain</td><td>2026-11-25 08:00 UTC</td>"));
  CHECK_THAT(page, Contains("2 decisions do not count, because no key that is known here signed them."));
  CHECK_THAT(page, Contains("<li>00000001: casecraft mark 00000001</li>"));
  CHECK_THAT(page, Contains("<td class=\"number\">7 of 12</td>"));   // Six were scored as passed.
}

TEST_CASE("of thousands of sessions that wait the first are named, and how many more there are") {
  records::CohortReport report = group_of(12, "plain");
  records::ExerciseFigures& one = report.cohort.exercises.at(0);
  for (int i = 0; i < 3000; ++i) one.provisional.push_back(fmt::format("{:08x}-0000-4000-8000-000000000000", 4096 + i));
  one.waiting = static_cast<std::int64_t>(one.provisional.size());
  const std::string page = records::cohort_report_as_html(report, base::english());
  CHECK_THAT(page, Contains("3001 sessions are provisional") && Contains("<li>2951 more: casecraft inbox</li>"));
}
