#include <fmt/format.h>

#include "base/sim_time.hpp"
#include "base/xml_text.hpp"
#include "records/marking/sources.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

using base::xml_text;

std::string reference_line(const base::Language& language, const base::Value& reference) {
  const std::string words = reference_in_words(reference);
  return words.empty() ? "" : labelled(language.say("Reference"), words, "soft");
}

std::string decision_words(const base::Language& language, const base::Value& decision) {
  const bool is_critical = decision.bool_at("critical");
  std::string out = labelled(language.say("What was done"), decision.text_at("taken"));
  if (const std::string why = decision.text_at("why"); !why.empty()) {
    out += labelled(is_critical ? language.say("Critical error") : language.say("What it did"), why, is_critical ? "bad" : "");
  }
  const std::string better = decision.text_at("better");
  const std::string better_why = decision.text_at("better_why");
  if (!better.empty() || !better_why.empty()) {
    const bool needs_stop = !better.empty() && !better.ends_with('.') && !better.ends_with('!') && !better.ends_with('?');
    out += labelled(language.say("Better practice"), better + (needs_stop ? "." : "") + (better.empty() || better_why.empty() ? "" : " ") + better_why);
  } else if (!is_critical) {
    out += labelled(language.say("Better practice"), language.say("nothing better was open here."));
  }
  return out + reference_line(language, decision["reference"]);
}

}  // namespace

std::string verdict_in_words(const base::Language& language, std::string_view verdict) {
  if (verdict == "passed") return language.say("passed");
  if (verdict == "failed") return language.say("not passed");
  if (verdict == "provisional") return language.say("provisional: an instructor looks at words that were typed before it stands");
  return language.say("not finished");
}

std::string summary_part(const Report& report, const base::Language& language) {
  const SessionRecord& record = report.record;
  const base::Value& card = record.result["scorecard"];
  std::string out = fmt::format("<section class=\"summary\" aria-label=\"{}\">\n<dl>\n", xml_text(language.say("Summary")));
  out += fact(language.say("Exercise"), fmt::format("{} ({} {})", record.title, record.pack, record.pack_version));
  out += fact(language.say("Pseudonym"), record.pseudonym.empty() ? language.say("none was given").str() : record.pseudonym);
  if (!record.course.empty()) out += fact(language.say("Course"), record.course);
  out += fact(language.say("Mode"), record.mode == "assessment" ? language.say("assessment") : language.say("practice"));
  out += fact(language.say("Ended"), plain_time(record.updated));
  const Standing& standing = report.standing;
  const std::string verdict = standing.verdict.empty() ? card.text_at("verdict") : standing.verdict;
  out += fact(language.say("Verdict"), verdict_in_words(language, verdict), verdict == "failed" ? "bad" : "");
  if (!standing.author.empty()) {
    if (const std::string scored = card.text_at("verdict"); scored != verdict) out += fact(language.say("As it was scored"), verdict_in_words(language, scored));
    out += fact(standing.is_overridden ? language.say("Set above the score by") : language.say("Decided by"), signed_reason(language, {standing.author, "", standing.wall_time, standing.reason}));
    if (!standing.signer.empty()) out += fact(language.say("Signed by"), language.shown(standing.signer));
  }
  if (standing.set_aside > 0) {
    out += fact(language.say("Set aside"), language.say_count("{} decision that is not signed by a key that is known here, so it does not count",
                                                              "{} decisions that are not signed by a key that is known here, so they do not count", static_cast<std::int64_t>(standing.set_aside)));
  }
  if (standing.waiting > 0 && !standing.is_overridden) {
    out += fact(language.say("Waiting for an instructor"), language.say_count("{} proposed critical error", "{} proposed critical errors", static_cast<std::int64_t>(standing.waiting)));
  }
  out += fact(language.say("Total"), language.say("{} %; {} % is asked for", plain_share(card.text_at("total")), card.integer_at("pass_mark")));
  out += fmt::format("<dt>{}</dt><dd class=\"code\">{}</dd>\n</dl>\n", xml_text(language.say("Verification code")), verification_code(last_link(record, report.rows)));
  out += fmt::format("<p class=\"soft\">{}</p>\n</section>\n",
                     xml_text(language.say("To check it, where the session is kept: casecraft verify {}. It plays the session again from its {}, and a report of the same session shows the same code.",
                                           record.id.substr(0, 8), language.say_count("{} recorded action", "{} recorded actions", record.actions))));
  if (const base::Value& ending = record.result["debrief"]["ending"]; !ending.text_at("text").empty() || !ending.text_at("title").empty()) {
    out += heading(2, ending.text_at("title").empty() ? language.say("How it ended").str() : language.say("How it ended: {}", ending.text_at("title")));
    out += prose(ending.text_at("text"));
  }
  return out;
}

