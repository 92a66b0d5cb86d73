#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "exercises/tracing/measures.hpp"
#include "exercises/tracing/running_tracing.hpp"

// What a debrief shows of a desk.
namespace casecraft::tracing {
namespace {

using ledger::PartyId;
using ledger::Role;

base::Value decimal(const std::optional<std::int64_t>& thousandths) {
  if (!thousandths) return {};
  return fmt::format("{}.{:03}", *thousandths / 1000, *thousandths % 1000);
}

base::List codes(const std::vector<PartyId>& parties) {
  base::List list;
  for (const PartyId one : parties) list.push_back(ledger::party_code(one));
  return list;
}

base::List numbers(const std::vector<ledger::RowId>& rows) {
  base::List list;
  for (std::size_t i = 0; i < rows.size() && i < 50; ++i) list.push_back(static_cast<std::int64_t>(rows[i]));
  return list;
}

class Debrief {
public:
  Debrief(const Desk& desk, const DeskData& data, const TracingModel& model, session::Turn& turn)
      : desk_(desk), data_(data), model_(model), turn_(turn), state_(desk, data, turn), outcome_(outcome_of(desk, data, model, state_, turn)) {}

  base::Value value() {
    return base::Map{{"id", desk_.id}, {"title", desk_.title.render(turn_.machine())},
                     {"people", base::Map{{"found", outcome_.found}, {"of", outcome_.planted}}},
                     {"precision", decimal(outcome_.precision)}, {"recall", decimal(outcome_.recall)}, {"f1", decimal(outcome_.f1)}, {"brier", decimal(outcome_.brier)},
                     {"roles", roles()}, {"flags", flags()}, {"wrongly_flagged", wrongly_flagged()}, {"missed", missed()}, {"opened", opened()}, {"needless", outcome_.needless},
                     {"safety", base::Map{{"escalated_after", outcome_.escalated_after ? base::Value(*outcome_.escalated_after / 60) : base::Value()}, {"limit", desk_.safe_within / 60}, {"words", desk_.at_risk.empty() ? std::string() : words_of(outcome_, desk_, "safety")}}},
                     {"typologies", typologies()}, {"report", report()}, {"path", path()}, {"measures", measures()}, {"is_closed", turn_.state().integer(desk_.is_over) != 0}};
  }

private:
  std::string name(PartyId party) const { return data_.ledger().parties[party].name; }

  base::List roles() const {
    base::List list;
    for (const RoleWords& role : model_.roles) {
      std::int64_t planted = 0;
      for (const ledger::Person& person : data_.truth().people) planted += person.role == role.role ? 1 : 0;
      std::int64_t flagged = 0;
      std::set<std::size_t> right;   // People: somebody may have two records, each with a flag.
      for (const JudgedFlag& flag : outcome_.flags) {
        flagged += flag.flag->role == role.role ? 1 : 0;
        const auto person = data_.truth().person_of(flag.flag->party);
        if (person && flag.flag->role == role.role && flag.truth == role.role) right.insert(static_cast<std::size_t>(*person));
      }
      list.push_back(base::Map{{"role", ledger::to_string(role.role)}, {"label", role.label}, {"planted", planted}, {"flagged", flagged}, {"right", static_cast<std::int64_t>(right.size())}});
    }
    return list;
  }

  base::List flags() const {
    base::List list;
    for (const JudgedFlag& flag : outcome_.flags) {
      base::List grounds;
      for (const JudgedGround& ground : flag.grounds) {
        grounds.push_back(base::Map{{"label", ground.indicator->label}, {"verdict", to_string(ground.judged.verdict)}, {"words", ground.judged.words}, {"rows", numbers(*ground.rows)}});
      }
      base::List against;
      for (std::string& words : speaks_against(state_.merged_with(flag.flag->party), data_)) against.push_back(std::move(words));
      list.push_back(base::Map{{"party", ledger::party_code(flag.flag->party)}, {"name", name(flag.flag->party)}, {"role", model_.role_label(flag.flag->role)}, {"confidence", flag.flag->confidence},
                               {"truth", model_.role_label(flag.truth)}, {"is_right", flag.is_right()}, {"grounds", std::move(grounds)}, {"speaks_against", std::move(against)}});
    }
    return list;
  }

  base::List wrongly_flagged() const {
    base::List list;
    for (const JudgedFlag& flag : outcome_.flags) {
      if (flag.is_right()) continue;
      const auto person = data_.truth().person_of(flag.flag->party);
      std::string apart = person ? data_.truth().people[*person].apart : std::string();
      if (apart.empty()) {
        for (const std::string& words : speaks_against(state_.merged_with(flag.flag->party), data_)) apart += (apart.empty() ? "" : " ") + words;
      }
      list.push_back(base::Map{{"party", ledger::party_code(flag.flag->party)}, {"name", name(flag.flag->party)}, {"apart", apart.empty() ? std::string("Nothing joins this person to the plan.") : apart}});
    }
    return list;
  }

