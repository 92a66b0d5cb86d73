#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// The ledger as a graph, by party and time: for neighbours, paths and features. Settled payments only. Built once for a ledger (24 bytes a row), which must
/// outlive it and stay as it is. Precondition of all members: parties are those of the ledger.
class Flows {
public:
  explicit Flows(const Ledger& ledger);

  /// A payment as one of its two parties sees it.
  struct Step {
    RowId row{0};
    PartyId party{0};              ///< The other one.
    std::uint32_t time{0};         ///< Place, from 1, of its booking time among the ledger's different booking times.
  };
  /// Settled payments out of `party`, in order of time.
  [[nodiscard]] std::span<const Step> steps_out_of(PartyId party) const noexcept;
  [[nodiscard]] std::span<const Step> steps_into(PartyId party) const noexcept;

  /// Rows of settled payments out of `party`, in order of time.
  [[nodiscard]] std::vector<RowId> out_of(PartyId party) const;
  [[nodiscard]] std::vector<RowId> into(PartyId party) const;

  struct Neighbour {
    PartyId party{0};
    bool is_creditor{false};       ///< Money went to it.
    std::int64_t count{0}, sum{0}; ///< Sum in the reference currency's minor units.
    std::int64_t first{0}, last{0};///< Booking times in UTC seconds.
    std::vector<RowId> rows;       ///< In order of time.
  };
  /// Counterparties by falling sum; ties by party, then the creditor first: one with whom money went both ways comes once for each way. What a party paid to
  /// itself comes once, as to a creditor.
  [[nodiscard]] std::vector<Neighbour> neighbours(PartyId party) const;

  struct Path {
    std::vector<RowId> rows;       ///< From the first payment to the last; each is booked no earlier than the one before.
    friend bool operator==(const Path&, const Path&) = default;
  };
  /// Paths from one party to another of at most `hops` (1–5) payments in which money does not flow out before it came in and no party comes twice: fewest
  /// payments first, then the earliest arrival, then the smallest rows; one path for each chain of parties (the one that arrives first, with the smallest rows);
  /// at most `most`. A search that has looked at 40 million payments stops and gives the best of what it found: the same on every machine.
  [[nodiscard]] std::vector<Path> paths(PartyId from, PartyId to, int hops = 5, std::size_t most = 20) const;

  [[nodiscard]] std::size_t parties() const noexcept { return out_begin_.size() - 1; }
  /// Different booking times; the largest `Step::time`.
  [[nodiscard]] std::uint32_t times() const noexcept { return times_; }

private:
  const Ledger* ledger_;
  std::vector<std::uint32_t> out_begin_, in_begin_;   // by party; one more at the end
  std::vector<Step> out_, in_;
  std::uint32_t times_{0};
};

/// Groups of parties that share an identifier, with the parties that carry it; `party` among each of them.
struct Shared {
  Identifier identifier;           ///< As `party` carries it.
  std::vector<PartyId> others;     ///< The rest of the group, in order; never empty.
};
/// In order of (kind, value).
std::vector<Shared> shared_with(const Ledger& ledger, PartyId party);

inline constexpr std::size_t kLongestFolded = 96;
/// A name as it is compared: letters without marks, lower case, Cyrillic and Greek in Latin letters, the letter pairs of docs/ledgers.md (ph/f, y/i, c/k/q,
/// w/v, kh/h, doubled letters) as one, words in alphabetical order. Letters of other scripts stay. At most kLongestFolded characters.
std::u32string folded_name(std::string_view name);

/// How alike two names are, in thousandths: Jaro–Winkler (prefix weight 0.1, at most 4 letters) over folded names. 1000 only when those are equal. Whole
/// numbers only. A name without letters or digits is like no other (0).
int name_likeness(std::string_view a, std::string_view b);

struct Alike {
  PartyId party{0};
  int likeness{0};
  friend bool operator==(const Alike&, const Alike&) = default;
};

/// The folded names of a ledger's parties: built once, asked often (about 140 bytes a party).
class NameIndex {
public:
  explicit NameIndex(const Ledger& ledger);

  /// Parties whose names are at least `least` alike, the most alike first, ties by party, `party` itself not among them; offered and never merged by itself.
  [[nodiscard]] std::vector<Alike> alike(PartyId party, int least = 900, std::size_t most = 20) const;

private:
  std::vector<std::u32string> names_;
  std::vector<std::uint8_t> letters_;   // for each party, how often each of 32 classes of letters comes
};

/// The same for a single question: builds the index first.
std::vector<Alike> alike(const Ledger& ledger, PartyId party, int least = 900, std::size_t most = 20);

}  // namespace casecraft::ledger
