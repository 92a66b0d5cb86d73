#include "apps/terminal/assigned_list.hpp"

#include <algorithm>

#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

std::string days_in_words(const Console& console, const records::Assignment& assignment) {
  if (assignment.from.empty() && assignment.until.empty()) return console.say("Open, without a last day.").str();
  if (assignment.until.empty()) return console.say("Open since {} (UTC), without a last day.", assignment.from);
  if (assignment.from.empty()) return console.say("Open until the end of {} (UTC); what has been begun must be finished by then.", assignment.until);
  return console.say("Open from {} until the end of {} (UTC); what has been begun must be finished by then.", assignment.from, assignment.until);
}

}  // namespace

void show_assigned(Console& console, std::size_t number, const program::Assigned& assigned) {
  const records::Assignment& assignment = assigned.assignment;
  const std::int64_t left = std::max<std::int64_t>(0, assignment.attempts - assigned.begun);
  console.gap();
  console.item(number, assignment.title);
  console.verbatim(console.say("Course: {}. Mode: {}.", assignment.course, console.say(assignment.mode)));
  if (!assigned.why_not.empty() && !assigned.lacks_pseudonym) {
    console.verbatim(sentence(console.shown(assigned.why_not)));
    return;
  }
  console.verbatim(days_in_words(console, assignment));
  if (!assigned.withdrawn.empty()) console.verbatim(console.say("Withdrawn on {} (UTC). The attempt that you have begun can still be finished.", assigned.withdrawn));
  if (assigned.open_session.empty()) {
    console.verbatim(console.say("Attempts left: {} of {}.", left, assignment.attempts));
  } else if (!assigned.withdrawn.empty()) {
    console.verbatim(console.say("You are in the middle of attempt {}: its number goes on with it.", assigned.begun));
  } else {
    console.verbatim(console.say("You are in the middle of attempt {}: its number goes on with it. Attempts left after it: {} of {}.", assigned.begun, left, assignment.attempts));
  }
  if (assigned.lacks_pseudonym) console.verbatim(console.say("It is kept under a pseudonym: type settings, and give the one that your instructor knows."));
}

}  // namespace casecraft::terminal
