#include "exercises/tracing/grounds.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "base/counted.hpp"
#include "base/normalise.hpp"

namespace casecraft::tracing {
namespace {

using base::kDay;
using base::kHour;
using ledger::PartyId;
using ledger::RowId;
using ledger::Transaction;

template <typename Number>
std::string counted(Number count, std::string_view one, std::string_view many) { return base::counted(static_cast<std::int64_t>(count), one, many); }


/// Rows of one party, in order of time, with who is on the other side.
struct Side {
  const Transaction* row{nullptr};
  PartyId other{0};
  bool is_out{false};
};

std::vector<std::string> words_in(std::string_view name) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : base::normalised(name)) {
    if (c != ' ') word += c;
    else if (!word.empty()) words.push_back(std::move(word)), word.clear();
  }
  return words;
}

std::int64_t median(std::vector<std::int64_t> numbers) {
  if (numbers.empty()) return 0;
  std::sort(numbers.begin(), numbers.end());
  return numbers[numbers.size() / 2];
}

class Judge {
public:
  Judge(const Indicator& indicator, std::span<const PartyId> records, std::span<const RowId> rows, const DeskData& data, const std::set<PartyId>& flagged)
      : is_(indicator), records_(records), ledger_(data.ledger()), flagged_(flagged) {
    std::set<RowId> seen;
    for (const RowId id : rows) {
      if (id == 0 || id > ledger_.transactions.size() || !seen.insert(id).second) continue;
      const Transaction& row = ledger_.transactions[id - 1];
      const bool is_out = is_own(row.debtor);
      if (!is_out && !is_own(row.creditor)) continue;
      sides_.push_back({&row, is_out ? row.creditor : row.debtor, is_out});
    }
    std::stable_sort(sides_.begin(), sides_.end(), [](const Side& a, const Side& b) { return a.row->booked < b.row->booked; });
  }

  Judged judge() const {
    if (is_.check == "none") return {Verdict::no_ground, is_.why};
    if (is_.check == "shared") return shared();
    if (sides_.empty()) return {Verdict::not_shown, "No row is tied to it that touches this party."};
    if (is_.check == "counterparties") return counterparties();
    if (is_.check == "countries") return countries();
    if (is_.check == "small_round") return small_round();
    if (is_.check == "hours") return hours();
    if (is_.check == "growing") return growing();
    if (is_.check == "words") return descriptions();
    if (is_.check == "passed_on") return passed_on();
    if (is_.check == "fan") return fan();
    if (is_.check == "exchange") return exchange();
    return linked();
  }

private:
  bool is_own(PartyId party) const { return std::find(records_.begin(), records_.end(), party) != records_.end(); }
  Judged result(bool holds, std::string words) const { return {holds ? Verdict::supports : Verdict::not_shown, std::move(words)}; }
  bool is_related(PartyId other) const {
    return std::any_of(records_.begin(), records_.end(), [&](PartyId own) { return is_of_one_family(ledger_.parties[own].name, ledger_.parties[other].name); });
  }
  /// Rows on the side that the indicator speaks of.
  bool is_asked(const Side& side) const { return side.is_out != is_.needs_debtor; }

  Judged counterparties() const {
    std::map<std::uint16_t, std::set<PartyId>> by_country;
    for (const Side& side : sides_) {
      if (!is_asked(side) || (is_.is_unrelated && is_related(side.other))) continue;
      by_country[is_.is_same_country ? ledger_.parties[side.other].country : std::uint16_t{0}].insert(side.other);
    }
    std::size_t most = 0;
    std::uint16_t where = 0;
    for (const auto& [country, others] : by_country) {
      if (others.size() > most) most = others.size(), where = country;
    }
    return result(static_cast<std::int64_t>(most) >= is_.least, fmt::format("{}{}; {} are needed", counted(most, is_.needs_debtor ? "unrelated payer" : "unrelated receiver", is_.needs_debtor ? "unrelated payers" : "unrelated receivers"),
                                                                           is_.is_same_country && most > 0 ? " in " + ledger_.countries[where].name : "", is_.least));
  }

  Judged countries() const {
    std::set<std::uint16_t> from;
    for (const Side& side : sides_) {
      if (is_asked(side)) from.insert(ledger_.parties[side.other].country);
    }
    return result(static_cast<std::int64_t>(from.size()) >= is_.least, fmt::format("payments from {}; {} are needed", counted(from.size(), "country", "countries"), is_.least));
  }

  Judged share_of(std::int64_t count, const char* what) const {
    const auto all = static_cast<std::int64_t>(sides_.size());
    return result(all >= is_.least && count * 100 >= is_.share * all, fmt::format("{} of {} payments {}; at least {} payments and {} per cent are needed", count, all, what, is_.least, is_.share));
  }

