#pragma once

#include <cstdint>
#include <string>

#include "apps/desktop/running.hpp"

namespace casecraft::desktop {

/// Names a field of a request among the words that are being typed.
std::string board_key(std::int64_t request, std::string_view field);
/// The action that puts what is typed there into the request.
base::Value fill_payload(const std::string& key, const base::Value& value);
/// What came of that action: its words are the session's now, or stay in the field with the reason why not.
void settle_fill(RequestsBoard& board, const base::Value& payload, const std::string& refused);
/// Puts every word that is typed at the board into its request: before the window is left or paused. The sentence says what was not taken.
std::string save_board_words(Running& running);

}  // namespace casecraft::desktop
