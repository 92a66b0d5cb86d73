#include "exercises/requests/times.hpp"

#include <fmt/format.h>

#include "session/turn.hpp"

namespace casecraft::requests {

base::UtcTime time_at(std::int64_t at, session::Turn& turn) { return base::UtcTime{turn.case_file().opens.seconds + at}; }

std::string own_time(std::int64_t at, const RequestActivities& model, session::Turn& turn) {
  const base::UtcTime time = time_at(at, turn);
  const base::Zone& own = model.calendars[model.board.calendar].zone;
  const bool is_same_day = local_day(time, own) == local_day(time, base::utc());
  return fmt::format("{} ({})", base::format_long(time, own), is_same_day ? base::format_clock(time, base::utc()) + " UTC" : base::format_short(time, base::utc()));
}

std::string own_time_or_nothing(std::int64_t at, const RequestActivities& model, session::Turn& turn) { return at < 0 ? std::string() : own_time(at, model, turn); }

}  // namespace casecraft::requests
