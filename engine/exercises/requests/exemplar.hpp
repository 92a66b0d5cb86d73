#pragma once

#include "exercises/requests/judging.hpp"

namespace casecraft::requests {

/// A form as somebody would fill it in who knows every rule: the facts that the body may have, what finds the data that it holds, their period, and of each list of options the one with which most holds.
/// For exploring: it shows what a board can come to, and is no model of a person.
base::Map exemplary_fields(const RequestActivities& model, const Request& request, session::Turn& turn);

}  // namespace casecraft::requests
