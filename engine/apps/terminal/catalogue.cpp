#include <fmt/format.h>

#include <vector>

#include "apps/program/languages.hpp"
#include "apps/program/mode.hpp"
#include "apps/program/results.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/opening.hpp"
#include "apps/terminal/settings_menu.hpp"
#include "apps/terminal/start.hpp"
#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {
namespace {

class Catalogue {
public:
  explicit Catalogue(Desk& desk) : desk_(desk), console_(desk.console) {}

  void run() {
    console_.heading("Casecraft: exercises for investigators and those who protect survivors");
    console_.line("It trains; it is no legal advice. Its people, companies and countries are invented.");
    list();
    while (true) {
      const auto line = console_.ask();
      if (!line || take(*line) == Next::leave) {
        return;
      }
    }
  }

private:
  enum class Next { stay, leave };

  const std::vector<std::string> kWords{"sessions", "resume", "settings", "again", "help", "leave"};

  Next take(const std::string& line) {
    const Command command = read_command(line);
    const std::string_view word = command.word == "undo" || command.word == "back" ? std::string_view(command.word) : meaning_of(command.word);
    try {
      if (word == "leave") {
        return Next::leave;
      }
      if (const auto number = read_number(command.word)) {
        return play(*number, command.rest);
      }
      if (word == "sessions") {
        list_sessions();
      } else if (word == "resume") {
        return resume(command.rest);
      } else if (word == "settings") {
        if (!change_settings(console_, desk_.settings_file)) {
          return Next::leave;
        }
        say_words();
      } else if (word == "again" || word == "list") {
        list();
      } else if (word == "help") {
        help();
      } else {
        if (!line.empty()) {
          console_.line(unknown_word(line, kWords));
        }
        say_words();
      }
    } catch (const Error& error) {
      console_.gap();
      console_.line(error.what());
      say_words();
    }
    return Next::stay;
  }

  void list() {
    entries_ = program::in_language(desk_.library.catalogue(), desk_.locale.empty() ? settings_of(desk_).locale : desk_.locale);
    const std::vector<records::SessionRecord> sessions = desk_.store.sessions();
    const auto best = program::best_results(sessions);
    if (entries_.empty()) {
      console_.gap();
      console_.line(fmt::format("There is no exercise in '{}'.", (desk_.library.home() / "scenarios").string()));
    }
    for (std::size_t i = 0; i < entries_.size(); ++i) {
      show(i, best);
    }
    std::size_t open = 0;
    for (const records::SessionRecord& record : sessions) {
      open += record.state == "open" ? 1 : 0;
    }
    console_.gap();
    if (open > 0) {
      console_.line(fmt::format("You have {}: type resume for the last one, or sessions.", counted(static_cast<std::int64_t>(open), "open session", "open sessions")));
    }
    say_words();
  }

  void show(std::size_t index, const std::map<std::string, program::BestResult>& best) {
    const program::CatalogueEntry& entry = entries_[index];
    const scenario::Manifest& manifest = entry.manifest;
    console_.gap();
    console_.item(index + 1, manifest.title);
    if (!entry.problem.empty()) {
      console_.verbatim(fmt::format("Cannot be played: {}", entry.problem));
      return;
    }
    if (!manifest.summary.empty()) {
      console_.verbatim(manifest.summary);
    }
    console_.verbatim(fmt::format("Kind: {}. Level: {}. Time: {}.", manifest.kind, manifest.level, duration(manifest)));
    if (!manifest.content_notes.empty()) {
      console_.verbatim(fmt::format("What it deals with: {}", fmt::join(manifest.content_notes, " ")));
    }
    if (const auto own = best.find(manifest.id); own != best.end()) {
      console_.verbatim(manifest.is_scored ? fmt::format("Your best result: {} %, {} ({} mode).", own->second.total, own->second.verdict, own->second.mode)
                                           : std::string("You have finished it."));
    }
  }

  Next play(std::size_t number, const std::string& rest) {
    if (number == 0 || number > entries_.size()) {
      console_.line(fmt::format("There is no exercise {}.", number));
      say_words();
      return Next::stay;
    }
    const session::Mode mode = rest.empty() ? session::Mode::practice : program::read_mode(lower(rest));
    return after(play_pack(desk_, entries_[number - 1].manifest.id, std::nullopt, mode));
  }

  void list_sessions() {
    sessions_ = desk_.store.sessions();
    console_.gap();
    if (sessions_.empty()) {
      console_.line("You have no sessions yet.");
      return;
    }
    console_.line("Your sessions, newest first:");
    for (std::size_t i = 0; i < sessions_.size(); ++i) {
      const records::SessionRecord& record = sessions_[i];
      const base::Value& card = record.result["scorecard"];
      const std::string state = record.state != "ended" ? std::string("open")
                                : card.is_map()         ? fmt::format("ended, {} %, {}", program::readable_share(card.text_at("total")), card.text_at("verdict"))
                                                        : std::string("ended");
      console_.item(i + 1, fmt::format("{}, seed {}, {} mode, {}, last played {} UTC", record.title, record.seed, record.mode, state,
                                       program::readable_wall_time(record.updated)));
    }
    console_.line("Type resume and a number to go on with one, or to read its debrief.");
  }

  Next resume(const std::string& rest) {
    if (sessions_.empty() || rest.empty()) {
      sessions_ = desk_.store.sessions();
    }
    std::size_t index = 0;
    if (rest.empty()) {
      while (index < sessions_.size() && sessions_[index].state != "open") {
        ++index;
      }
      if (index == sessions_.size()) {
        console_.line("You have no open session. Type sessions for those that have ended.");
        return Next::stay;
      }
    } else {
      const auto number = read_number(rest);
      if (!number || *number == 0 || *number > sessions_.size()) {
        console_.line("Type resume and the number of a session; sessions lists them.");
        return Next::stay;
      }
      index = *number - 1;
    }
    return after(resume_session(desk_, sessions_[index].id, ""));
  }

  // Back from a session to the catalogue, unless nothing more comes in.
  Next after(Left left) {
    if (left == Left::end_of_input) {
      return Next::leave;
    }
    console_.heading("Back in the catalogue");
    say_words();
    return Next::stay;
  }

  void help() {
    console_.heading("What you can type");
    console_.point("A number: plays that exercise in practice mode, with hints, feedback and a way back. 1 assessment: without them, as a test.");
    console_.point("again: the list of exercises once more.");
    console_.point("sessions: what you have played. resume: the open session that you played last; resume 2: number 2 of sessions.");
    console_.point("settings: pseudonym, support contacts, text.");
    console_.point("leave: ends the program. Everything is saved at every step.");
  }

  void say_words() { console_.line(what_can_be_typed(entries_.size(), kWords)); }

  Desk& desk_;
  Console& console_;
  std::vector<program::CatalogueEntry> entries_;
  std::vector<records::SessionRecord> sessions_;
};

}  // namespace

void run_catalogue(Desk& desk) { Catalogue(desk).run(); }

}  // namespace casecraft::terminal
