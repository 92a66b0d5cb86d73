#include "apps/terminal/desk_grounds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <vector>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/words.hpp"
#include "base/names.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::size_t kMostDigits = 9;
constexpr std::size_t kMostRows = 20'000;

std::int64_t row_number(std::string_view typed) {
  const std::string_view number = trim(typed);
  if (number.empty() || number.size() > kMostDigits || !std::all_of(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; })) {
    throw WordsRefused(fmt::format("\u201C{}\u201D is no row number; rows are typed as 12,14,20-25, or shown for those of the present query", shortened(number)));
  }
  std::int64_t value = 0;
  for (const char c : number) value = value * 10 + (c - '0');
  return value;
}

std::size_t count_of(const base::Value& indicators) { return indicators.is_list() ? indicators.as_list().size() : 0; }

/// What parts a ground from its rows: "=" anywhere, or the first space.
std::size_t mark_of(std::string_view typed) {
  const std::size_t equals = typed.find('=');
  return equals != std::string_view::npos ? equals : typed.find(' ');
}

/// Nothing when no ground is meant.
const base::Value* indicator_called(std::string_view typed, const base::Value& indicators) {
  if (const auto number = read_number(typed)) {
    return *number >= 1 && *number <= count_of(indicators) ? &indicators.as_list()[*number - 1] : nullptr;
  }
  std::string name = lower(trim(typed));
  std::replace(name.begin(), name.end(), '-', '_');
  const base::Value* begins = nullptr;
  for (std::size_t i = 0; i < count_of(indicators); ++i) {
    const base::Value& one = indicators.as_list()[i];
    if (name == one.text_at("id") || lower(typed) == lower(one.text_at("label"))) return &one;
    // The beginning of a name will do where it is that of one alone.
    if (name.size() >= 4 && one.text_at("id").starts_with(name)) begins = begins == nullptr ? &one : &indicators;
  }
  return begins == &indicators ? nullptr : begins;
}

}  // namespace

base::Value rows_from(std::string_view typed) {
  const std::string words = lower(trim(typed));
  if (words == "shown" || words.empty()) return base::Value("shown");
  if (words == "none") return base::Value(base::List{});
  base::List rows;
  for (const std::string& one : alternatives(words)) {
    const std::size_t dash = one.find('-');
    const std::int64_t first = row_number(std::string_view(one).substr(0, dash));
    const std::int64_t last = dash == std::string::npos ? first : row_number(std::string_view(one).substr(dash + 1));
    if (last < first) throw WordsRefused(fmt::format("\u201C{}\u201D goes backwards; type the smaller row number first", shortened(one)));
    if (static_cast<std::size_t>(last - first) + rows.size() >= kMostRows) throw WordsRefused(fmt::format("these are more than {} rows; name those that show the ground", kMostRows));
    for (std::int64_t row = first; row <= last; ++row) rows.emplace_back(row);
  }
  return base::Value(std::move(rows));
}

bool is_ground(std::string_view typed, const base::Value& indicators) {
  const std::size_t equals = typed.find('=');
  return equals != std::string_view::npos || (!read_number(typed) && indicator_called(typed, indicators) != nullptr);
}

base::Value ground_from(const base::Language& language, std::string_view typed, const base::Value& indicators) {
  const std::size_t mark = mark_of(typed);
  const std::string_view name = trim(typed.substr(0, mark));
  const base::Value* indicator = indicator_called(name, indicators);
  if (indicator == nullptr) {
    if (read_number(name)) throw WordsRefused(fmt::format("there is no ground {}; the list goes from 1 to {}", shortened(name), count_of(indicators)));
    std::vector<std::string> ids;
    for (std::size_t i = 0; i < count_of(indicators); ++i) ids.push_back(indicators.as_list()[i].text_at("id"));
    const std::string nearest = base::nearest_name(lower(name), ids);
    throw WordsRefused(fmt::format("\u201C{}\u201D is no ground; {}", shortened(name), nearest.empty() ? language.say("grounds lists them with their numbers").str() : language.say("did you mean {}?", nearest)));
  }
  const std::string_view rows = mark == std::string_view::npos ? std::string_view() : typed.substr(mark + 1);
  return base::Value(base::Map{{"indicator", base::Value(indicator->text_at("id"))}, {"rows", rows_from(rows)}});
}

base::Value grounds_from(const base::Language& language, std::string_view lines, const base::Value& indicators) {
  base::List grounds;
  for (std::size_t at = 0; at <= lines.size();) {
    std::size_t end = lines.find('\n', at);
    end = end == std::string_view::npos ? lines.size() : end;
    if (const std::string_view line = trim(lines.substr(at, end - at)); !line.empty()) grounds.push_back(ground_from(language, line, indicators));
    at = end + 1;
  }
  return base::Value(std::move(grounds));
}

void GroundsField::show_list() {
  for (std::size_t i = 0; i < count_of(indicators_); ++i) console_.item(i + 1, indicators_.as_list()[i].text_at("label"));
}

std::optional<FormEnd> GroundsField::ask(std::string& lines) {
  show_list();
  console_.line(console_.say("Type a ground's number and its rows, such as 3 shown, or 3 12,14,20-25. Shown means the rows of the present query that touch the party. help 3 says what a ground needs. An empty line ends the grounds."));
  std::string typed;
  while (true) {
    const auto line = console_.ask(": ");
    if (!line) return FormEnd::end_of_input;
    const Command command = read_command(console_.language(), *line);
    const std::string word(command.rest.empty() ? meaning_of(command.word) : std::string_view());
    if (word == "pause" || word == "leave" || word == "cancel") {
      if (!typed.empty()) lines = typed;
      return word == "pause" ? FormEnd::pause : word == "leave" ? FormEnd::leave : FormEnd::cancel;
    }
    if (line->empty() || *line == ".") {
      if (!typed.empty()) lines = typed;
      return std::nullopt;
    }
    if (command.word == "help" || command.word == "list") {
      const auto number = read_number(command.rest);
      if (!number || *number < 1 || *number > count_of(indicators_)) {
        show_list();
      } else {
        const base::Value& one = indicators_.as_list()[*number - 1];
        console_.line(fmt::format("{}: {}", one.text_at("label"), one.text_at("help")));
      }
      continue;
    }
    try {
      const base::Value ground = ground_from(console_.language(), *line, indicators_);
      const std::string id = ground.text_at("indicator");
      if (("\n" + typed).find("\n" + id + "=") != std::string::npos) {
        console_.line(console_.say("That ground is there already; all its rows belong to one line. To change it, finish and type edit."));
        continue;
      }
      const std::size_t mark = mark_of(*line);
      const std::string rows(mark == std::string::npos ? std::string_view("shown") : trim(std::string_view(*line).substr(mark + 1)));
      typed += fmt::format("{}{}={}", typed.empty() ? "" : "\n", id, rows.empty() ? "shown" : rows);
      const std::string& label = std::find_if(indicators_.as_list().begin(), indicators_.as_list().end(), [&](const base::Value& one) { return one.text_at("id") == id; })->text_at("label");
      console_.line(console_.say("Taken: {}, {}. Another one, or an empty line.", label, ground["rows"].is_text() ? console_.say("rows as shown").str() : console_.say_count("{} row", "{} rows", static_cast<std::int64_t>(ground["rows"].as_list().size()))));
    } catch (const WordsRefused& refused) {
      console_.line(sentence(console_.shown(refused.what())));
    }
  }
}

}  // namespace casecraft::terminal
