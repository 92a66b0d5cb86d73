#pragma once

#include <cstddef>

#include "apps/program/assigned.hpp"
#include "apps/terminal/console.hpp"

namespace casecraft::terminal {

/// An assignment of the catalogue under its number: what it is, its days, and how many attempts are left; or why it cannot be played.
void show_assigned(Console& console, std::size_t number, const program::Assigned& assigned);

}  // namespace casecraft::terminal
