#include "exercises/tracing/exemplar.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "exercises/tracing/grounds.hpp"
#include "exercises/tracing/lawful.hpp"

namespace casecraft::tracing {
namespace {

using ledger::PartyId;

/// Grounds that are named for one flag, at most: two strong ones are what good practice asks for.
constexpr std::size_t kGrounds = 4;

class Exemplars {
public:
  Exemplars(const Desk& desk, const TracingModel& model, const DeskData& data, session::Turn& turn, GroundsByParty& grounds) : desk_(desk), model_(model), data_(data), turn_(turn), state_(desk, data, turn), grounds_(grounds) {}

  std::optional<std::vector<base::Value>> of(const session::ActionTemplate& offer) {
    if (offer.kind == "query") return std::vector<base::Value>{};   // Looking decides nothing; what is decided names its rows.
    if (offer.kind == "flag") return flags();
    if (offer.kind == "open") return files();
    if (offer.kind == "ask") return asks();
    if (offer.kind == "escalate") return escalations();
    if (offer.kind == "report") return reports();
    return std::nullopt;
  }

private:
  /// Those of the plan, by their tags, each person once.
  [[nodiscard]] std::vector<PartyId> people() const {
    std::vector<PartyId> all;
    std::set<PartyId> seen;
    for (const auto& [tag, party] : data_.truth().tags) {
      if (!seen.insert(data_.records_of(party).front()).second) continue;
      all.push_back(party);
    }
    return all;
  }

  /// As the ledger shows them to somebody who has flagged and merged nobody.
  [[nodiscard]] const std::vector<Ground>& grounds_of(PartyId party) const {
    const auto [at, is_new] = grounds_.try_emplace(party);
    if (is_new) at->second = work_out(party);
    return at->second;
  }

