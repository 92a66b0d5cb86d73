#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exercises/tracing/ledger/csv.hpp"

namespace casecraft::ledger {

/// A file with a head line: cells by the number of their name, wherever the column stands. A column that is missing, unknown or there twice is reported,
/// and then no line is read; a line with too few or too many cells is reported and passed over.
class Columns {
public:
  /// `optional` ones follow the `needed` ones in numbering. Columns that begin with `label_prefix` (unless it is empty) are labels of the author's own.
  Columns(std::string_view file, std::string_view bytes, std::vector<std::string> needed, std::vector<std::string> optional, std::string_view label_prefix, Mistakes& mistakes);

  bool next();
  /// The cell as it stands; empty when the column is not there.
  [[nodiscard]] std::string_view cell(std::size_t name) const { return at_[name] < cells_.size() ? cells_[at_[name]] : std::string_view(); }
  /// The cell for people to read: without the apostrophe that keeps spreadsheets from calculating.
  [[nodiscard]] std::string_view text_view(std::size_t name) const { return without_guard(cell(name)); }
  [[nodiscard]] std::string text(std::size_t name) const { return std::string(text_view(name)); }
  [[nodiscard]] const std::vector<std::string>& labels() const { return labels_; }
  [[nodiscard]] std::string labelled(std::size_t label) const { return std::string(without_guard(cells_[label_at_[label]])); }
  void wrong(std::size_t name, std::string message, std::string hint = {});

private:
  CsvReader reader_;
  Mistakes& mistakes_;
  std::vector<std::string> names_, labels_;
  std::vector<std::size_t> at_, label_at_;    // Place of each name and label in a line.
  std::vector<std::string_view> cells_;
  std::size_t count_{0};
  bool is_readable_{false};
};

}  // namespace casecraft::ledger