  base::List missed() const {
    base::List list;
    for (std::size_t i = 0; i < data_.truth().people.size(); ++i) {
      const ledger::Person& person = data_.truth().people[i];
      if (person.role == Role::uninvolved || outcome_.is_found[i]) continue;
      list.push_back(base::Map{{"party", ledger::party_code(person.parties.front())}, {"name", name(person.parties.front())}, {"role", model_.role_label(person.role)}, {"network", person.network}});
    }
    return list;
  }

  base::List opened() const {
    base::List list;
    for (const Opened& one : state_.opened) {
      const Basis* basis = model_.basis(one.basis);
      const bool is_involved = data_.truth().role_of(one.party) != Role::uninvolved;
      const char* words = one.is_sound ? "The basis carries it." : is_involved ? "This person is part of it, but the basis does not carry it: what was read may not be used." : "This person is not part of it, and the basis does not carry it.";
      list.push_back(base::Map{{"party", ledger::party_code(one.party)}, {"name", name(one.party)}, {"basis", basis == nullptr ? one.basis : basis->label}, {"is_sound", one.is_sound}, {"was_needed", is_involved || one.is_sound}, {"words", words}});
    }
    return list;
  }

  base::List typologies() const {
    base::List list;
    const std::set<PartyId> flagged = state_.flagged_parties();
    for (const ledger::Shape& shape : data_.truth().shapes) {
      std::int64_t found = 0;
      for (const PartyId one : shape.parties) found += flagged.count(one) != 0 ? 1 : 0;
      list.push_back(base::Map{{"kind", shape.kind}, {"network", shape.network}, {"found", found}, {"of", static_cast<std::int64_t>(shape.parties.size())}, {"rows", numbers(shape.rows)}, {"parties", codes(shape.parties)}});
    }
    return list;
  }

  base::List report() const {
    base::List list;
    for (const Must& must : desk_.musts) {
      const bool is_there = holds(must, turn_.state().get(desk_.report), data_);
      list.push_back(base::Map{{"text", must.text}, {"found", is_there}, {"words", is_there ? must.why : must.missed}});
    }
    return list;
  }

  base::List path() const {
    base::List list;
    for (const Step& step : desk_.path) {
      base::Map query = step.query.is_map() ? step.query.as_map() : base::Map{};
      for (const char* side : {"party", "debtor", "creditor"}) {
        const auto found = query.find(std::string_view(side));
        if (found == query.end()) continue;
        const base::List tags = found->second.is_list() ? found->second.as_list() : base::List{found->second};
        base::List parties;
        for (const base::Value& tag : tags) {
          if (const auto party = tag.is_text() ? data_.tagged(tag.as_text()) : std::nullopt) parties.push_back(ledger::party_code(*party));
        }
        found->second = base::Value(std::move(parties));
      }
      const auto party = data_.tagged(step.party);
      list.push_back(base::Map{{"text", step.text.render(turn_.machine())}, {"query", std::move(query)}, {"party", party ? ledger::party_code(*party) : std::string()}, {"links", links(party)}});
    }
    return list;
  }

  /// The largest links around the party of a step, so that a chart can be drawn without the desk.
  base::List links(const std::optional<PartyId>& party) const {
    base::List list;
    if (!party) return list;
    for (const ledger::Flows::Neighbour& one : data_.flows().neighbours(*party)) {
      if (list.size() >= 24) break;
      list.push_back(base::Map{{"party", ledger::party_code(one.party)}, {"name", name(one.party)}, {"is_creditor", one.is_creditor}, {"count", one.count},
                               {"amount", ledger::format_amount(one.sum, data_.ledger().currencies[data_.ledger().reference_currency])}, {"role", model_.role_label(data_.truth().role_of(one.party))}});
    }
    return list;
  }

  base::List measures() const {
    base::List list;
    for (const session::Measure& measure : desk_.measures) {
      const auto reached = share_of(outcome_, measure.id);
      if (measure.points == 0 || !reached) continue;
      list.push_back(base::Map{{"id", measure.id}, {"text", measure.text}, {"points", session::points_of(measure, *reached)}, {"of", measure.points}, {"words", words_of(outcome_, desk_, measure.id)}});
    }
    return list;
  }

  const Desk& desk_;
  const DeskData& data_;
  const TracingModel& model_;
  session::Turn& turn_;
  DeskState state_;
  Outcome outcome_;
};

}  // namespace

base::Value RunningTracing::report(session::Turn& turn) const {
  base::List desks;
  for (const Desk& desk : activities_.desks) {
    if (turn.state().integer(desk.entered) < 0) continue;
    desks.push_back(Debrief(desk, data_of(desk, turn), activities_.model, turn).value());
  }
  if (desks.empty()) return {};
  return base::Map{{"desks", std::move(desks)}};
}

}  // namespace casecraft::tracing
