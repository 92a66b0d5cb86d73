#pragma once

#include <string>
#include <string_view>

namespace casecraft::command {

/// Throws Error when `file` is there already and may not be replaced, or is a folder: asked before the work is done.
void require_new_file(const std::string& file, bool may_replace);

/// Writes `bytes` beside `file` and renames; with `may_replace` false, a file that is there stays as it is. Throws Error.
void write_new_file(const std::string& file, std::string_view bytes, bool may_replace);

}  // namespace casecraft::command
