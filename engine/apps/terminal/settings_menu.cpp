#include "apps/terminal/settings_menu.hpp"

#include <fmt/format.h>

#include "apps/program/settings.hpp"
#include "apps/terminal/commands.hpp"
#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::size_t kMostContacts = 12;
constexpr std::size_t kLongestPseudonym = 60;

class Menu {
public:
  Menu(Console& console, const std::filesystem::path& file, program::Languages& languages) : console_(console), file_(file), languages_(languages), settings_(program::read_settings(file, problem_)) {}

  bool run() {
    if (!problem_.empty()) {
      console_.line(console_.say("Note: {}.", problem_));
    }
    show();
    while (true) {
      const auto line = console_.ask();
      if (!line) {
        return false;
      }
      const Command command = read_command(console_.language(), *line);
      if (command.word == "back" || command.word == "leave" || command.word == "quit" || command.word == "exit") {
        return true;
      }
      const auto number = read_number(command.word);
      if (!number || *number < 1 || *number > 5) {
        if (command.word == "show" || command.word == "again") {
          show();
        } else {
          console_.line(console_.say("Type a number from 1 to 5, show, or back."));
        }
        continue;
      }
      const std::optional<bool> is_changed = change(*number);
      if (!is_changed) {
        return false;
      }
      if (*is_changed) {
        keep();
      }
    }
  }

private:
  void show() {
    console_.heading(console_.say("Settings"));
    console_.item(1, console_.say("Pseudonym: {}", settings_.pseudonym.empty() ? console_.say_in("pseudonym", "none").str() : settings_.pseudonym));
    console_.item(2, settings_.support.empty() ? console_.say("Support contacts: none").str() : console_.say("Support contacts:").str());
    for (const program::SupportContact& contact : settings_.support) {
      console_.verbatim(contact.how.empty() ? contact.name : fmt::format("{}: {}", contact.name, contact.how));
    }
    console_.item(3, console_.say("Text size in the window: {} %", settings_.text_percent));
    console_.item(4, console_.say("Theme of the window: {}", settings_.theme));
    console_.item(5, console_.say("Language / Idioma: {}", name_of_language()));
    console_.line(console_.say("Type a number to change one, or back. Everything stays on this machine."));
  }

  // Whether something changed; nothing at the end of input.
  std::optional<bool> change(std::size_t number) {
    switch (number) {
      case 1: return change_pseudonym();
      case 2: return change_support();
      case 3: return change_text();
      case 4: return change_theme();
      default: return change_language();
    }
  }

  std::optional<bool> change_pseudonym() {
    console_.line(console_.say("A pseudonym for your sessions, never your name. An empty line leaves it as it is; none removes it."));
    const auto line = console_.ask(": ");
    if (!line) {
      return std::nullopt;
    }
    if (line->empty()) {
      return false;
    }
    if (line->size() > kLongestPseudonym) {
      console_.line(console_.say("That is too long; at most {} bytes.", kLongestPseudonym));
      return false;
    }
    settings_.pseudonym = english_word(console_.language(), *line) == "none" ? std::string() : *line;
    return true;
  }

  std::optional<bool> change_support() {
    console_.line(console_.say("Type add, or remove and a number. An empty line goes back."));
    for (std::size_t i = 0; i < settings_.support.size(); ++i) {
      console_.item(i + 1, fmt::format("{}: {}", settings_.support[i].name, settings_.support[i].how));
    }
    const auto line = console_.ask(": ");
    if (!line) {
      return std::nullopt;
    }
    const Command command = read_command(console_.language(), *line);
    if (command.word == "add") {
      return add_contact();
    }
    if (command.word == "remove") {
      const auto number = read_number(command.rest);
      if (number && *number >= 1 && *number <= settings_.support.size()) {
        settings_.support.erase(settings_.support.begin() + static_cast<std::ptrdiff_t>(*number - 1));
        return true;
      }
      console_.line(console_.say("Type remove and the number of a contact."));
    }
    return false;
  }

  std::optional<bool> add_contact() {
    if (settings_.support.size() >= kMostContacts) {
      console_.line(console_.say("There are {} contacts already; remove one first.", kMostContacts));
      return false;
    }
    console_.line(console_.say("Who? For example: Staff counselling"));
    const auto name = console_.ask(": ");
    if (!name) {
      return std::nullopt;
    }
    if (name->empty()) {
      return false;
    }
    console_.line(console_.say("How are they reached: telephone, room, hours?"));
    const auto how = console_.ask(": ");
    if (!how) {
      return std::nullopt;
    }
    settings_.support.push_back({*name, *how});
    return true;
  }

  std::optional<bool> change_text() {
    console_.line(console_.say("Text size in the window, in per cent, from 80 to 250. In a terminal the size is the terminal's own."));
    const auto line = console_.ask(": ");
    if (!line) {
      return std::nullopt;
    }
    const auto number = read_number(line->ends_with('%') ? std::string_view(*line).substr(0, line->size() - 1) : std::string_view(*line));
    if (!number || *number < 80 || *number > 250) {
      console_.line(line->empty() ? console_.say("It stays as it is.") : console_.say("Expected a number from 80 to 250; it stays as it is."));
      return false;
    }
    settings_.text_percent = static_cast<int>(*number);
    return true;
  }

  std::optional<bool> change_theme() {
    console_.line(console_.say("light, dark or contrast?"));
    const auto line = console_.ask(": ");
    if (!line) {
      return std::nullopt;
    }
    const std::string word = lower(*line);
    if (word != "light" && word != "dark" && word != "contrast") {
      console_.line(word.empty() ? console_.say("It stays as it is.") : console_.say("Expected light, dark or contrast; it stays as it is."));
      return false;
    }
    settings_.theme = word;
    return true;
  }

  std::string name_of_language() {
    for (const auto& [id, name] : languages_.choices()) {
      if (id == console_.language().id()) return name;
    }
    return console_.language().id();
  }

  std::optional<bool> change_language() {
    const auto choices = languages_.choices();
    console_.line(console_.say("Which language? Its number or its two letters."));
    for (std::size_t i = 0; i < choices.size(); ++i) console_.item(i + 1, fmt::format("{} ({})", choices[i].second, choices[i].first));
    const auto line = console_.ask(": ");
    if (!line) return std::nullopt;
    const std::string word = lower(*line);
    const auto number = read_number(word);
    for (std::size_t i = 0; i < choices.size(); ++i) {
      if (word != choices[i].first && word != lower(choices[i].second) && number != i + 1) continue;
      settings_.locale = choices[i].first;
      console_.set_language(languages_.of(settings_.locale));
      return true;
    }
    console_.line(word.empty() ? console_.say("It stays as it is.") : console_.say("There is no such language here; it stays as it is."));
    return false;
  }

  void keep() {
    try {
      program::write_settings(file_, settings_);
      console_.line(console_.say("Kept."));
    } catch (const Error& error) {
      console_.line(console_.shown(error.what()));
    }
    show();
  }

  Console& console_;
  const std::filesystem::path& file_;
  program::Languages& languages_;
  std::string problem_;
  program::Settings settings_;
};

}  // namespace

bool change_settings(Console& console, const std::filesystem::path& file, program::Languages& languages) { return Menu(console, file, languages).run(); }

}  // namespace casecraft::terminal
