#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exercises/requests/timeline.hpp"

namespace casecraft::requests {

/// What a session at the board came to. Shares are thousandths.
struct Outcome {
  std::vector<Request> requests;
  std::vector<Step> line;
  std::int64_t sent{0}, bounced{0};
  std::array<std::optional<std::int64_t>, kQualities> qualities{};   ///< Of requests as they were first sent; nothing: no rule of theirs looks at it.
  std::int64_t wanted{0}, obtained{0}, lost{0};       ///< Holdings; lost: deleted before they were obtained,
  std::int64_t kept{0};                               ///< kept: obtained, or preserved, or such as nobody deletes.
  std::int64_t goodwill{0}, timing{0};
  std::optional<std::int64_t> safe_after;             ///< Seconds since the case opened.
  bool is_help_on_its_way{false};                     ///< Nobody is there yet, but those who go have been told; `safe_after` is when.
  std::optional<std::int64_t> safety;
};

Outcome outcome_of(const RequestActivities& model, session::Turn& turn);
/// The share that `measure` looks at, or nothing when it does not apply.
std::optional<std::int64_t> share_of(const Outcome& outcome, std::string_view measure);
/// What was found, in a sentence.
std::string words_of(const Outcome& outcome, const Board& board, std::string_view measure);
/// Closes the board and scores, once.
void assess(const RequestActivities& model, session::Turn& turn);

}  // namespace casecraft::requests
