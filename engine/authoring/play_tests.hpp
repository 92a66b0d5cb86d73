#pragma once

#include <memory>
#include <string>
#include <vector>

#include "authoring/played_session.hpp"
#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// One action of a played session: where it was done, and where the trainee stood afterwards.
struct PlayedStep {
  std::string place;
  session::Action action;
  std::string way;      ///< As Way::id has it: a choice's id, "continue", "entry.ID", "drill"; else what the action names, or its kind.
  std::string to;
};

struct PlayedThrough {
  bool is_as_expected{false};
  std::string first;               ///< The place at which it began; empty: it could not begin.
  std::vector<PlayedStep> steps;   ///< As far as it went.
  std::string ending;              ///< Id; empty: it did not end.
};

/// As `play`, and says what was done.
PlayedThrough play_through(const PlayedSession& played, const base::JsonDocument& document, const std::shared_ptr<session::Exercise>& exercise, base::Diagnostics& diagnostics);

/// Plays `played` on `exercise` (loaded in the mode that it names) and compares. What differs goes to `diagnostics` at the place in `document` that
/// expected it; returns whether nothing did. After `leave` the session is put together anew from its journal, as for a trainee who comes back, and
/// at the end its journal is replayed: it must give the same hashes.
bool play(const PlayedSession& played, const base::JsonDocument& document, const std::shared_ptr<session::Exercise>& exercise,
          base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
