#include "exercises/tracing/ledger/csv.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.hpp"

namespace casecraft::ledger {
namespace {

constexpr std::int64_t kMostShown = 200;
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// A spreadsheet takes a cell that begins so for a formula. The apostrophe is here so that guarding can be undone.
bool is_guarded(char first) { return first == '=' || first == '+' || first == '-' || first == '@' || first == '\t' || first == '\r' || first == '\''; }

}  // namespace

void Mistakes::add(std::string_view file, int line, int column, std::string message, std::string hint) {
  if (++count_ <= kMostShown) diagnostics_.error("ledger.csv", {std::string(file), line, column}, std::move(message), std::move(hint));
}

void Mistakes::close(std::string_view file) {
  if (count_ > kMostShown) diagnostics_.error("ledger.csv", {std::string(file), 0, 0}, fmt::format("there are {} more mistakes in these files; mend those above first", count_ - kMostShown));
}

CsvReader::CsvReader(std::string_view file, std::string_view bytes, Mistakes& mistakes, char separator) : file_(file), bytes_(bytes), mistakes_(mistakes), separator_(separator) {
  // Every line that is no UTF-8 is reported; reading goes on, for the other mistakes.
  std::size_t from = 0;
  int line = 1;
  while (const auto bad = base::first_bad_utf8(bytes_.substr(from))) {
    const std::size_t at = from + *bad;
    line += static_cast<int>(std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(from), bytes_.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    mistakes_.add(file_, line, 0, fmt::format("the byte {:#04x} in this line is no UTF-8; save the file as UTF-8", static_cast<unsigned char>(bytes_[at])));
    from = bytes_.find('\n', at);
    if (from == std::string_view::npos) break;
  }
  if (bytes_.starts_with(kByteOrderMark)) at_ = kByteOrderMark.size();
}

void CsvReader::skip_line() {
  at_ = std::min(bytes_.find('\n', at_), bytes_.size());
  if (at_ < bytes_.size()) ++at_, ++line_;
}

bool CsvReader::quoted_cell(std::string_view& cell) {
  const std::size_t begin = ++at_;
  const int line = line_;
  std::string* own = nullptr;
  std::size_t from = begin;
  for (;;) {
    const std::size_t quote = bytes_.find('"', at_);
    if (quote == std::string_view::npos) {
      mistakes_.add(file_, line, 0, "a cell begins with a quote that is never closed", "close it, or double a quote that belongs to the text: \"\"");
      at_ = begin;   // The rest of this line is passed over, not the rest of the file.
      line_ = line;
      return false;
    }
    line_ += static_cast<int>(std::count(bytes_.begin() + static_cast<std::ptrdiff_t>(at_), bytes_.begin() + static_cast<std::ptrdiff_t>(quote), '\n'));
    at_ = quote + 1;
    if (at_ < bytes_.size() && bytes_[at_] == '"') {
      if (own == nullptr) own = &unquoted_.emplace_back();
      own->append(bytes_.substr(from, at_ - from));
      from = ++at_;
      continue;
    }
    if (own == nullptr) cell = bytes_.substr(begin, quote - begin);
    else cell = own->append(bytes_.substr(from, quote - from));
    return true;
  }
}

bool CsvReader::next(std::vector<std::string_view>& cells) {
  const std::string_view ends(ends_.data(), ends_.size());
  for (;;) {
    cells.clear();
    unquoted_.clear();
    while (at_ < bytes_.size() && (bytes_[at_] == '\n' || (bytes_[at_] == '\r' && at_ + 1 < bytes_.size() && bytes_[at_ + 1] == '\n'))) {
      at_ += bytes_[at_] == '\n' ? 1 : 2;
      ++line_;
    }
    if (at_ >= bytes_.size()) return false;
    begun_ = line_;
    bool is_sound = true;
    for (;;) {
      std::string_view cell;
      if (at_ < bytes_.size() && bytes_[at_] == '"') {
        is_sound = quoted_cell(cell);
        if (is_sound && at_ < bytes_.size() && bytes_[at_] != separator_ && bytes_[at_] != '\n' && bytes_[at_] != '\r') {
          mistakes_.add(file_, line_, 0, "there is text after the closing quote of a cell; a comma or the end of the line was expected", "double a quote that belongs to the text: \"\"");
          is_sound = false;
        }
      } else {
        const std::size_t end = std::min(bytes_.find_first_of(ends, at_), bytes_.size());
        cell = bytes_.substr(at_, end - at_);
        if (end < bytes_.size() && bytes_[end] == '"') {
          mistakes_.add(file_, line_, 0, "a quote stands within a cell that does not begin with one", "put the whole cell in quotes and double those within: \"say \"\"hello\"\"\"");
          is_sound = false;
        }
        if (cell.ends_with('\r') && (end == bytes_.size() || bytes_[end] == '\n')) cell.remove_suffix(1);
        at_ = end;
      }
      if (!is_sound) break;
      cells.push_back(cell);
      if (at_ < bytes_.size() && bytes_[at_] == '\r') ++at_;
      if (at_ >= bytes_.size()) return true;
      if (bytes_[at_] == separator_) {
        ++at_;
        continue;
      }
      if (bytes_[at_] == '\n') ++at_, ++line_;
      return true;
    }
    skip_line();
  }
}

void append_cell(std::string& out, std::string_view cell, bool is_first) {
  if (!is_first) out += ',';
  const bool needs_guard = !cell.empty() && is_guarded(cell.front());
  if (cell.find_first_of(",\"\r\n") == std::string_view::npos) {
    if (needs_guard) out += '\'';
    out += cell;
    return;
  }
  out += '"';
  if (needs_guard) out += '\'';
  for (const char c : cell) {
    if (c == '"') out += '"';
    out += c;
  }
  out += '"';
}

std::string_view without_guard(std::string_view cell) { return cell.size() > 1 && cell[0] == '\'' && is_guarded(cell[1]) ? cell.substr(1) : cell; }

}  // namespace casecraft::ledger
