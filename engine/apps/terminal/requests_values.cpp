#include "apps/terminal/requests_values.hpp"

#include <algorithm>

#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

/// Parts between `mark`s, without empty ones.
std::vector<std::string> parts_between(std::string_view words, char mark) {
  std::vector<std::string> parts;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(mark), words.size());
    if (const std::string_view part = trim(words.substr(0, end)); !part.empty()) parts.emplace_back(part);
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return parts;
}

void add_choice(base::List& list, const std::string& id) {
  if (std::none_of(list.begin(), list.end(), [&](const base::Value& there) { return there.as_text() == std::string_view(id); })) list.emplace_back(id);
}

base::Value several_from(const base::Language& language, std::string_view typed, const std::vector<Named>& choices) {
  // A label may hold commas and spaces: the whole comes first.
  if (const auto whole = meant(typed, choices)) return base::List{choices[*whole].id};
  base::List list;
  for (const std::string& part : parts_between(typed, ',')) {
    if (const auto one = meant(part, choices)) {
      add_choice(list, choices[*one].id);
      continue;
    }
    for (const std::string& word : parts_between(part, ' ')) {
      if (word == "and") continue;
      const auto one = meant(word, choices);
      if (!one) throw WordsRefused(not_meant(language, word, choices));
      add_choice(list, choices[*one].id);
    }
  }
  if (list.empty()) throw WordsRefused(not_meant(language, typed, choices));
  return base::Value(std::move(list));
}

}  // namespace

Answer answer_of(const session::PageRow& field) {
  const std::string type = field.data.text_at("type");
  if (type == "paragraph") return Answer::lines;
  if (type == "option" || type == "zone") return Answer::one;
  return type == "options" || type == "facts" || type == "identifiers" ? Answer::several : Answer::words;
}

std::vector<Named> own_choices(const session::PageRow& field) {
  std::vector<Named> all;
  for (const base::Value& option : field.data.list_at("options")) {
    if (option.is_list() && option.as_list().size() == 2) all.push_back({option.as_list()[0].as_text().str(), option.as_list()[1].as_text().str(), {}});
  }
  return all;
}

bool is_chosen(const session::PageRow& field, std::string_view id) {
  const base::Value& value = field.data["value"];
  if (value.is_text()) return value.as_text() == id;
  const base::List& list = field.data.list_at("value");
  return std::any_of(list.begin(), list.end(), [&](const base::Value& one) { return one.is_text() && one.as_text() == id; });
}

base::Value value_from(const base::Language& language, std::string_view typed, const session::PageRow& field, const std::vector<Named>& choices) {
  const Answer answer = answer_of(field);
  if (typed == "-") return answer == Answer::several ? base::Value(base::List{}) : base::Value("");
  if (typed.starts_with('\\')) typed.remove_prefix(1);
  if (answer == Answer::words || answer == Answer::lines) return base::Value(typed);
  if (answer == Answer::several) return several_from(language, typed, choices);
  // Without a list the session says what the field can have.
  if (choices.empty()) return base::Value(typed);
  const auto one = meant(typed, choices);
  if (!one) throw WordsRefused(not_meant(language, typed, choices));
  return base::Value(choices[*one].id);
}

bool is_there(const session::PageRow& field, const base::Value& value) {
  const base::Value& there = field.data["value"];
  if (value.is_text()) return there.is_text() ? there.as_text() == value.as_text() : value.as_text().empty();
  const base::List& list = field.data.list_at("value");
  return list.size() == value.as_list().size() && std::all_of(value.as_list().begin(), value.as_list().end(), [&](const base::Value& one) { return is_chosen(field, one.as_text().view()); });
}

}  // namespace casecraft::terminal
