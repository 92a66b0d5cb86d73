#pragma once

#include <string>

namespace casecraft::command {

/// The PDF that headless Chromium prints of a page. Throws Error with a sentence when no Chromium is found on PATH, or when it fails or takes longer than two minutes.
std::string print_pdf(const std::string& html);

}  // namespace casecraft::command
