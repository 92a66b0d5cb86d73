#pragma once

#include <string_view>

#include "base/diagnostics.hpp"

namespace casecraft::script {

/// What Lua says of a mistake ("'}' expected (to close '{' at line 9) near 'title'"), said again for somebody who writes exercises and does not programme: at
/// the place to mend, with how. `said` has the file and the line that Lua named; `source` is the whole file.
base::Diagnostic syntax_in_words(base::Diagnostic said, std::string_view source);

/// The same for a condition or an effect that stands in quotation marks; `source` is what stands in them, and the place is left as it is.
base::Diagnostic chunk_syntax_in_words(base::Diagnostic said, std::string_view source, bool is_expression);

}  // namespace casecraft::script
