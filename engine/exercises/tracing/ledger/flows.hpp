#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/tracing/ledger/ledger.hpp"

namespace casecraft::ledger {

/// The ledger as a graph, by party and time: for neighbours, paths and features. Settled payments only. Built once for a ledger (about 12 bytes a row).
class Flows {
public:
  explicit Flows(const Ledger& ledger);

  /// Rows of settled payments out of `party`, in order of time.
  [[nodiscard]] std::vector<RowId> out_of(PartyId party) const;
  [[nodiscard]] std::vector<RowId> into(PartyId party) const;

  struct Neighbour {
    PartyId party{0};
    bool is_creditor{false};       ///< Money went to it.
    std::int64_t count{0}, sum{0}; ///< Sum in the reference currency's minor units.
    std::int64_t first{0}, last{0};
    std::vector<RowId> rows;
  };
  /// Counterparties by falling sum; ties by party.
  [[nodiscard]] std::vector<Neighbour> neighbours(PartyId party) const;

  struct Path {
    std::vector<RowId> rows;       ///< From the first payment to the last; each is booked no earlier than the one before.
  };
  /// Paths from one party to another of at most `hops` (1–5) payments in which money does not flow out before it came in and no party comes twice: fewest
  /// payments first, then the earliest arrival, then the smallest rows; one path for each chain of parties; at most `most`.
  [[nodiscard]] std::vector<Path> paths(PartyId from, PartyId to, int hops = 5, std::size_t most = 20) const;

private:
  const Ledger* ledger_;
  std::vector<std::uint32_t> out_begin_, in_begin_;   // by party; one more at the end
  std::vector<RowId> out_rows_, in_rows_;
};

/// Groups of parties that share an identifier, with the parties that carry it; `party` among each of them.
struct Shared {
  Identifier identifier;
  std::vector<PartyId> others;
};
std::vector<Shared> shared_with(const Ledger& ledger, PartyId party);

/// How alike two names are, in thousandths: Jaro–Winkler (prefix weight 0.1, at most 4 letters) over folded names: letters without marks, lower case,
/// words in alphabetical order, and the letter pairs of docs/ledgers.md (ph/f, y/i, c/k/q, w/v, kh/h, doubled letters) as one. Whole numbers only.
int name_likeness(std::string_view a, std::string_view b);

struct Alike {
  PartyId party{0};
  int likeness{0};
};
/// Parties whose names are at least `least` alike, the most alike first; offered and never merged by itself.
std::vector<Alike> alike(const Ledger& ledger, PartyId party, int least = 900, std::size_t most = 20);

}  // namespace casecraft::ledger
