#include "apps/command/help_text.hpp"

#include <CLI/CLI.hpp>

#include "apps/command/in_words.hpp"

namespace casecraft::command {
namespace {

using base::to_say_in;

/// The library's own words, which it looks up by their English.
constexpr const char* kLabels[] = {to_say_in("help", "Usage"), to_say_in("help", "OPTIONS"), to_say_in("help", "SUBCOMMAND"), to_say_in("help", "SUBCOMMANDS"), to_say_in("help", "Positionals"),
                                   to_say_in("help", "REQUIRED"), to_say_in("help", "TEXT"), to_say_in("help", "INT"), to_say_in("help", "FILE"), to_say_in("help", "LANGUAGE"), to_say_in("help", "KEY"),
                                   to_say_in("help", "NAME"), to_say_in("help", "FINGERPRINT"), to_say_in("help", "[LANGUAGE]")};
constexpr const char* kOptions = to_say_in("help", "Options");
constexpr const char* kSubcommands = to_say_in("help", "Subcommands");
constexpr const char* kHelp = to_say_in("help", "Print this help message and exit");
constexpr const char* kVersion = to_say_in("help", "Display program version information and exit");

std::string description_in(const base::Language& language, const std::string& english) {
  if (english == kHelp || english == kVersion) return language.say_in("help", english);
  return language.shown(english);
}

/// What stands before `end`; empty where the words end otherwise.
std::string before(const std::string& words, std::string_view end) { return words.ends_with(end) ? words.substr(0, words.size() - end.size()) : std::string(); }

}  // namespace

std::string problem_in_words(const std::string& english, const base::Language& language) {
  if (language.is_english()) return english;
  constexpr const char* kNoCommand = to_say_in("help", "A subcommand is required");
  if (english == kNoCommand) return language.say_in("help", kNoCommand);
  if (const std::string name = before(english, " is required"); !name.empty()) return filled_in(language, "help", "{} is required", name);
  if (before(english, " missing").find(" required ") != std::string::npos) return filled_in(language, "help", "{}: a value is missing", english.substr(0, english.find(':')));
  if (const std::size_t colon = english.find(" not expected: "); colon != std::string::npos) return filled_in(language, "help", "not expected: {}", english.substr(english.find(": ", colon) + 2));
  return english;
}

void put_help_into(CLI::App& app, const base::Language& language) {
  if (language.is_english()) return;
  for (const char* label : kLabels) app.get_formatter()->label(label, language.say_in("help", label));
  app.description(description_in(language, app.get_description()));
  app.footer(language.say(app.get_footer()));
  for (CLI::Option* option : app.get_options()) {
    option->description(description_in(language, option->get_description()));
    if (option->get_group() == kOptions) option->group(language.say_in("help", kOptions));
  }
  for (CLI::App* command : app.get_subcommands([](const CLI::App*) { return true; })) {
    if (command->get_group() == kSubcommands) command->group(language.say_in("help", kSubcommands));
    put_help_into(*command, language);
  }
}

}  // namespace casecraft::command
