#include <fmt/format.h>

#include <vector>

#include "apps/program/assigned.hpp"
#include "apps/program/pack_languages.hpp"
#include "apps/program/mode.hpp"
#include "apps/program/results.hpp"
#include "apps/terminal/assigned_list.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/opening.hpp"
#include "apps/terminal/settings_menu.hpp"
#include "apps/terminal/start.hpp"
#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {
namespace {

// What a manifest may say of kind and level, and a record of its verdict.
[[maybe_unused]] constexpr const char* kManifestWords[] = {base::to_say("scene"),        base::to_say("interview"),    base::to_say("tracing"),  base::to_say("requests"), base::to_say("tutorial"), base::to_say("mixed"),
                                                           base::to_say("introductory"), base::to_say("intermediate"), base::to_say("advanced"), base::to_say("passed"),   base::to_say("failed"),   base::to_say("provisional")};

class Catalogue {
public:
  explicit Catalogue(Desk& desk) : desk_(desk), console_(desk.console) {}

  void run() {
    console_.heading(console_.say("Casecraft: exercises for investigators and those who protect survivors"));
    console_.line(console_.say("It trains; it is no legal advice. Its people, companies and countries are invented."));
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
    const Command command = read_command(console_.language(), line);
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
        if (!change_settings(console_, desk_.settings_file, desk_.languages)) {
          return Next::leave;
        }
        // Whose assignments are listed has changed with the pseudonym.
        if (!assigned_.empty() && settings_of(desk_).pseudonym != pseudonym_) {
          list();
        } else {
          say_words();
        }
      } else if (word == "again" || word == "list") {
        list();
      } else if (word == "help") {
        help();
      } else {
        if (!line.empty()) {
          console_.line(unknown_word(console_.language(), line, kWords));
        }
        say_words();
      }
    } catch (const Error& error) {
      console_.gap();
      console_.line(console_.shown(error.what()));
      say_words();
    }
    return Next::stay;
  }

  void list() {
    entries_ = program::in_language(desk_.library.catalogue(), desk_.locale.empty() ? std::string(desk_.console.language().id()) : desk_.locale);
    const std::vector<records::SessionRecord> sessions = desk_.store.own_sessions();
    const auto best = program::best_results(sessions);
    list_assigned();
    if (entries_.empty()) {
      console_.gap();
      console_.line(console_.say("There is no exercise in '{}'.", (desk_.library.home() / "scenarios").string()));
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
      console_.line(console_.say("You have {}: type resume for the last one, or sessions.", console_.say_count("{} open session", "{} open sessions", static_cast<std::int64_t>(open))));
    }
    say_words();
  }

  // What an instructor handed out comes before what one may choose.
  void list_assigned() {
    pseudonym_ = settings_of(desk_).pseudonym;
    assigned_ = program::listed_assignments(desk_.store, pseudonym_, program::today());
    if (assigned_.empty()) return;
    console_.gap();
    console_.line(console_.say("Assigned to you:"));
    for (std::size_t i = 0; i < assigned_.size(); ++i) show_assigned(console_, i + 1, assigned_[i]);
    console_.gap();
    console_.line(console_.say("All exercises:"));
  }

  void show(std::size_t index, const std::map<std::string, program::BestResult>& best) {
    const program::CatalogueEntry& entry = entries_[index];
    const scenario::Manifest& manifest = entry.manifest;
    console_.gap();
    console_.item(assigned_.size() + index + 1, manifest.title);
    if (!entry.problem.empty()) {
      console_.verbatim(console_.say("Cannot be played: {}", entry.problem));
      return;
    }
    if (!manifest.summary.empty()) {
      console_.verbatim(manifest.summary);
    }
    console_.verbatim(console_.say("Kind: {}. Level: {}. Time: {}.", console_.say(manifest.kind), console_.say(manifest.level), duration(console_.language(), manifest)));
    if (!manifest.content_notes.empty()) {
      console_.verbatim(console_.say("What it deals with: {}", fmt::join(manifest.content_notes, " ")));
    }
    if (const auto own = best.find(manifest.id); own != best.end()) {
      console_.verbatim(manifest.is_scored ? console_.say("Your best result: {} %, {} ({} mode).", own->second.total, console_.say(own->second.verdict), console_.say(own->second.mode))
                                           : console_.say("You have finished it.").str());
    }
  }

  Next play(std::size_t number, const std::string& rest) {
    if (number != 0 && number <= assigned_.size()) return play_assigned(assigned_[number - 1].assignment, rest);
    if (number == 0 || number > assigned_.size() + entries_.size()) {
      console_.line(console_.say("There is no exercise {}.", number));
      say_words();
      return Next::stay;
    }
    const session::Mode mode = rest.empty() ? session::Mode::practice : program::read_mode(lower(rest));
    return after(play_pack(desk_, entries_[number - 1 - assigned_.size()].manifest.id, std::nullopt, mode));
  }

  // Asked anew, since days pass and attempts are used up elsewhere while the list stands.
  Next play_assigned(const records::Assignment& assignment, const std::string& rest) {
    if (!rest.empty()) {
      console_.line(console_.say("An assignment fixes its mode and its case: type its number alone."));
      return Next::stay;
    }
    const std::string locale = desk_.locale.empty() ? std::string(console_.language().id()) : desk_.locale;
    return after(resume_session(desk_, program::open_attempt(desk_.library, desk_.store, assignment, settings_of(desk_).pseudonym, locale, program::today()), ""));
  }

  void list_sessions() {
    sessions_ = desk_.store.own_sessions();
    console_.gap();
    if (sessions_.empty()) {
      console_.line(console_.say("You have no sessions yet."));
      return;
    }
    console_.line(console_.say("Your sessions, newest first:"));
    for (std::size_t i = 0; i < sessions_.size(); ++i) {
      const records::SessionRecord& record = sessions_[i];
      const base::Value& card = record.result["scorecard"];
      const std::string state = record.state != "ended" ? console_.say_in("session", "open").str()
                                : card.is_map()         ? console_.say("ended, {} %, {}", program::readable_share(card.text_at("total")), console_.say(card.text_at("verdict")))
                                                        : console_.say_in("session", "ended").str();
      console_.item(i + 1, console_.say("{}, seed {}, {} mode, {}, last played {} UTC", record.title, record.seed, console_.say(record.mode), state,
                                       program::readable_wall_time(record.updated)));
    }
    console_.line(console_.say("Type resume and a number to go on with one, or to read its debrief."));
  }

  Next resume(const std::string& rest) {
    if (sessions_.empty() || rest.empty()) {
      sessions_ = desk_.store.own_sessions();
    }
    std::size_t index = 0;
    if (rest.empty()) {
      while (index < sessions_.size() && sessions_[index].state != "open") {
        ++index;
      }
      if (index == sessions_.size()) {
        console_.line(console_.say("You have no open session. Type sessions for those that have ended."));
        return Next::stay;
      }
    } else {
      const auto number = read_number(rest);
      if (!number || *number == 0 || *number > sessions_.size()) {
        console_.line(console_.say("Type resume and the number of a session; sessions lists them."));
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
    console_.heading(console_.say("Back in the catalogue"));
    say_words();
    return Next::stay;
  }

  void help() {
    console_.heading(console_.say("What you can type"));
    console_.point(console_.say("A number: plays that exercise in practice mode, with hints, feedback and a way back. 1 assessment: without them, as a test."));
    if (!assigned_.empty()) console_.point(console_.say("The number of an assignment: begins it, or goes on with it. Its mode and its case are fixed."));
    console_.point(console_.say("again: the list of exercises once more."));
    console_.point(console_.say("sessions: what you have played. resume: the open session that you played last; resume 2: number 2 of sessions."));
    console_.point(console_.say("settings: pseudonym, support contacts, text."));
    console_.point(console_.say("leave: ends the program. Everything is saved at every step."));
  }

  void say_words() { console_.line(what_can_be_typed(console_.language(), assigned_.size() + entries_.size(), kWords)); }

  Desk& desk_;
  Console& console_;
  std::vector<program::Assigned> assigned_;   // Numbered first.
  std::string pseudonym_;                     // They are listed for it.
  std::vector<program::CatalogueEntry> entries_;
  std::vector<records::SessionRecord> sessions_;
};

}  // namespace

void run_catalogue(Desk& desk) { Catalogue(desk).run(); }

}  // namespace casecraft::terminal
