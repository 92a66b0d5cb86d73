#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "apps/program/play.hpp"
#include "apps/terminal/console.hpp"
#include "apps/terminal/desk_text.hpp"
#include "apps/terminal/form.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// A tracing desk in words: asks the ledger, reads what it answers, and acts. It keeps nothing that a session would have to remember.
class TracingDesk {
public:
  /// What it needs of the player.
  struct Ways {
    std::function<bool(const std::string& kind, base::Value payload)> send;   ///< False when the action was refused, which has been said then.
    std::function<void(FormEnd)> leave_form;                                  ///< For ends of a form other than send and cancel.
  };
  TracingDesk(Console& console, program::Play& play, const session::View& view, std::map<std::string, Draft>& drafts, Ways ways)
      : console_(console), play_(play), view_(view), drafts_(drafts), ways_(std::move(ways)) {}

  /// Does what the line says; false when its first word is none of the desk's.
  bool take(const std::string& line);
  /// Enter: the next page of what was being read.
  void turn_page();
  /// The acts on offer and the end, with their numbers.
  void show_acts();
  /// The act with this number; false when there is none.
  bool choose(std::size_t number);

private:
  using Word = void (TracingDesk::*)(const std::string& rest);
  static const std::map<std::string, Word, std::less<>>& words();

  // desk.cpp
  [[nodiscard]] session::Page look(std::string_view what, std::string_view id = "", std::int64_t from = 0, std::int64_t count = 300) const;
  [[nodiscard]] base::Value facts() const { return look("desk").data; }
  [[nodiscard]] bool is_here() const { return view_.activity == "tracing" && view_.phase == session::Phase::open; }
  /// Asks for what is missing on a line; nothing when the person goes back, pauses or leaves.
  std::optional<std::string> ask_for(std::string_view what);
  /// The code of a party with its name, as the desk writes it; throws Error when there is none.
  [[nodiscard]] std::string named(const std::string& code) const;
  [[nodiscard]] std::string code_of(const std::string& typed) const;
  void show(Listing listing);
  void show_more_of_listing();
  void show_rows(std::int64_t from);
  [[nodiscard]] bool is_folded() const;
  /// Lines of an answer on a page: fewer where each takes half a dozen.
  [[nodiscard]] std::int64_t page_size(const session::Page& page) const;

  // desk_words.cpp: asking and looking.
  void ask_ledger(base::Map query);
  [[nodiscard]] base::Map present_filter() const;
  void find(const std::string& rest);
  void narrow(const std::string& rest);
  void without(const std::string& rest);
  void all(const std::string& rest);
  void group(const std::string& rest);
  void sort(const std::string& rest);
  void sql(const std::string& rest);
  void as_sql(const std::string& rest);
  void names(const std::string& rest);
  void back(const std::string& rest);
  void save(const std::string& rest);
  void saved(const std::string& rest);
  void use(const std::string& rest);
  void rows(const std::string& rest);
  void more(const std::string& rest);
  void row(const std::string& rest);
  void who(const std::string& rest);
  void name(const std::string& rest);
  void neighbours(const std::string& rest);
  void links(const std::string& rest);
  void paths(const std::string& rest);
  void shared(const std::string& rest);
  void similar(const std::string& rest);
  void columns(const std::string& rest);
  void lines(const std::string& rest);
  void table(const std::string& rest);
  void desk(const std::string& rest);
  void flags(const std::string& rest);
  void files(const std::string& rest);
  void merged(const std::string& rest);
  void asked(const std::string& rest);
  void warned(const std::string& rest);
  void grounds(const std::string& rest);
  void roles(const std::string& rest);
  void bases(const std::string& rest);
  void export_rows(const std::string& rest);
  void groups(std::string_view word);

  // desk_form.cpp
  struct Form;
  void run(Form form);
  // desk_acts.cpp
  void open(const std::string& rest);
  void flag(const std::string& rest);
  void unflag(const std::string& rest);
  void ask(const std::string& rest);
  // desk_end.cpp
  void merge(const std::string& rest);
  void split(const std::string& rest);
  void warn(const std::string& rest);
  void report(const std::string& rest);
  void acts(const std::string& rest);
  void conclude(const std::string& rest);
  [[nodiscard]] std::vector<std::size_t> numbered() const;

  Console& console_;
  program::Play& play_;
  const session::View& view_;
  std::map<std::string, Draft>& drafts_;
  Ways ways_;
  enum class Reading { nothing, rows, listing };
  Reading reading_{Reading::nothing};
  Listing listing_;
  std::int64_t from_{0};         ///< First line of the answer that is shown, from 0.
  std::int64_t total_{0};        ///< Lines of the answer.
  bool has_all_columns_{false};
  bool is_in_lines_{false};
};

}  // namespace casecraft::terminal
