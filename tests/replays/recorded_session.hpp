#pragma once

#include <vector>

#include "base/value.hpp"
#include "scenario/bundle.hpp"
#include "session/journal.hpp"

namespace casecraft::test {

/// A session with everything that it depends on.
struct RecordedSession {
  scenario::Bundle bundle;
  std::uint64_t seed{0};
  std::vector<session::JournalRow> rows;
  base::Value scorecard;
};

base::Value to_value(const RecordedSession& recorded);
/// Throws Error.
RecordedSession recorded_from(const base::Value& value);

}  // namespace casecraft::test
