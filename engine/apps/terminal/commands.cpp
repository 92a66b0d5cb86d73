#include "apps/terminal/commands.hpp"

#include <fmt/format.h>

#include <array>
#include <utility>

#include "apps/terminal/words.hpp"
#include "base/names.hpp"

namespace casecraft::terminal {
namespace {

using base::to_say_in;

// What a trainee types. The catalogue gives each a second word, which means the same; the English one always works.
constexpr std::array kTyped{
    to_say_in("typed", "help"), to_say_in("typed", "again"), to_say_in("typed", "case"), to_say_in("typed", "read"), to_say_in("typed", "note"),
    to_say_in("typed", "notes"), to_say_in("typed", "pause"), to_say_in("typed", "hint"), to_say_in("typed", "resume"), to_say_in("typed", "leave"),
    to_say_in("typed", "drill"), to_say_in("typed", "debrief"), to_say_in("typed", "wait"), to_say_in("typed", "rewind"), to_say_in("typed", "another"),
    to_say_in("typed", "good"), to_say_in("typed", "tired"), to_say_in("typed", "heavy"), to_say_in("typed", "yes"), to_say_in("typed", "all"),
    to_say_in("typed", "on"), to_say_in("typed", "off"), to_say_in("typed", "assessment"), to_say_in("typed", "practice"), to_say_in("typed", "sessions"),
    to_say_in("typed", "settings"), to_say_in("typed", "show"), to_say_in("typed", "back"), to_say_in("typed", "add"), to_say_in("typed", "remove"),
    to_say_in("typed", "none"), to_say_in("typed", "send"), to_say_in("typed", "edit"), to_say_in("typed", "cancel"), to_say_in("typed", "stop"),
    to_say_in("typed", "lines"), to_say_in("typed", "close"), to_say_in("typed", "meant"), to_say_in("typed", "reading"), to_say_in("typed", "do"),
    to_say_in("typed", "conclude"), to_say_in("typed", "board"), to_say_in("typed", "requests"), to_say_in("typed", "request"), to_say_in("typed", "bodies"),
    to_say_in("typed", "channels"), to_say_in("typed", "facts"), to_say_in("typed", "identifiers"), to_say_in("typed", "due"),
    to_say_in("typed", "calendar"), to_say_in("typed", "draft"), to_say_in("typed", "set"), to_say_in("typed", "form"), to_say_in("typed", "check"),
    to_say_in("typed", "letter"), to_say_in("typed", "print"), to_say_in("typed", "withdraw"), to_say_in("typed", "remind"), to_say_in("typed", "find"),
    to_say_in("typed", "and"), to_say_in("typed", "without"), to_say_in("typed", "group"), to_say_in("typed", "sort"), to_say_in("typed", "names"),
    to_say_in("typed", "save"), to_say_in("typed", "saved"), to_say_in("typed", "use"), to_say_in("typed", "rows"), to_say_in("typed", "more"),
    to_say_in("typed", "row"), to_say_in("typed", "who"), to_say_in("typed", "name"), to_say_in("typed", "neighbours"), to_say_in("typed", "links"),
    to_say_in("typed", "paths"), to_say_in("typed", "shared"), to_say_in("typed", "similar"), to_say_in("typed", "columns"), to_say_in("typed", "table"),
    to_say_in("typed", "desk"), to_say_in("typed", "open"), to_say_in("typed", "merge"), to_say_in("typed", "split"), to_say_in("typed", "merged"),
    to_say_in("typed", "flag"), to_say_in("typed", "unflag"), to_say_in("typed", "flags"), to_say_in("typed", "files"), to_say_in("typed", "grounds"),
    to_say_in("typed", "roles"), to_say_in("typed", "bases"), to_say_in("typed", "ask"), to_say_in("typed", "asked"), to_say_in("typed", "warn"),
    to_say_in("typed", "warned"), to_say_in("typed", "report"), to_say_in("typed", "export"), to_say_in("typed", "days"), to_say_in("typed", "weeks"),
    to_say_in("typed", "months"), to_say_in("typed", "weekdays"), to_say_in("typed", "hours"), to_say_in("typed", "amounts"),
    to_say_in("typed", "providers"), to_say_in("typed", "corridors"), to_say_in("typed", "purposes")};

// Without accents, so that a keyboard that has none will do.
std::string folded(std::string_view word) {
  static constexpr std::pair<std::string_view, char> kPlain[] = {{"\u00e1", 'a'}, {"\u00e9", 'e'}, {"\u00ed", 'i'}, {"\u00f3", 'o'}, {"\u00fa", 'u'}, {"\u00fc", 'u'}, {"\u00f1", 'n'},
                                                                 {"\u00c1", 'a'}, {"\u00c9", 'e'}, {"\u00cd", 'i'}, {"\u00d3", 'o'}, {"\u00da", 'u'}, {"\u00dc", 'u'}, {"\u00d1", 'n'}};
  std::string text = lower(word);
  for (const auto& [letter, plain] : kPlain) {
    for (std::size_t at = text.find(letter); at != std::string::npos; at = text.find(letter, at)) text.replace(at, letter.size(), 1, plain);
  }
  return text;
}

// Commands after which the next word is one of these as well: "debrief all", "lines off", "1 assessment".
bool takes_word(std::string_view word) { return word == "debrief" || word == "lines" || word == "reading" || read_number(word).has_value(); }

}  // namespace

std::string english_word(const base::Language& language, std::string_view typed) {
  const std::string word = lower(typed);
  if (language.is_english()) return word;
  const std::string plain = folded(typed);
  for (const char* english : kTyped) {
    if (plain == folded(language.say_in("typed", english))) return english;
  }
  return word;
}

Command read_command(const base::Language& language, std::string_view line) {
  const std::string_view whole = trim(line);
  const std::size_t space = whole.find(' ');
  if (space == std::string_view::npos) return {english_word(language, whole), ""};
  Command command{english_word(language, whole.substr(0, space)), std::string(trim(whole.substr(space)))};
  if (takes_word(command.word) && command.rest.find(' ') == std::string::npos) command.rest = english_word(language, command.rest);
  if (command.rest == "yes" && (command.word == "lines" || command.word == "reading")) command.rest = "on";  // In Spanish the same word.
  return command;
}

std::optional<std::size_t> read_number(std::string_view text) {
  text = trim(text);
  if (text.starts_with('#')) {
    text.remove_prefix(1);
  }
  if (text.ends_with('.') || text.ends_with(')')) {
    text.remove_suffix(1);
  }
  constexpr std::size_t kMostDigits = 6;
  if (text.empty() || text.size() > kMostDigits) {
    return std::nullopt;
  }
  std::size_t number = 0;
  for (const char c : text) {
    if (c < '0' || c > '9') {
      return std::nullopt;
    }
    number = number * 10 + static_cast<std::size_t>(c - '0');
  }
  return number;
}

std::string_view meaning_of(std::string_view word) noexcept {
  if (word == "quit" || word == "exit") {
    return "leave";
  }
  if (word == "?") {
    return "help";
  }
  return word == "back" || word == "undo" ? std::string_view("rewind") : word;
}

std::string what_can_be_typed(const base::Language& language, std::size_t numbers, std::span<const std::string> words) {
  std::string list;
  for (const std::string& word : words) list += fmt::format("{}{}", list.empty() ? "" : ", ", language.say_in("typed", word));
  if (numbers == 0) {
    return language.say("Type one of these words: {}.", list);
  }
  if (numbers == 1) {
    return language.say("Type 1, or a word: {}.", list);
  }
  return language.say("Type a number from 1 to {}, or a word: {}.", numbers, list);
}

std::string unknown_word(const base::Language& language, std::string_view line, std::span<const std::string> words) {
  const std::string word = read_command(language, line).word;
  std::vector<std::string> known(words.begin(), words.end());
  if (!language.is_english()) {
    for (const std::string& one : words) known.push_back(language.say_in("typed", one));
  }
  const std::string nearest = base::nearest_name(word, known);
  constexpr std::size_t kShown = 40;
  const std::string_view shown = line.size() <= kShown ? line : std::string_view();
  if (!nearest.empty()) {
    return language.say("\u201C{}\u201D is no choice here; did you mean {}?", shown.empty() ? std::string_view(word) : shown, nearest);
  }
  return shown.empty() ? language.say("That is no choice here.").str() : language.say("\u201C{}\u201D is no choice here.", shown);
}

}  // namespace casecraft::terminal
