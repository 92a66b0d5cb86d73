#include "apps/terminal/debrief_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <set>
#include <string>

#include "apps/program/results.hpp"
#include "apps/terminal/words.hpp"
#include "base/sim_time.hpp"

namespace casecraft::terminal {
namespace {

constexpr int kBarCells = 20;

// "Document, section (year). Locator. What it says."; what it says once in a part, since the same reference comes again and again.
class References {
public:
  explicit References(Console& console) : console_(console) {}

  void show(const base::Value& reference) {
    if (!reference.is_map()) {
      return;
    }
    const bool is_new = said_.insert(reference.text_at("id")).second;
    const std::string words = in_words(reference, is_new);
    console_.line(console_.say("Reference: {}{}", words, words.ends_with('.') ? "" : "."), Style::quiet);
  }

private:
  static std::string in_words(const base::Value& reference, bool with_note);

  Console& console_;
  std::set<std::string> said_;
};

std::string References::in_words(const base::Value& reference, bool with_note) {
  std::string words = reference.text_at("document");
  if (const std::string section = reference.text_at("section"); !section.empty()) {
    words += ", " + section;
  }
  if (const std::int64_t year = reference.integer_at("year"); year != 0) {
    words += fmt::format(" ({})", year);
  }
  for (const char* key : {"locator", "note"}) {
    if (const std::string more = reference.text_at(key); !more.empty() && (with_note || std::string_view(key) != "note")) {
      words += (words.ends_with('.') ? " " : ". ") + more;
    }
  }
  return words;
}

// The reference of a critical error is an id; the decision that it came from has it in full.
base::Value find_reference(const base::Value& debrief, const std::string& id) {
  for (const char* key : {"decisions", "untried"}) {
    for (const base::Value& one : debrief.list_at(key)) {
      if (one["reference"].text_at("id") == id) {
        return one["reference"];
      }
    }
  }
  return {};
}

// Of the decision that an error came from; several stand at one desk, each with its choice.
std::string title_of(const base::Value& debrief, const base::Value& error) {
  const std::string decision = error.text_at("decision");
  std::string title = decision;
  bool is_of_choice = false;
  for (const base::Value& one : debrief.list_at("decisions")) {
    if (one.text_at("decision") != decision || one.text_at("title").empty()) continue;
    const bool is_same = one.text_at("choice") == error.text_at("choice");
    // The same error may have been made several times.
    if (is_same && one.integer_at("action") == error.integer_at("action")) return one.text_at("title");
    if (title == decision || (is_same && !is_of_choice)) title = one.text_at("title");
    is_of_choice = is_of_choice || is_same;
  }
  return title;
}

// An extra for those who see it: the number beside it says the same.
std::string bar(std::string_view share) {
  const int cells = std::clamp(static_cast<int>(std::strtol(std::string(share).c_str(), nullptr, 10)) * kBarCells / 100, 0, kBarCells);
  return fmt::format(" [{}{}]", std::string(static_cast<std::size_t>(cells), '='), std::string(static_cast<std::size_t>(kBarCells - cells), ' '));
}

std::string verdict_words(const base::Language& language, const std::string& verdict) {
  if (verdict == "passed") {
    return "passed";
  }
  if (verdict == "failed") {
    return language.say("not passed");
  }
  return verdict == "provisional" ? language.say("provisional: an instructor looks at words that you typed before it stands") : language.say("not finished");
}

void show_competency(Console& console, const base::Value& competency) {
  const std::string name = competency.text_at("name", competency.text_at("id"));
  if (!competency["share"].is_text()) {
    console.point(console.say("{}: not assessed in this case.", name));
    return;
  }
  const std::string share = competency.text_at("share");
  std::string words = console.say("{}: {} %, {} of {} points", name, program::readable_share(share), competency.integer_at("points"), competency.integer_at("of"));
  if (competency.integer_at("weight") == 0) {
    words += console.say(", outside the total");
  }
  if (const std::int64_t minimum = competency.integer_at("minimum"); minimum > 0) {
    words += console.say("; at least {} % is asked for", minimum);
  }
  console.point(words + "." + (console.options().has_colour ? bar(share) : std::string()));
}

}  // namespace

void show_scorecard(Console& console, const base::Value& card, const base::Value& debrief) {
  const base::List& competencies = card.list_at("competencies");
  const bool has_score = std::any_of(competencies.begin(), competencies.end(), [](const base::Value& one) { return one["share"].is_text(); });
  if (!has_score) {
    console.line(console.say("Nothing in this case was scored."));
    return;
  }
  console.line(console.say("Verdict: {}.", verdict_words(console.language(), card.text_at("verdict"))));
  console.line(console.say("Total: {} %; {} % is asked for.", program::readable_share(card.text_at("total")), card.integer_at("pass_mark")));
  console.gap();
  console.line(console.say("By competency:"));
  for (const base::Value& competency : competencies) {
    show_competency(console, competency);
  }
  const std::int64_t hints = debrief.integer_at("hints");
  const std::int64_t rewinds = debrief.integer_at("rewinds");
  if (hints > 0 || rewinds > 0) {
    console.line(console.say("On the way you took {} and went back {}; neither costs points.", console.say_count("{} hint", "{} hints", hints), console.say_count("{} time", "{} times", rewinds)));
  }
}

void show_critical_errors(Console& console, const base::Value& result) {
  References references(console);
  const base::List& errors = result["scorecard"].list_at("critical_errors");
  if (errors.empty()) {
    console.line(console.say("There was none."));
    return;
  }
  console.line(console.say("One of these is enough not to pass, whatever the total, because of what it can do to a person."));
  for (const base::Value& error : errors) {
    console.gap();
    console.line(fmt::format("{}: {}", title_of(result["debrief"], error), error.text_at("why")), Style::critical);
    if (error.bool_at("proposed")) {
      console.line(console.say("This was read from words that you typed, so an instructor confirms or overturns it."));
    }
    const std::string id = error.text_at("reference");
    const base::Value reference = find_reference(result["debrief"], id);
    if (reference.is_map()) {
      references.show(reference);
    } else if (!id.empty()) {
      console.line(console.say("Reference: {}.", id), Style::quiet);
    }
  }
}

void show_decisions(Console& console, const base::Value& result) {
  References references(console);
  const base::List& decisions = result["debrief"].list_at("decisions");
  if (decisions.empty()) {
    console.line(console.say("No decision was recorded."));
  }
  std::size_t number = 0;
  for (const base::Value& decision : decisions) {
    console.gap();
    const std::string when = console.language().shown(base::format_span(base::Seconds{decision.integer_at("time")}));
    console.item(++number, decision.bool_at("duty") ? console.say("A duty: {}", decision.text_at("title"))
                                                    : console.say("{} (after {})", decision.text_at("title", decision.text_at("decision")), when));
    console.line(console.say("What you did: {}", decision.text_at("taken")));
    if (const std::string why = decision.text_at("why"); !why.empty()) {
      const bool is_critical = decision.bool_at("critical");
      console.line(fmt::format("{}: {}", is_critical ? console.say("Critical error") : console.say("What it did"), why), is_critical ? Style::critical : Style::feedback);
    }
    const std::string better = decision.text_at("better");
    const std::string better_why = decision.text_at("better_why");
    if (!better.empty() || !better_why.empty()) {
      console.line(console.say("Better practice: {}{}{}", sentence(better), better.empty() || better_why.empty() ? "" : " ", better_why));
    } else if (!decision.bool_at("critical")) {
      console.line(console.say("Better practice: nothing better was open here."));
    }
    references.show(decision["reference"]);
  }
}

void show_untried(Console& console, const base::Value& result) {
  References references(console);
  const base::List& untried = result["debrief"].list_at("untried");
  if (untried.empty()) {
    console.line(console.say("You tried every sound option that was open to you."));
    return;
  }
  console.line(console.say("These were open and sound:"));
  std::size_t number = 0;
  for (const base::Value& option : untried) {
    console.gap();
    console.item(++number, fmt::format("{}: {}", option.text_at("title", option.text_at("decision")), option.text_at("label")));
    if (const std::string why = option.text_at("why"); !why.empty()) {
      console.line(why);
    }
    references.show(option["reference"]);
  }
}

}  // namespace casecraft::terminal
