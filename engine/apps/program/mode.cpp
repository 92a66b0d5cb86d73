#include "apps/program/mode.hpp"

#include <fmt/format.h>

#include <string>
#include <vector>

#include "base/error.hpp"
#include "base/language.hpp"
#include "base/names.hpp"

namespace casecraft::program {

session::Mode read_mode(std::string_view word) {
  if (word == session::to_string(session::Mode::practice)) {
    return session::Mode::practice;
  }
  if (word == session::to_string(session::Mode::assessment)) {
    return session::Mode::assessment;
  }
  const std::vector<std::string> modes{base::to_say("practice"), base::to_say("assessment")};
  const std::string nearest = base::nearest_name(word, modes);
  throw Error(fmt::format("there is no mode '{}'; {}", word,
                          nearest.empty() ? "expected practice or assessment" : fmt::format("did you mean '{}'?", nearest)));
}

}  // namespace casecraft::program
