#pragma once

#include <functional>
#include <string>
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
  std::vector<Marked> sessions;   ///< Newest first: those that have something to show; their items are what is to be shown.
  std::size_t waiting{0};         ///< Items without a decision.
};

/// Reads every ended session. `progress` hears how many of how many were read; it may throw, which ends the reading. Throws Error as the store does.
Inbox read_inbox(records::Store& store, const InboxWish& wish, const std::function<void(std::size_t, std::size_t)>& progress = {});

/// Leaves those that belong to `course`: they name it, or name none and are of somebody in its list. Throws Error as the store does.
void leave_course_members(records::Store& store, const std::string& course, std::vector<records::SessionRecord>& sessions);

}  // namespace casecraft::program
