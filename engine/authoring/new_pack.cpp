#include "authoring/new_pack.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/language.hpp"
#include "base/names.hpp"
#include "base/normalise.hpp"
#include "base/utf8.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::array kTemplateKinds{
    TemplateKind{"scene", "Decisions", base::to_say("scenes to read and choices to make"), 10, 15},
    TemplateKind{"interview", "Interview", base::to_say("a conversation in the trainee's own words, with a decision before and after it"), 10, 20},
    TemplateKind{"tracing", "Tracing payments", base::to_say("a small ledger, flags with grounds, a report"), 15, 25},
    TemplateKind{"requests", "Requests", base::to_say("letters to other bodies, and what comes back"), 15, 25},
    TemplateKind{"mixed", "Several kinds", base::to_say("a decision, a conversation, a small board of requests, a note"), 20, 30},
};

constexpr std::size_t kLongestId = 60;
constexpr std::size_t kLongestLine = 120;
constexpr int kMostMinutes = 600;

bool is_id_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

std::string_view without_space(std::string_view words) {
  while (!words.empty() && words.front() == ' ') words.remove_prefix(1);
  while (!words.empty() && words.back() == ' ') words.remove_suffix(1);
  return words;
}

std::string json_text(std::string_view words) {
  std::string quoted;
  base::append_json_text(quoted, words);
  return quoted;
}

/// What stands for each name: as it is for Lua, whose templates use it in comments only, and within quotation marks for JSON.
std::map<std::string, std::string, std::less<>> values_of(const NewPack& answers, bool is_json) {
  const auto text = [&](const std::string& words) {
    if (!is_json) return words;
    const std::string quoted = json_text(words);
    return quoted.substr(1, quoted.size() - 2);
  };
  std::string audience;
  for (const std::string& one : answers.audience) audience += (audience.empty() ? "" : ", ") + json_text(one);
  return {{"id", answers.id},
          {"title", text(answers.title)},
          {"author", text(answers.author)},
          {"language", answers.language},
          {"audience", audience},
          {"minutes_from", std::to_string(answers.minutes_from)},
          {"minutes_to", std::to_string(answers.minutes_to)}};
}

/// The line with its answers; nothing when one of them is empty.
std::optional<std::string> filled_in(std::string_view line, const std::map<std::string, std::string, std::less<>>& values, const std::string& path) {
  std::string filled;
  while (true) {
    const std::size_t open = line.find("{{");
    const std::size_t close = open == std::string_view::npos ? open : line.find("}}", open);
    if (close == std::string_view::npos) return filled.append(line);
    const std::string_view name = line.substr(open + 2, close - open - 2);
    const auto value = values.find(name);
    if (value == values.end()) throw Error(fmt::format("the template file {} asks for '{{{{{}}}}}', which is no answer; known: id, title, author, language, audience, minutes_from, minutes_to", path, name));
    if (value->second.empty()) return std::nullopt;
    filled.append(line.substr(0, open)).append(value->second);
    line.remove_prefix(close + 2);
  }
}

void refuse(const std::string& problem) {
  if (!problem.empty()) throw Error(problem);
}

}  // namespace

std::span<const TemplateKind> template_kinds() { return kTemplateKinds; }

const TemplateKind* find_template_kind(std::string_view id) {
  const auto found = std::find_if(kTemplateKinds.begin(), kTemplateKinds.end(), [&](const TemplateKind& kind) { return kind.id == id; });
  return found == kTemplateKinds.end() ? nullptr : &*found;
}

std::string id_from(std::string_view name) {
  std::string id;
  for (const char c : base::normalised(name)) {
    if (is_id_letter(c)) id += c;
    else if (!id.empty() && id.back() != '-') id += '-';
  }
  id.resize(std::min(id.size(), kLongestId));
  while (id.ends_with('-')) id.pop_back();
  return id.empty() ? "my-case" : id;
}

std::string title_from(std::string_view id) {
  std::string title(id);
  std::replace(title.begin(), title.end(), '-', ' ');
  if (!title.empty() && title.front() >= 'a' && title.front() <= 'z') title.front() = static_cast<char>(title.front() - 'a' + 'A');
  return title;
}

std::string problem_of_id(std::string_view id) {
  const bool is_sound = !id.empty() && id.size() <= kLongestId && is_id_letter(id.front()) && is_id_letter(id.back()) && std::all_of(id.begin(), id.end(), [](char c) { return is_id_letter(c) || c == '-'; });
  if (is_sound) return "";
  const std::string shown = base::first_bad_utf8(id) ? "this name" : fmt::format("'{}'", id);
  return fmt::format("{} cannot be the id of an exercise; the folder's name may hold lower-case letters, digits and hyphens between them, at most {}: for example '{}'", shown, kLongestId, id_from(base::first_bad_utf8(id) ? "" : id));
}

