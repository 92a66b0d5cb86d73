#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/language.hpp"
#include "records/marking/items.hpp"
#include "records/marking/standing.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// For whom a report is written. An instructor's has the rubric, what waits for a decision, and the remarks beside the journal as well.
enum class Reader { trainee, instructor };
/// "trainee" or "instructor"; nothing for another word.
std::optional<Reader> reader_from(std::string_view word);

/// An earlier attempt of the same person at the same exercise.
struct EarlierAttempt {
  SessionRecord record;
  Standing standing;                     ///< Its verdict with what people decided.
};

/// What a report says of one ended session.
struct Report {
  SessionRecord record;                  ///< Its `result` in the language of the report.
  std::vector<StoredRow> rows;
  std::vector<Annotation> annotations;
  std::vector<EarlierAttempt> earlier;   ///< Oldest first, without this one.
  Reader reader{Reader::trainee};
  Standing standing;                     ///< The verdict with what people decided; an empty verdict: as it was scored.
  std::vector<Item> items;               ///< What waits for an instructor, and what one decided (records/marking).
  std::string next;                      ///< Which exercise comes next, and why: a sentence; may be empty.
};

/// One self-contained page of HTML: no script, no request to anywhere. Everything that a trainee or a pack wrote is escaped. Throws Error when the session has no result yet.
std::string report_as_html(const Report& report, const base::Language& language);

/// The first 20 hexadecimal digits of a session's last link, in fours: "1a2b-3c4d-5e6f-7a8b-9c0d".
std::string verification_code(const base::Hash& chain);
/// Of the last row; of the first link when nothing was done.
base::Hash last_link(const SessionRecord& record, const std::vector<StoredRow>& rows);

}  // namespace casecraft::records
