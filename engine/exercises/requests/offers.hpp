#pragma once

#include "exercises/requests/model.hpp"
#include "session/turn.hpp"
#include "session/view.hpp"

namespace casecraft::requests {

/// The forms of the board, for front ends that know nothing of requests: draft, fill, send, withdraw, remind.
void add_templates(session::View& view, const RequestActivities& model, session::Turn& turn);

}  // namespace casecraft::requests
