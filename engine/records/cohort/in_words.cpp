#include <fmt/format.h>

#include <array>
#include <utility>

#include "records/cohort/cohort.hpp"

namespace casecraft::records {
namespace {

using base::to_say;

constexpr std::array<std::pair<std::string_view, const char*>, 25> kDone{{
    {"(nothing)", to_say("nothing at all")}, {"choose", to_say("chose")}, {"continue", to_say("went on")}, {"enter", to_say("filled in a form")}, {"note", to_say("wrote a note")},
    {"wait", to_say("waited")}, {"hint", to_say("asked for a hint")}, {"rewind", to_say("went back")}, {"ask", to_say("said something")}, {"act", to_say("offered or did something")},
    {"contest", to_say("contested a reading")}, {"close", to_say("closed it")}, {"query", to_say("searched the ledger")}, {"open", to_say("opened a file")}, {"flag", to_say("flagged somebody")},
    {"unflag", to_say("took a flag back")}, {"merge", to_say("joined two records")}, {"split", to_say("separated two records")}, {"report", to_say("wrote the report")}, {"escalate", to_say("escalated")},
    {"conclude", to_say("concluded")}, {"draft", to_say("began a request")}, {"send", to_say("sent a request")}, {"remind", to_say("reminded somebody of a request")}, {"withdraw", to_say("withdrew a request")},
}};

}  // namespace

std::string option_in_words(const OptionFigures& option, const base::Language& language) {
  if (!option.label.empty()) return fmt::format("{} ({})", option.label, option.id);
  if (option.id == "done") return language.say("done");
  if (option.id == "missed") return language.say("missed");
  if (option.id == "full") return language.say("all of its points");
  if (option.id == "part") return language.say("some of its points");
  if (option.id == "none") return language.say("none of its points");
  if (option.id == "otherwise") return language.say("other words");
  return option.id.empty() ? std::string("–") : option.id;
}

std::string taken_in_words(const OptionFigures& option, const base::Language& language) {
  if (!option.is_recorded) return language.say("not counted: no record is kept of who takes it");
  if (option.taken > 0) return fmt::format("{}, {:.0f} %", option.taken, 100 * option.share);
  return option.is_conditional ? language.say("nobody took it; it is not always on offer") : language.say("nobody took it");
}

std::string hub_in_words(const DecisionFigures& decision, const base::Language& language) {
  if (!decision.is_hub) return {};
  return language.say("People come back here: the share is of those who ever took it, so that the shares may add up to more than 100 %.");
}

std::string anonymous_in_words(const ExerciseFigures& exercise, const base::Language& language) {
  if (exercise.anonymous == 0) return {};
  return language.say_count("{} of the sessions has no pseudonym. Whose it is is not known, so that it adds nobody to the people; in the figures it is a first attempt.",
                            "{} of the sessions have no pseudonym. They may all be of one person, so that they add nobody to the people; in the figures each is a first attempt.", exercise.anonymous);
}

std::string again_in_words(const ExerciseFigures& exercise, const base::Language& language) {
  if (exercise.is_again_protected) return language.say("Fewer than {} people finished more than once: how they did is not shown.", kSmallestGroup);
  if (exercise.again == 0) return language.say("Nobody finished more than once.");
  return language.say("{} more than once; {} of them with a higher total than at first.", language.say_count("{} person finished", "{} people finished", exercise.again), exercise.improved);
}

std::string left_in_words(const LeftFigures& left, const base::Language& language) {
  const std::size_t space = left.after.starts_with('(') ? std::string::npos : left.after.find(' ');
  const std::string kind = left.after.substr(0, space);
  std::string words = kind;
  for (const auto& [id, done] : kDone) {
    if (kind == id) words = language.say(done);
  }
  return space == std::string::npos ? words : words + left.after.substr(space);
}

}  // namespace casecraft::records
