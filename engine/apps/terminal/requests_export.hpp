#pragma once

#include <functional>
#include <string>

namespace casecraft::terminal {

/// Writes a document as a page into a new file. `html` gives the page. Throws Error when the name does not end with .html, the file is there already, cannot be written, or
/// the page is empty.
void write_page_file(const std::string& file, const std::function<std::string()>& html);

}  // namespace casecraft::terminal
