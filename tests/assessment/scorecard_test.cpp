#include <catch2/catch.hpp>

#include "samples.hpp"

using namespace casecraft::assessment;

namespace {

Scorecard scored(const std::vector<ScoreEvent>& events, const std::vector<CriticalError>& critical = {}, const Rubric& rubric = sample_rubric(), bool finished = true) {
  return score(events, critical, rubric, finished);
}

}  // namespace

TEST_CASE("the total is the mean of the shares by weight") {
  const Scorecard card = scored({{1, kSafety, 2, 2}, {2, kEvidence, 1, 2}, {3, kRecord, 0, 1}});
  CHECK(card.competencies[kSafety].share == 10000);
  CHECK(card.competencies[kEvidence].share == 5000);
  CHECK(card.competencies[kRecord].share == 0);
  CHECK(card.total == 6667);   // (3·100 + 2·50 + 1·0) / 6, rounded half up.
  CHECK(card.verdict == Verdict::failed);
}

TEST_CASE("a competency that no decision touched is not assessed and outside the total") {
  const Scorecard card = scored({{1, kEvidence, 3, 4}});
  CHECK_FALSE(card.competencies[kSafety].share.has_value());
  CHECK_FALSE(card.competencies[kRecord].share.has_value());
  CHECK(card.total == 7500);
  CHECK(card.verdict == Verdict::passed);
}

TEST_CASE("points lost where nothing could be gained pull the share down, and never below nothing") {
  CHECK(scored({{1, kEvidence, 4, 4}, {2, kEvidence, -1, 0}}).competencies[kEvidence].share == 7500);
  CHECK(scored({{1, kEvidence, 1, 4}, {2, kEvidence, -3, 0}}).competencies[kEvidence].share == 0);
  const Scorecard only_lost = scored({{1, kEvidence, -3, 0}});
  CHECK_FALSE(only_lost.competencies[kEvidence].share.has_value());
  CHECK(only_lost.competencies[kEvidence].points == -3);
}

TEST_CASE("a share is rounded half up to a hundredth of a per cent, in whole numbers") {
  CHECK(scored({{1, kSafety, 1, 3}}).competencies[kSafety].share == 3333);
  CHECK(scored({{1, kSafety, 2, 3}}).competencies[kSafety].share == 6667);
  CHECK(scored({{1, kSafety, 1, 16}}).competencies[kSafety].share == 625);
  CHECK(scored({{1, kSafety, 1, 32}}).competencies[kSafety].share == 313);   // 312.5
  CHECK(scored({{1, kSafety, 5, 4}}).competencies[kSafety].share == 10000);
}

TEST_CASE("a critical error fails the exercise whatever the total") {
  const Scorecard card = scored({{1, kSafety, 2, 2}}, {tip_off(false)});
  CHECK(card.total == 10000);
  CHECK(card.verdict == Verdict::failed);
  REQUIRE(card.critical_errors.size() == 1);
  CHECK(card.critical_errors.front().reference == "fatf-21");
}

TEST_CASE("a proposed critical error leaves the verdict provisional, unless something else fails it") {
  CHECK(scored({{1, kSafety, 2, 2}}, {tip_off(true)}).verdict == Verdict::provisional);
  CHECK(scored({{1, kSafety, 1, 2}}, {tip_off(true)}).verdict == Verdict::failed);
  CHECK(scored({{1, kSafety, 2, 2}}, {tip_off(true), tip_off(false)}).verdict == Verdict::failed);
}

TEST_CASE("a competency below its own minimum fails the exercise, one that was not assessed does not") {
  Rubric rubric = sample_rubric();
  rubric.minimum[kRecord] = 50;
  CHECK(scored({{1, kSafety, 9, 9}, {2, kRecord, 49, 100}}, {}, rubric).verdict == Verdict::failed);
  CHECK(scored({{1, kSafety, 9, 9}, {2, kRecord, 1, 2}}, {}, rubric).verdict == Verdict::passed);
  CHECK(scored({{1, kSafety, 9, 9}}, {}, rubric).verdict == Verdict::passed);
}

TEST_CASE("the pass mark is reached by equality and missed by a hundredth") {
  CHECK(scored({{1, kSafety, 70, 100}}).verdict == Verdict::passed);
  CHECK(scored({{1, kSafety, 6999, 10000}}).verdict == Verdict::failed);
}

TEST_CASE("a competency without weight is shown and counts for nothing in the total") {
  Rubric rubric = sample_rubric();
  rubric.weights[kEvidence] = 0;
  const Scorecard card = scored({{1, kSafety, 1, 1}, {2, kEvidence, 0, 5}}, {}, rubric);
  CHECK(card.competencies[kEvidence].share == 0);
  CHECK(card.total == 10000);
}

TEST_CASE("before the end there is no verdict, and with nothing assessed the total is nothing") {
  CHECK(scored({{1, kSafety, 2, 2}}, {tip_off(false)}, sample_rubric(), false).verdict == Verdict::unfinished);
  const Scorecard empty = scored({});
  CHECK(empty.total == 0);
  CHECK(empty.verdict == Verdict::failed);
  CHECK(empty.competencies.size() == 3);
}

TEST_CASE("a scorecard as JSON has per cents with two decimals, and null where nothing was assessed") {
  const auto value = to_value(scored({{1, kSafety, 7, 8}}, {tip_off(true)}), sample_framework(), sample_rubric());
  CHECK(value["total"].as_text() == "87.50");
  CHECK(value["verdict"].as_text() == "provisional");
  CHECK(value["pass_mark"].as_integer() == 70);
  const auto& first = value["competencies"].as_list().front();
  CHECK(first["id"].as_text() == "safety");
  CHECK(first["share"].as_text() == "87.50");
  CHECK(first["weight"].as_integer() == 3);
  CHECK(value["competencies"].as_list().back()["share"].is_null());
  const auto& error = value["critical_errors"].as_list().front();
  CHECK(error["decision"].as_text() == "call");
  CHECK(error["proposed"].as_bool());
}

TEST_CASE("a share is written without needless decimals") {
  CHECK(format_share(8750) == "87.5");
  CHECK(format_share(9000) == "90");
  CHECK(format_share(3333) == "33.33");
  CHECK(format_share(5) == "0.05");
  CHECK(format_share(10000) == "100");
}
