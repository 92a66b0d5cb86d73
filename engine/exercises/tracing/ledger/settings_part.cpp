#include <algorithm>
#include <charconv>

#include "exercises/tracing/ledger/read_settings.hpp"

namespace casecraft::ledger {

bool Part::is_object(std::string_view what, std::span<const std::string> known) const {
  if (!value_.is_map()) {
    wrong("", fmt::format("{} must be an object {{ … }}, but a {} was found", what, value_.kind_name()));
    return false;
  }
  for (const auto& [key, value] : value_.as_map()) {
    if (std::find(known.begin(), known.end(), key) == known.end()) {
      diagnostics_->error("ledger.unknown-field", document_->where(path_to(key)), fmt::format("'{}' is no field of {}", key, what), base::nearest_name_hint(key, known));
    }
  }
  return true;
}

void Part::wrong(std::string_view key, std::string message, std::string hint) const {
  diagnostics_->error("ledger.settings", document_->where(path_to(key)), std::move(message), std::move(hint));
}

std::string Part::text(std::string_view key, bool is_needed) const {
  const base::Value& value = value_[key];
  if (value.is_text() && (!value.as_text().empty() || !is_needed)) return value.as_text().str();
  if (!value.is_null()) wrong(key, fmt::format("'{}' must be a text that is not empty", key));
  else if (is_needed) wrong("", fmt::format("'{}' is missing", key));
  return {};
}

std::vector<std::string> Part::texts(std::string_view key, bool is_needed) const {
  std::vector<std::string> found;
  const base::Value& value = value_[key];
  if (value.is_text()) return {value.as_text().str()};
  if (value.is_list()) {
    for (const base::Value& item : value.as_list()) {
      if (item.is_text()) found.push_back(item.as_text().str());
      else wrong(key, fmt::format("'{}' must hold texts only, but a {} was found", key, item.kind_name()));
    }
  } else if (!value.is_null()) {
    wrong(key, fmt::format("'{}' must be a list of texts, but a {} was found", key, value.kind_name()));
  }
  if (found.empty() && is_needed) wrong(value.is_null() ? "" : key, fmt::format("'{}' must be a list of at least one text", key));
  return found;
}

std::int64_t Part::whole(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most) const {
  const base::Value& value = value_[key];
  if (value.is_null()) return otherwise;
  if (value.is_integer() && value.as_integer() >= least && value.as_integer() <= most) return value.as_integer();
  wrong(key, fmt::format("'{}' must be a whole number from {} to {}", key, least, most));
  return otherwise;
}

bool Part::yes(std::string_view key, bool otherwise) const {
  const base::Value& value = value_[key];
  if (value.is_null()) return otherwise;
  if (value.is_bool()) return value.as_bool();
  wrong(key, fmt::format("'{}' must be true or false", key));
  return otherwise;
}

Range Part::range(std::string_view key, Range otherwise, std::int64_t least, std::int64_t most) const {
  const base::Value& value = value_[key];
  if (value.is_null()) return otherwise;
  const auto is_fit = [&](const base::Value& number) { return number.is_integer() && number.as_integer() >= least && number.as_integer() <= most; };
  if (is_fit(value)) return {value.as_integer(), value.as_integer()};
  if (value.is_list() && value.as_list().size() == 2 && is_fit(value.as_list()[0]) && is_fit(value.as_list()[1]) && value.as_list()[0].as_integer() <= value.as_list()[1].as_integer()) {
    return {value.as_list()[0].as_integer(), value.as_list()[1].as_integer()};
  }
  wrong(key, fmt::format("'{}' must be a whole number from {} to {}, or two of them, the smaller first: [{}, {}]", key, least, most, otherwise.least, otherwise.most));
  return otherwise;
}

std::optional<std::int64_t> Part::read_amount(const base::Value& value, int digits) const {
  std::int64_t unit = 1;
  for (int i = 0; i < digits; ++i) unit *= 10;
  constexpr std::int64_t kMost = 1'000'000'000;   // Units; leaves room for every sum.
  if (value.is_integer() && value.as_integer() >= 0 && value.as_integer() <= kMost) return value.as_integer() * unit;
  if (!value.is_text()) return std::nullopt;
  const std::string_view words = value.as_text();
  const std::size_t point = std::min(words.find('.'), words.size());
  std::string digits_only(words.substr(0, point));
  const std::string_view fraction = point < words.size() ? words.substr(point + 1) : std::string_view();
  if (digits_only.empty() || fraction.size() > static_cast<std::size_t>(digits) || (point < words.size() && fraction.empty())) return std::nullopt;
  digits_only += fraction;
  digits_only.append(static_cast<std::size_t>(digits) - fraction.size(), '0');
  std::int64_t minor = 0;
  const auto [end, failed] = std::from_chars(digits_only.data(), digits_only.data() + digits_only.size(), minor);
  if (failed != std::errc() || end != digits_only.data() + digits_only.size() || minor < 0 || minor > kMost * unit) return std::nullopt;
  return minor;
}

std::int64_t Part::amount(std::string_view key, std::int64_t otherwise, int digits) const {
  if (!value_.has(key)) return otherwise;
  if (const auto minor = read_amount(value_[key], digits)) return *minor;
  wrong(key, fmt::format("'{}' must be an amount in the reference currency with at most {} digits after the point: \"49.50\"", key, digits));
  return otherwise;
}

Range Part::amounts(std::string_view key, Range otherwise, int digits) const {
  const base::Value& value = value_[key];
  if (value.is_null()) return otherwise;
  if (value.is_list() && value.as_list().size() == 2) {
    const auto least = read_amount(value.as_list()[0], digits);
    const auto most = read_amount(value.as_list()[1], digits);
    if (least && most && *least > 0 && *least <= *most) return {*least, *most};
  } else if (const auto both = read_amount(value, digits); both && *both > 0) {
    return {*both, *both};
  }
  wrong(key, fmt::format("'{}' must be two amounts above zero in the reference currency, the smaller first: [\"49.50\", \"390\"]", key));
  return otherwise;
}

Hours Part::hours(std::string_view key, Hours otherwise) const {
  const base::Value& value = value_[key];
  if (value.is_null()) return otherwise;
  if (value.is_list() && value.as_list().size() == 2 && value.as_list()[0].is_integer() && value.as_list()[1].is_integer()) {
    const std::int64_t from = value.as_list()[0].as_integer();
    const std::int64_t until = value.as_list()[1].as_integer();
    if (from >= 0 && from < 24 && until >= 0 && until <= 24 && from != until) return {static_cast<int>(from), static_cast<int>(until)};
  }
  wrong(key, fmt::format("'{}' must be two different hours of the clock, [from, until): [8, 18] or, over midnight, [22, 5]", key));
  return otherwise;
}

std::optional<std::int64_t> Part::day(std::string_view key, bool is_needed) const {
  const auto seconds = time(key, base::utc(), is_needed);
  return seconds ? std::optional(*seconds / 86'400) : std::nullopt;
}

std::optional<std::int64_t> Part::time(std::string_view key, const base::Zone& zone, bool is_needed) const {
  const base::Value& value = value_[key];
  if (value.is_null()) {
    if (is_needed) wrong("", fmt::format("'{}' is missing", key));
    return std::nullopt;
  }
  if (value.is_text()) {
    std::string words = value.as_text().str();
    if (words.size() == 10) words += "T00:00";
    if (const auto time = base::parse_local(words, zone)) return time->seconds;
  }
  wrong(key, fmt::format("'{}' must be a day \"2026-05-01\" or a time \"2026-05-01T09:00\"", key));
  return std::nullopt;
}

std::optional<std::size_t> Part::one_of(std::string_view key, std::string_view what, std::span<const std::string> known, bool is_needed) const {
  const std::string name = text(key, is_needed);
  if (name.empty()) return std::nullopt;
  const auto found = std::find(known.begin(), known.end(), name);
  if (found != known.end()) return static_cast<std::size_t>(found - known.begin());
  wrong(key, fmt::format("'{}' is no {} of this ledger", name, what), base::nearest_name_hint(name, known));
  return std::nullopt;
}

std::vector<std::size_t> Part::some_of(std::string_view key, std::string_view what, std::span<const std::string> known) const {
  std::vector<std::size_t> indices;
  for (const std::string& name : texts(key)) {
    const auto found = std::find(known.begin(), known.end(), name);
    if (found != known.end()) indices.push_back(static_cast<std::size_t>(found - known.begin()));
    else wrong(key, fmt::format("'{}' is no {} of this ledger", name, what), base::nearest_name_hint(name, known));
  }
  return indices;
}

std::vector<std::pair<std::uint16_t, std::int64_t>> Part::weights(std::string_view key, std::string_view what, std::span<const std::string> known, bool is_needed) const {
  std::vector<std::pair<std::uint16_t, std::int64_t>> weighted;
  std::int64_t sum = 0;
  const base::Value& value = value_[key];
  if (value.is_map()) {
    for (const auto& [name, weight] : value.as_map()) {
      const std::string path = fmt::format("{}/{}", key, name);
      const auto found = std::find(known.begin(), known.end(), name);
      if (found == known.end()) {
        wrong(path, fmt::format("'{}' is no {} of this ledger", name, what), base::nearest_name_hint(name, known));
      } else if (!weight.is_integer() || weight.as_integer() < 0 || weight.as_integer() > 1'000'000) {
        wrong(path, fmt::format("the weight of '{}' must be a whole number from 0 to 1000000", name));
      } else {
        weighted.emplace_back(static_cast<std::uint16_t>(found - known.begin()), weight.as_integer());
        sum += weight.as_integer();
      }
    }
    if (sum == 0) wrong(key, fmt::format("'{}' needs a weight above zero", key));
  } else if (!value.is_null() || is_needed) {
    wrong(value.is_null() ? "" : key, fmt::format("'{}' must give weights by {}: {{\"name\": 60, …}}", key, what));
  }
  if (sum == 0) weighted.clear();
  return weighted;
}

Part Part::at(std::string_view key) const { return {*document_, path_to(key), value_[key], *diagnostics_}; }

Part Part::without(std::initializer_list<std::string_view> keys) const {
  base::Map rest = value_.as_map();
  for (const std::string_view key : keys) {
    const auto found = rest.find(key);
    if (found != rest.end()) rest.erase(found);
  }
  return {*document_, path_, rest, *diagnostics_};
}

std::vector<Part> Part::parts(std::string_view key, bool is_needed) const {
  std::vector<Part> all;
  const base::Value& value = value_[key];
  if (value.is_list()) {
    for (std::size_t i = 0; i < value.as_list().size(); ++i) all.emplace_back(*document_, fmt::format("{}/{}", path_to(key), i), value.as_list()[i], *diagnostics_);
  } else if (!value.is_null()) {
    wrong(key, fmt::format("'{}' must be a list, but a {} was found", key, value.kind_name()));
    return all;
  }
  if (all.empty() && is_needed) wrong(value.is_null() ? "" : key, fmt::format("'{}' must be a list with at least one entry", key));
  return all;
}

}  // namespace casecraft::ledger