std::string problem_of_kind(std::string_view kind) {
  if (find_template_kind(kind) != nullptr) return "";
  std::vector<std::string> names;
  for (const TemplateKind& one : kTemplateKinds) names.emplace_back(one.id);
  const std::string hint = base::nearest_name_hint(kind, names);
  return fmt::format("there is no template of the kind '{}'; {}", kind, hint.empty() ? fmt::format("known: {}", fmt::join(names, ", ")) : hint);
}

std::string problem_of_line(std::string_view line, std::string_view what, bool may_be_empty) {
  if (base::first_bad_utf8(line)) return fmt::format("the {} is no UTF-8 text; type it again", what);
  if (std::any_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; })) return fmt::format("the {} must be one line without control characters", what);
  if (without_space(line).empty() && !may_be_empty) return fmt::format("the {} must not be empty", what);
  if (line.size() > kLongestLine) return fmt::format("the {} has {} bytes; expected at most {}", what, line.size(), kLongestLine);
  return "";
}

std::string problem_of_language(std::string_view language) {
  const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
  const std::string_view first = language.substr(0, language.find('-'));
  const std::string_view rest = language.substr(std::min(language.size(), first.size() + 1));
  const bool has_first = (first.size() == 2 || first.size() == 3) && std::all_of(first.begin(), first.end(), is_small);
  const bool has_rest = first.size() == language.size() || (!rest.empty() && rest.size() <= 8 && std::all_of(rest.begin(), rest.end(), [&](char c) { return is_small(c) || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }));
  return has_first && has_rest ? "" : fmt::format("'{}' is no language; expected a code such as en, es or pt-BR", language);
}

std::optional<std::pair<int, int>> read_minutes(std::string_view words) {
  const std::string_view all = without_space(words);
  std::pair<int, int> minutes;
  const auto [after, problem] = std::from_chars(all.data(), all.data() + all.size(), minutes.first);
  if (problem != std::errc()) return std::nullopt;
  std::string_view rest = without_space(all.substr(static_cast<std::size_t>(after - all.data())));
  minutes.second = minutes.first;
  if (!rest.empty()) {
    if (rest.starts_with("\u2013")) rest.remove_prefix(3);
    else if (rest.front() == '-') rest.remove_prefix(1);
    else return std::nullopt;
    rest = without_space(rest);
    const auto [end, unread] = std::from_chars(rest.data(), rest.data() + rest.size(), minutes.second);
    if (unread != std::errc() || end != rest.data() + rest.size()) return std::nullopt;
  }
  const bool is_sound = minutes.first >= 1 && minutes.first <= minutes.second && minutes.second <= kMostMinutes;
  return is_sound ? std::optional(minutes) : std::nullopt;
}

std::vector<std::string> read_audience(std::string_view words) {
  std::vector<std::string> audience;
  while (true) {
    const std::size_t comma = words.find(',');
    const std::string_view one = without_space(words.substr(0, comma));
    if (!one.empty()) audience.emplace_back(one);
    if (comma == std::string_view::npos) return audience;
    words.remove_prefix(comma + 1);
  }
}

std::map<std::string, std::string> new_pack(const std::map<std::string, std::string>& files, const NewPack& answers) {
  refuse(problem_of_id(answers.id));
  refuse(problem_of_kind(answers.kind));
  refuse(problem_of_line(answers.title, "title", false));
  refuse(problem_of_line(answers.author, "author", true));
  for (const std::string& one : answers.audience) refuse(problem_of_line(one, "audience", false));
  refuse(problem_of_language(answers.language));
  if (answers.minutes_from < 1 || answers.minutes_from > answers.minutes_to || answers.minutes_to > kMostMinutes) throw Error(fmt::format("an exercise takes 1 to {} minutes, the least first; expected for example 10-15", kMostMinutes));
  std::map<std::string, std::string> made;
  for (const auto& [path, bytes] : files) {
    const auto values = values_of(answers, path.ends_with(".json"));
    std::string& file = made[path];
    std::string_view left = bytes;
    while (!left.empty()) {
      const std::size_t end = std::min(left.size(), left.find('\n') == std::string_view::npos ? left.size() : left.find('\n') + 1);
      if (const auto line = filled_in(left.substr(0, end), values, path)) file += *line;
      left.remove_prefix(end);
    }
  }
  return made;
}

}  // namespace casecraft::authoring
