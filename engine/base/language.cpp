#include "base/language.hpp"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace casecraft::base {
namespace {

constexpr char kContextEnd = '\4';
constexpr std::size_t kLeastLetters = 3;
/// Below this, what stands in the places of a pattern must hold a digit: "due {}" is said of times and not of diligence.
constexpr std::size_t kTellingLetters = 9;
constexpr std::size_t kMostRemembered = 20'000;
constexpr std::size_t kLongestLookedAt = 4'000;
constexpr int kDeepestMatch = 4;

struct Place {
  std::size_t index{0};
  std::string format;   // ":>3"; empty for most.
};

/// A format, apart: one literal more than places.
struct Apart {
  std::vector<std::string> literals{""};
  std::vector<Place> places;
  bool is_numbered{false};
};

// Nothing when it is no format of fmt.
std::optional<Apart> apart(std::string_view format) {
  Apart parts;
  bool has_automatic = false;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    if (c != '{' && c != '}') {
      parts.literals.back() += c;
      continue;
    }
    if (i + 1 < format.size() && format[i + 1] == c) {
      parts.literals.back() += c;
      ++i;
      continue;
    }
    const std::size_t end = c == '{' ? format.find('}', i) : std::string_view::npos;
    if (end == std::string_view::npos) return std::nullopt;
    const std::string_view inside = format.substr(i + 1, end - i - 1);
    const std::size_t colon = std::min(inside.find(':'), inside.size());
    const std::string_view number = inside.substr(0, colon);
    if (number.size() > 1 || inside.find('{') != std::string_view::npos || (!number.empty() && (number.front() < '0' || number.front() > '9'))) return std::nullopt;
    (number.empty() ? has_automatic : parts.is_numbered) = true;
    parts.places.push_back({number.empty() ? parts.places.size() : static_cast<std::size_t>(number.front() - '0'), std::string(inside.substr(colon))});
    parts.literals.emplace_back();
    i = end;
  }
  return has_automatic && parts.is_numbered ? std::nullopt : std::optional(parts);
}

std::size_t letters_of(const std::vector<std::string>& literals) {
  std::size_t count = 0;
  for (const std::string& literal : literals) {
    count += static_cast<std::size_t>(std::count_if(literal.begin(), literal.end(), [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }));
  }
  return count;
}

// Spanish begins a question with a sign; letters beyond ASCII stay as they are.
std::string with_capital(std::string text) {
  if (!text.empty() && text.front() >= 'a' && text.front() <= 'z') text.front() = static_cast<char>(text.front() - 'a' + 'A');
  return text;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

bool is_unit(std::string_view word) { return word == "h" || word == "min" || word == "s" || word == "day" || word == "days"; }

/// No word of it begins with a small letter, as in "Mira Lend", "NK12", "16:40" and, with its units, "1 h 58 min".
bool is_name_or_number(std::string_view text) {
  bool is_after_number = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    const bool is_small = !word.empty() && word.front() >= 'a' && word.front() <= 'z';
    if (is_small && !(is_after_number && is_unit(word))) return false;
    is_after_number = has_digit(word);
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return true;
}

/// Of several sentences, some may be the program's and some an author's.
bool has_sentence_end(std::string_view text) { return text.find(". ") != std::string_view::npos || text.find('\n') != std::string_view::npos; }

/// What stands between `literals` in `text`; nothing when they do not stand there.
std::optional<std::vector<std::string_view>> filled_into(const std::vector<std::string>& literals, std::string_view text) {
  if (!text.starts_with(literals.front()) || !text.ends_with(literals.back()) || text.size() < literals.front().size() + literals.back().size()) return std::nullopt;
  std::vector<std::string_view> filled_in;
  std::size_t at = literals.front().size();
  const std::size_t last = text.size() - literals.back().size();
  for (std::size_t i = 1; i < literals.size(); ++i) {
    const bool is_last = i + 1 == literals.size();
    const std::size_t end = is_last ? last : literals[i].empty() ? at : text.find(literals[i], at);
    if (end == std::string_view::npos || end < at || end > last) return std::nullopt;
    filled_in.push_back(text.substr(at, end - at));
    at = end + (is_last ? 0 : literals[i].size());
  }
  return filled_in;
}

std::string key_of(std::string_view context, std::string_view english) { return fmt::format("{}{}{}", context, kContextEnd, english); }

}  // namespace

