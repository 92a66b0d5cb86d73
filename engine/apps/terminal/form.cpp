#include "apps/terminal/form.hpp"

#include <fmt/format.h>

#include <cstdint>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

using session::Field;

class Form {
public:
  Form(Console& console, const session::ActionTemplate& offer, Draft& draft, const OwnFields& own) : console_(console), offer_(offer), draft_(draft), own_(own) {
    draft_.values.resize(offer.fields.size());
    draft_.labels.clear();
    for (const Field& field : offer.fields) {
      draft_.labels.push_back(field.label.str());
    }
  }

  FormEnd run() {
    const bool is_short = offer_.fields.size() == 1 && own_.empty() && offer_.fields.front().type != Field::Type::paragraph;
    if (is_short) {
      // One line needs no looking over: it is sent as it is.
      const auto end = ask_field(0, true);
      return end.value_or(FormEnd::send);
    }
    introduce();
    for (; draft_.asked < offer_.fields.size(); ++draft_.asked) {
      if (!applies(draft_.asked) || draft_.given.count(draft_.asked) > 0) {
        continue;
      }
      if (const auto end = ask_field(draft_.asked, false)) {
        return *end;
      }
    }
    return look_over();
  }

private:
  void introduce() {
    console_.gap();
    console_.line(fmt::format("{}: {}.", offer_.label.view(), console_.say_count("{} field", "{} fields", static_cast<std::int64_t>(offer_.fields.size()))));
    if (draft_.asked > 0) {
      console_.line(console_.say("What you typed before is still here."));
      return;
    }
    console_.line(console_.say("You can look everything over before you send it. The words pause, leave and cancel, alone on a line, work here too."));
  }

  // The word of a line that is a command and not content. A backslash before it makes it content.
  [[nodiscard]] std::optional<FormEnd> command_in(const std::string& line) const {
    const std::string word = english_word(console_.language(), line);
    if (word == "pause") {
      return FormEnd::pause;
    }
    if (word == "leave" || word == "quit" || word == "exit") {
      return FormEnd::leave;
    }
    return word == "cancel" ? std::optional(FormEnd::cancel) : std::nullopt;
  }

  static std::string content_of(std::string line) {
    if (line.starts_with('\\')) {
      line.erase(0, 1);
    }
    return line;
  }

  [[nodiscard]] bool applies(std::size_t index) const {
    const auto own = own_.find(offer_.fields[index].name.view());
    return own == own_.end() || !own->second.applies || own->second.applies(draft_);
  }

  // Nothing when the field has been asked for and the form goes on.
  std::optional<FormEnd> ask_field(std::size_t index, bool is_only) {
    const Field& field = offer_.fields[index];
    console_.gap();
    const std::string_view need = field.is_required ? console_.say(" (needed)") : "";
    console_.line(is_only ? fmt::format("{}{}", field.label.view(), need)
                          : console_.say("Field {} of {}: {}{}", index + 1, offer_.fields.size(), field.label.view(), need));
    if (!field.help.empty()) {
      console_.line(field.help);
    }
    if (const auto own = own_.find(field.name.view()); own != own_.end() && own->second.ask) {
      return own->second.ask(draft_.values[index]);
    }
    switch (field.type) {
      case Field::Type::paragraph: return ask_paragraph(index);
      case Field::Type::option: return ask_option(index, is_only);
      case Field::Type::number:
      case Field::Type::line: return ask_line(index, is_only);
    }
    return std::nullopt;
  }

  std::optional<FormEnd> ask_line(std::size_t index, bool is_only) {
    const Field& field = offer_.fields[index];
    console_.line(is_only ? console_.say("Type your answer on one line; Enter sends it, and cancel goes back.") : console_.say("One line."));
    while (true) {
      const auto line = console_.ask(": ");
      if (!line) {
        return FormEnd::end_of_input;
      }
      if (const auto end = command_in(*line)) {
        return end;
      }
      const std::string value = content_of(*line);
      if (is_only && value.empty()) {
        console_.line(console_.say("Nothing was typed. Type your answer, or cancel."));
        continue;
      }
      if (field.type == Field::Type::number && value.find_first_not_of("0123456789.,- ") != std::string::npos) {
        console_.line(console_.say("Expected a number, in digits."));
        continue;
      }
      if (accept(index, value)) {
        return std::nullopt;
      }
    }
  }

  std::optional<FormEnd> ask_paragraph(std::size_t index) {
    console_.line(console_.say("As many lines as you like; an empty line or a single dot ends it."));
    while (true) {
      std::string value;
      while (true) {
        const auto line = console_.ask(": ");
        if (!line) {
          draft_.values[index] = value.empty() ? draft_.values[index] : value;
          return FormEnd::end_of_input;
        }
        if (const auto end = command_in(*line)) {
          draft_.values[index] = value.empty() ? draft_.values[index] : value;
          return end;
        }
        if (line->empty() || *line == ".") {
          break;
        }
        value += value.empty() ? "" : "\n";
        value += content_of(*line);
      }
      if (accept(index, value)) {
        return std::nullopt;
      }
    }
  }

