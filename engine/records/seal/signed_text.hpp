#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "records/seal/key.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// A finished session with all that it depends on, as the store or a sealed file holds it.
struct WholeSession {
  SessionRecord record;
  std::vector<StoredRow> rows;
  scenario::Bundle bundle;
  std::optional<Seal> seal;
  std::optional<Outcome> outcome;   ///< Its numbers beside it in the store, which lists and cohorts read; a sealed file has none.
};

/// Reads it from the store. Throws Error.
WholeSession read_whole(Store& store, std::string_view session);

/// What is signed, as canonical text: "casecraft-seal-1", a line end, and a JSON object of the record (id, pack, version, title, bundle, behaviour, seed, mode, locale,
/// pseudonym, course, assignment, when it began and ended), the number of its actions, the chain's last link, the hash of the wall times, the hash of the
/// result, and `sealed`. All times are as they are kept, with their fractions.
std::string signed_text(const SessionRecord& record, std::span<const StoredRow> rows, std::string_view sealed);

/// As it is kept and signed: with its fraction, where there is one.
inline const std::string& kept_time(const std::string& exact, const std::string& to_the_second) { return exact.empty() ? to_the_second : exact; }

/// Signs it as of the wall time `sealed`.
Seal make_seal(const SigningKey& key, const SessionRecord& record, std::span<const StoredRow> rows, std::string sealed);

/// Signs a session of the store that has ended, now. Throws Error when it has not, or the store refuses; nothing is changed then.
Seal seal_session(Store& store, std::string_view session, const SigningKey& key);

}  // namespace casecraft::records
