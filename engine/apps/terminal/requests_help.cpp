#include "apps/terminal/requests_help.hpp"

namespace casecraft::terminal {

const std::vector<std::string>& requests_words() {
  static const std::vector<std::string> words{"board", "requests", "request", "bodies", "channels", "facts",    "identifiers", "due", "calendar", "draft",
                                              "edit",  "set",      "form",    "check",  "letter",   "print", "send",     "withdraw",    "remind", "do", "conclude"};
  return words;
}

void show_requests_help(Console& console) {
  console.line(console.say("Looking (takes no time):"), Style::heading);
  console.point(console.say("board, or requests: all requests and how they stand. request 2: what happened to one, and what came back."));
  console.point(console.say("bodies: who can be asked; bodies and a name: all of one. channels: the ways to ask; channels emergency: what one is for, and how long it takes."));
  console.point(console.say("facts, identifiers: what is known and can go into a request."));
  console.point(console.say("due: what waits for you, what is expected, what will be deleted. calendar: the days ahead, and whose offices are closed."));
  console.point(console.say("form 2: what stands in a request. check 2: what a desk would miss in it. letter 2: the document that goes out; letter 2 order.html: the same as a page to print."));
  console.line(console.say("Acting (takes simulated minutes):"), Style::heading);
  console.point(console.say("draft: a new request; asks to whom and by which way. On one line: draft, the way and the body, as channels and bodies name them."));
  console.point(console.say("edit 2: its form, question by question; each answer is kept at once. edit 2 zone: one field. edit 2 empty: those that are empty. set 2 zone UTC: one field on one line; set 2 zone - empties it."));
  console.point(console.say("send 2: sends it, once you have said yes. withdraw 2. remind 2: asks how it stands."));
  console.point(console.say("wait: until something comes. wait 2h, wait 3d: so long. do: what else is on offer. conclude: closes the board."));
  console.line(console.say("What works everywhere:"), Style::heading);
}

void show_requests_start(Console& console) {
  console.gap();
  console.line(console.say("You are at the board. Type a word, such as bodies, draft or due; help lists them all."));
}

}  // namespace casecraft::terminal
