#include "both.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json.hpp"

namespace casecraft::test {
namespace {

std::string joined(std::string lines) {
  std::replace(lines.begin(), lines.end(), '\n', ' ');
  // What is indented goes on with one blank.
  for (std::size_t at = lines.find("  "); at != std::string::npos; at = lines.find("  ", at)) lines.erase(at, 1);
  return lines;
}

}  // namespace

Both::Both() {
  install_rounds(instructor);
  install_rounds(trainee);
}

Outcome Both::assign(const std::string& more) const {
  return casecraft_with(instructor, fmt::format("assign terminal-rounds -o '{}' --course Spring --seeds 7,8 --attempts 2 --force {}", file(), more));
}

std::string Both::file() const { return (trainee.path() / "week-3.assignment").string(); }

Outcome Both::play(const std::string& words, const std::string& input) const {
  Outcome outcome = casecraft_with(trainee, "play week-3.assignment --terminal " + words, input);
  outcome.out = joined(std::move(outcome.out));
  return outcome;
}

std::string Both::catalogue(const std::string& input, const std::string& store) const {
  const Outcome outcome = casecraft_with(trainee, "--terminal" + store, input);
  return outcome.status == 0 ? joined(outcome.out) : outcome.err;
}

base::List Both::sessions(const Scratch& scratch) const { return base::parse_json(casecraft_with(scratch, "sessions --json").out, "sessions").as_list(); }

std::string Both::shared() const { return " --store '" + (instructor.path() / "data/casecraft/sessions.sqlite").string() + "'"; }

void Both::name(const std::string& pseudonym) const {
  trainee.write("config/casecraft/settings.json", fmt::format("{{\"pseudonym\": \"{}\", \"first_start\": false}}", pseudonym));
}

}  // namespace casecraft::test