bool has_same_placeholders(std::string_view english, std::string_view translated) {
  const auto from = apart(english);
  const auto to = apart(translated);
  // What is no format is never filled in.
  if (!from) return true;
  if (!to) return false;
  const auto places = [](const Apart& parts) {
    std::vector<std::pair<std::size_t, std::string>> all;
    for (const Place& place : parts.places) all.emplace_back(place.index, place.format);
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
  };
  return places(*from) == places(*to);
}

Language::Language(const Po& catalogue, Diagnostics& diagnostics) : id_(catalogue.language.empty() ? "?" : catalogue.language), plurals_(catalogue.plurals) {
  for (const PoEntry& entry : catalogue.entries) {
    const std::size_t forms = entry.plural ? plurals_.forms() : 1;
    if (entry.is_fuzzy || entry.translations.size() != forms) continue;
    if (std::any_of(entry.translations.begin(), entry.translations.end(), [](const std::string& words) { return words.empty(); })) continue;
    const std::string& english = entry.plural ? *entry.plural : entry.id;
    const bool is_sound = std::all_of(entry.translations.begin(), entry.translations.end(), [&](const std::string& words) { return has_same_placeholders(english, words); });
    if (!is_sound) {
      diagnostics.error("po.placeholders", entry.where, fmt::format("the translation of \"{}\" does not have the same places to fill in ({{}})", english),
                        "copy each {} of the English; number them ({0}, {1}) to change their order. Until then the English is shown");
      continue;
    }
    const auto& kept = words_.insert_or_assign(entry.context ? key_of(*entry.context, entry.id) : entry.id, entry.translations).first->second;
    if (!entry.context) add_pattern(entry.id, kept);
    if (entry.plural) add_pattern(*entry.plural, kept);
    // Where one and many are the same words, they have both forms already.
    if (entry.plural && !entry.context) words_.emplace(*entry.plural, std::vector<std::string>{kept.back()});
  }
  std::stable_sort(patterns_.begin(), patterns_.end(), [](const Pattern& a, const Pattern& b) { return a.letters > b.letters; });
}

const Language& english() noexcept {
  static const Language words;
  return words;
}

Wording Language::say(std::string_view english) const {
  if (words_.empty()) return english;
  const auto known = words_.find(std::string(english));
  return known == words_.end() ? Wording(english) : Wording(known->second.front());
}

Wording Language::say_in(std::string_view context, std::string_view english) const {
  if (words_.empty()) return english;
  const auto known = words_.find(key_of(context, english));
  return known == words_.end() ? Wording(english) : Wording(known->second.front());
}

std::string_view Language::form(std::string_view one, std::string_view many, std::int64_t count) const {
  const auto known = words_.find(std::string(one));
  if (known == words_.end() || known->second.size() != plurals_.forms()) return count == 1 ? one : many;
  return known->second[plurals_.form_of(count)];
}

std::string Language::filled(std::string_view english, std::string_view translated, fmt::format_args arguments) {
  try {
    return fmt::vformat(translated, arguments);
  } catch (const fmt::format_error&) {
    return fmt::vformat(english, arguments);
  }
}

void Language::add_pattern(std::string_view english, const std::vector<std::string>& forms) {
  auto parts = apart(english);
  if (!parts || parts->places.empty() || parts->is_numbered) return;
  const bool is_plain = std::all_of(parts->places.begin(), parts->places.end(), [](const Place& place) { return place.format.empty(); });
  const std::size_t letters = letters_of(parts->literals);
  if (is_plain && letters >= kLeastLetters) patterns_.push_back({std::move(parts->literals), letters, &forms});
}

