#pragma once

#include <string>

#include "base/language.hpp"
#include "base/value.hpp"
#include "records/marking/items.hpp"

namespace casecraft::records {

/// "Document, section (year). Locator. Note." of a reference, each part in the language where it is known there; its id when nothing else is known.
std::string reference_in_words(const base::Value& reference, const base::Language& language = base::english());

/// A critical error names its reference by `id`; a decision or an option of the debrief that has the same has it in full. The id itself where none has; nothing for an empty one.
std::string reference_of(const base::Value& debrief, const std::string& id);

/// The same reference as it was kept, to be put into a language where it is shown; null where the debrief has none of that id.
base::Value reference_kept(const base::Value& debrief, const std::string& id);

/// The source of what an item asks, in the language; empty where it has none.
std::string source_of(const Item& item, const base::Language& language);

}  // namespace casecraft::records
