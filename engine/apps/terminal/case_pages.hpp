#pragma once

#include <string_view>

#include "apps/program/play.hpp"
#include "apps/terminal/console.hpp"

namespace casecraft::terminal {

/// The clock, the documents received, the people and the open deadlines.
void show_case(Console& console, const program::Play& play);

/// Document number `number` of the list (from 1; 0: the one that came last). Says so when there is none.
void show_document(Console& console, const program::Play& play, std::size_t number);

/// The trainee's own notes.
void show_notes(Console& console, const program::Play& play);

/// "Fri 16:55 MRT", or empty.
std::string clock_of(const program::Play& play);

}  // namespace casecraft::terminal
