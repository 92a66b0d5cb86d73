#pragma once

#include <string>

#include "session/action.hpp"

namespace casecraft::authoring {

/// What was done, for a person who does not program: "'push'", "ask “Please go on.”", "fill in 1: authority x, urgency routine". One line; longer words are cut short.
std::string action_in_words(const session::Action& action);

}  // namespace casecraft::authoring
