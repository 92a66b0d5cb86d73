#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "session/view.hpp"

namespace casecraft::program {

/// A desk's answer as comma-separated values (RFC 4180), cells that a spreadsheet would take for a formula neutralised.
struct TableCsv {
  std::string text;
  std::int64_t lines{0};    ///< Without the columns' names.
  std::int64_t total{0};    ///< That there are; more than `lines` when there were more than `most`.
};

/// `rows` gives the answer's lines from a number on. Throws Error with the sentence that the desk has when there is no answer.
TableCsv table_csv(const std::function<session::Page(std::int64_t from, std::int64_t count)>& rows, std::int64_t most);

}  // namespace casecraft::program
