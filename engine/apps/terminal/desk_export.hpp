#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "session/view.hpp"

namespace casecraft::terminal {

/// Writes an answer of the desk as comma-separated values (RFC 4180) into a new file, formulas neutralised; `rows` gives the lines from a number on. Returns how many lines
/// there are. Throws Error when the answer has a problem, the file is there already or cannot be written.
std::int64_t write_csv_file(const std::string& file, const std::function<session::Page(std::int64_t from, std::int64_t count)>& rows);

}  // namespace casecraft::terminal
