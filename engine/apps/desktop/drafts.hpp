#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace casecraft::desktop {

/// Words that were typed into a session's fields and not sent, by field.
using DraftWords = std::map<std::string, std::string>;

/// What was kept for `session` in `file`; empty when there is nothing or the file cannot be understood.
DraftWords read_drafts(const std::filesystem::path& file, const std::string& session);
/// Keeps `words` for `session`; forgets the session when they are empty. Throws Error.
void write_drafts(const std::filesystem::path& file, const std::string& session, const DraftWords& words);

}  // namespace casecraft::desktop