bool Language::match(const Pattern& pattern, std::string_view text, std::string& result, int depth) const {
  const auto fitted = filled_into(pattern.literals, text);
  if (!fitted) return false;
  const std::vector<std::string_view>& filled_in = *fitted;
  if (pattern.letters < kTellingLetters) {
    // Few letters stand in many sentences: with an author's words around them they are the author's.
    const auto may_be_filled_in = [&](std::string_view part) { return is_name_or_number(part) || (!has_sentence_end(part) && known(part, depth + 1)); };
    if (!std::any_of(filled_in.begin(), filled_in.end(), has_digit) || !std::all_of(filled_in.begin(), filled_in.end(), may_be_filled_in)) return false;
  }
  const std::size_t form_wanted = pattern.forms->size() == 1 ? 0 : plurals_.form_of(std::strtoll(std::string(filled_in.front()).c_str(), nullptr, 10));
  const auto parts = apart((*pattern.forms)[form_wanted]);
  result = parts->literals.front();
  for (std::size_t i = 0; i < parts->places.size(); ++i) {
    result += found(filled_in[parts->places[i].index], depth + 1);
    result += parts->literals[i + 1];
  }
  return true;
}

std::optional<std::string> Language::made_with(std::string_view english, std::string_view text) const {
  const auto entry = words_.find(std::string(english));
  if (entry == words_.end()) return std::nullopt;
  const auto from = apart(english);
  const auto to = apart(entry->second.front());
  const auto filled_in = from && to ? filled_into(from->literals, text) : std::nullopt;
  if (!filled_in) return std::nullopt;
  std::string result = to->literals.front();
  for (std::size_t i = 0; i < to->places.size(); ++i) result.append((*filled_in)[to->places[i].index]).append(to->literals[i + 1]);
  return result;
}

std::string Language::found(std::string_view text, int depth) const { return known(text, depth).value_or(std::string(text)); }

std::optional<std::string> Language::known(std::string_view text, int depth) const {
  if (text.empty() || letters_of({std::string(text)}) == 0) return std::string(text);
  if (const auto whole = words_.find(std::string(text)); whole != words_.end()) return whole->second.front();
  if (std::string date = with_dates_in(*this, text); date != text) return date;
  if (std::optional<std::string> days = days_in(*this, text)) return days;
  // "3 requests that were sent", as base::counted makes it.
  if (const std::size_t number = text.find_first_not_of("0123456789"); number > 0 && number < text.size() && text[number] == ' ') {
    if (const auto counted = words_.find(std::string(text.substr(number + 1))); counted != words_.end()) return fmt::format("{} {}", text.substr(0, number), counted->second.front());
  }
  if (depth > kDeepestMatch || text.size() > kLongestLookedAt) return std::nullopt;
  std::string result;
  for (const Pattern& pattern : patterns_) {
    if (match(pattern, text, result, depth)) return result;
  }
  // Said at the beginning of a sentence.
  if (text.front() >= 'A' && text.front() <= 'Z') {
    std::string small(text);
    small.front() = static_cast<char>(small.front() - 'A' + 'a');
    if (const auto whole = words_.find(small); whole != words_.end()) return with_capital(whole->second.front());
    for (const Pattern& pattern : patterns_) {
      if (match(pattern, small, result, depth)) return with_capital(std::move(result));
    }
  }
  return in_parts(text, depth);
}

std::optional<std::string> Language::in_parts(std::string_view text, int depth) const {
  // Lines, parts of a line and sentences stand for themselves.
  for (const std::string_view end : {"\n", " \u00b7 ", ". "}) {
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos) continue;
    const std::size_t stop = end == ". " ? 1 : 0;
    const std::string_view before = text.substr(0, at + stop), after = text.substr(at + end.size());
    const auto first = known(before, depth + 1), rest = known(after, depth);
    return first || rest ? std::optional(first.value_or(std::string(before)) + std::string(end.substr(stop)) + rest.value_or(std::string(after))) : std::nullopt;
  }
  // A list is known when all of it is: half of an author's sentence must not be.
  for (const std::string_view end : {"; ", ", "}) {
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos) continue;
    const auto first = known(text.substr(0, at), depth + 1);
    const auto rest = first ? known(text.substr(at + end.size()), depth) : std::nullopt;
    return rest ? std::optional(*first + std::string(end) + *rest) : std::nullopt;
  }
  return std::nullopt;
}

std::string Language::shown(std::string_view text) const {
  if (words_.empty()) return std::string(text);
  if (shown_before_.size() > kMostRemembered) shown_before_.clear();
  const auto [at, is_new] = shown_before_.try_emplace(std::string(text));
  if (is_new) at->second = found(text, 0);
  return at->second;
}

}  // namespace casecraft::base
