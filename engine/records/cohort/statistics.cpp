#include "records/cohort/statistics.hpp"

#include <algorithm>
#include <boost/math/distributions/fisher_f.hpp>
#include <boost/math/distributions/normal.hpp>
#include <cmath>
#include <numeric>

namespace casecraft::records {
namespace {

constexpr double kLowTail = 0.025;
constexpr double kHighTail = 0.975;

double mean_of(std::span<const double> values) { return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size()); }

/// Of a sample. Precondition: two values or more. In two passes, so that large values with small differences lose no digits.
double variance_of(std::span<const double> values) {
  const double mean = mean_of(values);
  double sum = 0;
  for (const double value : values) {
    sum += (value - mean) * (value - mean);
  }
  return sum / static_cast<double>(values.size() - 1);
}

/// Precondition: sorted, not empty.
double quantile(std::span<const double> sorted, double share) {
  const double place = share * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (place - std::floor(place)) * (sorted[above] - sorted[below]);
}

}  // namespace

Spread spread(std::vector<double> values) {
  Spread made;
  if (values.empty()) {
    return made;
  }
  std::sort(values.begin(), values.end());
  made.count = static_cast<std::int64_t>(values.size());
  made.mean = mean_of(values);
  made.deviation = values.size() > 1 ? std::sqrt(variance_of(values)) : 0;
  made.least = values.front();
  made.lower_quartile = quantile(values, 0.25);
  made.median = quantile(values, 0.5);
  made.upper_quartile = quantile(values, 0.75);
  made.most = values.back();
  return made;
}

Rate rate(std::int64_t hits, std::int64_t of) {
  Rate made;
  made.hits = hits;
  made.of = of;
  made.interval = {0, 1};
  if (of == 0) {
    return made;
  }
  const auto n = static_cast<double>(of);
  const double z = boost::math::quantile(boost::math::normal(), kHighTail);
  made.share = static_cast<double>(hits) / n;
  const double centre = (made.share + z * z / (2 * n)) / (1 + z * z / n);
  const double half = z / (1 + z * z / n) * std::sqrt(made.share * (1 - made.share) / n + z * z / (4 * n * n));
  made.interval = {std::max(0.0, centre - half), std::min(1.0, centre + half)};
  return made;
}

std::optional<double> correlation(std::span<const double> one, std::span<const double> other) {
  if (one.size() < 3) {
    return std::nullopt;
  }
  const double mean_one = mean_of(one);
  const double mean_other = mean_of(other);
  double both = 0;
  double squares_one = 0;
  double squares_other = 0;
  for (std::size_t i = 0; i < one.size(); ++i) {
    both += (one[i] - mean_one) * (other[i] - mean_other);
    squares_one += (one[i] - mean_one) * (one[i] - mean_one);
    squares_other += (other[i] - mean_other) * (other[i] - mean_other);
  }
  if (!(squares_one > 0) || !(squares_other > 0)) {
    return std::nullopt;
  }
  return std::clamp(both / std::sqrt(squares_one * squares_other), -1.0, 1.0);
}

std::optional<Alpha> cronbach(const std::vector<std::vector<double>>& scores) {
  const std::size_t people = scores.size();
  const std::size_t items = scores.empty() ? 0 : scores.front().size();
  if (people < 2 || items < 2) {
    return std::nullopt;
  }
  double of_items = 0;
  std::vector<double> column(people);
  for (std::size_t item = 0; item < items; ++item) {
    for (std::size_t person = 0; person < people; ++person) {
      column[person] = scores[person][item];
    }
    of_items += variance_of(column);
  }
  for (std::size_t person = 0; person < people; ++person) {
    column[person] = std::accumulate(scores[person].begin(), scores[person].end(), 0.0);
  }
  const double of_totals = variance_of(column);
  if (!(of_totals > 0)) {
    return std::nullopt;
  }
  const auto k = static_cast<double>(items);
  const auto n = static_cast<double>(people);
  Alpha made;
  made.people = static_cast<std::int64_t>(people);
  made.items = static_cast<std::int64_t>(items);
  made.alpha = k / (k - 1) * (1 - of_items / of_totals);
  // (1 - alpha) / (1 - its estimate) follows F with n - 1 and (n - 1)(k - 1) degrees of freedom.
  const boost::math::fisher_f f(n - 1, (n - 1) * (k - 1));
  made.interval = {1 - (1 - made.alpha) * boost::math::quantile(f, kHighTail), 1 - (1 - made.alpha) * boost::math::quantile(f, kLowTail)};
  return made;
}

}  // namespace casecraft::records
