#pragma once

#include <string>
#include <string_view>

#include "authoring/translatable.hpp"
#include "base/diagnostics.hpp"
#include "scenario/bundle.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// Looks at the pack's lang/*.po against its texts: translation.syntax, .other-pack, .unknown-id, .placeholder, .stale, .missing; and at its functions, when it has any
/// translation: .function. `exercise` was loaded as it is written. A pack without lang/ gives nothing.
void check_translations(const scenario::Bundle& bundle, const session::Exercise& exercise, base::Diagnostics& diagnostics);

/// One file of a translation (translation.function apart). `file`: how it is named to an author.
void check_translation(const Translatable& source, const std::string& locale, const std::string& file, std::string_view bytes, base::Diagnostics& diagnostics);

}  // namespace casecraft::authoring
