#pragma once

#include <cstdint>
#include <string_view>

namespace casecraft::requests {

/// How long something takes: a log-normal distribution by its median and its 90th percentile, in seconds, 0 < median <= p90.
struct Latency {
  std::int64_t median{1};
  std::int64_t p90{1};
};

/// The draw `n` of `stream` under `seed`, in whole seconds, between the distribution's points of 2 and 98 per cent. The same on every machine: worked out with tables and
/// basic arithmetic and without the mathematical library, whose last digits differ.
std::int64_t draw_latency(const Latency& latency, std::uint64_t seed, std::string_view stream, std::uint64_t n) noexcept;

/// The point below which `per_mille` of a thousand draws lie; 1 to 999.
std::int64_t latency_at(const Latency& latency, std::int64_t per_mille) noexcept;

}  // namespace casecraft::requests
