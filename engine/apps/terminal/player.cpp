#include "apps/terminal/player.hpp"

#include <fmt/format.h>

#include <map>

#include "apps/program/history.hpp"
#include "apps/terminal/case_pages.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/debrief.hpp"
#include "apps/terminal/drill.hpp"
#include "apps/terminal/form.hpp"
#include "apps/terminal/help.hpp"
#include "apps/terminal/opening.hpp"
#include "apps/terminal/scene_text.hpp"
#include "apps/terminal/wait.hpp"
#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {
namespace {

using session::Phase;
using session::View;

class Player {
public:
  Player(Console& console, program::Play& play, const program::Settings& settings, const PlayWords& words)
      : console_(console), play_(play), settings_(settings), words_(words) {}

  Left run() {
    show_opening(console_, play_.exercise().manifest(), play_.record(), settings_, words_.is_resumed);
    view_ = play_.session().view();
    if (!words_.is_resumed && !begin()) {
      return end_of_input();
    }
    if (left_) {
      return *left_;
    }
    if (view_.phase == Phase::paused) {
      send("resume");
    } else if (view_.phase == Phase::ended) {
      show_end();
    } else {
      show_scene(true);
    }
    while (!left_) {
      const auto line = console_.ask();
      if (!line) {
        return end_of_input();
      }
      take(*line);
    }
    return *left_;
  }

private:
  // A person at a terminal reads the notes first and goes on when they are ready. False at the end of input.
  bool begin() {
    if (!console_.options().is_interactive) {
      return true;
    }
    while (true) {
      console_.gap();
      console_.line("Press Enter to begin, or type leave.");
      const auto line = console_.ask();
      if (!line) {
        return false;
      }
      const std::string word(meaning_of(read_command(*line).word));
      if (word == "leave") {
        leave();
        return true;
      }
      if (word == "help") {
        show_help(console_, view_);
      } else if (word == "pause") {
        console_.line("Take your time: nothing has begun yet.");
      } else {
        return true;
      }
    }
  }

  void take(const std::string& line) {
    const Command command = read_command(line);
    const std::string word(meaning_of(command.word));
    if (view_.phase == Phase::ended) {
      take_after_end(word, command.rest, line);
    } else if (view_.phase == Phase::paused) {
      take_in_pause(word);
    } else if (drill_.is_over(console_.now())) {
      drill_.clear();
      console_.line("The limit of the drill had passed when you answered, so this answer does not count.");
      send("time_passed");
    } else if (line.empty() && view_.offers.size() == 1) {
      choose(0);
    } else if (const auto number = read_number(line)) {
      if (*number >= 1 && *number <= view_.offers.size()) {
        choose(*number - 1);
      } else {
        answer_unknown(fmt::format("There is no choice {}.", *number));
      }
    } else if (!take_word(word, command.rest)) {
      answer_unknown(line.empty() ? std::string() : unknown_word(line, known_words(view_)));
    }
  }

  void take_in_pause(const std::string& word) {
    if (word == "resume") {
      send("resume");
    } else if (word == "leave") {
      leave();
    } else {
      console_.line("The session is paused. Type resume to go on, or leave to stop for now.");
    }
  }

  bool take_word(const std::string& word, const std::string& rest) {
    if (word == "help") {
      show_help(console_, view_);
    } else if (word == "again") {
      show_again();
    } else if (word == "note") {
      note(rest);
    } else if (word == "notes") {
      show_notes(console_, play_.session());
    } else if (word == "case") {
      show_case(console_, play_.session());
    } else if (word == "read") {
      read(rest);
    } else if (word == "pause" || word == "hint") {
      send(word);
    } else if (word == "resume") {
      console_.line("The session is not paused.");
    } else if (word == "leave") {
      leave();
    } else if (word == "rewind") {
      rewind(rest);
    } else if (word == "wait") {
      wait(rest);
    } else if (word == "drill") {
      accept_drill();
    } else if (word == "debrief") {
      console_.line("The debrief comes when the exercise has ended.");
    } else {
      return false;
    }
    return true;
  }

