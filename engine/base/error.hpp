#pragma once

#include <stdexcept>
#include <string>

namespace casecraft {

/// The base of everything that this program throws: `what()` is one clear sentence for a person, saying what went
/// wrong, where, what was expected and how to mend it.
class Error : public std::runtime_error {
public:
  using std::runtime_error::runtime_error;
};

}  // namespace casecraft
