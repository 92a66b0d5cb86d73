#include "exercises/tracing/ledger/csv_columns.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"

namespace casecraft::ledger {

Columns::Columns(std::string_view file, std::string_view bytes, std::vector<std::string> needed, std::vector<std::string> optional, std::string_view label_prefix, Mistakes& mistakes)
    : reader_(file, bytes, mistakes), mistakes_(mistakes), names_(std::move(needed)) {
  const std::size_t needed_count = names_.size();
  names_.insert(names_.end(), optional.begin(), optional.end());
  at_.assign(names_.size(), SIZE_MAX);
  if (!reader_.next(cells_)) {
    mistakes_.add(file, 1, 0, fmt::format("the file is empty; a head line was expected: {}", fmt::join(names_, ",")));
    return;
  }
  const std::int64_t before = mistakes_.count();
  count_ = cells_.size();
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    const auto found = std::find(names_.begin(), names_.end(), cells_[i]);
    if (found != names_.end()) {
      std::size_t& place = at_[static_cast<std::size_t>(found - names_.begin())];
      if (place != SIZE_MAX) mistakes_.add(file, 1, 0, fmt::format("the column '{}' is there twice", cells_[i]));
      place = i;
    } else if (!label_prefix.empty() && cells_[i].starts_with(label_prefix) && cells_[i].size() > label_prefix.size()) {
      labels_.emplace_back(cells_[i].substr(label_prefix.size()));
      label_at_.push_back(i);
    } else {
      mistakes_.add(file, 1, 0, fmt::format("'{}' is no column of {}", cells_[i], file), base::nearest_name_hint(cells_[i], names_));
    }
  }
  for (std::size_t i = 0; i < needed_count; ++i) {
    if (at_[i] == SIZE_MAX) mistakes_.add(file, 1, 0, fmt::format("the column '{}' is missing", names_[i]));
  }
  is_readable_ = mistakes_.count() == before;
}

bool Columns::next() {
  if (!is_readable_) return false;
  while (reader_.next(cells_)) {
    if (cells_.size() == count_) return true;
    mistakes_.add(reader_.file(), reader_.line(), 0, fmt::format("the line has {} cells, but the head line {}", cells_.size(), count_), cells_.size() > count_ ? "put a cell that holds a comma in quotes" : "");
  }
  return false;
}

void Columns::wrong(std::size_t name, std::string message, std::string hint) {
  mistakes_.add(reader_.file(), reader_.line(), 0, fmt::format("{}: {}", names_[name], message), std::move(hint));
}

}  // namespace casecraft::ledger
