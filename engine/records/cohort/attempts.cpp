#include <algorithm>

#include "records/cohort/detail/attempts.hpp"

namespace casecraft::records {
namespace {

int rank_of(const Outcome& outcome) { return outcome.verdict == "passed" ? 2 : outcome.verdict == "provisional" ? 1 : 0; }

bool is_less(const Outcome* one, const Outcome* other) {
  return rank_of(*one) != rank_of(*other) ? rank_of(*one) < rank_of(*other) : one->total < other->total;
}

}  // namespace

const Outcome& Attempts::best() const { return **std::max_element(all.begin(), all.end(), is_less); }

std::map<std::string, std::vector<Attempts>> attempts_by_pack(const std::vector<Outcome>& outcomes) {
  std::map<std::string, std::vector<Attempts>> packs;
  std::map<std::pair<std::string, std::string>, std::size_t> known;
  for (const Outcome& outcome : outcomes) {
    std::vector<Attempts>& people = packs[outcome.pack];
    const auto [place, is_new] = known.emplace(std::pair(outcome.pack, outcome.pseudonym), people.size());
    if (is_new || outcome.pseudonym.empty()) {
      people.push_back({outcome.pseudonym, {&outcome}});
    } else {
      people[place->second].all.push_back(&outcome);
    }
  }
  return packs;
}

}  // namespace casecraft::records
