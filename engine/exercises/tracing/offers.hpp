#pragma once

#include "exercises/tracing/model.hpp"

namespace casecraft::tracing {

/// Adds what can be done at a desk as templates with their arguments, so that any front end can ask for them.
void add_templates(session::View& view, const TracingModel& model, const DeskData& data);

}  // namespace casecraft::tracing
