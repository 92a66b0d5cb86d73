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
  digest_.add(digest_of(index, initial));
  slots_.push_back(std::move(initial));
  return Slot{index};
}

void State::set(Slot slot, base::Value value) {
  base::Value& here = slots_[slot.index];
  if (here == value && here.data().index() == value.data().index()) return;
  digest_.remove(digest_of(slot.index, here));
  digest_.add(digest_of(slot.index, value));
  if (is_recording_) changes_.push_back({slot.index, std::move(here)});
  here = std::move(value);
}

std::vector<std::pair<Slot, base::Value>> State::changed() const {
  std::vector<std::uint32_t> indices;
  for (const Change& change : changes_) indices.push_back(change.index);
  std::sort(indices.begin(), indices.end());
  indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
  std::vector<std::pair<Slot, base::Value>> all;
  for (const std::uint32_t index : indices) all.emplace_back(Slot{index}, slots_[index]);
  return all;
}

void State::leave_out(Slot slot, const base::Value& value, base::Digest& digest) const {
  digest.remove(digest_of(slot.index, slots_[slot.index]));
  digest.add(digest_of(slot.index, value));
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

void State::roll_back() {
  for (auto change = changes_.rbegin(); change != changes_.rend(); ++change) slots_[change->index] = std::move(change->before);
  changes_.clear();
  digest_ = digest_at_begin_;
  is_recording_ = false;
}

}  // namespace casecraft::script
