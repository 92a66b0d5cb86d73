#pragma once

#include "exercises/requests/model.hpp"
#include "session/turn.hpp"
#include "session/view.hpp"

namespace casecraft::requests {

/// The forms of the board, for front ends that know nothing of requests: draft, fill, send, withdraw, remind.
void add_templates(session::View& view, const RequestActivities& model, session::Turn& turn);

/// For exploring: letters of the kinds on the path, filled in as they should be, and each also with next to nothing in it; what comes back is mended. Withdrawing is left out.
std::optional<std::vector<base::Value>> representatives_of(const session::ActionTemplate& offer, const RequestActivities& model, session::Turn& turn);

}  // namespace casecraft::requests
