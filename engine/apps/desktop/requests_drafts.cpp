#include "apps/desktop/requests_drafts.hpp"

#include <charconv>

#include <fmt/format.h>

// Drafts are actions: a field's words go into the session when the field is left, and with them into the journal.
namespace casecraft::desktop {

std::string board_key(std::int64_t request, std::string_view field) { return fmt::format("{}/{}", request, field); }

base::Value fill_payload(const std::string& key, const base::Value& value) {
  const std::size_t slash = key.find('/');
  std::int64_t number = 0;
  std::from_chars(key.data(), key.data() + slash, number);
  return base::Map{{"request", number}, {"field", key.substr(slash + 1)}, {"value", value}};
}

void settle_fill(RequestsBoard& board, const base::Value& payload, const std::string& refused) {
  const auto found = board.words.find(board_key(payload.integer_at("request"), payload.text_at("field")));
  if (found == board.words.end() || !payload["value"].is_text()) return;
  FieldWords& words = found->second;
  words.problem = refused;
  if (refused.empty()) words.kept = payload.text_at("value");
}

std::string save_board_words(Running& running) {
  RequestsBoard& board = running.board;
  std::string problem;
  if (running.view().activity != "requests" || running.view().phase != session::Phase::open) return problem;
  for (const auto& [key, words] : board.words) {
    if (!words.is_read || words.editor.text() == words.kept) continue;
    const bool was_told = !words.problem.empty();
    const base::Value payload = fill_payload(key, base::Value(words.editor.text()));
    const std::string refused = running.send("fill", payload);
    settle_fill(board, payload, refused);
    if (problem.empty() && !was_told) problem = refused;
    // Time passes with it: the exercise can have moved on.
    if (running.view().activity != "requests" || running.view().phase != session::Phase::open) break;
  }
  return problem;
}

}  // namespace casecraft::desktop
