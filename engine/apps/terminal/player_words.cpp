#include <fmt/format.h>

#include <algorithm>

#include "apps/program/history.hpp"
#include "apps/terminal/case_pages.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/debrief.hpp"
#include "apps/terminal/help.hpp"
#include "apps/terminal/player_inside.hpp"
#include "apps/terminal/scene_text.hpp"
#include "apps/terminal/wait.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {

using session::Phase;

template <typename Work>
bool Player::take_at(Work& work, const std::string& line) {
  if (line.empty()) {
    work.turn_page();
    return true;
  }
  if (const auto number = read_number(line)) {
    if (!work.choose(*number)) {
      console_.line(console_.say("There is no choice {}; do lists what is on offer.", *number));
    }
    return true;
  }
  if (work.take(line)) {
    return true;
  }
  const Command command = read_command(console_.language(), line);
  if (take_word(std::string(meaning_of(command.word)), command.rest)) {
    return true;
  }
  console_.line(console_.say("{} Type help for the words of the {}.", unknown_word(console_.language(), line, known_words(view_)), view_.activity == "requests" ? console_.say("board") : console_.say("desk")));
  return true;
}

void Player::take(const std::string& line) {
  const Command command = read_command(console_.language(), line);
  const std::string word(meaning_of(command.word));
  if (view_.phase == Phase::ended) {
    take_after_end(word, command.rest, line);
  } else if (view_.phase == Phase::paused) {
    take_in_pause(word);
  } else if (drill_.is_over(console_.now())) {
    drill_.clear();
    console_.line(console_.say("The limit of the drill had passed when you answered, so this answer does not count."));
    send("time_passed");
  } else if (view_.activity == "tracing" && take_at(desk_, line)) {
    return;
  } else if (view_.activity == "requests" && take_at(board_, line)) {
    return;
  } else if (line.empty() && view_.offers.size() == 1) {
    choose(0);
  } else if (const auto number = read_number(line)) {
    if (*number >= 1 && *number <= view_.offers.size()) {
      choose(*number - 1);
    } else {
      answer_unknown(console_.say("There is no choice {}.", *number));
    }
  } else if (view_.activity == "interview" && take_in_interview(line, word, command.rest)) {
    return;
  } else if (!take_word(word, command.rest)) {
    // The desk is not far, and its words are on a trainee's mind when something comes between.
    const std::vector<std::string>& own = words_of_work(work_);
    const bool is_of_work = !acts_.empty() && std::find(own.begin(), own.end(), command.word) != own.end();
    const std::string_view work = work_ == "requests" ? console_.say("board") : console_.say("desk");
    answer_unknown(is_of_work ? console_.say("\u201C{}\u201D is a word of the {}. This comes first; afterwards the {} comes back.", command.word, work, work) : line.empty() ? std::string() : unknown_word(console_.language(), line, known_words(view_)));
  }
}

bool Player::take_in_interview(const std::string& line, const std::string& word, const std::string& rest) {
  static const std::vector<std::string_view> alone{"help", "again", "case", "notes", "pause", "hint", "resume", "leave", "drill", "debrief", "note", "read", "wait", "rewind"};
  const bool is_alone = rest.empty() && std::find(alone.begin(), alone.end(), word) != alone.end();
  const bool has_argument = word == "note" || (word == "read" && read_number(rest)) || (word == "rewind" && read_number(rest)) || (word == "wait" && wait_payload(rest).has_value());
  if (line.empty() || is_alone || (!rest.empty() && has_argument)) {
    return false;
  }
  if (word == "lines" && (rest.empty() || rest == "on" || rest == "off")) {
    shows_lines_ = rest == "on" || (rest.empty() && shows_lines_);
    show_offers(console_, view_);
  } else if (word == "close" && rest.empty()) {
    send("close");
  } else if (word == "meant") {
    contest(rest);
  } else if (word == "reading" && (rest == "on" || rest == "off")) {
    shows_reading_ = rest == "on";
    console_.line(shows_reading_ ? console_.say("How your words are read is shown.") : console_.say("How your words are read is not shown; the debrief has it."));
  } else {
    send("ask", base::Value(base::Map{{"text", base::Value(line.starts_with('\\') ? line.substr(1) : line)}}));
  }
  return true;
}

void Player::contest(const std::string& rest) {
  std::int64_t about = 0;
  for (const session::JournalRow& row : play_.rows()) {
    if (row.kind == "ask") {
      about = row.number;
    }
  }
  const Command meant = read_command(console_.language(), rest);
  std::string type = meant.word;
  std::replace(type.begin(), type.end(), '-', '_');
  send("contest", base::Value(base::Map{{"action", base::Value(about)}, {"type", base::Value(type)}, {"words", base::Value(meant.rest)}}));
}

