#include "base/diagnostics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace casecraft::base {

std::string_view to_string(Severity severity) {
  switch (severity) {
    case Severity::info: return "info";
    case Severity::warning: return "warning";
    case Severity::error: return "error";
  }
  return "error";
}

void Diagnostics::error(std::string code, Position where, std::string message, std::string hint) {
  all_.push_back({Severity::error, std::move(code), std::move(where), std::move(message), std::move(hint)});
}

void Diagnostics::warning(std::string code, Position where, std::string message, std::string hint) {
  all_.push_back({Severity::warning, std::move(code), std::move(where), std::move(message), std::move(hint)});
}

void Diagnostics::info(std::string code, Position where, std::string message, std::string hint) {
  all_.push_back({Severity::info, std::move(code), std::move(where), std::move(message), std::move(hint)});
}

bool Diagnostics::has_errors() const noexcept {
  return std::any_of(all_.begin(), all_.end(), [](const Diagnostic& d) { return d.severity == Severity::error; });
}

void Diagnostics::sort() {
  std::stable_sort(all_.begin(), all_.end(), [](const Diagnostic& a, const Diagnostic& b) {
    return std::tie(a.where.file, a.where.line, a.where.column, a.code) < std::tie(b.where.file, b.where.line, b.where.column, b.code);
  });
}

std::string format_diagnostic(const Diagnostic& diagnostic, std::string_view source) {
  std::string out = diagnostic.where.file;
  if (diagnostic.where.line > 0) out += fmt::format(":{}", diagnostic.where.line);
  if (diagnostic.where.line > 0 && diagnostic.where.column > 0) out += fmt::format(":{}", diagnostic.where.column);
  out += fmt::format(": {}: {} [{}]\n", to_string(diagnostic.severity), diagnostic.message, diagnostic.code);
  if (!source.empty() && diagnostic.where.line > 0) {
    std::size_t from = 0;
    for (int line = 1; line < diagnostic.where.line && from != std::string_view::npos; ++line) {
      from = source.find('\n', from);
      if (from != std::string_view::npos) ++from;
    }
    if (from != std::string_view::npos && from < source.size()) {
      std::string_view line = source.substr(from, source.find('\n', from) - from);
      if (line.size() > 160) line = line.substr(0, 160);
      out += fmt::format("{:>5} | {}\n", diagnostic.where.line, line);
      if (diagnostic.where.column > 0) out += fmt::format("      | {:>{}}\n", "^", diagnostic.where.column);
    }
  }
  if (!diagnostic.hint.empty()) out += fmt::format("      = {}\n", diagnostic.hint);
  return out;
}

}  // namespace casecraft::base