  std::optional<FormEnd> ask_option(std::size_t index, bool is_only) {
    const Field& field = offer_.fields[index];
    for (std::size_t i = 0; i < field.options.size(); ++i) {
      console_.item(i + 1, field.options[i].second);
    }
    while (true) {
      const auto line = console_.ask(": ");
      if (!line) {
        return FormEnd::end_of_input;
      }
      if (const auto end = command_in(*line)) {
        return end;
      }
      if (line->empty() && !is_only) {
        return std::nullopt;
      }
      const auto number = read_number(*line);
      for (std::size_t i = 0; i < field.options.size(); ++i) {
        if (number == i + 1 || lower(*line) == lower(field.options[i].second) || *line == field.options[i].first.view()) {
          draft_.values[index] = field.options[i].first.str();
          return std::nullopt;
        }
      }
      console_.line(console_.say("Type a number from 1 to {}.", field.options.size()));
    }
  }

  bool accept(std::size_t index, const std::string& value) {
    const auto most = offer_.fields[index].max_length;
    if (static_cast<std::int64_t>(value.size()) > most) {
      console_.line(console_.say("That has {} bytes; at most {} fit in here. Please type it again, shorter.", value.size(), most));
      return false;
    }
    draft_.values[index] = value;
    return true;
  }

  FormEnd look_over() {
    show();
    const std::vector<std::string> words{"send", "show", "edit", "cancel", "pause", "leave"};
    while (true) {
      const auto line = console_.ask();
      if (!line) {
        return FormEnd::end_of_input;
      }
      if (const auto end = command_in(*line)) {
        return *end;
      }
      const Command command = read_command(console_.language(), *line);
      if (command.word == "send") {
        if (say_missing() == 0) {
          return FormEnd::send;
        }
      } else if (command.word == "show" || command.word == "check") {
        show();
      } else if (command.word == "edit" || read_number(*line)) {
        const auto number = read_number(command.word == "edit" ? command.rest : *line);
        if (!number || *number == 0 || *number > offer_.fields.size()) {
          console_.line(console_.say("Which field? Type edit and its number, from 1 to {}.", offer_.fields.size()));
          continue;
        }
        const std::string before = draft_.values[*number - 1];
        if (const auto end = ask_field(*number - 1, false)) {
          return *end;
        }
        if (draft_.values[*number - 1].empty() && !before.empty()) {
          draft_.values[*number - 1] = before;
          console_.line(console_.say("Nothing was typed; the field stays as it was."));
        } else {
          console_.line(console_.say("Changed. Type send, or show to look it over."));
        }
      } else {
        console_.line(unknown_word(console_.language(), *line, words));
        say_words();
      }
    }
  }

  void show() {
    console_.gap();
    console_.line(console_.say("{}, as it stands:", offer_.label.view()));
    for (std::size_t i = 0; i < offer_.fields.size(); ++i) {
      const Field& field = offer_.fields[i];
      const std::string shown = shown_value(i);
      if (shown.empty() && !applies(i)) {
        continue;
      }
      console_.item(i + 1, fmt::format("{}{}", field.label.view(), shown.empty() ? (field.is_required ? console_.say(": empty, and needed") : console_.say(": empty")) : ":"));
      if (!shown.empty()) {
        console_.verbatim(shown);
      }
    }
    say_words();
  }

  [[nodiscard]] std::string shown_value(std::size_t index) const {
    const Field& field = offer_.fields[index];
    for (const auto& [value, label] : field.options) {
      if (field.type == Field::Type::option && value.view() == draft_.values[index]) {
        return label.str();
      }
    }
    return draft_.values[index];
  }

  void say_words() { console_.line(console_.say("Type send, edit and a number, show, or cancel to go back to the choices.")); }

  int say_missing() {
    int missing = 0;
    for (std::size_t i = 0; i < offer_.fields.size(); ++i) {
      if (offer_.fields[i].is_required && applies(i) && draft_.values[i].empty()) {
        ++missing;
        console_.line(console_.say("Field {} is needed: {} Type edit {}.", i + 1, offer_.fields[i].label.view(), i + 1));
      }
    }
    return missing;
  }

  Console& console_;
  const session::ActionTemplate& offer_;
  Draft& draft_;
  const OwnFields& own_;
};

}  // namespace

FormEnd fill_form(Console& console, const session::ActionTemplate& offer, Draft& draft, const OwnFields& own) { return Form(console, offer, draft, own).run(); }

std::string unsent_words(const base::Language& language, const Draft& draft) {
  std::string words;
  for (std::size_t i = 0; i < draft.values.size() && i < draft.labels.size(); ++i) {
    if (!draft.values[i].empty()) {
      words += fmt::format("{}{}: {}", words.empty() ? "" : "\n", draft.labels[i], draft.values[i]);
    }
  }
  return words.empty() ? words : language.say("Not sent ({}):\n{}", draft.title, words);
}

base::Value filled_payload(const session::ActionTemplate& offer, const Draft& draft) {
  base::Map payload = offer.payload.is_map() ? offer.payload.as_map() : base::Map{};
  for (std::size_t i = 0; i < offer.fields.size() && i < draft.values.size(); ++i) {
    if (!draft.values[i].empty()) {
      payload[offer.fields[i].name.str()] = base::Value(draft.values[i]);
    }
  }
  return base::Value(std::move(payload));
}

}  // namespace casecraft::terminal
