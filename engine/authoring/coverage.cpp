#include "authoring/coverage.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <set>

#include "session/contents.hpp"

namespace casecraft::authoring {

Coverage coverage_of(const Proof& proof, const session::Exercise& exercise) {
  const session::Contents contents = session::contents_of(exercise);
  Coverage coverage;
  coverage.states = proof.states;
  coverage.all_places = contents.places.size();
  coverage.places = proof.places.size();
  // A scene that ends the exercise is never stood in: it is reached with its ending.
  for (const std::string& last : contents.last_places) {
    const bool is_stood_in = std::any_of(proof.places.begin(), proof.places.end(), [&](const PlaceReached& one) { return one.id == last; });
    if (!is_stood_in) --coverage.all_places;
  }
  std::set<std::pair<std::string, std::string>> choices, taken;
  for (const session::Contents::Option& one : contents.options) choices.emplace(one.place, one.id);
  for (const OptionTaken& one : proof.options) taken.emplace(one.place, one.option);
  coverage.all_choices = choices.size();
  coverage.choices = static_cast<std::size_t>(std::count_if(choices.begin(), choices.end(), [&](const auto& one) { return taken.count(one) != 0; }));
  coverage.all_endings = proof.endings.size();
  coverage.endings = static_cast<std::size_t>(std::count_if(proof.endings.begin(), proof.endings.end(), [](const EndingReached& one) { return one.is_reached; }));
  return coverage;
}

std::string coverage_line(const Coverage& c) {
  return fmt::format("Explored with {} states: {} of {} places, {} of {} choices, {} of {} endings.", c.states, c.places, c.all_places, c.choices, c.all_choices, c.endings, c.all_endings);
}

std::optional<Coverage> kept_coverage(std::string_view readme) {
  const std::size_t at = readme.find("Explored with ");
  if (at == std::string_view::npos) return std::nullopt;
  Coverage c;
  c.line = 1 + static_cast<int>(std::count(readme.begin(), readme.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
  const std::string line(readme.substr(at, readme.find('\n', at) - at));
  const int read = std::sscanf(line.c_str(), "Explored with %zu states: %zu of %zu places, %zu of %zu choices, %zu of %zu endings", &c.states, &c.places, &c.all_places, &c.choices, &c.all_choices, &c.endings, &c.all_endings);
  return read == 7 ? std::optional(c) : std::nullopt;
}

std::string fallen(const Coverage& before, const Coverage& now) {
  std::string all;
  const auto compare = [&all](std::size_t were, std::size_t of, std::size_t are, std::size_t of_now, const char* what) {
    if (of_now - are > of - were) all += fmt::format("{}{} of {} {}, and {} of {} before", all.empty() ? "" : "; ", are, of_now, what, were, of);
  };
  compare(before.places, before.all_places, now.places, now.all_places, "places");
  compare(before.choices, before.all_choices, now.choices, now.all_choices, "choices");
  compare(before.endings, before.all_endings, now.endings, now.all_endings, "endings");
  return all.empty() ? all : "less is reached than was: " + all;
}

}  // namespace casecraft::authoring
