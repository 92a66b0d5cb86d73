#pragma once

#include <cstdint>
#include <map>
#include <string>

#include "base/hash.hpp"
#include "base/value.hpp"

namespace casecraft::scenario {

/// Raised whenever C++ changes what a session does; sessions recorded under each number stay in `tests/replays/`.
inline constexpr std::int64_t kBehaviour = 1;

/// All that a session depends on, by path: "pack/main.lua", "scripts/casecraft/scene.lua", "assets/frameworks/core.json".
struct Bundle {
  std::map<std::string, std::string> files;   ///< Path to bytes.
  base::Value settings{base::Map{}};          ///< {"mode": "practice", …}: whatever changes what a session does.
  std::int64_t behaviour{kBehaviour};

  /// BLAKE2b-256 of the canonical list of (path, hash of bytes), the settings and the behaviour number.
  [[nodiscard]] base::Hash hash() const;
};

}  // namespace casecraft::scenario
