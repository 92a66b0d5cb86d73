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
};

/// Reads it from the store. Throws Error.
WholeSession read_whole(Store& store, std::string_view session);

/// What is signed, as canonical text: "casecraft-seal-1", a line end, and a JSON object of the record (id, pack, version, title, bundle, behaviour, seed, mode, locale,
/// pseudonym, course, assignment, when it began), the number of its actions, the chain's last link, the hash of the wall times (to the second), the hash of the
/// result, and `sealed`.
std::string signed_text(const SessionRecord& record, std::span<const StoredRow> rows, std::string_view sealed);

/// Signs it as of the wall time `sealed`.
Seal make_seal(const SigningKey& key, const SessionRecord& record, std::span<const StoredRow> rows, std::string sealed);

/// Signs a session of the store that has ended, now. Throws Error when it has not, or the store refuses; nothing is changed then.
Seal seal_session(Store& store, std::string_view session, const SigningKey& key);

/// "2026-11-24T05:11:03Z", now.
std::string now_to_the_second();

}  // namespace casecraft::records
