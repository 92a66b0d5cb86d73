#pragma once

#include <optional>
#include <string>
#include <vector>

#include "records/export/export.hpp"

namespace casecraft::records {

/// A decision as xAPI knows one: what was answered, and among what.
struct Interaction {
  std::string type{"other"};             ///< "choice", "long-fill-in" or "other".
  std::optional<std::string> response;   ///< The id of what was chosen, the words that were typed, or what was done; none where it is not known.
  std::vector<OfferedOption> choices;    ///< For "choice": all that was open, what was taken among it.
  std::string finding;                   ///< What the exercise says that typed words hold; empty where it says nothing of the kind.
};

/// `row` is that of the decision's action; null when it is not known.
Interaction interaction_of(const ExportedSession& session, const base::Value& decision, const StoredRow* row);

/// What was typed in an action: an utterance, the one field of an entry, or each field of a form with its id on a line. Empty for none.
std::string typed_in(const StoredRow& row);

}  // namespace casecraft::records
