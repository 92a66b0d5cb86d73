#pragma once

#include "session/activity.hpp"

namespace casecraft::scene {

/// Makes the scene kind known: read, decide, enter text.
void register_activity(session::ActivityRegistry& registry);

}  // namespace casecraft::scene
