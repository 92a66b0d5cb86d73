#pragma once

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// From the catalogue to the instructor's page.
void open_instructor(App& app);
/// Goes to the page of the pack in that folder. Throws Error when it is none.
void open_pack(App& app, const std::string& folder);

}  // namespace casecraft::desktop
