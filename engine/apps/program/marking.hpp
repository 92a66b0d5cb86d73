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
  std::vector<Marked> sessions;   ///< Newest first: those that have something to show; their items are what is to be shown, and their
                                  ///< results are short, as in a list (`Store::sessions`).
  std::size_t waiting{0};         ///< Items without a decision.
};

/// Goes through the ended sessions: most by the part that is kept beside them for this (`Store::marking_parts`), the others whole. `progress` hears how many of how many were read; it may throw, which ends the reading. Throws Error as the store does.
Inbox read_inbox(records::Store& store, const InboxWish& wish, const std::function<void(std::size_t, std::size_t)>& progress = {});

/// What a competency weighs in a session's exercise, and what good practice in it looks like.
struct RubricRow {
  std::string id, name, descriptor;
  std::int64_t weight{0};    ///< 0: shown, but outside the total.
  std::int64_t minimum{0};   ///< Per cent that it must reach by itself; 0: none.
  std::string share;         ///< Per cent that the session reached, "62.50"; empty: not assessed.
};

/// What a session was scored by.
struct Rubric {
  std::int64_t pass_mark{0};   ///< Per cent of the weighted total.
  std::vector<RubricRow> rows;
};

/// The rubric that the session of this id was scored by, in the language of `locale` where the exercise is translated; without rows where the exercise cannot be loaded any
/// more. Throws Error as the store does.
Rubric rubric_of(records::Store& store, const std::string& session, std::string_view locale);

/// Leaves those that belong to `course`: they name it, or name none and are of somebody in its list. Throws Error as the store does.
void leave_course_members(records::Store& store, const std::string& course, std::vector<records::SessionRecord>& sessions);

}  // namespace casecraft::program
