#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "session/journal.hpp"

namespace casecraft::program {

/// The rows of a journal that still count: what rewinds took back is left out, and so are the rewinds.
std::vector<const session::JournalRow*> effective_rows(std::span<const session::JournalRow> rows);

/// Whether an action of this kind decides something in the exercise (notes, hints, pauses and the like do not).
bool is_decision(std::string_view kind) noexcept;

/// What a `rewind` has to name in "to" so that the last `count` decisions are taken back; 0 goes back to the opening. -1 when there is nothing to take back.
std::int64_t rewind_target(std::span<const session::JournalRow> rows, std::int64_t count);

}  // namespace casecraft::program
