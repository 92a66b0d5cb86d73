#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "exercises/tracing/model.hpp"

namespace casecraft::tracing {

/// Whether rows show what a ground says.
enum class Verdict { supports, not_shown, no_ground };
std::string_view to_string(Verdict verdict);

struct Judged {
  Verdict verdict{Verdict::not_shown};
  std::string words;     ///< "4 receivers in Sunda, none of the family name".
};

/// Judges `rows` as a ground for whoever has these customer records. Rows that do not touch them count for nothing. `flagged`: parties whom the trainee has flagged.
Judged judge(const Indicator& indicator, std::span<const ledger::PartyId> records, std::span<const ledger::RowId> rows, const DeskData& data, const std::set<ledger::PartyId>& flagged);

/// What in the ledger speaks for an honest explanation, in words; it needs no file. Empty when nothing does.
std::vector<std::string> speaks_against(std::span<const ledger::PartyId> records, const DeskData& data);

/// Whether two names share a family name: a word of at least three letters.
bool is_of_one_family(std::string_view a, std::string_view b);

}  // namespace casecraft::tracing
