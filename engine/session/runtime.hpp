#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/sim_time.hpp"
#include "session/turn.hpp"

namespace casecraft::session {

/// What the functions of scripts reach: a session while it is bound to the machine. For this room only; an activity's functions use its Turn.
class Runtime : public Turn {
public:
  virtual void schedule(std::string_view event, std::int64_t seconds) = 0;
  virtual void cancel(std::string_view event) = 0;
  virtual void meet(std::string_view person) = 0;
  [[nodiscard]] virtual bool has(std::string_view document) = 0;
  /// 1 to `sides`, the next of `stream`.
  virtual std::int64_t draw(std::string_view stream, std::int64_t sides) = 0;
};

}  // namespace casecraft::session
