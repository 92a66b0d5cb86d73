#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "apps/terminal/desk.hpp"
#include "apps/terminal/drill.hpp"
#include "apps/terminal/form.hpp"
#include "apps/terminal/player.hpp"
#include "apps/terminal/requests_board.hpp"

/// What the two files of the player share; nobody else includes it.
namespace casecraft::terminal {

/// One session at a terminal: what is shown, and what a typed line does.
class Player {
public:
  Player(Console& console, program::Play& play, const program::Settings& settings, const PlayWords& words)
      : console_(console), play_(play), settings_(settings), words_(words),
        desk_(console, play, view_, drafts_, {[this](const std::string& kind, base::Value payload) { return send(kind, std::move(payload)); }, [this](FormEnd end) { leave_form(end); }}),
        board_(console, play, view_, {[this](const std::string& kind, base::Value payload) { return send(kind, std::move(payload)); }, [this](FormEnd end) { leave_form(end); }}) {}

  Left run();

private:
  // player.cpp: what is shown and sent.
  /// A person at a terminal reads the notes first and goes on when they are ready. False at the end of input.
  bool begin();
  void choose(std::size_t index);
  /// What an end of a form other than sending means.
  void leave_form(FormEnd end);
  /// Applies an action and shows what came of it. False when it was refused or failed.
  bool send(const std::string& kind, base::Value payload = base::Value(base::Map{}));
  void show_view(const std::string& kind);
  /// The scene's text is said once, and again when the person comes back to it or asks.
  void show_scene(bool is_forced);
  void show_again();
  void show_desk_acts(bool is_elsewhere);
  [[nodiscard]] bool is_at_work() const { return view_.activity == "tracing" || view_.activity == "requests"; }
  /// The clock is said whenever it has moved.
  void show_clock(bool is_forced);
  void show_blocks(const std::vector<session::Block>& blocks);
  void show_end();
  /// What was typed into a form and not sent is no action; as a note it is there again when the person comes back.
  void keep_drafts();
  /// Whether the records arrive where they belong: said when that changes, and at the end.
  void show_reach(bool is_leaving);
  void leave();
  Left end_of_input();

  // player_words.cpp: what a typed line does.
  void take(const std::string& line);
  void take_in_pause(const std::string& word);
  bool take_word(const std::string& word, const std::string& rest);
  void answer_unknown(const std::string& why);
  void note(std::string words);
  void read(const std::string& rest);
  void rewind(const std::string& rest);
  void wait(const std::string& rest);
  void accept_drill();
  /// In a conversation what is no command is said. True when the line was taken.
  bool take_in_interview(const std::string& line, const std::string& word, const std::string& rest);
  void contest(const std::string& rest);
  /// At a tracing desk or a board of requests: true, since the line is always taken.
  template <typename Work>
  bool take_at(Work& work, const std::string& line);
  void take_after_end(const std::string& word, const std::string& rest, const std::string& line);

  Console& console_;
  program::Play& play_;
  const program::Settings& settings_;
  const PlayWords& words_;
  session::View view_;
  base::Value result_;        ///< Of an ended session.
  std::string scene_words_;   ///< The scene as it was last said.
  std::string clock_;         ///< As it was last said.
  base::Text place_;
  std::map<std::string, Draft> drafts_;
  Drill drill_;
  TracingDesk desk_;
  RequestsBoard board_;
  std::string acts_;            ///< What was on offer at a desk or a board when it was last said.
  std::string work_;            ///< Kind of the desk or board that the person was at last.
  bool shows_lines_{false};     ///< In a conversation: what can be picked after every answer.
  bool shows_reading_{true};    ///< In practice: how words were read.
  bool is_away_{false};         ///< As it was last said.
  std::string unsent_;          ///< Why something could not be sent, as it was last said.
  std::optional<Left> left_;
};

}  // namespace casecraft::terminal
