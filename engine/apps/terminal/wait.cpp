#include "apps/terminal/wait.hpp"

#include <cstdint>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/words.hpp"
#include "base/sim_time.hpp"

namespace casecraft::terminal {

std::optional<base::Value> wait_payload(std::string_view text) {
  const std::string words = lower(trim(text));
  if (words.empty() || words == "next") {
    return base::Value(base::Map{{"until", base::Value("next")}});
  }
  std::int64_t minutes = 0;
  if (const auto number = read_number(words)) {
    minutes = static_cast<std::int64_t>(*number);
  } else if (const auto span = base::parse_span(words); span && span->count % 60 == 0) {
    minutes = span->count / 60;
  }
  return minutes > 0 ? std::optional(base::Value(base::Map{{"minutes", base::Value(minutes)}})) : std::nullopt;
}

}  // namespace casecraft::terminal
