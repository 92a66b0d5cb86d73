#include <algorithm>

#include "exercises/tracing/ledger/plan.hpp"

namespace casecraft::ledger {
namespace {

/// One mistake of typing: two letters change places, one is left out, or one comes twice.
std::string mistyped(std::string words, Dice& dice) {
  std::vector<std::size_t> inner;   // Places within a word, so that its first letter stays.
  for (std::size_t at = 1; at + 1 < words.size(); ++at) {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (is_letter(words[at]) && is_letter(words[at + 1])) inner.push_back(at);
  }
  if (inner.empty()) return words;
  const std::size_t at = dice.one_of(inner);
  switch (dice.below(3)) {
    case 0: std::swap(words[at], words[at + 1]); break;
    case 1: words.erase(at, 1); break;
    default: words.insert(at, 1, words[at]); break;
  }
  return words;
}

}  // namespace

void Plan::soil_parties() {
  std::vector<bool> is_kept(parties.size());
  for (const Person& person : truth.people) {
    for (const PartyId party : person.parties) is_kept[party] = true;
  }
  for (const auto& [name, party] : truth.tags) is_kept[party] = true;
  Dice dice(seed_, "misspelled");
  for (std::size_t i = 0; i < parties.size(); ++i) {
    if (dice.per_mille(settings_.dirt.misspelled) && !is_kept[i]) parties[i].party.name = mistyped(std::move(parties[i].party.name), dice);
  }
}

void Plan::soil_rows(Dice& dice) {
  const Dirt& dirt = settings_.dirt;
  for (Payment& payment : payments) {
    if (payment.is_kept) continue;
    if (dice.per_mille(dirt.empty_texts)) payment.row.information = 0;
    else if (dice.per_mille(dirt.typing_mistakes)) payment.row.information = text(mistyped(texts_[payment.row.information], dice));
    const auto fate = static_cast<std::int64_t>(dice.below(1000));
    if (fate < dirt.failed) payment.row.status = Status::failed;
    else if (fate < dirt.failed + dirt.reversed) payment.row.status = Status::reversed;
  }
}

void Plan::add_duplicates(Dice& dice) {
  const std::size_t originals = payments.size();
  const std::size_t wanted = static_cast<std::size_t>(settings_.rows) * static_cast<std::size_t>(settings_.dirt.duplicates) / 1000;
  for (std::size_t i = 0; i < wanted && originals > 0; ++i) {
    Payment copy = payments[dice.below(originals)];
    copy.is_kept = false;
    const std::int64_t later = copy.row.booked + dice.in(0, 3600);
    if (later < settings_.until) copy.row.booked = later;
    payments.push_back(copy);
  }
}

void Plan::shuffle_parties() {
  Dice dice(seed_, "codes");
  std::vector<PartyId> at(parties.size());   // Old place of each new one.
  for (PartyId i = 0; i < at.size(); ++i) at[i] = i;
  for (std::size_t i = at.size(); i > 1; --i) std::swap(at[i - 1], at[dice.below(i)]);
  std::vector<PartyId> code(at.size());
  std::vector<Draft> moved(at.size());
  for (PartyId i = 0; i < at.size(); ++i) {
    code[at[i]] = i;
    moved[i] = std::move(parties[at[i]]);
  }
  parties = std::move(moved);
  for (Draft& draft : parties) {
    if (draft.second) draft.second = code[*draft.second];
  }
  for (Payment& payment : payments) payment.row.debtor = code[payment.row.debtor], payment.row.creditor = code[payment.row.creditor];
  for (Person& person : truth.people) {
    for (PartyId& party : person.parties) party = code[party];
    std::sort(person.parties.begin(), person.parties.end());
  }
  for (Shape& shape : truth.shapes) {
    for (PartyId& party : shape.parties) party = code[party];
    std::sort(shape.parties.begin(), shape.parties.end());
  }
  for (auto& [name, party] : truth.tags) party = code[party];
}

}  // namespace casecraft::ledger
