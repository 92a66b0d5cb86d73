#include "records/assign/handed_out.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <tuple>

#include "base/error.hpp"

namespace casecraft::records {

std::vector<HandedOut> handed_out(Store& store) {
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
    std::sort(taker.attempts.begin(), taker.attempts.end(),
              [](const SessionRecord& one, const SessionRecord& other) { return std::tie(one.created, one.id) < std::tie(other.created, other.id); });
    takers.push_back(std::move(taker));
  }
  return takers;
}

}  // namespace casecraft::records
