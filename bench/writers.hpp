#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace casecraft::bench {

/// What many processes wrote into one store at once, and what is wrong with it.
struct Written {
  std::int64_t actions{0};             ///< Of all writers together.
  double seconds{0};                   ///< From the first writer's start to the last one's end.
  std::vector<double> waits;           ///< Milliseconds of each append that was confirmed at once, shortest first.
  std::int64_t broken_off{0};          ///< Appends that were refused or lost their connection, looked for in the store and done again where they were not there.
  std::vector<std::string> problems;   ///< A sentence for each thing that was lost, doubled or does not hold together; empty when all is well.
};

/// Lets `writers` processes each play a session of `actions` actions into the store at `place`, whose appends are durable one by one, and then reads everything again.
/// `meanwhile` runs in this process while they write; it is given how many actions have been confirmed so far.
Written write_in_a_crowd(const std::string& place, int writers, std::int64_t actions, const std::function<void(const std::function<std::int64_t()>& done)>& meanwhile = {});

/// One writer in this process: milliseconds of each append, in order.
std::vector<double> write_alone(const std::string& place, std::int64_t actions);

/// The value below which `share` (0 to 1) of `sorted` lie. `sorted` is not empty.
double quantile(const std::vector<double>& sorted, double share);

}  // namespace casecraft::bench
