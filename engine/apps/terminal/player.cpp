#include "apps/terminal/player.hpp"

#include <fmt/format.h>

#include "apps/terminal/case_pages.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/debrief.hpp"
#include "apps/terminal/desk_help.hpp"
#include "apps/terminal/help.hpp"
#include "apps/terminal/interview_text.hpp"
#include "apps/terminal/opening.hpp"
#include "apps/program/in_language.hpp"
#include "apps/terminal/player_inside.hpp"
#include "apps/terminal/requests_help.hpp"
#include "apps/terminal/scene_text.hpp"
#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {

using session::Phase;

Left Player::run() {
  show_opening(console_, play_.exercise().manifest(), play_.record(), settings_, words_.is_resumed);
  show_reach(false);
  view_ = play_.view();
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

bool Player::begin() {
  if (!console_.options().is_interactive) {
    return true;
  }
  while (true) {
    console_.gap();
    console_.line(console_.say("Press Enter to begin, or type leave."));
    const auto line = console_.ask();
    if (!line) {
      return false;
    }
    const std::string word(meaning_of(read_command(console_.language(), *line).word));
    if (word == "leave") {
      leave();
      return true;
    }
    if (word == "help") {
      show_help(console_, view_);
    } else if (word == "pause") {
      console_.line(console_.say("Take your time: nothing has begun yet."));
    } else {
      return true;
    }
  }
}

void Player::choose(std::size_t index) {
  const session::ActionTemplate offer = view_.offers[index];
  if (offer.fields.empty()) {
    send(offer.kind.str(), offer.payload);
    return;
  }
  const std::string key = fmt::format("{}/{}", view_.place.view(), offer.id.view());
  Draft& draft = drafts_[key];
  draft.title = offer.label.str();
  const FormEnd end = fill_form(console_, offer, draft);
  switch (end) {
    case FormEnd::send:
      if (send(offer.kind.str(), filled_payload(offer, draft))) {
        drafts_.erase(key);
      } else {
        console_.line(console_.say("Nothing was lost: type the number of the choice again to change and send it."));
      }
      break;
    case FormEnd::cancel: show_offers(console_, view_); break;
    case FormEnd::pause:
    case FormEnd::leave:
    case FormEnd::end_of_input: leave_form(end); break;
  }
}

void Player::leave_form(FormEnd end) {
  if (end == FormEnd::pause) {
    send("pause");
  } else if (end == FormEnd::leave) {
    leave();
  } else if (end == FormEnd::end_of_input) {
    left_ = end_of_input();
  }
}

bool Player::send(const std::string& kind, base::Value payload) {
  try {
    view_ = play_.apply({0, std::string(view_.role), kind, std::move(payload)});
  } catch (const Error& error) {
    console_.gap();
    console_.line(sentence(console_.shown(error.what())));
    return false;
  }
  // A desk or a board that has been closed does not come back.
  if (kind == "conclude") {
    work_.clear();
  }
  show_view(kind);
  show_reach(false);
  return true;
}

void Player::show_reach(bool is_leaving) {
  const records::Reach reach = play_.reach();
  if (reach.is_away && (!is_away_ || is_leaving)) {
    console_.gap();
    console_.line(reach.waiting == 0 ? console_.say("The agency's store is away; what you do is kept here and will be sent.")
                                     : console_.say_count("The agency's store is away; {} action is kept here and will be sent.", "The agency's store is away; {} actions are kept here and will be sent.",
                                     reach.waiting));
  } else if (!reach.is_away && is_away_) {
    console_.gap();
    console_.line(reach.waiting == 0 ? console_.say("The agency's store is back, and everything has been sent.") : console_.say("The agency's store is back; what was kept here is being sent."));
  }
  if (!reach.is_away && !reach.problem.empty() && reach.problem != unsent_) {
    console_.gap();
    console_.line(console_.say("Not in the agency's store yet: {}.", console_.shown(reach.problem)));
  }
  is_away_ = reach.is_away;
  unsent_ = reach.problem;
}

void Player::show_view(const std::string& kind) {
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
  // An answer in a request's form goes on to the next field: what it brought about is said, and nothing else.
  const bool is_in_form = kind == "fill" && view_.activity == "requests" && view_.phase == Phase::open;
  if (!is_back) {
    std::vector<session::Block> news = news_of(view_);
    if (is_in_form) std::erase_if(news, [](const session::Block& block) { return block.kind == session::Block::Kind::taken; });
    show_blocks(news);
  }
  if (view_.unread > 0) {
    console_.gap();
    const std::string where = is_in_form ? console_.say("At the board, type") : console_.say("Type");
    console_.line(view_.unread == 1 ? console_.say("{} read to read it.", where) : console_.say("{} case for the list of documents, and read and a number to read one.", where));
  }
  if (is_in_form) {
    return;
  }
  if (view_.phase == Phase::ended) {
    show_blocks(scene_of(view_));
    show_end();
    return;
  }
  show_scene(is_back);
}

void Player::show_scene(bool is_forced) {
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
  if (is_at_work()) {
    show_desk_acts(is_elsewhere);
  } else if (view_.activity != "interview") {
    show_offers(console_, view_);
  } else if (is_elsewhere) {
    show_interview_words(console_, view_);
  }
  if (view_.activity == "interview" && shows_lines_) {
    show_offers(console_, view_);
  }
  if (is_elsewhere) {
    show_drill_offer(console_, view_);
  }
}

void Player::show_desk_acts(bool is_elsewhere) {
  // A desk is left and come back to many times: what can be done besides is said when it is another.
  const bool is_board = view_.activity == "requests";
  work_ = view_.activity;
  std::string acts;
  for (const session::ActionTemplate& offer : view_.offers) {
    // A board's forms are words, and come and go with its requests.
    if (is_board && offer.kind != "act" && offer.kind != "conclude") continue;
    acts += fmt::format("{} {}\n", offer.id.view(), offer.label.view());
  }
  if (is_elsewhere || acts != acts_) {
    is_board ? board_.show_acts() : desk_.show_acts();
  }
  acts_ = acts;
  if (is_elsewhere) {
    is_board ? show_requests_start(console_) : show_desk_start(console_);
  }
}

void Player::show_again() {
  show_blocks(play_.view().blocks);
  show_clock(true);
  if (is_at_work()) {
    show_desk_acts(true);
    return;
  }
  show_offers(console_, view_);
  show_drill_offer(console_, view_);
}

void Player::show_clock(bool is_forced) {
  // Whoever writes abroad needs universal time beside their own.
  const std::string clock = view_.activity == "requests" ? board_.clock() : clock_of(play_);
  if (!clock.empty() && (is_forced || clock != clock_)) {
    clock_ = clock;
    console_.gap();
    console_.line(console_.say("It is {}.", clock), Style::quiet);
  }
}

void Player::show_blocks(const std::vector<session::Block>& blocks) {
  for (const session::Block& block : blocks) {
    if (block.kind == session::Block::Kind::coding && !shows_reading_) {
      continue;
    }
    show_block(console_, block, play_.exercise().references());
  }
}

void Player::show_end() {
  if (!play_.problem().empty()) {
    console_.gap();
    console_.line(sentence(play_.problem()));
  }
  result_ = program::in_language(play_.result(), console_.language());
  show_debrief(console_, result_, settings_, play_.record(), words_.another);
  show_end_words(console_);
}

void Player::keep_drafts() {
  for (const auto& [key, draft] : drafts_) {
    const std::string words = unsent_words(console_.language(), draft);
    if (words.empty()) {
      continue;
    }
    try {
      play_.apply({0, std::string(view_.role), "note", base::Value(base::Map{{"text", base::Value(words)}})});
      console_.line(console_.say("What you typed and did not send is kept among your notes."));
    } catch (const Error& error) {
      console_.line(sentence(console_.shown(error.what())));
    }
  }
  drafts_.clear();
}

void Player::leave() {
  if (view_.phase != Phase::ended) {
    keep_drafts();
    try {
      play_.apply({0, std::string(view_.role), "leave", base::Value(base::Map{})});
    } catch (const Error& error) {
      console_.line(sentence(console_.shown(error.what())));
    }
    show_reach(true);
    console_.gap();
    console_.line(console_.say("You have left; everything up to here is saved. To come back:"));
    console_.command(words_.come_back);
  }
  left_ = Left::leave;
}

Left Player::end_of_input() {
  leave();
  return Left::end_of_input;
}

Left play_session(Console& console, program::Play& play, const program::Settings& settings, const PlayWords& words) {
  return Player(console, play, settings, words).run();
}

}  // namespace casecraft::terminal
