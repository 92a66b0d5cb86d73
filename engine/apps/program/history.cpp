#include "apps/program/history.hpp"

#include "base/json.hpp"

namespace casecraft::program {

std::vector<const session::JournalRow*> effective_rows(std::span<const session::JournalRow> rows) {
  // A rewind may name an action that lies on a branch that was itself taken back, so each row remembers the row that it stands on.
  std::vector<std::int64_t> stands_on(rows.size() + 1, 0);
  std::int64_t last = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const auto number = static_cast<std::int64_t>(i) + 1;
    if (rows[i].kind == "rewind") {
      const std::int64_t to = base::parse_json(rows[i].payload, "journal").integer_at("to");
      const bool is_known = to >= 0 && to < number;
      // A rewind to a rewind stands where that one led.
      last = !is_known ? last : (to > 0 && rows[static_cast<std::size_t>(to - 1)].kind == "rewind" ? stands_on[static_cast<std::size_t>(to)] : to);
      stands_on[static_cast<std::size_t>(number)] = last;
    } else {
      stands_on[static_cast<std::size_t>(number)] = last;
      last = number;
    }
  }
  std::vector<const session::JournalRow*> path;
  for (std::int64_t at = last; at > 0; at = stands_on[static_cast<std::size_t>(at)]) {
    path.push_back(&rows[static_cast<std::size_t>(at - 1)]);
  }
  return {path.rbegin(), path.rend()};
}

bool is_decision(std::string_view kind) noexcept {
  return kind != "note" && kind != "pause" && kind != "resume" && kind != "leave" && kind != "hint" && kind != "rewind";
}

std::int64_t rewind_target(std::span<const session::JournalRow> rows, std::int64_t count) {
  const auto path = effective_rows(rows);
  std::int64_t left = count;
  for (std::size_t i = path.size(); i > 0 && left > 0; --i) {
    if (is_decision(path[i - 1]->kind) && --left == 0) {
      return i >= 2 ? path[i - 2]->number : 0;
    }
  }
  return left == count || path.empty() ? -1 : 0;
}

}  // namespace casecraft::program
