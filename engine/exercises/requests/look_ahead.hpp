#pragma once

#include "exercises/requests/model.hpp"
#include "session/turn.hpp"

namespace casecraft::requests {

/// What waits for the trainee, what is to be expected, and what runs out, in order of time.
session::Page due_page(const RequestActivities& model, session::Turn& turn);
/// The days ahead: who works on them, and what comes due or runs out.
session::Page calendar_page(const RequestActivities& model, session::Turn& turn);

}  // namespace casecraft::requests
