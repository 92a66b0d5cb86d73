#include "exercises/interview/state_of_person.hpp"

#include <array>

namespace casecraft::interview {
namespace {

// 10,000 / (1 + exp(-k / 4)), rounded, for k from 0 to 40: worked out once with exact arithmetic and kept as numbers.
constexpr std::array<Share, 41> kTable{
    5000, 5622, 6225, 6792, 7311, 7773, 8176, 8520, 8808, 9047, 9241, 9399, 9526, 9627,
    9707, 9770, 9820, 9859, 9890, 9914, 9933, 9948, 9959, 9968, 9975, 9981, 9985, 9988,
    9991, 9993, 9994, 9996, 9997, 9997, 9998, 9998, 9999, 9999, 9999, 9999, 10000,
};
constexpr std::int64_t kStep = kWhole / 4;

}  // namespace

Share logistic(std::int64_t x) noexcept {
  if (x < 0) return kWhole - logistic(-x);
  const std::int64_t last = kStep * static_cast<std::int64_t>(kTable.size() - 1);
  if (x >= last) return kTable.back();
  const auto index = static_cast<std::size_t>(x / kStep);
  const std::int64_t rest = x % kStep;
  return kTable[index] + (kTable[index + 1] - kTable[index]) * rest / kStep;
}

}  // namespace casecraft::interview
