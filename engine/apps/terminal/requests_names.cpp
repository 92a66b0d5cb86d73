#include "apps/terminal/requests_names.hpp"

#include <fmt/format.h>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/words.hpp"
#include "base/names.hpp"

namespace casecraft::terminal {
namespace {

/// The shortest beginning that can stand for a name.
constexpr std::size_t kLeastOfName = 3;
/// More would be a list, which the person has seen already.
constexpr std::size_t kMostNamed = 4;

/// Small letters, and one space for whatever stands between words.
std::string plain_name(std::string_view words) {
  std::string plain;
  for (const char c : lower(words)) {
    const bool is_word = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
    if (is_word) plain += c;
    else if (!plain.empty() && plain.back() != ' ') plain += ' ';
  }
  if (plain.ends_with(' ')) plain.pop_back();
  return plain;
}

bool has_word_like(std::string_view words, std::string_view beginning) { return words.starts_with(beginning) || words.find(fmt::format(" {}", beginning)) != std::string_view::npos; }

/// Those of whom a word begins so.
std::vector<std::size_t> all_meant(std::string_view typed, const std::vector<Named>& all) {
  const std::string wanted = plain_name(typed);
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < all.size() && wanted.size() >= kLeastOfName; ++i) {
    if (has_word_like(plain_name(all[i].id), wanted) || has_word_like(plain_name(all[i].label), wanted)) found.push_back(i);
  }
  return found;
}

}  // namespace

std::vector<Named> named_rows(const session::Page& page) {
  std::vector<Named> all;
  for (const session::PageRow& row : page.rows) all.push_back({row.id.str(), row.title.str(), row.data.text_at("kind")});
  return all;
}

std::optional<std::size_t> meant_exactly(std::string_view typed, const std::vector<Named>& all) {
  const std::string wanted = plain_name(typed);
  for (std::size_t i = 0; i < all.size() && !wanted.empty(); ++i) {
    if (wanted == plain_name(all[i].id) || wanted == plain_name(all[i].label)) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> meant(std::string_view typed, const std::vector<Named>& all, bool has_numbers) {
  if (const auto number = read_number(typed); number && has_numbers) return *number >= 1 && *number <= all.size() ? std::optional(*number - 1) : std::nullopt;
  if (const auto exact = meant_exactly(typed, all)) return exact;
  const std::vector<std::size_t> found = all_meant(typed, all);
  return found.size() == 1 ? std::optional(found.front()) : std::nullopt;
}

std::string not_meant(const base::Language& language, std::string_view typed, const std::vector<Named>& all, bool has_numbers) {
  if (all.empty()) return language.say("there is nothing yet that could stand here");
  if (const auto number = read_number(typed); number && has_numbers) {
    return all.size() == 1 ? language.say("there is no {}; the only number is 1", *number) : language.say("there is no {}; the numbers go from 1 to {}", *number, all.size());
  }
  const std::vector<std::size_t> several = all_meant(typed, all);
  if (several.size() > 1) {
    std::string names;
    for (std::size_t i = 0; i < several.size() && i < kMostNamed; ++i) names += fmt::format("{}{}", names.empty() ? "" : language.say(" or "), shortened(all[several[i]].label));
    return language.say("\u201C{}\u201D may be {}{}; say more of the name", shortened(typed), names, several.size() > kMostNamed ? language.say(" or another") : "");
  }
  std::vector<std::string> names;
  for (const Named& one : all) names.insert(names.end(), {plain_name(one.id), plain_name(one.label)});
  const std::string nearest = base::nearest_name(plain_name(typed), names);
  for (const Named& one : all) {
    if (!nearest.empty() && (nearest == plain_name(one.id) || nearest == plain_name(one.label))) return language.say("\u201C{}\u201D is none of these; did you mean {}?", shortened(typed), shortened(one.label));
  }
  return language.say("\u201C{}\u201D is none of these; type {}", shortened(typed), !has_numbers ? language.say("a name of the list").str() : all.size() == 1 ? language.say("1, or the name").str() : language.say("a number from 1 to {}, or a name", all.size()));
}

}  // namespace casecraft::terminal