  void answer_unknown(const std::string& why) {
    if (!why.empty()) {
      console_.line(why);
    }
    console_.line(what_can_be_typed(view_.phase == Phase::open ? view_.offers.size() : 0, short_words(view_)));
  }

  void choose(std::size_t index) {
    const session::ActionTemplate offer = view_.offers[index];
    if (offer.fields.empty()) {
      send(offer.kind.str(), offer.payload);
      return;
    }
    Draft& draft = drafts_[fmt::format("{}/{}", view_.place.view(), offer.id.view())];
    switch (fill_form(console_, offer, draft)) {
      case FormEnd::send:
        // Sent words stay in the draft: where the exercise refuses them, nobody types it all again.
        if (!send(offer.kind.str(), filled_payload(offer, draft))) {
          console_.line("Nothing was lost: type the number of the choice again to change and send it.");
        }
        break;
      case FormEnd::cancel: show_offers(console_, view_); break;
      case FormEnd::pause: send("pause"); break;
      case FormEnd::leave: leave(); break;
      case FormEnd::end_of_input: left_ = end_of_input(); break;
    }
  }

  // Applies an action and shows what came of it. False when it was refused or failed.
  bool send(const std::string& kind, base::Value payload = base::Value(base::Map{})) {
    try {
      view_ = play_.apply({0, std::string(view_.role), kind, std::move(payload)});
    } catch (const Error& error) {
      console_.gap();
      console_.line(error.what());
      return false;
    }
    show_view(kind);
    return true;
  }

  void show_view(const std::string& kind) {
    if (view_.phase == Phase::paused) {
      drill_.clear();
      if (kind != "leave") {
        show_pause(console_, settings_);
      }
      return;
    }
    if (kind == "note") {
      return;
    }
    const bool is_back = kind == "rewind" || kind == "resume";
    if (!is_back) {
      show_blocks(news_of(view_));
    }
    if (view_.unread > 0) {
      console_.gap();
      console_.line(view_.unread == 1 ? "Type read to read it." : "Type case for the list of documents, and read and a number to read one.");
    }
    if (view_.phase == Phase::ended) {
      show_blocks(scene_of(view_));
      show_end();
      return;
    }
    show_scene(is_back);
  }

  // The scene's text is said once, and again when the person comes back to it or asks.
  void show_scene(bool is_forced) {
    drill_.leave_if_elsewhere(view_.place.view());
    const std::vector<session::Block> scene = scene_of(view_);
    std::string words;
    for (const session::Block& block : scene) {
      words += fmt::format("{}\n", block.text.view());
    }
    if (is_forced) {
      show_blocks(view_.blocks);
    } else if (!scene.empty() && (words != scene_words_ || view_.place != place_)) {
      show_blocks(scene);
    }
    show_clock(is_forced);
    const bool is_elsewhere = is_forced || view_.place != place_;
    scene_words_ = scene.empty() && view_.place == place_ ? scene_words_ : std::move(words);
    place_ = view_.place;
    show_offers(console_, view_);
    if (is_elsewhere) {
      show_drill_offer(console_, view_);
    }
  }

  void show_again() {
    show_blocks(play_.session().view().blocks);
    show_clock(true);
    show_offers(console_, view_);
    show_drill_offer(console_, view_);
  }

  // The clock is said whenever it has moved.
  void show_clock(bool is_forced) {
    const std::string clock = clock_of(play_.session());
    if (!clock.empty() && (is_forced || clock != clock_)) {
      clock_ = clock;
      console_.gap();
      console_.line(fmt::format("It is {}.", clock), Style::quiet);
    }
  }

  void show_blocks(const std::vector<session::Block>& blocks) {
    for (const session::Block& block : blocks) {
      show_block(console_, block, play_.exercise().references());
    }
  }

  void note(std::string words) {
    if (words.empty()) {
      console_.line("What do you want to keep? One line; an empty one keeps nothing.");
      const auto line = console_.ask(": ");
      if (!line || line->empty()) {
        return;
      }
      words = *line;
    }
    const std::string kept = words;
    if (send("note", base::Value(base::Map{{"text", base::Value(std::move(words))}}))) {
      console_.line(fmt::format("Noted: {}", kept));
    }
  }

