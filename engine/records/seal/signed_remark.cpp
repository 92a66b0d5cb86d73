#include "records/seal/signed_remark.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/language.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

/// Stands where an author was erased (records/store/erasing.cpp).
constexpr std::string_view kErased = "erased";

std::string hash_of_author(std::string_view salt, std::string_view author) { return base::to_hex(base::blake2b(fmt::format("{}\n{}", salt, author))); }

const std::string& time_of_remark(const Annotation& remark) { return remark.exact_time.empty() ? remark.wall_time : remark.exact_time; }

std::string text_to_sign(const std::string& session, const Annotation& remark, std::string_view author_hash) {
  return "casecraft-remark-1\n" + base::to_json(base::Value(base::Map{{"action", remark.number},
                                                                     {"author", author_hash},
                                                                     {"body", remark.body},
                                                                     {"id", remark.id},
                                                                     {"kind", remark.kind},
                                                                     {"session", session},
                                                                     {"time", time_of_remark(remark)}}));
}

/// The word up to the next blank, which is taken away with it.
std::string_view next_word(std::string_view& text) {
  const std::string_view word = text.substr(0, text.find(' '));
  text.remove_prefix(std::min(word.size() + 1, text.size()));
  return word;
}

bool is_signed_well(const std::string& session, const Annotation& remark, const PublicKey& key) {
  std::string_view rest = remark.signature;
  const std::string_view signature = next_word(rest);
  const std::string_view hash = next_word(rest);
  const std::string_view salt = rest;
  const std::string bytes = base::from_base64(signature);
  const bool is_author = salt.empty() ? remark.author == kErased : hash_of_author(salt, remark.author) == hash;
  return is_author && is_wall_time(time_of_remark(remark)) && base::base64(bytes) == signature && is_signed_by(key, text_to_sign(session, remark, hash), bytes);
}

}  // namespace

Annotation sign_remark(const SigningKey& key, const std::string& session, Annotation remark) {
  if (remark.id.empty()) remark.id = new_uuid();
  if (time_of_remark(remark).empty()) remark.exact_time = wall_time_now();
  remark.wall_time = to_seconds(time_of_remark(remark));
  const std::string salt = new_uuid();
  const std::string hash = hash_of_author(salt, remark.author);
  remark.public_key = to_text(key.public_key());
  remark.signature = fmt::format("{} {} {}", base::base64(key.sign(text_to_sign(session, remark, hash))), hash, salt);
  return remark;
}

void examine_remark(const std::string& session, Annotation& remark, const KnownKeys& known) {
  remark.signer.clear();
  if (remark.public_key.empty() && remark.signature.empty()) {
    remark.signed_by = SignedBy::nobody;
    return;
  }
  remark.signed_by = SignedBy::altered;
  try {
    const PublicKey key = read_public_key(remark.public_key, "the remark's");
    if (to_text(key) != remark.public_key || !is_signed_well(session, remark, key)) return;
    const auto found = known.find(key);
    remark.signed_by = found == known.end() ? SignedBy::stranger : SignedBy::known;
    remark.signer = found == known.end() ? fingerprint(key) : found->second;
  } catch (const Error&) {
    // It stays altered.
  }
}

std::string signature_in_words(const Annotation& remark) {
  switch (remark.signed_by) {
    case SignedBy::nobody: return base::to_say("nobody has signed it, so it does not count");
    case SignedBy::altered: return base::to_say("it is not what was signed, so it does not count");
    case SignedBy::stranger: return fmt::format(base::to_say("signed by {}, a key that is not known here, so it does not count (casecraft key --trust makes a key known)"), remark.signer);
    case SignedBy::known: return fmt::format(base::to_say("signed by {}"), remark.signer);
  }
  return {};
}

}  // namespace casecraft::records
