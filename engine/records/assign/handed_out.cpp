#include "records/assign/handed_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "base/error.hpp"
#include "base/language.hpp"
#include "records/assign/withdrawal.hpp"

namespace casecraft::records {
namespace {

void take_withdrawal(HandedOut& one, const KeptWithdrawal& kept, const KnownKeys& known) {
  try {
    const SignedWithdrawal found = read_withdrawal(kept.document);
    if (found.withdrawal.assignment != one.kept.id) throw Error(base::to_say("it is another assignment that was withdrawn in these words"));
    const bool is_own = found.key == one.read->key;
    if (!is_own && !known.contains(found.key)) {
      one.set_aside = fmt::format(base::to_say("a withdrawal that {} signed does not count, since that key is neither the assignment's nor known here (casecraft key --trust makes a key known)"),
                                  fingerprint(found.key));
    } else if (!one.withdrawn || (is_own && one.withdrawn->key != one.read->key)) {
      one.withdrawn = Withdrawn{found.withdrawal.created, found.key};
    }
  } catch (const Error& error) {
    one.set_aside = fmt::format(base::to_say("a withdrawal in the store does not count: {}"), error.what());
  }
}

}  // namespace

std::vector<HandedOut> handed_out(Store& store, const KnownKeys& known) {
  std::map<std::string, std::vector<KeptWithdrawal>> withdrawals;
  for (KeptWithdrawal& kept : store.withdrawals()) withdrawals[kept.assignment].push_back(std::move(kept));
  std::vector<HandedOut> found;
  for (KeptAssignment& kept : store.assignments()) {
    HandedOut one;
    const std::string origin = fmt::format("what the store keeps as the assignment {}", kept.id.substr(0, 8));
    try {
      one.read = read_assignment(kept.document, origin);
      if (one.read->assignment.id != kept.id || one.read->assignment.course != kept.course) {
        one.read.reset();
        one.problem = fmt::format("{} is no assignment that can be used: its row says another id or course than what was signed", origin);
      }
    } catch (const Error& error) {
      one.problem = error.what();
    }
    one.kept = std::move(kept);
    if (const auto at = withdrawals.find(one.kept.id); one.read && at != withdrawals.end()) {
      for (const KeptWithdrawal& withdrawal : at->second) take_withdrawal(one, withdrawal, known);
    }
    found.push_back(std::move(one));
  }
  return found;
}

std::vector<PublicKey> keys_of_course(const std::vector<HandedOut>& assignments, std::string_view course) {
  std::vector<PublicKey> keys;
  for (const HandedOut& one : assignments) {
    if (one.read && one.read->assignment.course == course && std::find(keys.begin(), keys.end(), one.read->key) == keys.end()) keys.push_back(one.read->key);
  }
  return keys;
}

std::vector<Taker> takers_of(const std::string& assignment, const std::vector<SessionRecord>& sessions, const std::vector<std::string>& people) {
  std::map<std::string, Taker> found;
  for (const std::string& pseudonym : people) found[pseudonym].pseudonym = pseudonym;
  for (const SessionRecord& record : sessions) {
    if (record.assignment != assignment) continue;
    Taker& taker = found[record.pseudonym];
    taker.pseudonym = record.pseudonym;
    taker.attempts.push_back(record);
  }
  std::vector<Taker> takers;
  for (auto& [pseudonym, taker] : found) {
    // Two may begin within a second.
    const auto begun = [](const SessionRecord& record) -> const std::string& { return record.exact_created.empty() ? record.created : record.exact_created; };
    std::sort(taker.attempts.begin(), taker.attempts.end(),
              [&](const SessionRecord& one, const SessionRecord& other) { return std::tie(begun(one), one.id) < std::tie(begun(other), other.id); });
    takers.push_back(std::move(taker));
  }
  return takers;
}

}  // namespace casecraft::records
