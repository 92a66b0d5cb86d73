#pragma once

#include <memory>

#include "authoring/played_session.hpp"
#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// Plays `played` on `exercise` (loaded in the mode that it names) and compares. What differs goes to `diagnostics` at the place in `document` that
/// expected it; returns whether nothing did. After `leave` the session is put together anew from its journal, as for a trainee who comes back, and
/// at the end its journal is replayed: it must give the same hashes.
bool play(const PlayedSession& played, const base::JsonDocument& document, const std::shared_ptr<session::Exercise>& exercise,
          base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
