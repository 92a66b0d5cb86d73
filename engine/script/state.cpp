#include "script/state.hpp"

#include <algorithm>
#include <string>

#include "base/json.hpp"

namespace casecraft::script {
namespace {

base::Digest digest_of(std::uint32_t index, const base::Value& value) {
  if (value.is_integer()) {
    char bytes[9];
    bytes[0] = 'i';
    auto number = static_cast<std::uint64_t>(value.as_integer());
    for (int i = 1; i < 9; ++i, number >>= 8U) bytes[i] = static_cast<char>(number & 0xFFU);
    return base::keyed_digest(index, std::string_view(bytes, sizeof bytes));
  }
  // Booleans, numbers, texts and compound values change rarely: their canonical JSON is what is hashed.
  std::string bytes;
  bytes.reserve(1024);
  base::append_json(bytes, value);
  return base::keyed_digest(index, bytes);
}

}  // namespace

Slot State::add(base::Value initial) {
  const auto index = static_cast<std::uint32_t>(slots_.size());
  parts_.push_back(digest_of(index, initial));
  digest_.add(parts_.back());
  slots_.push_back(std::move(initial));
  return Slot{index};
}

void State::set(Slot slot, base::Value value) {
  base::Value& here = slots_[slot.index];
  if (here == value && here.data().index() == value.data().index()) return;
  base::Digest& part = parts_[slot.index];
  const base::Digest now = digest_of(slot.index, value);
  digest_.remove(part);
  digest_.add(now);
  if (is_recording_) changes_.push_back({slot.index, std::move(here), part});
  here = std::move(value);
  part = now;
}

std::vector<std::pair<Slot, base::Value>> State::changed() const {
  std::vector<std::pair<Slot, base::Value>> all;
  all.reserve(changes_.size());   // An action changes a few.
  for (const Change& change : changes_) {
    const bool is_there = std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.first.index == change.index; });
    if (!is_there) all.emplace_back(Slot{change.index}, slots_[change.index]);
  }
  return all;
}

base::Digest State::part_of(Slot slot, const base::Value& value) { return digest_of(slot.index, value); }

void State::leave_out(Slot slot, const base::Value& value, base::Digest& digest) const {
  const base::Value& here = slots_[slot.index];
  if (here == value && here.data().index() == value.data().index()) return;
  leave_out(slot, digest_of(slot.index, value), digest);
}

void State::leave_out(Slot slot, const base::Digest& part, base::Digest& digest) const noexcept {
  digest.remove(parts_[slot.index]);
  digest.add(part);
}

void State::take_from(const State& other, Slot slot) {
  digest_.remove(parts_[slot.index]);
  slots_[slot.index] = other.slots_[slot.index];
  parts_[slot.index] = other.parts_[slot.index];
  digest_.add(parts_[slot.index]);
}

void State::begin() {
  changes_.clear();
  digest_at_begin_ = digest_;
  is_recording_ = true;
}

void State::commit() noexcept {
  changes_.clear();
  is_recording_ = false;
}

void State::roll_back(std::vector<Slot>* touched) {
  for (auto change = changes_.rbegin(); change != changes_.rend(); ++change) {
    slots_[change->index] = std::move(change->before);
    parts_[change->index] = change->part_before;
    if (touched != nullptr) touched->push_back(Slot{change->index});
  }
  changes_.clear();
  digest_ = digest_at_begin_;
  is_recording_ = false;
}

}  // namespace casecraft::script
