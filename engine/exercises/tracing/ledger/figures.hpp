#pragma once

#include <string>
#include <vector>

#include "exercises/tracing/ledger/generate.hpp"

namespace casecraft::ledger {

/// A figure that was published beside the same figure of a generated ledger.
struct Figure {
  std::string what, published, generated, source;
};

/// The published marginal figures (AIC T&I 589; the AMLC studies of 2019–2020 and 2020–2022) and those of `made`, over the payments from planted payers
/// to the planted. They say whether the generator's numbers are of the right size; a ledger with few payers, or with payers who were written down one
/// by one, need not meet them.
std::vector<Figure> figures(const Settings& settings, const Made& made);

/// As lines of a table: "what | published | generated | source".
std::string to_text(const std::vector<Figure>& figures);

}  // namespace casecraft::ledger
