#include "records/assign/withdrawal.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "base/json.hpp"
#include "base/language.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

constexpr const char* kWithdrawalFormat = "casecraft-withdrawal-1";

base::Value withdrawal_fields(const Withdrawal& withdrawal) { return base::Map{{"assignment", withdrawal.assignment}, {"created", withdrawal.created}}; }

std::string withdrawal_to_sign(const base::Value& fields) { return std::string(kWithdrawalFormat) + "\n" + base::to_json(fields); }

std::string withdrawal_document(const base::Value& fields, const PublicKey& key, std::string_view signature) {
  return base::to_pretty_json(base::Value(base::Map{
             {"format", kWithdrawalFormat}, {"withdrawal", fields}, {"public_key", to_text(key)}, {"signature", base::base64(signature)}})) +
         "\n";
}

}  // namespace

std::string write_withdrawal(const Withdrawal& withdrawal, const SigningKey& key) {
  const base::Value fields = withdrawal_fields(withdrawal);
  return withdrawal_document(fields, key.public_key(), key.sign(withdrawal_to_sign(fields)));
}

SignedWithdrawal read_withdrawal(std::string_view text) {
  const base::Value document = base::parse_json(text, "the withdrawal");
  SignedWithdrawal found;
  found.key = read_public_key(document.text_at("public_key"), "what stands at public_key");
  found.withdrawal = {document["withdrawal"].text_at("assignment"), document["withdrawal"].text_at("created")};
  const base::Value fields = withdrawal_fields(found.withdrawal);
  const std::string signature = base::from_base64(document.text_at("signature"));
  // As with an assignment: nothing may stand in it that is not signed. The time is shown, so it has to be one.
  if (withdrawal_document(fields, found.key, signature) != text || !is_wall_time(found.withdrawal.created) || !is_signed_by(found.key, withdrawal_to_sign(fields), signature)) {
    throw Error(base::to_say("it was changed after it had been signed"));
  }
  return found;
}

}  // namespace casecraft::records
