#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "session/action.hpp"
#include "session/view.hpp"

namespace casecraft::authoring {

/// Words that must stand in what the trainee reads after an action (0: on arriving).
struct ExpectedText {
  std::int64_t after{0};
  std::string contains;
};

/// Bounds in whole per cent; what is not given is not looked at.
struct ExpectedShare {
  std::optional<std::int64_t> at_least;
  std::optional<std::int64_t> at_most;
};

/// What a played session must have given; what is not given is not looked at.
struct Expectation {
  std::optional<std::string> ending;
  std::optional<std::string> verdict;
  ExpectedShare total;
  std::optional<std::vector<std::string>> critical;   ///< "scene/choice" or "scene" or "duty", in the order in which they happened.
  std::map<std::string, ExpectedShare> competencies;  ///< By id.
  std::vector<ExpectedText> texts;
  std::optional<std::string> place;                   ///< Scene at the end.
};

/// A recorded session of a pack with what it must give: `tests/*.json`.
struct PlayedSession {
  std::string name;
  std::uint64_t seed{0};
  session::Mode mode{session::Mode::practice};
  std::vector<session::Action> actions;
  Expectation expect;
};

/// Reads one. Every mistake goes to `diagnostics` with its place; nothing when there is any.
std::optional<PlayedSession> read_played_session(const base::JsonDocument& document, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
