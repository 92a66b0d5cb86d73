#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "records/marking/items.hpp"
#include "records/marking/standing.hpp"

namespace casecraft::program {

/// A session with all that an instructor needs to see of it.
struct Marked {
  records::SessionRecord record;
  std::vector<records::Item> items;
  records::Standing standing;
};

/// `record` with its whole result, as `Store::session` gives it. Throws Error as the store does.
Marked read_marked(records::Store& store, records::SessionRecord record);

/// What an instructor looks through.
struct InboxWish {
  std::string course;        ///< Empty: every session in the store.
  bool has_decided{false};   ///< What has been decided too.
};

struct Inbox {
  std::vector<Marked> sessions;   ///< Newest first: those that have something to show; their items are what is to be shown, and of their
                                  ///< results only the scorecard is there.
  std::size_t waiting{0};         ///< Items without a decision.
};

/// Reads every ended session. `progress` hears how many of how many were read; it may throw, which ends the reading. Throws Error as the store does.
Inbox read_inbox(records::Store& store, const InboxWish& wish, const std::function<void(std::size_t, std::size_t)>& progress = {});

/// What a competency weighs in a session's exercise, and what good practice in it looks like.
struct RubricRow {
  std::string id, name, descriptor;
  std::int64_t weight{0};    ///< 0: shown, but outside the total.
  std::int64_t minimum{0};   ///< Per cent that it must reach by itself; 0: none.
  std::string share;         ///< Per cent that the session reached, "62.50"; empty: not assessed.
};

/// The rubric that the session was scored by, in the language of `locale` where the exercise is translated. Throws Error where the exercise cannot be loaded any more.
std::vector<RubricRow> rubric_of(records::Store& store, const records::SessionRecord& record, std::string_view locale);

/// Leaves those that belong to `course`: they name it, or name none and are of somebody in its list. Throws Error as the store does.
void leave_course_members(records::Store& store, const std::string& course, std::vector<records::SessionRecord>& sessions);

}  // namespace casecraft::program
