#include "exercises/tracing/desk_data.hpp"

namespace casecraft::tracing {

ledger::QueryEngine& DeskData::engine() const {
  if (engine_ == nullptr) engine_ = engines_(made_.ledger);
  return *engine_;
}

const ledger::NameIndex& DeskData::names() const {
  if (names_ == nullptr) names_ = std::make_unique<ledger::NameIndex>(made_.ledger);
  return *names_;
}

std::optional<ledger::PartyId> DeskData::tagged(std::string_view tag) const {
  const auto found = made_.truth.tags.find(tag);
  if (found == made_.truth.tags.end()) return std::nullopt;
  return found->second;
}

std::vector<ledger::PartyId> DeskData::records_of(ledger::PartyId party) const {
  const auto person = made_.truth.person_of(party);
  return person ? made_.truth.people[*person].parties : std::vector<ledger::PartyId>{party};
}

Source::Source(ledger::Made written, EngineMaker engines) : engines_(std::move(engines)) {
  made_.emplace(1, std::make_unique<DeskData>(std::move(written), engines_));
}

const DeskData& Source::variant(std::int64_t number) const {
  const std::int64_t wanted = settings_ == nullptr ? 1 : number;
  auto found = made_.find(wanted);
  if (found == made_.end()) found = made_.emplace(wanted, std::make_unique<DeskData>(ledger::generate(*settings_, static_cast<std::uint64_t>(wanted)), engines_)).first;
  return *found->second;
}

}  // namespace casecraft::tracing
