#pragma once

#include <string>
#include <string_view>

namespace casecraft::command {

/// The PDF that headless Chromium prints of a page, on "a4" or "letter" paper; what is folded away on a screen is open. Throws Error with a sentence when no Chromium is found
/// on PATH, or when it fails or takes longer than two minutes.
std::string print_pdf(const std::string& html, std::string_view paper);

}  // namespace casecraft::command
