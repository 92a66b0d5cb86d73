#pragma once

#include <fmt/format.h>

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostics.hpp"
#include "base/json.hpp"
#include "base/names.hpp"
#include "exercises/tracing/ledger/settings.hpp"

namespace casecraft::ledger {

/// One object of a settings file, with its place: what is asked of it is either there and sound, or a mistake is reported and the default given.
class Part {
public:
  Part(const base::JsonDocument& document, std::string path, const base::Value& value, base::Diagnostics& diagnostics)
      : document_(&document), path_(std::move(path)), value_(value), diagnostics_(&diagnostics) {}

  [[nodiscard]] const base::Value& value() const { return value_; }
  [[nodiscard]] bool has(std::string_view key) const { return value_.has(key); }

  /// Reports that this is no object, or that it has fields that are none of `known`.
  bool is_object(std::string_view what, std::span<const std::string> known) const;
  void wrong(std::string_view key, std::string message, std::string hint = {}) const;

  [[nodiscard]] std::string text(std::string_view key, bool is_needed = true) const;
  [[nodiscard]] std::vector<std::string> texts(std::string_view key, bool is_needed = false) const;
  [[nodiscard]] std::int64_t whole(std::string_view key, std::int64_t otherwise, std::int64_t least, std::int64_t most) const;
  [[nodiscard]] bool yes(std::string_view key, bool otherwise = false) const;
  /// [least, most] or one number for both.
  [[nodiscard]] Range range(std::string_view key, Range otherwise, std::int64_t least, std::int64_t most) const;
  /// Amounts in the reference currency: "49.50" or 49; the result in its minor units.
  [[nodiscard]] std::int64_t amount(std::string_view key, std::int64_t otherwise, int digits) const;
  [[nodiscard]] Range amounts(std::string_view key, Range otherwise, int digits) const;
  [[nodiscard]] Hours hours(std::string_view key, Hours otherwise) const;
  /// "2026-05-01" in days since 1970.
  [[nodiscard]] std::optional<std::int64_t> day(std::string_view key, bool is_needed = true) const;
  /// "2026-05-01" or "2026-05-01T09:00" of the clock in `zone`, as UTC seconds.
  [[nodiscard]] std::optional<std::int64_t> time(std::string_view key, const base::Zone& zone, bool is_needed = true) const;
  /// Index of the name at `key` among `known`; reports an unknown one with the nearest.
  [[nodiscard]] std::optional<std::size_t> one_of(std::string_view key, std::string_view what, std::span<const std::string> known, bool is_needed = true) const;
  [[nodiscard]] std::vector<std::size_t> some_of(std::string_view key, std::string_view what, std::span<const std::string> known) const;
  /// {"tidewire": 60, "marenbank": 35}.
  [[nodiscard]] std::vector<std::pair<std::uint16_t, std::int64_t>> weights(std::string_view key, std::string_view what, std::span<const std::string> known, bool is_needed) const;

  [[nodiscard]] Part at(std::string_view key) const;
  /// The same object without fields that were read already.
  [[nodiscard]] Part without(std::initializer_list<std::string_view> keys) const;
  /// The objects of a list.
  [[nodiscard]] std::vector<Part> parts(std::string_view key, bool is_needed) const;

private:
  [[nodiscard]] std::string path_to(std::string_view key) const { return path_.empty() ? std::string(key) : key.empty() ? path_ : path_ + "/" + std::string(key); }
  [[nodiscard]] std::optional<std::int64_t> read_amount(const base::Value& value, int digits) const;

  const base::JsonDocument* document_;
  std::string path_;
  base::Value value_;
  base::Diagnostics* diagnostics_;
};

/// What names may be used while the rest is read.
struct Known {
  std::vector<std::string> zones, currencies, pools, countries, providers, groups;
  int digits{2};   ///< Of the reference currency.
};

Group read_group(const Part& part, const Known& known, const std::vector<Group>& earlier);
Network read_network(const Part& part, const Known& known);
Member read_member(const Part& part, const Known& known, Member otherwise);

}  // namespace casecraft::ledger
