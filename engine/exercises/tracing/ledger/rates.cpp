#include "exercises/tracing/ledger/rates.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exercises/tracing/ledger/dice.hpp"

namespace casecraft::ledger {
namespace {

// An amount times a rate may leave 64 bits.
__extension__ typedef __int128 Wide;
constexpr std::int64_t kMillion = 1'000'000;

std::int64_t minor_units(int digits) {
  std::int64_t unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  return unit;
}

}  // namespace

Rates::Rates(const Settings& settings, std::uint64_t seed, std::int64_t first_day, std::int64_t last_day) : first_day_(first_day) {
  for (const CurrencySettings& currency : settings.currencies) {
    units_.push_back(minor_units(currency.currency.digits));
    Dice dice(seed, "rate:" + currency.currency.code);
    std::int64_t rate = currency.rate;
    std::vector<std::int64_t>& days = by_day_.emplace_back();
    for (std::int64_t day = first_day; day < last_day; ++day) {
      days.push_back(rate);
      rate += rate * dice.in(-currency.drift, currency.drift) / 10'000 + (currency.rate - rate) / 50;
      rate = std::max<std::int64_t>(rate, 1);
    }
  }
  reference_unit_ = units_[settings.reference_currency];
}

std::int64_t Rates::rate(std::uint16_t currency, std::int64_t day) const {
  const std::vector<std::int64_t>& days = by_day_[currency];
  return days[static_cast<std::size_t>(std::clamp<std::int64_t>(day - first_day_, 0, static_cast<std::int64_t>(days.size()) - 1))];
}

std::int64_t Rates::to_reference(std::int64_t amount, std::uint16_t currency, std::int64_t day) const {
  const Wide below = Wide{kMillion} * units_[currency];
  return static_cast<std::int64_t>((Wide{amount} * rate(currency, day) * reference_unit_ + below / 2) / below);
}

std::int64_t Rates::from_reference(std::int64_t amount, std::uint16_t currency, std::int64_t day) const {
  const Wide worth = Wide{rate(currency, day)} * reference_unit_;
  return std::max<std::int64_t>(1, static_cast<std::int64_t>(Wide{amount} * kMillion * units_[currency] / worth));
}

}  // namespace casecraft::ledger