  Judged small_round() const {
    const auto count = std::count_if(sides_.begin(), sides_.end(), [&](const Side& side) { return side.row->reference_amount <= is_.most_each && side.row->amount % is_.unit == 0; });
    return share_of(count, "are small and round");
  }

  Judged hours() const {
    const auto is_within = [&](const Side& side) {
      const PartyId whose = is_.is_creditor_zone ? side.row->creditor : side.row->debtor;
      const std::int64_t local = side.row->booked + ledger_.zone_of(whose).offset_at(base::UtcTime{side.row->booked}).count;
      const std::int64_t hour = (local % kDay + kDay) % kDay / kHour;
      return is_.hour_from <= is_.hour_till ? hour >= is_.hour_from && hour < is_.hour_till : hour >= is_.hour_from || hour < is_.hour_till;
    };
    return share_of(std::count_if(sides_.begin(), sides_.end(), is_within), fmt::format("lie between {:02}:00 and {:02}:00 at the {}", is_.hour_from, is_.hour_till, is_.is_creditor_zone ? "receiver" : "payer").c_str());
  }

  /// Rows of the pair that has most of them.
  std::vector<const Side*> of_one_pair() const {
    std::map<std::pair<PartyId, bool>, std::vector<const Side*>> pairs;
    for (const Side& side : sides_) pairs[{side.other, side.is_out}].push_back(&side);
    const std::vector<const Side*>* most = nullptr;
    for (const auto& [pair, rows] : pairs) {
      if (most == nullptr || rows.size() > most->size()) most = &rows;
    }
    return most == nullptr ? std::vector<const Side*>{} : *most;
  }

  Judged growing() const {
    const std::vector<const Side*> pair = of_one_pair();
    const std::size_t third = pair.size() / 3;
    if (static_cast<std::int64_t>(pair.size()) < is_.least || third == 0) return result(false, fmt::format("{} of one pair; {} are needed", counted(pair.size(), "payment", "payments"), is_.least));
    std::vector<std::int64_t> first, last, early, late;
    for (std::size_t i = 0; i < pair.size(); ++i) {
      const std::int64_t amount = pair[i]->row->reference_amount;
      if (i < third) first.push_back(amount);
      if (i >= pair.size() - third) last.push_back(amount);
      if (i == 0) continue;
      const std::int64_t gap = pair[i]->row->booked - pair[i - 1]->row->booked;
      if (i <= third) early.push_back(gap);
      if (i >= pair.size() - third) late.push_back(gap);
    }
    const bool grows = median(last) * 100 >= is_.ratio * median(first);
    const bool is_closer = median(early) * 100 >= is_.ratio * median(late) && median(early) > kDay;
    return result(grows || is_closer, fmt::format("the median amount goes from {} to {}, the gap from {} to {} days", ledger::format_amount(median(first), reference()),
                                                  ledger::format_amount(median(last), reference()), median(early) / kDay, median(late) / kDay));
  }

  Judged descriptions() const {
    const std::vector<const Side*> pair = of_one_pair();
    std::set<std::string> different;
    std::size_t empty = 0;
    for (const Side* side : pair) {
      std::string words = base::normalised(ledger_.texts[side->row->information]);
      if (words.size() <= 1) ++empty;
      else different.insert(std::move(words));
    }
    const bool holds = static_cast<std::int64_t>(pair.size()) >= is_.least && (different.size() >= 3 || empty == pair.size());
    return result(holds, fmt::format("{} of one pair with {}, {} without any", counted(pair.size(), "payment", "payments"), counted(different.size(), "description", "different descriptions"), empty));
  }

  Judged passed_on() const {
    std::int64_t in = 0;
    std::int64_t passed = 0;
    std::vector<std::pair<std::int64_t, std::int64_t>> held;   // (when it came, what is left of it)
    for (const Side& side : sides_) {
      if (!side.is_out) {
        in += side.row->reference_amount;
        held.emplace_back(side.row->booked, side.row->reference_amount);
        continue;
      }
      std::int64_t left = side.row->reference_amount;
      for (auto& [when, amount] : held) {
        if (side.row->booked - when > is_.hours * kHour || left == 0) continue;
        const std::int64_t part = std::min(left, amount);
        amount -= part;
        left -= part;
        passed += part;
      }
    }
    const bool holds = static_cast<std::int64_t>(sides_.size()) >= is_.least && in > 0 && passed * 100 >= is_.share * in;
    return result(holds, fmt::format("{} of {} that came in went out within {} hours", ledger::format_amount(passed, reference()), ledger::format_amount(in, reference()), is_.hours));
  }

