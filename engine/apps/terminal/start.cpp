#include "apps/terminal/start.hpp"

#include <fmt/format.h>

#include "apps/program/in_language.hpp"
#include "apps/program/mode.hpp"
#include "apps/program/seed.hpp"
#include "apps/terminal/debrief.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {
namespace {

// As a shell reads it back.
std::string quoted(std::string_view word) {
  constexpr std::string_view kSafe = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:";
  if (!word.empty() && word.find_first_not_of(kSafe) == std::string_view::npos) {
    return std::string(word);
  }
  std::string text = "'";
  for (const char c : word) {
    text += c == '\'' ? std::string("'\\''") : std::string(1, c);
  }
  return text + "'";
}

std::string another_words(const Desk& desk, std::string_view pack, std::uint64_t seed, const std::string& mode) {
  const std::uint64_t next = seed < program::kLargestSeed ? seed + 1 : 1;
  return desk.console.say("casecraft play {} --terminal --seed {}{}{}", quoted(pack), next, mode == "assessment" ? desk.console.say(" --mode assessment") : "", desk.store_words);
}

}  // namespace

program::Settings settings_of(Desk& desk) {
  std::string problem;
  program::Settings settings = program::read_settings(desk.settings_file, problem);
  if (!problem.empty()) {
    desk.console.line(desk.console.say("Note: {}.", problem));
  }
  return settings;
}

Left play_pack(Desk& desk, std::string_view pack, std::optional<std::uint64_t> seed, session::Mode mode) {
  while (true) {
    const program::Settings settings = settings_of(desk);
    program::Play play =
        program::Play::start(desk.library, desk.store, pack, seed ? *seed : program::next_seed(), mode, settings.pseudonym, desk.locale.empty() ? std::string(desk.console.language().id()) : desk.locale);
    play.set_language(desk.console.language());
    const PlayWords words{desk.console.say("casecraft play {} --terminal --resume{}", quoted(pack), desk.store_words),
                          another_words(desk, pack, play.record().seed, play.record().mode), false};
    const Left left = play_session(desk.console, play, settings, words);
    if (left != Left::another) {
      return left;
    }
    seed.reset();
  }
}

Left resume_session(Desk& desk, const std::string& session, std::string_view pack) {
  const program::Settings settings = settings_of(desk);
  const records::SessionRecord record = desk.store.session(session);
  const std::string_view named = pack.empty() ? std::string_view(record.pack) : pack;
  const std::string another = another_words(desk, named, record.seed, record.mode);
  if (record.behaviour != scenario::kBehaviour && !record.result.is_null()) {
    desk.console.heading(record.title);
    desk.console.line(desk.console.say("This session was played with behaviour {} of the program, which now has behaviour {}: it cannot be replayed here. This is the "
                                  "debrief that was kept of it.",
                                  record.behaviour, scenario::kBehaviour));
    show_debrief(desk.console, program::in_language(record.result, desk.console.language()), settings, record, another);
    return Left::leave;
  }
  program::Play play = program::Play::resume(desk.store, record.id, desk.locale);
  play.set_language(desk.console.language());
  const std::string come_back = pack.empty() ? desk.console.say("casecraft resume {} --terminal{}", record.id.substr(0, 8), desk.store_words)
                                             : desk.console.say("casecraft play {} --terminal --resume{}", quoted(pack), desk.store_words);
  // An attempt at an assignment is there before it has been seen.
  const PlayWords words{come_back, another, record.actions > 0};
  const Left left = play_session(desk.console, play, settings, words);
  return left == Left::another ? play_pack(desk, named, std::nullopt, program::read_mode(record.mode)) : left;
}

}  // namespace casecraft::terminal
