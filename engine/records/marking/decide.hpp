#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "records/marking/items.hpp"

namespace casecraft::records {

/// One way to decide an item: the word that is kept, and what it says to a person.
struct Choice {
  std::string word;
  std::string meaning;
};

/// confirmed, overturned · read_rightly, read_wrongly · meets, meets_in_part, falls_short.
const std::vector<Choice>& choices_of(About about);

/// The remark that keeps a decision on `item`. Throws Error when the word is none of its choices, or when author or reason are missing: a decision that
/// nobody answers for, or that is not explained, cannot be trusted or appealed.
Annotation decision_on(const Item& item, std::string_view word, const std::string& author, const std::string& reason);

/// The remark that sets a verdict, "passed" or "failed", above what was scored. The score itself stays as it is. Throws Error as above.
Annotation override_to(std::string_view verdict, const std::string& author, const std::string& reason);

}  // namespace casecraft::records