  void read(const std::string& rest) {
    const auto number = read_number(rest);
    if (rest.empty() || (number && *number > 0)) {
      show_document(console_, play_.session(), rest.empty() ? 0 : *number);
    } else {
      console_.line("Type read and a document's number; case lists them.");
    }
  }

  void rewind(const std::string& rest) {
    const auto count = rest.empty() ? std::optional<std::size_t>(1) : read_number(rest);
    if (!count || *count == 0) {
      console_.line("Type rewind, or rewind and how many decisions to take back, such as rewind 3.");
      return;
    }
    if (play_.record().mode == session::to_string(session::Mode::assessment)) {
      console_.line("Going back is for practice mode; in assessment mode a decision stands.");
      return;
    }
    const std::int64_t to = program::rewind_target(play_.rows(), static_cast<std::int64_t>(*count));
    if (to < 0) {
      console_.line("There is no decision to take back yet.");
      return;
    }
    send("rewind", base::Value(base::Map{{"to", base::Value(to)}}));
  }

  void wait(const std::string& rest) {
    if (const auto payload = wait_payload(rest)) {
      send("wait", *payload);
    } else {
      console_.line("Type wait for the next thing that happens, or wait and a time of whole minutes, such as wait 30m or wait 2h.");
    }
  }

  void accept_drill() {
    if (view_.drill_seconds <= 0) {
      console_.line("No limit is on offer here.");
      return;
    }
    drill_.start(view_.place.view(), console_.now(), view_.drill_seconds);
    console_.line(fmt::format("The limit of {} runs from now. A pause lifts it.", counted(view_.drill_seconds, "second", "seconds")));
  }

  void take_after_end(const std::string& word, const std::string& rest, const std::string& line) {
    if (word == "leave") {
      left_ = Left::leave;
    } else if (word == "another") {
      left_ = Left::another;
    } else if (word == "debrief") {
      show_debrief_part(console_, kept_result(), settings_, play_.record(), words_.another, rest);
    } else if (word == "notes") {
      show_notes(console_, play_.session());
    } else if (word == "case") {
      show_case(console_, play_.session());
    } else if (word == "read") {
      read(rest);
    } else if (word == "rewind") {
      rewind(rest);
    } else if (word == "help" || word == "again") {
      show_end_words(console_);
    } else if (!answer_check(console_, word, settings_)) {
      if (!line.empty()) {
        console_.line(unknown_word(line, known_words(view_)));
      }
      show_end_words(console_);
    }
  }

  base::Value kept_result() {
    const session::Session& session = play_.session();
    const session::Exercise& exercise = session.exercise();
    return base::Value(
        base::Map{{"scorecard", assessment::to_value(session.scorecard(), exercise.framework(), exercise.rubric())},
                  {"debrief", assessment::to_value(session.debrief(), exercise.framework(), exercise.rubric(), exercise.references())}});
  }

  void show_end() {
    if (!play_.problem().empty()) {
      console_.gap();
      console_.line(play_.problem());
    }
    show_debrief(console_, kept_result(), settings_, play_.record(), words_.another);
    show_end_words(console_);
  }

  void leave() {
    if (view_.phase != Phase::ended) {
      try {
        play_.apply({0, std::string(view_.role), "leave", base::Value(base::Map{})});
      } catch (const Error& error) {
        console_.line(error.what());
      }
      console_.gap();
      console_.line(fmt::format("You have left; everything up to here is saved. To come back: {}", words_.come_back));
    }
    left_ = Left::leave;
  }

  Left end_of_input() {
    leave();
    return Left::end_of_input;
  }

  Console& console_;
  program::Play& play_;
  const program::Settings& settings_;
  const PlayWords& words_;
  View view_;
  std::string scene_words_;
  std::string clock_;
  base::Text place_;
  std::map<std::string, Draft> drafts_;
  Drill drill_;
  std::optional<Left> left_;
};

}  // namespace

Left play_session(Console& console, program::Play& play, const program::Settings& settings, const PlayWords& words) {
  return Player(console, play, settings, words).run();
}

}  // namespace casecraft::terminal
