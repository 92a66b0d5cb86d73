#pragma once

#include <map>
#include <string>
#include <vector>

#include "records/seal/key.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// Keys that a person knows, with what each is called here.
using KnownKeys = std::map<PublicKey, std::string>;

/// The remark as it is kept: with an id, a wall time, and the key's signature over the session's id, its own id, action, kind, body and time, and over a salted hash of its
/// author. The hash and the salt stand behind the signature ("SIGNATURE HASH SALT"): when the author is erased, the salt goes too, so that nobody can confirm a guess of the
/// name, and the signature still holds.
Annotation sign_remark(const SigningKey& key, const std::string& session, Annotation remark);

/// Fills in `signed_by` and `signer`. Throws nothing: what cannot be read is not signed rightly.
void examine_remark(const std::string& session, Annotation& remark, const KnownKeys& known);

/// "signed by Instructor 3", or in which way it is not, and that it does not count.
std::string signature_in_words(const Annotation& remark);

}  // namespace casecraft::records
