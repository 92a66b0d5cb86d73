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
  return option.id.empty() ? std::string("–") : option.id;
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
