#include "apps/program/seed.hpp"

#include <random>

namespace casecraft::program {

std::uint64_t next_seed() {
  std::random_device device;
  return 1 + device() % kLargestSeed;
}

}  // namespace casecraft::program
