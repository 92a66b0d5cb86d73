#include "apps/terminal/debrief.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "apps/program/results.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/debrief_text.hpp"
#include "apps/terminal/desk_debrief.hpp"
#include "apps/terminal/interview_text.hpp"
#include "apps/terminal/opening.hpp"
#include "apps/terminal/requests_debrief.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

struct Subject {
  Console& console;
  const base::Value& result;
  const program::Settings& settings;
  const records::SessionRecord& record;
  std::string_view another;
};

void score(const Subject& subject) { show_scorecard(subject.console, subject.result["scorecard"], subject.result["debrief"]); }
void errors(const Subject& subject) { show_critical_errors(subject.console, subject.result); }
void decisions(const Subject& subject) { show_decisions(subject.console, subject.result); }
void conversation(const Subject& subject) { show_interview_report(subject.console, subject.result["debrief"]); }
void desk(const Subject& subject) { show_tracing_report(subject.console, subject.result["debrief"]); }
void board(const Subject& subject) { show_requests_report(subject.console, subject.result["debrief"]); }
void untried(const Subject& subject) { show_untried(subject.console, subject.result); }

void yourself(const Subject& subject) {
  show_support(subject.console, subject.settings);
  subject.console.line(subject.console.say("How are you now? If you like, type good, tired or heavy. The answer is not scored, not kept and not sent anywhere."));
}

void another_case(const Subject& subject) {
  subject.console.line(subject.console.say("This case had seed {}. Another seed is another case of the same exercise: type another, or later", subject.record.seed));
  subject.console.command(subject.another);
}

struct Part {
  std::string_view name;
  std::string_view title;
  void (*show)(const Subject&);
};

/// The parts that this session has.
std::vector<Part> parts_of(const base::Language& language, const Subject& subject) {
  std::vector<Part> parts{{"score", language.say("Verdict and score"), score}, {"errors", language.say("Critical errors"), errors}, {"decisions", language.say("Your decisions"), decisions}};
  if (has_interview_report(subject.result["debrief"])) parts.push_back({"interview", language.say("The interview"), conversation});
  if (has_tracing_report(subject.result["debrief"])) parts.push_back({"desk", language.say("The desk"), desk});
  if (has_requests_report(subject.result["debrief"])) parts.push_back({"board", language.say("The board"), board});
  parts.insert(parts.end(), {{"untried", language.say("What you never tried"), untried}, {"yourself", language.say("Support, and how you are"), yourself}, {"another", language.say("Another case"), another_case}});
  return parts;
}

void show_part(const base::Language& language, const Subject& subject, const std::vector<Part>& parts, std::size_t index) {
  subject.console.heading(language.say("Debrief, part {} of {}: {}", index + 1, parts.size(), parts[index].title));
  parts[index].show(subject);
}

}  // namespace

void show_debrief(Console& console, const base::Value& result, const program::Settings& settings, const records::SessionRecord& record,
                  std::string_view another) {
  const Subject subject{console, result, settings, record, another};
  const std::vector<Part> parts = parts_of(console.language(), subject);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    show_part(console.language(), subject, parts, i);
  }
}

void show_debrief_part(Console& console, const base::Value& result, const program::Settings& settings, const records::SessionRecord& record,
                       std::string_view another, std::string_view name) {
  const Subject subject{console, result, settings, record, another};
  const std::string wanted = lower(trim(name));
  if (wanted == "all") {
    show_debrief(console, result, settings, record, another);
    return;
  }
  const auto number = read_number(wanted);
  const std::vector<Part> parts = parts_of(console.language(), subject);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    if (number == i + 1 || wanted == parts[i].name) {
      show_part(console.language(), subject, parts, i);
      return;
    }
  }
  console.line(console.say("The debrief has these parts; type debrief and a number, or debrief all:"));
  for (std::size_t i = 0; i < parts.size(); ++i) {
    console.item(i + 1, parts[i].title);
  }
}

void show_end_words(Console& console) {
  console.gap();
  console.line(console.say("Type debrief and a number to read a part again, another for another case, case or notes to look back, or leave."));
}

bool answer_check(Console& console, std::string_view word, const program::Settings& settings) {
  if (word == "good") {
    console.line(console.say("Good. Give yourself a moment before the next thing all the same."));
  } else if (word == "tired") {
    console.line(console.say("That is a usual answer to this kind of work, and no weakness. A break away from the screen comes before the next case."));
  } else if (word == "heavy") {
    console.line(console.say("Thank you for noticing it. You need not carry it alone: speak to somebody today, and leave the next case for another day."));
    show_support(console, settings);
  } else {
    return false;
  }
  return true;
}

}  // namespace casecraft::terminal
