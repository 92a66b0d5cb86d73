#pragma once

#include <cstdint>
#include <vector>

#include "base/hash.hpp"
#include "base/value.hpp"

namespace casecraft::script {

/// Where a piece of state is kept.
struct Slot {
  std::uint32_t index{0};
};

/// Everything that a session may change, as slots of plain data with a digest that a change updates at the cost of that change.
/// Copying a State is the snapshot: lists and maps are shared until they change.
class State {
public:
  /// Adds a slot. Only before sessions exist.
  Slot add(base::Value initial);

  [[nodiscard]] const base::Value& get(Slot slot) const noexcept { return slots_[slot.index]; }
  /// The integer in `slot`. Precondition: it was added as one.
  [[nodiscard]] std::int64_t integer(Slot slot) const noexcept { return *std::get_if<std::int64_t>(&slots_[slot.index].data()); }
  void set(Slot slot, base::Value value);
  void add_to(Slot slot, std::int64_t amount) { set(slot, base::Value(integer(slot) + amount)); }

  /// From here on changes can be taken back, until `commit` or `roll_back`.
  void begin();
  void commit() noexcept;
  /// Takes back every change since `begin`; says in `touched`, if given, which slots that were (one may be there more than once).
  void roll_back(std::vector<Slot>* touched = nullptr);

  /// What was changed since `begin`, with the values of now, each slot once.
  [[nodiscard]] std::vector<std::pair<Slot, base::Value>> changed() const;

  [[nodiscard]] const base::Digest& digest() const noexcept { return digest_; }
  /// What `slot` has a part in the digest with while it holds `value`.
  [[nodiscard]] static base::Digest part_of(Slot slot, const base::Value& value);
  /// `digest` as if `slot` held `value`.
  void leave_out(Slot slot, const base::Value& value, base::Digest& digest) const;
  /// `digest` as if `slot` held the value of which `part` is the part in it.
  void leave_out(Slot slot, const base::Digest& part, base::Digest& digest) const noexcept;
  /// Puts into `slot` what `other` holds there. Precondition: both began as copies of one state. Not to be taken back.
  void take_from(const State& other, Slot slot);
  [[nodiscard]] std::size_t size() const noexcept { return slots_.size(); }

private:
  struct Change {
    std::uint32_t index;
    base::Value before;
    base::Digest part_before;
  };
  std::vector<base::Value> slots_;
  std::vector<base::Digest> parts_;   ///< Of the digest, by slot: what is there already need not be hashed again to be taken out.
  std::vector<Change> changes_;
  base::Digest digest_;
  base::Digest digest_at_begin_;
  bool is_recording_{false};
};

}  // namespace casecraft::script