std::string competencies_part(const Report& report, const base::Language& language) {
  std::string out = heading(2, language.say("Competencies"));
  std::vector<Bar> bars;
  std::vector<std::vector<std::string>> rows;
  for (const base::Value& one : report.record.result["scorecard"].list_at("competencies")) {
    const std::string name = one.text_at("name", one.text_at("id"));
    const bool is_assessed = one["share"].is_text();
    const std::string share = is_assessed ? plain_share(one.text_at("share")) + " %" : language.say("not assessed").str();
    const std::int64_t minimum = one.integer_at("minimum");
    if (is_assessed) {
      Bar bar;
      bar.name = name;
      bar.words = share;
      bar.per_cent = per_cent_of(one.text_at("share"));
      bar.mark = minimum > 0 ? static_cast<double>(minimum) : -1;
      bars.push_back(bar);
    }
    rows.push_back({name, share, is_assessed ? language.say("{} of {}", one.integer_at("points"), one.integer_at("of")) : std::string("–"),
                    minimum > 0 ? fmt::format("{} %", minimum) : std::string("–"), one.integer_at("weight") == 0 ? language.say("outside the total").str() : std::to_string(one.integer_at("weight"))});
  }
  if (bars.empty()) return out + prose(language.say("Nothing in this case was scored."));
  out += bar_chart(language.say("Share of the points that were open, by competency"), bars);
  out += table(language.say("The same in figures"), {language.say("Competency"), language.say("Share"), language.say("Points"), language.say("At least"), language.say("Weight")}, rows, 1);
  const base::Value& debrief = report.record.result["debrief"];
  const std::int64_t hints = debrief.integer_at("hints");
  const std::int64_t rewinds = debrief.integer_at("rewinds");
  if (hints > 0 || rewinds > 0) {
    out += prose(language.say("On the way there were {}, and the way back was taken {}; neither costs points.", language.say_count("{} hint", "{} hints", hints), language.say_count("{} time", "{} times", rewinds)));
  }
  return out;
}

std::string decisions_part(const Report& report, const base::Language& language) {
  const base::List& decisions = report.record.result["debrief"].list_at("decisions");
  std::string out = heading(2, report.reader == Reader::instructor ? language.say("Decisions of the trainee") : language.say("Your decisions"));
  if (decisions.empty()) return out + prose(language.say("No decision was recorded."));
  std::size_t number = 0;
  for (const base::Value& decision : decisions) {
    const std::string title = decision.text_at("title", decision.text_at("decision"));
    const std::string words = decision.bool_at("duty") ? language.say("A duty: {}", title) : language.say("{} (after {})", title, language.shown(base::format_span(base::Seconds{decision.integer_at("time")})));
    out += heading(3, fmt::format("{}. {}", ++number, words)) + decision_words(language, decision);
  }
  return out;
}

std::string untried_part(const Report& report, const base::Language& language) {
  const base::List& untried = report.record.result["debrief"].list_at("untried");
  std::string out = heading(2, report.reader == Reader::instructor ? language.say("What was never tried") : language.say("What you never tried"));
  if (untried.empty()) return out + prose(language.say("Every sound option that was open was tried."));
  out += prose(language.say("These were open and sound:")) + "<ol>\n";
  for (const base::Value& option : untried) {
    out += "<li>" + labelled(option.text_at("title", option.text_at("decision")), option.text_at("label"));
    out += prose(option.text_at("why")) + reference_line(language, option["reference"]) + "</li>\n";
  }
  return out + "</ol>\n";
}

std::string growth_part(const Report& report, const base::Language& language) {
  std::string out = heading(2, language.say("Growth"));
  if (report.record.pseudonym.empty()) return out + prose(language.say("No pseudonym was given, so that earlier attempts cannot be told from those of others."));
  if (report.earlier.empty()) return out + prose(language.say("This is the first time that this exercise was finished under this pseudonym."));
  std::vector<Bar> points;
  std::vector<std::vector<std::string>> rows;
  const auto add = [&](const SessionRecord& record, const Standing& standing) {
    const base::Value& card = record.result["scorecard"];
    Bar point;
    point.name = fmt::format("{}", points.size() + 1);
    point.words = plain_share(card.text_at("total")) + " %";
    point.per_cent = per_cent_of(card.text_at("total"));
    points.push_back(point);
    const std::string verdict = standing.verdict.empty() ? card.text_at("verdict") : standing.verdict;
    std::string words = verdict_in_words(language, verdict);
    if (!standing.author.empty() && standing.is_final) words = language.say("{}, as {} decided: {}", words, author_in_words(language, standing.author), standing.reason);
    rows.push_back({std::to_string(points.size()), plain_time(record.updated), record.mode == "assessment" ? language.say("assessment") : language.say("practice"), words, point.words});
  };
  for (const EarlierAttempt& one : report.earlier) add(one.record, one.standing);
  add(report.record, report.standing);
  const std::int64_t mark = report.record.result["scorecard"].integer_at("pass_mark");
  out += line_chart(language.say("Total of each attempt; the line is the pass mark"), points, static_cast<double>(mark));
  return out + table(language.say("Attempts at this exercise, oldest first"), {language.say("Attempt"), language.say("Ended"), language.say("Mode"), language.say("Verdict"), language.say("Total")}, rows, 4);
}

std::string next_part(const Report& report, const base::Language& language) {
  return report.next.empty() ? "" : heading(2, language.say("Next exercise")) + prose(report.next);
}

}  // namespace casecraft::records
