#pragma once

#include <cstddef>

#include "apps/desktop/app.hpp"
#include "apps/desktop/pack_worker.hpp"

namespace casecraft::desktop {

/// What checking a pack has found, a card each, which opens its line in the person's editor. `limit`: how many cards there are at most; "Show more" raises it.
void draw_findings(App& app, Column& column, const PackWorker::Done& done, std::size_t& limit);

}  // namespace casecraft::desktop
