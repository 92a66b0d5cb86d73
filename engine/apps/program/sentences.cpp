#include "apps/program/sentences.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>

#include "exercises/interview/sentences.hpp"
#include "exercises/requests/sentences.hpp"
#include "exercises/scene/sentences.hpp"

namespace casecraft::program {
namespace {

constexpr std::string_view kPlace = "{}";

/// What stands before the first place of a format.
std::string_view beginning_of(std::string_view format) { return format.substr(0, format.find(kPlace)); }

/// The figure that `text` begins with, in the language; `text` goes on behind it. Empty when it begins with none.
std::string take_figure(const base::Language& language, std::string_view& text) {
  if (text.empty() || text.front() < '0' || text.front() > '9') return {};
  for (const char* format : interview::kFigures) {
    const std::string_view whole = format;
    const std::string_view tail = whole.substr(whole.rfind(kPlace) + kPlace.size());
    const std::size_t at = text.find(tail);
    if (at == std::string_view::npos) continue;
    const std::string_view figure = text.substr(0, at + tail.size());
    std::optional<std::string> said = language.made_with(format, figure);
    if (!said) continue;
    text.remove_prefix(figure.size());
    return std::move(*said);
  }
  return {};
}

/// What was found in a conversation, with its figure; quoted lines stay.
std::optional<std::string> finding_in(const base::Language& language, std::string_view taken) {
  for (const char* found : {interview::kShownInPart, interview::kNotShown, interview::kShown}) {
    if (!taken.starts_with(found)) continue;
    std::string out = language.say(found);
    std::string_view rest = taken.substr(std::string_view(found).size());
    if (rest.empty() || rest.front() != ' ') return rest.empty() ? std::optional(out) : std::nullopt;
    std::string_view behind = rest.substr(1);
    const std::string figure = take_figure(language, behind);
    return figure.empty() ? out.append(rest) : out.append(" ").append(figure).append(behind);
  }
  return std::nullopt;
}

/// A line that lists what came with a letter.
std::optional<std::string> attached_in(const base::Language& language, std::string_view line) {
  std::optional<std::string> said = line.starts_with(beginning_of(requests::kAttached)) ? language.made_with(requests::kAttached, line) : std::nullopt;
  if (!said) return std::nullopt;
  const std::string_view in_part = requests::kInPart;
  const std::string instead = language.say(in_part);
  for (std::size_t at = said->find(in_part); at != std::string::npos; at = said->find(in_part, at + instead.size())) said->replace(at, in_part.size(), instead);
  return said;
}

}  // namespace

std::string decision_title_in(const base::Language& language, std::string_view title) {
  return language.made_with(interview::kAsked, title).value_or(words_in(language, title));
}

std::string taken_in(const base::Language& language, std::string_view title, std::string_view taken) {
  for (const char* format : {interview::kSaid, scene::kHasIt, scene::kHasItNot, scene::kKeepsToIt, scene::kKeepsNotToIt}) {
    if (std::optional<std::string> said = language.made_with(format, taken)) return std::move(*said);
  }
  if (std::optional<std::string> found = finding_in(language, taken)) return std::move(*found);
  if (!title.empty() && taken == fmt::format(requests::kWasSent, title)) return language.say(requests::kWasSent, decision_title_in(language, title));
  return words_in(language, taken);
}

bool is_whole_sentence(const base::Language& language, std::string_view taken) {
  if (taken.starts_with(beginning_of(language.say(interview::kSaid)))) return true;
  for (const char* found : {interview::kShownInPart, interview::kNotShown, interview::kShown}) {
    if (taken.starts_with(language.say(found))) return true;
  }
  return false;
}

std::string figure_in(const base::Language& language, std::string_view figure) {
  std::string_view rest = figure;
  const std::string said = take_figure(language, rest);
  return said.empty() || !rest.empty() ? words_in(language, figure) : said;
}

std::string words_in(const base::Language& language, std::string_view text) {
  const std::string_view attached = beginning_of(requests::kAttached);
  if (text.find(attached) == std::string_view::npos) return language.shown(text);
  std::string out;
  while (true) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    out += attached_in(language, line).value_or(language.shown(line));
    if (end == text.size()) return out;
    out += '\n';
    text.remove_prefix(end + 1);
  }
}

}  // namespace casecraft::program