void Player::take_in_pause(const std::string& word) {
  if (word == "resume") {
    send("resume");
  } else if (word == "leave") {
    leave();
  } else {
    console_.line(console_.say("The session is paused. Type resume to go on, or leave to stop for now."));
  }
}

bool Player::take_word(const std::string& word, const std::string& rest) {
  if (word == "help") {
    show_help(console_, view_);
  } else if (word == "again") {
    show_again();
  } else if (word == "note") {
    note(rest);
  } else if (word == "notes") {
    show_notes(console_, play_);
  } else if (word == "case") {
    show_case(console_, play_);
  } else if (word == "read") {
    read(rest);
  } else if (word == "pause" || word == "hint") {
    send(word);
  } else if (word == "resume") {
    console_.line(console_.say("The session is not paused."));
  } else if (word == "leave") {
    leave();
  } else if (word == "rewind") {
    rewind(rest);
  } else if (word == "wait") {
    wait(rest);
  } else if (word == "drill") {
    accept_drill();
  } else if (word == "debrief") {
    console_.line(console_.say("The debrief comes when the exercise has ended."));
  } else {
    return false;
  }
  return true;
}

void Player::answer_unknown(const std::string& why) {
  if (!why.empty()) {
    console_.line(why);
  }
  console_.line(what_can_be_typed(console_.language(), view_.phase == Phase::open ? view_.offers.size() : 0, short_words(view_)));
}

void Player::note(std::string words) {
  if (words.empty()) {
    console_.line(console_.say("What do you want to keep? One line; an empty one keeps nothing."));
    const auto line = console_.ask(": ");
    if (!line || line->empty()) {
      return;
    }
    words = *line;
  }
  const std::string kept = words;
  if (send("note", base::Value(base::Map{{"text", base::Value(std::move(words))}}))) {
    console_.line(console_.say("Noted: {}", kept));
  }
}

void Player::read(const std::string& rest) {
  const auto number = read_number(rest);
  if (rest.empty() || (number && *number > 0)) {
    show_document(console_, play_, rest.empty() ? 0 : *number);
  } else {
    console_.line(console_.say("Type read and a document's number; case lists them."));
  }
}

void Player::rewind(const std::string& rest) {
  const auto count = rest.empty() ? std::optional<std::size_t>(1) : read_number(rest);
  if (!count || *count == 0) {
    console_.line(console_.say("Type rewind, or rewind and how many decisions to take back, such as rewind 3."));
    return;
  }
  if (play_.record().mode == session::to_string(session::Mode::assessment)) {
    console_.line(console_.say("Going back is for practice mode; in assessment mode a decision stands."));
    return;
  }
  const std::int64_t to = program::rewind_target(play_.rows(), static_cast<std::int64_t>(*count));
  if (to < 0) {
    console_.line(console_.say("There is no decision to take back yet."));
    return;
  }
  send("rewind", base::Value(base::Map{{"to", base::Value(to)}}));
}

void Player::wait(const std::string& rest) {
  if (const auto payload = wait_payload(rest)) {
    send("wait", *payload);
  } else {
    console_.line(console_.say("Type wait for the next thing that happens, or wait and a time of whole minutes, such as wait 30m or wait 2h."));
  }
}

void Player::accept_drill() {
  if (view_.drill_seconds <= 0) {
    console_.line(console_.say("No limit is on offer here."));
    return;
  }
  drill_.start(view_.place.view(), console_.now(), view_.drill_seconds);
  console_.line(console_.say("The limit of {} runs from now. A pause lifts it.", console_.say_count("{} second", "{} seconds", view_.drill_seconds)));
}

void Player::take_after_end(const std::string& word, const std::string& rest, const std::string& line) {
  if (word == "leave") {
    left_ = Left::leave;
  } else if (word == "another") {
    left_ = Left::another;
  } else if (word == "debrief") {
    show_debrief_part(console_, result_, settings_, play_.record(), words_.another, rest);
  } else if (word == "notes" || word == "case" || word == "read" || word == "rewind" || word == "note") {
    take_word(word, rest);
  } else if (word == "help" || word == "again") {
    show_end_words(console_);
  } else if (!answer_check(console_, word, settings_)) {
    if (!line.empty()) {
      console_.line(unknown_word(console_.language(), line, known_words(view_)));
    }
    show_end_words(console_);
  }
}

}  // namespace casecraft::terminal
