#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "apps/program/play.hpp"
#include "apps/terminal/console.hpp"
#include "apps/terminal/desk_text.hpp"
#include "apps/terminal/form.hpp"
#include "apps/terminal/requests_form.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// A board of requests in words: looks, drafts, fills in field by field, sends. It keeps nothing that a session would have to remember.
class RequestsBoard {
public:
  /// What it needs of the player.
  struct Ways {
    std::function<bool(const std::string& kind, base::Value payload)> send;   ///< False when the action was refused, which has been said then.
    std::function<void(FormEnd)> leave_form;                                  ///< For a pause, leaving and the end of input.
  };
  RequestsBoard(Console& console, program::Play& play, const session::View& view, Ways ways) : console_(console), play_(play), view_(view), ways_(std::move(ways)) {}

  /// Does what the line says; false when its first word is none of the board's.
  bool take(const std::string& line);
  /// Enter: more of the list that was being read.
  void turn_page();
  /// The acts on offer and the end, with their numbers.
  void show_acts();
  /// The act with this number; false when there is none.
  bool choose(std::size_t number);
  /// "Thursday 12 March 2026, 09:07 MRT (Thu 07:07 UTC)".
  [[nodiscard]] std::string clock() const;

private:
  using Word = void (RequestsBoard::*)(const std::string& rest);
  static const std::map<std::string, Word, std::less<>>& words();

  /// What a word can be meant for.
  enum class Wanted { any, changeable, sent, withdrawable };
  /// A request, and what the line said after its number.
  struct Target {
    std::int64_t number{0};
    std::string rest;
  };

  // requests_board.cpp
  [[nodiscard]] session::Page look(std::string_view what, std::string_view id = "") const;
  [[nodiscard]] session::Page look(std::string_view what, std::int64_t number) const { return look(what, std::to_string(number)); }
  /// Of the board. Precondition: there is one.
  [[nodiscard]] session::PageRow row_of(std::int64_t number) const { return look("board").rows.at(static_cast<std::size_t>(number - 1)); }
  [[nodiscard]] bool is_here() const { return view_.activity == "requests" && view_.phase == session::Phase::open; }
  /// Asks for what is missing on a line; nothing when the person goes back, pauses or leaves.
  std::optional<std::string> ask_for(std::string_view what);
  /// The request that the line names; without a number the only one that can be meant, or the one that is asked for. Throws WordsRefused.
  std::optional<Target> target(const std::string& rest, Wanted wanted, std::string_view example);
  void show(Listing listing);
  /// An end that cannot be taken back is asked for twice.
  bool is_confirmed(const std::string& rest, std::string_view question, std::string_view otherwise);

  // requests_looks.cpp
  void board(const std::string& rest);
  void request(const std::string& rest);
  void bodies(const std::string& rest);
  void channels(const std::string& rest);
  void facts(const std::string& rest);
  void identifiers(const std::string& rest);
  void due(const std::string& rest);
  void calendar(const std::string& rest);

  // requests_papers.cpp
  void form(const std::string& rest);
  void check(const std::string& rest);
  void letter(const std::string& rest);

  // requests_draft.cpp
  void draft(const std::string& rest);
  void edit(const std::string& rest);
  void set(const std::string& rest);
  std::optional<std::string> ask_body(const session::Page& bodies);
  std::optional<std::string> ask_channel(const session::Page& channels, const session::PageRow& body);
  RequestForm form_of(std::int64_t number);
  void say_end_of_form(RequestForm::End end, std::int64_t number, bool is_whole);

  // requests_acts.cpp
  void send(const std::string& rest);
  void withdraw(const std::string& rest);
  void remind(const std::string& rest);
  void acts(const std::string& rest);
  void conclude(const std::string& rest);
  [[nodiscard]] std::vector<std::size_t> numbered() const;

  Console& console_;
  program::Play& play_;
  const session::View& view_;
  Ways ways_;
  Listing listing_;   ///< What is being read by the page.
};

}  // namespace casecraft::terminal
