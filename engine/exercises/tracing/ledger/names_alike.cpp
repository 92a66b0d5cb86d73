#include <algorithm>
#include <array>
#include <bitset>

#include "exercises/tracing/ledger/flows.hpp"

namespace casecraft::ledger {
namespace {

constexpr std::size_t kClasses = 32;

/// Jaro–Winkler in thousandths, rounded down, of names of `a` and `b` letters of which `matching` match, `moved` of these out of order, and the first `prefix`
/// (at most 4) are the same: jaro = (m/a + m/b + (m - moved/2)/m) / 3, and then jaro + prefix/10 (1 - jaro). As one fraction, so that nothing is rounded twice.
int likeness(std::int64_t a, std::int64_t b, std::int64_t matching, std::int64_t moved, std::int64_t prefix) {
  if (matching == 0) return 0;
  const std::int64_t whole = 6 * matching * a * b;
  const std::int64_t part = 2 * matching * matching * (a + b) + (2 * matching - moved) * a * b;
  return static_cast<int>(1000 * (10 * part + prefix * (whole - part)) / (10 * whole));
}

std::int64_t common_prefix(std::u32string_view a, std::u32string_view b) {
  const std::size_t most = std::min({a.size(), b.size(), std::size_t{4}});
  std::size_t same = 0;
  while (same < most && a[same] == b[same]) ++same;
  return static_cast<std::int64_t>(same);
}

int likeness_of_folded(std::u32string_view a, std::u32string_view b) {
  if (a.empty() || b.empty()) return 0;
  if (a.size() > b.size() || (a.size() == b.size() && a > b)) std::swap(a, b);   // which letters match would depend on who comes first
  const std::size_t window = b.size() / 2 > 0 ? b.size() / 2 - 1 : 0;            // how far apart matching letters may stand
  std::bitset<kLongestFolded> is_taken;
  std::array<char32_t, kLongestFolded> matched;
  std::size_t matching = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    const std::size_t end = std::min(b.size(), i + window + 1);
    for (std::size_t j = i > window ? i - window : 0; j < end; ++j) {
      if (b[j] != a[i] || is_taken[j]) continue;
      is_taken.set(j);
      matched[matching++] = a[i];
      break;
    }
  }
  std::int64_t moved = 0;
  for (std::size_t j = 0, k = 0; j < b.size(); ++j) {
    if (is_taken[j] && b[j] != matched[k++]) ++moved;
  }
  return likeness(static_cast<std::int64_t>(a.size()), static_cast<std::int64_t>(b.size()), static_cast<std::int64_t>(matching), moved, common_prefix(a, b));
}

void count_letters(std::u32string_view name, std::uint8_t* counts) {
  for (const char32_t letter : name) ++counts[letter % kClasses];
}

/// No more letters than these can match.
std::int64_t most_matching(const std::uint8_t* a, const std::uint8_t* b) {
  unsigned sum = 0;
  for (std::size_t i = 0; i < kClasses; ++i) sum += std::min(a[i], b[i]);
  return sum;
}

}  // namespace

int name_likeness(std::string_view a, std::string_view b) { return likeness_of_folded(folded_name(a), folded_name(b)); }

NameIndex::NameIndex(const Ledger& ledger) : letters_(ledger.parties.size() * kClasses) {
  names_.reserve(ledger.parties.size());
  std::uint8_t* letters = letters_.data();
  for (const Party& party : ledger.parties) {
    count_letters(names_.emplace_back(folded_name(party.name)), letters);
    letters += kClasses;
  }
}

std::vector<Alike> NameIndex::alike(PartyId party, int least, std::size_t most) const {
  const std::u32string& name = names_[party];
  const std::uint8_t* const letters = letters_.data() + std::size_t{party} * kClasses;
  const auto size = static_cast<std::int64_t>(name.size());
  std::vector<Alike> found;
  if (name.empty()) return found;
  for (PartyId other = 0; other < names_.size(); ++other) {
    const std::u32string& candidate = names_[other];
    if (other == party || candidate.empty()) continue;
    const std::int64_t bound = most_matching(letters, letters_.data() + std::size_t{other} * kClasses);
    if (likeness(size, static_cast<std::int64_t>(candidate.size()), bound, 0, 4) < least) continue;
    if (const int alike = likeness_of_folded(name, candidate); alike >= least) found.push_back({other, alike});
  }
  std::sort(found.begin(), found.end(), [](const Alike& a, const Alike& b) { return a.likeness != b.likeness ? a.likeness > b.likeness : a.party < b.party; });
  if (found.size() > most) found.resize(most);
  return found;
}

std::vector<Alike> alike(const Ledger& ledger, PartyId party, int least, std::size_t most) { return NameIndex(ledger).alike(party, least, most); }

}  // namespace casecraft::ledger
