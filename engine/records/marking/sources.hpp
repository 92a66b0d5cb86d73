#pragma once

#include <string>

#include "base/value.hpp"

namespace casecraft::records {

/// "Document, section (year). Locator. Note." of a reference, or its id when nothing else is known.
std::string reference_in_words(const base::Value& reference);

/// A critical error names its reference by `id`; a decision or an option of the debrief that has the same has it in full. The id itself where none has.
std::string reference_of(const base::Value& debrief, const std::string& id);

}  // namespace casecraft::records
