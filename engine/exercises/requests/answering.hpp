#pragma once

#include "exercises/requests/judging.hpp"

namespace casecraft::requests {

/// What will come of a request that is sent now, and when.
struct Fate {
  Result result{Result::answered};
  std::int64_t due{-1};                  ///< Simulated seconds; -1: never (silence).
};

/// Draws are keyed by channel, body and what the request is about, so that another request changes none of them, and a better one has the same.
std::string stream_of(const RequestActivities& model, const Request& request);
std::string stream_of(const Channel& channel, const Body& body, std::vector<std::string> subjects);

/// Why a request is decided on.
enum class Occasion {
  first,
  again,      ///< It goes on with what was asked back, or with the rest of a partial answer: in half the time.
  reminded,   ///< It had been laid aside; somebody reads it now, in half the time, and does not lay it aside again.
};
Fate decide_fate(const RequestActivities& model, const Request& request, const Read& read, const Judged& judged, Occasion occasion, session::Turn& turn);

/// When an answer to a request of `quality` that is sent at `sent` comes. `urgency`: "routine", "urgent", "emergency". `standing`: goodwill, 0 to 100.
struct Sending {
  std::int64_t sent{0}, quality{1000}, standing{60}, slow{100};
  std::string_view urgency;
  bool is_halved{false};
};
std::int64_t arrival(const RequestActivities& model, const Channel& channel, const Body& body, const std::string& stream, std::int64_t attempt, const Sending& sending, session::Turn& turn);

/// The goodwill that a body has for us now, 0 to 100.
std::int64_t standing_of(const Body& body, session::Turn& turn);
/// Changes it, with the reason for the debrief: for a pack's script,
void change_standing(const Body& body, std::int64_t change, const std::string& why, session::Turn& turn);
/// and by a request, which keeps the reason and is not saved here.
void impress(Request& request, const Body& body, std::int64_t change, const std::string& why, session::Turn& turn);

/// When a holding is deleted, as far as is known now, in simulated seconds; kNever: it stays.
std::int64_t end_of(const Holding& holding, session::Turn& turn);
/// Settles when each holding ends, once: what a pack's expression says later moves nothing.
void fix_ends(const RequestActivities& model, session::Turn& turn);
/// For which what was preserved waits for an answer to a question, for the rest to be asked for, or for a request that was laid aside.
inline constexpr std::int64_t kPending = 30 * base::kDay;
/// What was preserved is there at `until` still, as long as it is decided whether it may be disclosed. Source: Budapest Convention, article 29(7).
void hold_pending(const RequestActivities& model, const Read& read, std::int64_t until, session::Turn& turn);
bool is_lost(const Holding& holding, session::Turn& turn);
/// Those that a request finds at its body, deleted ones among them.
std::vector<const Holding*> found_by(const RequestActivities& model, const Read& read);

std::int64_t slowness(const Body& body, session::Turn& turn);

}  // namespace casecraft::requests
