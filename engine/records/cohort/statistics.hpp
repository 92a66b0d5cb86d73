#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace casecraft::records {

/// The figures of a distribution. Quartiles interpolate linearly between the two nearest values (Hyndman and Fan 1996, type 7: the usual one of numpy and R).
struct Spread {
  std::int64_t count{0};    ///< 0: every other figure is 0 and means nothing.
  double mean{0};
  double deviation{0};      ///< Standard deviation of a sample (divided by count - 1); 0 for one value.
  double least{0};
  double lower_quartile{0};
  double median{0};
  double upper_quartile{0};
  double most{0};
};
Spread spread(std::vector<double> values);

struct Interval {
  double low{0};
  double high{0};
};

/// So many of so many.
struct Rate {
  std::int64_t hits{0};
  std::int64_t of{0};
  double share{0};          ///< 0 to 1; 0 when `of` is 0.
  Interval interval;        ///< 95 %, Wilson (1927), without continuity correction; 0 to 1 when `of` is 0.
};
/// Precondition: 0 <= hits <= of.
Rate rate(std::int64_t hits, std::int64_t of);

/// Pearson's product-moment correlation; nothing for fewer than three pairs, or when one side does not vary. With the points of one decision on one side and the total
/// without them on the other it is the corrected point-biserial discrimination of that decision. Precondition: both of one length.
std::optional<double> correlation(std::span<const double> one, std::span<const double> other);

/// Cronbach's alpha (1951) with the 95 % interval of Feldt (1965).
struct Alpha {
  double alpha{0};
  Interval interval;
  std::int64_t people{0};
  std::int64_t items{0};
};
/// `scores` holds a row for each person and a column for each item. Nothing for fewer than two items or people, or when the totals do not vary.
/// Precondition: all rows of one length.
std::optional<Alpha> cronbach(const std::vector<std::vector<double>>& scores);

}  // namespace casecraft::records