  [[nodiscard]] std::vector<Ground> work_out(PartyId party) const {
    const std::vector<PartyId> records{party};
    std::vector<ledger::RowId> rows;
    for (const PartyId record : records) {
      for (const ledger::RowId row : data_.flows().into(record)) rows.push_back(row);
      for (const ledger::RowId row : data_.flows().out_of(record)) rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    const std::set<PartyId> flagged;
    std::vector<Ground> grounds;
    for (const Indicator& indicator : model_.indicators) {
      if (grounds.size() >= kGrounds || indicator.is_weak || judge(indicator, records, rows, data_, flagged).verdict != Verdict::supports) continue;
      grounds.push_back({indicator.id, rows});
    }
    return grounds;
  }

  [[nodiscard]] static base::Value as_value(const std::vector<Ground>& grounds) {
    base::List list;
    for (const Ground& ground : grounds) list.push_back(to_value(ground));
    return base::Value(std::move(list));
  }

  /// One after the other in a fixed order, since in which order people are flagged makes no difference; an honest one, who is flagged on one payment, stands for all of them.
  [[nodiscard]] std::vector<base::Value> flags() const {
    std::vector<base::Value> payloads;
    bool has_next = false, has_honest = false;
    for (const PartyId party : people()) {
      const ledger::Role role = data_.truth().role_of(party);
      if (state_.flag_of(party) != nullptr) {
        has_honest = has_honest || role == ledger::Role::uninvolved;
        continue;
      }
      const std::string code = ledger::party_code(party);
      if (role == ledger::Role::uninvolved) {
        const std::vector<ledger::RowId> rows = data_.flows().out_of(party);
        if (has_honest || rows.empty() || model_.indicators.empty()) continue;
        payloads.emplace_back(base::Map{{"party", code}, {"role", to_string(ledger::Role::payer)}, {"confidence", 60}, {"grounds", as_value({{model_.indicators.front().id, {rows.front()}}})}});
        has_honest = true;
      } else if (!has_next) {
        payloads.emplace_back(base::Map{{"party", code}, {"role", to_string(role)}, {"confidence", 90}, {"grounds", as_value(grounds_of(party))}});
        has_next = true;
      }
    }
    return payloads;
  }

  [[nodiscard]] const Basis* sound_basis(PartyId party, const std::vector<Ground>& grounds) const {
    const auto found = std::find_if(model_.bases.begin(), model_.bases.end(), [&](const Basis& basis) { return is_lawful(basis, party, grounds, model_, desk_, data_, state_); });
    return found == model_.bases.end() ? nullptr : &*found;
  }

  [[nodiscard]] const Basis* weak_basis() const {
    const auto found = std::find_if(model_.bases.begin(), model_.bases.end(), [](const Basis& basis) { return basis.rule == Basis::Rule::none; });
    return found == model_.bases.end() ? nullptr : &*found;
  }

  /// The next person whose file a basis carries, and one that none does.
  [[nodiscard]] std::vector<base::Value> files() const {
    std::vector<base::Value> payloads;
    bool has_sound = false, has_weak = std::any_of(state_.opened.begin(), state_.opened.end(), [](const Opened& one) { return !one.is_sound; });
    for (const PartyId party : people()) {
      if (state_.is_open(party)) continue;
      const std::vector<Ground>& grounds = grounds_of(party);
      const Basis* basis = sound_basis(party, grounds);
      if (basis != nullptr && !has_sound) {
        payloads.emplace_back(base::Map{{"party", ledger::party_code(party)}, {"basis", basis->id}, {"words", "Named in the case."}, {"grounds", as_value(grounds)}});
        has_sound = true;
      } else if (basis == nullptr && !has_weak && weak_basis() != nullptr) {
        payloads.emplace_back(base::Map{{"party", ledger::party_code(party)}, {"basis", weak_basis()->id}});
        has_weak = true;
      }
    }
    return payloads;
  }

  /// What the pack answers, asked with a basis that carries it, and the question that warns a customer.
  [[nodiscard]] std::vector<base::Value> asks() const {
    std::vector<base::Value> payloads;
    const base::List& before = turn_.state().get(desk_.asked).as_list();
    for (const Ask& ask : desk_.asks) {
      const auto party = data_.tagged(ask.about);
      const bool was_asked = std::any_of(before.begin(), before.end(), [&](const base::Value& one) { return one.text_at("ask") == ask.id; });
      if (!party || was_asked) continue;
      const std::vector<Ground>& grounds = grounds_of(*party);
      const Basis* basis = sound_basis(*party, grounds);
      if (basis == nullptr) basis = weak_basis();
      if (basis == nullptr) continue;
      payloads.emplace_back(base::Map{{"party", ledger::party_code(*party)}, {"provider", ask.provider}, {"what", ask.what}, {"basis", basis->id}, {"grounds", as_value(grounds)}});
    }
    for (const AskKind& kind : model_.asks) {
      const bool was_asked = std::any_of(before.begin(), before.end(), [&](const base::Value& one) { return one.text_at("what") == kind.id; });
      const std::vector<PartyId> all = people();
      if (!kind.critical.empty() && !was_asked && !all.empty()) payloads.emplace_back(base::Map{{"party", ledger::party_code(all.front())}, {"what", kind.id}});
    }
    return payloads;
  }

  [[nodiscard]] std::vector<base::Value> escalations() const {
    if (!state_.escalated.empty()) return {};
    std::vector<base::Value> payloads;
    const auto add = [&payloads](PartyId party) { payloads.emplace_back(base::Map{{"party", ledger::party_code(party)}, {"words", "Somebody there may be in danger: the letter in the case file says so."}}); };
    for (const std::string& tag : desk_.at_risk) {
      if (const auto party = data_.tagged(tag)) {
        add(*party);
        break;
      }
    }
    for (const PartyId party : people()) {
      if (is_tagged(party, desk_.at_risk, data_)) continue;
      add(party);
      break;
    }
    return payloads;
  }

  /// A report that says all that is looked for, and one that says next to nothing.
  [[nodiscard]] std::vector<base::Value> reports() const {
    if (!turn_.state().get(desk_.report).as_map().empty()) return {};
    std::string narrative;
    base::Map whole{{"confidence", "moderate"}};
    const ledger::Ledger& ledger = data_.ledger();
    for (const Must& must : desk_.musts) {
      if (!must.any.empty()) narrative += must.any.front().front() + ". ";
      for (const auto& forms : must.all) narrative += forms.front() + ". ";
      for (const std::string& tag : must.names) {
        if (const auto party = data_.tagged(tag)) narrative += ledger::party_code(*party) + ". ";
      }
      if (const auto party = must.sum_to.empty() ? std::nullopt : data_.tagged(must.sum_to)) {
        std::int64_t sum = 0;
        for (const ledger::RowId row : data_.flows().into(*party)) sum += ledger.transactions[row - 1].reference_amount;
        whole.insert_or_assign("total", ledger::format_amount(sum, ledger.currencies[ledger.reference_currency]));
      }
      if (must.is_period) {
        whole.insert_or_assign("period_from", base::format_iso({ledger.from}, base::utc()).substr(0, 10));
        whole.insert_or_assign("period_until", base::format_iso({ledger.until - 1}, base::utc()).substr(0, 10));
      }
      if (!must.confidence.empty()) whole.insert_or_assign("confidence", must.confidence.front());
    }
    std::vector<base::Value> payloads;
    if (!narrative.empty()) {
      whole.emplace("narrative", std::move(narrative));
      payloads.emplace_back(std::move(whole));
    }
    payloads.emplace_back(base::Map{{"narrative", "Nothing to report."}});
    return payloads;
  }

  const Desk& desk_;
  const TracingModel& model_;
  const DeskData& data_;
  session::Turn& turn_;
  DeskState state_;
  GroundsByParty& grounds_;
};

}  // namespace

std::optional<std::vector<base::Value>> exemplary_payloads(const session::ActionTemplate& offer, const Desk& desk, const TracingModel& model, const DeskData& data, session::Turn& turn, GroundsByParty& grounds) {
  return Exemplars(desk, model, data, turn, grounds).of(offer);
}

std::optional<std::vector<base::Value>> RunningTracing::representatives(const session::ActionTemplate& offer, session::Turn& turn) const {
  const Desk& desk = here(turn);
  const DeskData& data = data_of(desk, turn);
  return exemplary_payloads(offer, desk, activities_.model, data, turn, exemplary_grounds_[&data]);
}

std::vector<std::string> TracingActivities::classes() const {
  std::vector<std::string> all;
  for (const Desk& desk : desks) {
    all.push_back(fmt::format("desk '{}': people whom the plan names are flagged, opened and asked about one after the other, with the grounds that the ledger shows; one honest person is flagged on one payment, one file is opened "
                              "without a basis; a report says all that is looked for, or nothing", desk.id));
  }
  return all;
}

}  // namespace casecraft::tracing
