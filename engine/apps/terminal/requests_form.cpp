#include "apps/terminal/requests_form.hpp"

#include <fmt/format.h>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/requests_values.hpp"
#include "apps/terminal/words.hpp"
#include "base/error.hpp"

namespace casecraft::terminal {

void show_value(Console& console, std::size_t number, const session::PageRow& field) {
  if (field.text.empty()) {
    console.item(number, console.say("{}: empty", field.title.view()));
  } else if (field.text.view().find('\n') == std::string_view::npos) {
    console.item(number, fmt::format("{}: {}", field.title.view(), field.text.view()));
  } else {
    console.item(number, fmt::format("{}:", field.title.view()));
    console.verbatim(field.text);
  }
}

RequestForm::End RequestForm::ask(const std::vector<std::size_t>& fields) {
  std::size_t at = 0;
  while (at < fields.size()) {
    switch (ask_field(page(), fields[at])) {
      case Step::next: ++at; break;
      case Step::back:
        if (at == 0) console_.line(console_.say("There is no field before this one."));
        else --at;
        break;
      case Step::stop: return End::stop;
      case Step::pause: return End::pause;
      case Step::leave: return End::leave;
      case Step::end_of_input: return End::end_of_input;
    }
    if (!ways_.is_here()) return End::elsewhere;
  }
  return End::done;
}

bool RequestForm::put(std::size_t field, const std::string& typed) { return keep(page().rows[field], typed); }

std::vector<Named> RequestForm::choices_of(const session::PageRow& row) const {
  const std::string type = row.data.text_at("type");
  return type == "facts" || type == "identifiers" ? named_rows(ways_.look(type, "")) : own_choices(row);
}

bool RequestForm::keep(const session::PageRow& row, const std::string& typed) {
  base::Value value;
  try {
    value = value_from(console_.language(), typed, row, choices_of(row));
  } catch (const Error& error) {
    console_.line(sentence(console_.shown(error.what())));
    return false;
  }
  if (is_there(row, value)) {
    console_.line(console_.say("That stands there already."));
    return true;
  }
  return ways_.fill({{"request", base::Value(number_)}, {"field", base::Value(row.id.view())}, {"value", std::move(value)}});
}

void RequestForm::show_field(const session::Page& form, std::size_t field) {
  const session::PageRow& row = form.rows[field];
  const Answer answer = answer_of(row);
  console_.gap();
  console_.line(console_.say("Field {} of {}: {}", field + 1, form.rows.size(), row.title.view()));
  if (!row.detail.empty()) console_.line(sentence(row.detail));
  if (row.text.empty()) {
    console_.line(console_.say("Now: empty."));
  } else if (answer == Answer::lines || row.text.view().find('\n') != std::string_view::npos) {
    console_.line(console_.say("Now:"));
    console_.verbatim(row.text);
  } else {
    console_.line(console_.say("Now: {}", row.text.view()));
  }
  const std::vector<Named> choices = choices_of(row);
  for (std::size_t i = 0; i < choices.size(); ++i) console_.item(i + 1, fmt::format("{}{}{}", choices[i].label, choices[i].note.empty() ? std::string() : fmt::format(" ({})", choices[i].note), is_chosen(row, choices[i].id) ? console_.say(", chosen") : ""));
  switch (answer) {
    case Answer::words: break;
    case Answer::lines: console_.line(console_.say("As many lines as you like; an empty line or a single dot ends it.{}", row.text.empty() ? "" : console_.say(" They take the place of what is there; a + alone on the first line adds to it."))); break;
    case Answer::one: console_.line(choices.empty() ? console_.say("One name, such as UTC. A name that nobody knows is answered with those that are known.") : console_.say("One number or name.")); break;
    case Answer::several:
      console_.line(choices.empty() ? console_.say("Nothing is known yet that could stand here.")
                                    : choices.size() == 1 ? console_.say("Its number or name.") : console_.say("Numbers or names, with commas between them, such as 1,2. They take the place of those chosen."));
      break;
  }
}

std::optional<RequestForm::Step> RequestForm::word_of_form(const std::string& line) {
  const std::string word = english_word(console_.language(), line);
  if (word == "..") return Step::back;
  if (word == "stop" || word == "cancel") return Step::stop;
  if (word == "pause") return Step::pause;
  return meaning_of(word) == "leave" ? std::optional(Step::leave) : std::nullopt;
}

RequestForm::Step RequestForm::ask_field(const session::Page& form, std::size_t field) {
  show_field(form, field);
  return answer_of(form.rows[field]) == Answer::lines ? ask_lines(form.rows[field]) : ask_words(form.rows[field]);
}

RequestForm::Step RequestForm::ask_words(const session::PageRow& row) {
  while (true) {
    const auto line = console_.ask(": ");
    if (!line) return Step::end_of_input;
    if (const auto step = word_of_form(*line)) return *step;
    if (line->empty()) return Step::next;
    if (*line == "?") console_.line(console_.say("Enter keeps what is there, - empties the field, .. goes back one field, stop leaves the form. A line that begins with \\ is taken as it is."));
    else if (keep(row, *line) || !ways_.is_here()) return Step::next;
  }
}

RequestForm::Step RequestForm::ask_lines(const session::PageRow& row) {
  std::string refused;
  while (true) {
    std::string words;
    std::optional<Step> step;
    bool is_added = false;
    bool is_emptied = false;
    bool is_first = true;
    while (!step) {
      const auto line = console_.ask(": ");
      if (!line) {
        step = Step::end_of_input;
      } else if (const auto word = word_of_form(*line)) {
        step = word;
      } else if (line->empty() || *line == ".") {
        step = Step::next;
      } else if (is_first && *line == "-") {
        is_emptied = true;
        step = Step::next;
      } else if (is_first && *line == "+") {
        is_added = true;
      } else {
        words += fmt::format("{}{}", words.empty() ? "" : "\n", line->starts_with('\\') ? line->substr(1) : *line);
      }
      is_first = false;
    }
    if (words.empty() && !is_emptied) {
      if (!refused.empty()) ways_.note(refused);
      return *step;
    }
    const std::string there = refused.empty() ? row.text.str() : refused;
    if (is_added && !there.empty()) words = fmt::format("{}\n{}", there, words);
    // What was typed before the form was left is kept as well. Behind a backslash it is content, whatever it begins with.
    if (keep(row, is_emptied ? "-" : "\\" + words)) return *step;
    if (*step != Step::next || !ways_.is_here()) {
      ways_.note(words);
      return *step;
    }
    refused = words;
    console_.line(console_.say("Your words are not lost: other words replace them, + alone on the first line adds to them, and with neither they are kept among your notes."));
  }
}

}  // namespace casecraft::terminal
