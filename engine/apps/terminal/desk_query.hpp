#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "base/language.hpp"
#include "base/value.hpp"

namespace casecraft::terminal {

/// Words that the desk cannot make sense of: `what()` is a sentence for whoever typed them.
class WordsRefused : public Error {
public:
  using Error::Error;
};

/// Parts of a typed line: at spaces, where quotation marks ("…", “…”) hold words together and are left out. Throws WordsRefused when one is not closed.
std::vector<std::string> parts_of_line(std::string_view line);

/// Alternatives: "sat,sun" as a list, without empty ones.
std::vector<std::string> alternatives(std::string_view words);

/// At most 60 bytes of what was typed, to be quoted in a sentence.
std::string shortened(std::string_view words);

/// Whether `word` looks like a party's code ("P42").
bool is_party_code(std::string_view word);

/// Adds what was typed after `find` or `and` ("party=P42 least=50 hours=22-5@creditor words="help" sort=-sum") to `query`, a payload of the action `query`; a part
/// that is there already is replaced. Throws WordsRefused that names the part and the nearest right one; what the values mean is checked by the session.
void add_parts(const base::Language& language, base::Map& query, const std::vector<std::string>& parts);

/// Takes parts away by their names ("provider", "hours"). Throws WordsRefused for a name that nobody knows or that is not in the query.
void take_parts(const base::Language& language, base::Map& query, const std::vector<std::string>& names);

/// The grouping that a word means: "days" is "day", "payers" is "debtor"; other words stay.
std::string grouping(std::string_view typed);

/// Groups by `name`; "none" gives rows again. The order goes with it, since groups have other columns.
void group_by(base::Map& query, std::string_view name);

/// Sorts by a column, "-sum" the largest first; "none" is the desk's own order.
void sort_by(base::Map& query, std::string_view column);

}  // namespace casecraft::terminal