  Judged fan() const {
    std::size_t most = 0;
    for (std::size_t i = 0; i < sides_.size(); ++i) {
      std::set<PartyId> others;
      for (std::size_t k = i; k < sides_.size() && sides_[k].row->booked - sides_[i].row->booked <= is_.days * kDay; ++k) {
        if (is_asked(sides_[k])) others.insert(sides_[k].other);
      }
      most = std::max(most, others.size());
    }
    return result(static_cast<std::int64_t>(most) >= is_.least, fmt::format("{} within {} days; {} are needed", is_.needs_debtor ? counted(most, "payer", "payers") : counted(most, "receiver", "receivers"), is_.days, is_.least));
  }

  Judged exchange() const {
    const auto is_exchange = [&](PartyId party) { return ledger_.providers[ledger_.parties[party].provider].kind == ledger::ProviderKind::exchange; };
    const auto count = std::count_if(sides_.begin(), sides_.end(), [&](const Side& side) { return is_exchange(side.row->creditor); });
    return result(count >= is_.least, fmt::format("{} into accounts at an exchange; {} are needed", counted(count, "payment", "payments"), is_.least));
  }

  Judged shared() const {
    for (const PartyId own : records_) {
      for (const ledger::Shared& group : ledger::shared_with(ledger_, own)) {
        if (group.identifier.kind == ledger::IdentifierKind::agent) continue;
        for (const PartyId other : group.others) {
          if (!is_own(other) && !is_related(other)) return {Verdict::supports, fmt::format("{} is also on the record of {} {}", words_of(group.identifier), ledger::party_code(other), ledger_.parties[other].name)};
        }
      }
    }
    return {Verdict::not_shown, "No device, phone or address of this record is on another one of a different family name."};
  }

  static std::string words_of(const ledger::Identifier& identifier) {
    const std::string kind(ledger::to_string(identifier.kind));
    return identifier.value.starts_with(kind) ? identifier.value : kind + " " + identifier.value;
  }

  Judged linked() const {
    const auto count = std::count_if(sides_.begin(), sides_.end(), [&](const Side& side) { return flagged_.count(side.other) != 0; });
    return result(count >= is_.least, fmt::format("{} with people whom you flagged; {} are needed", counted(count, "payment", "payments"), is_.least));
  }

  const ledger::Currency& reference() const { return ledger_.currencies[ledger_.reference_currency]; }

  const Indicator& is_;
  std::span<const PartyId> records_;
  const ledger::Ledger& ledger_;
  const std::set<PartyId>& flagged_;
  std::vector<Side> sides_;
};

}  // namespace

std::string_view to_string(Verdict verdict) {
  switch (verdict) {
    case Verdict::supports: return "supports";
    case Verdict::not_shown: return "does not show it";
    case Verdict::no_ground: return "is no ground";
  }
  return "does not show it";
}

Judged judge(const Indicator& indicator, std::span<const PartyId> records, std::span<const RowId> rows, const DeskData& data, const std::set<PartyId>& flagged) {
  return Judge(indicator, records, rows, data, flagged).judge();
}

bool is_of_one_family(std::string_view a, std::string_view b) {
  const std::vector<std::string> left = words_in(a);
  const std::vector<std::string> right = words_in(b);
  if (left.empty() || right.empty()) return false;
  return left.back().size() >= 3 && left.back() == right.back();
}

std::vector<std::string> speaks_against(std::span<const PartyId> records, const DeskData& data) {
  const ledger::Ledger& ledger = data.ledger();
  std::map<PartyId, std::int64_t> others;
  std::map<std::string, std::int64_t> texts;
  std::int64_t all = 0;
  std::int64_t related = 0;
  for (const PartyId own : records) {
    for (const RowId row : data.flows().out_of(own)) {
      const Transaction& payment = ledger.transactions[row - 1];
      ++all;
      ++others[payment.creditor];
      ++texts[base::normalised(ledger.texts[payment.information])];
      related += is_of_one_family(ledger.parties[own].name, ledger.parties[payment.creditor].name) ? 1 : 0;
    }
  }
  std::vector<std::string> words;
  if (all < 3) return words;
  if (related * 2 >= all) words.push_back(fmt::format("{} of {} payments go to people of the same family name.", related, all));
  if (others.size() == 1) words.push_back(fmt::format("All {} payments go to one counterparty.", all));
  for (const auto& [text, count] : texts) {
    if (text.size() > 1 && count * 10 >= all * 7) words.push_back(fmt::format("{} of {} payments carry the same description:{}.", count, all, text.substr(0, text.size() - 1)));
  }
  return words;
}

}  // namespace casecraft::tracing
