#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "session/session.hpp"

namespace casecraft::bench {

/// Loads a pack from a folder, with the program's own scripts and assets.
std::shared_ptr<session::Exercise> load_pack(const std::string& folder, session::Mode mode);

/// A small generator for choosing at random; the same everywhere.
class Dice {
public:
  explicit Dice(std::uint64_t seed) : state_(seed * 6364136223846793005ULL + 1442695040888963407ULL) {}
  std::uint64_t below(std::uint64_t bound) {
    state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
    return (state_ >> 33U) % bound;
  }

private:
  std::uint64_t state_;
};

/// Something possible now, chosen at random: an offer, typed words included.
session::Action random_action(const session::View& view, Dice& dice);

}  // namespace casecraft::bench
