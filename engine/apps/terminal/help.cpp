#include "apps/terminal/help.hpp"

#include <fmt/format.h>

#include "apps/terminal/desk_help.hpp"
#include "apps/terminal/requests_help.hpp"

namespace casecraft::terminal {

const std::vector<std::string>& words_of_work(std::string_view activity) {
  static const std::vector<std::string> none;
  return activity == "tracing" ? desk_words() : activity == "requests" ? requests_words() : none;
}

std::vector<std::string> known_words(const session::View& view) {
  if (view.phase == session::Phase::paused) {
    return {"resume", "leave"};
  }
  if (view.phase == session::Phase::ended) {
    return {"debrief", "another", "note", "notes", "case", "read", "rewind", "good", "tired", "heavy", "leave"};
  }
  std::vector<std::string> words{"help", "again", "case", "read", "note", "notes", "pause", "leave"};
  if (view.activity == "interview") {
    words.insert(words.end(), {"lines", "close"});
    if (view.mode == session::Mode::practice) {
      words.insert(words.end(), {"meant", "reading"});
    }
  }
  const std::vector<std::string>& own = words_of_work(view.activity);
  words.insert(words.end(), own.begin(), own.end());
  if (view.may_wait) {
    words.emplace_back("wait");
  }
  if (view.may_hint) {
    words.emplace_back("hint");
  }
  if (view.may_rewind) {
    words.emplace_back("rewind");
  }
  if (view.drill_seconds > 0) {
    words.emplace_back("drill");
  }
  return words;
}

std::vector<std::string> short_words(const session::View& view) {
  if (view.phase != session::Phase::open) {
    return known_words(view);
  }
  std::vector<std::string> words{"case", "note", "again"};
  for (const std::string& word : known_words(view)) {
    if (word == "wait" || word == "hint" || word == "rewind" || word == "drill") {
      words.push_back(word);
    }
  }
  words.insert(words.end(), {"pause", "leave", "help"});
  return words;
}

void show_help(Console& console, const session::View& view) {
  console.heading(console.say("What you can type"));
  if (view.activity == "tracing") {
    show_desk_help(console);
  } else if (view.activity == "requests") {
    show_requests_help(console);
  } else if (!view.offers.empty()) {
    console.point(view.offers.size() == 1 ? console.say("1: what is on offer.").str() : console.say("A number from 1 to {}: that choice.", view.offers.size()));
  }
  if (view.activity == "interview") {
    console.point(console.say("Anything else: what you say. A line that begins with \\ is said as it is, whatever its first word."));
    console.point(console.say("lines: what you can pick instead, and what you can offer by deed, each with its number. lines on: show them after every answer. close: ends the conversation."));
    if (view.mode == session::Mode::practice) {
      console.point(console.say("meant invitation I wanted …: says what you meant, where your last line was read as something else. It is kept for your instructor."));
      console.point(console.say("reading off, reading on: whether you are shown how your words were read."));
    }
  }
  console.point(console.say("again: the text of the present scene once more."));
  console.point(console.say("case: the clock, documents, people and open deadlines. read 2: document 2; read: the one that came last."));
  console.point(console.say("note and some words: keeps them for you. notes: what you have kept."));
  if (view.may_wait) {
    console.point(console.say("wait: lets simulated time pass until something happens. wait 30m: for half an hour."));
  }
  if (view.may_hint) {
    console.point(console.say("hint: something to think about here."));
  }
  if (view.may_rewind) {
    console.point(console.say("rewind: takes the last decision back. rewind 3: the last three."));
  }
  if (view.drill_seconds > 0) {
    console.point(console.say("drill: accepts the limit of time that is on offer here."));
  }
  console.point(console.say("pause: a quiet screen until you type resume. leave: stops and saves; you come back to the same place. Neither costs anything."));
  console.point(console.say("In a form: send, show, edit 2, cancel. A line that begins with \\ is taken as text, whatever its words are."));
}

}  // namespace casecraft::terminal
