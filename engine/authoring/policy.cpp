#include "authoring/policy.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "authoring/passages.hpp"
#include "authoring/phrases.hpp"
#include "authoring/real_things.hpp"

namespace casecraft::authoring {
namespace {

std::vector<std::string> split_at_bars(std::string_view words) {
  std::vector<std::string> all;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find('|'), words.size());
    if (end > 0) all.push_back(in_lower_case(words.substr(0, end)));
    words.remove_prefix(std::min(end + 1, words.size()));
  }
  return all;
}

struct Found {
  std::size_t at{0};
  base::Diagnostic diagnostic;   ///< Its place is not known yet.
};

void find_themes(std::string_view source, std::string_view words, const std::vector<Theme>& themes, std::vector<Found>& found) {
  std::vector<std::string> phrases;
  std::vector<const Theme*> owners;
  for (const Theme& theme : themes) {
    for (const std::string& one : theme.words) {
      phrases.push_back(one);
      owners.push_back(&theme);
    }
  }
  for (const FoundPhrase& one : Phrases(std::move(phrases)).in(words)) {
    const Theme& theme = *owners[one.which];
    base::Diagnostic said;
    said.severity = theme.severity;
    said.code = theme.rule;
    said.message = fmt::format("'{}': {}", source.substr(one.from, one.to - one.from), theme.why);
    said.hint = theme.instead;
    found.push_back({one.from, std::move(said)});
  }
}

base::Diagnostic said_of(const RealThing& thing, std::string_view shown) {
  base::Diagnostic said;
  said.severity = base::Severity::warning;
  switch (thing.kind) {
    case RealThing::Kind::account:
      if (thing.is_certain) said.severity = base::Severity::error;
      said.code = "policy.real-account";
      said.message = fmt::format("'{}' has the form of a real country's account number", shown);
      said.hint = "invent one with the country code ZZ, which no country has";
      break;
    case RealThing::Kind::wallet:
      said.severity = base::Severity::error;
      said.code = "policy.real-account";
      said.message = fmt::format("'{}' is a wallet that can exist: its checksum is right", shown);
      said.hint = "change a letter, so that its checksum is wrong";
      break;
    case RealThing::Kind::phone:
      said.code = "policy.real-phone";
      said.message = fmt::format("somebody may have the telephone number '{}'", shown);
      said.hint = "write a number that begins with +999, a code that no country has";
      break;
    case RealThing::Kind::domain:
      said.code = "policy.real-domain";
      said.message = fmt::format("somebody may have the address '{}'", shown);
      said.hint = "write example.org, example.com, example.net or a name that ends with .example";
      break;
  }
  return said;
}

void find_real_things(std::string_view source, const std::vector<Passage>& passages, std::vector<Found>& found) {
  for (const Passage& passage : passages) {
    const std::string_view text = source.substr(passage.from, passage.to - passage.from);
    for (const RealThing& one : real_things_in(text)) {
      const std::string_view shown = text.substr(one.from, one.to - one.from);
      found.push_back({passage.from + one.from, said_of(one, shown)});
    }
  }
}

}  // namespace

std::vector<Theme> read_policy(std::string_view file, std::string_view csv, base::Diagnostics& diagnostics) {
  std::vector<Theme> themes;
  int line = 0;
  while (!csv.empty()) {
    const std::size_t end = csv.find('\n');
    const std::vector<std::string> row = split_row(csv.substr(0, end));
    csv = end == std::string_view::npos ? std::string_view() : csv.substr(end + 1);
    ++line;
    if (line == 1 || (row.size() == 1 && row.front().empty())) continue;
    const auto severity = row.size() == 5 ? severity_named(row[4]) : std::nullopt;
    if (!severity || row[0].empty() || row[1].empty()) {
      diagnostics.error("policy.row", {std::string(file), line, 1}, "a row theme,words,why,do,severity was expected, with words parted by | and a severity of info, warning or error", "put a field that holds a comma in double quotes");
      continue;
    }
    themes.push_back({"policy." + row[0], split_at_bars(row[1]), row[2], row[3], *severity});
  }
  return themes;
}

void check_policy(const std::string& file, std::string_view source, const std::vector<Theme>& themes, base::Diagnostics& diagnostics) {
  if (themes.empty()) return;
  const std::vector<Passage> passages = passages_of(file, source);
  std::vector<Found> found;
  find_themes(source, readable(source, passages), themes, found);
  find_real_things(source, passages, found);
  std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.at < b.at; });
  Places places(file, source);
  for (Found& one : found) {
    one.diagnostic.where = places.at(one.at);
    diagnostics.add(std::move(one.diagnostic));
  }
}

}  // namespace casecraft::authoring
