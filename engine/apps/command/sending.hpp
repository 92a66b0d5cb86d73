#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "base/language.hpp"
#include "records/export/export.hpp"
#include "records/store/store.hpp"

namespace casecraft::command {

/// Sends the sessions' statements to the learning record store at `endpoint` and says how they fared. `credentials`: a file; empty: from the environment.
/// Returns 0 when all have arrived, 1 when some wait or were refused. Throws Error.
int send_sessions(records::Store& store, const std::vector<records::ExportedSession>& sessions, const records::XapiNames& names, std::string endpoint, const std::string& credentials,
                  const base::Language& ui, std::ostream& out);

}  // namespace casecraft::command
