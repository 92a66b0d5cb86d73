#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <set>

#include "base/json.hpp"
#include "exercises/tracing/ledger/csv.hpp"
#include "exercises/tracing/ledger/generate.hpp"

namespace casecraft::ledger {
namespace {

const base::Zone kUtc{"UTC", "UTC", {}, {}};

std::string time_text(std::int64_t seconds) { return base::format_iso(base::UtcTime{seconds}, kUtc).substr(0, 19) + "Z"; }
std::string day_text(std::int64_t day) { return base::format_iso(base::UtcTime{day * 86'400}, kUtc).substr(0, 10); }

std::string write_head(const Ledger& ledger) {
  base::List currencies, countries, providers, records;
  for (const Currency& one : ledger.currencies) currencies.push_back(base::Map{{"code", one.code}, {"name", one.name}, {"digits", one.digits}});
  for (const Country& one : ledger.countries) {
    countries.push_back(base::Map{{"code", one.code}, {"name", one.name}, {"zone", ledger.zones[one.zone].id}, {"currency", ledger.currencies[one.currency].code}});
  }
  for (const Provider& one : ledger.providers) providers.push_back(base::Map{{"id", one.id}, {"name", one.name}, {"kind", to_string(one.kind)}});
  for (const Record& one : ledger.records) records.push_back(base::Map{{"id", one.id}, {"title", one.title}});
  return base::to_pretty_json(base::Map{{"title", ledger.title},
                                        {"period", base::Map{{"from", time_text(ledger.from)}, {"until", time_text(ledger.until)}}},
                                        {"reference_currency", ledger.currencies[ledger.reference_currency].code},
                                        {"currencies", currencies},
                                        {"countries", countries},
                                        {"providers", providers},
                                        {"records", records}});
}

/// Labels of all files, each after those that stand before it in any file; where files contradict one another, as they come.
std::vector<std::string> file_labels(const Ledger& ledger) {
  std::vector<std::string> labels;
  std::set<std::pair<std::size_t, std::size_t>> before;
  for (const Party& party : ledger.parties) {
    std::size_t last = SIZE_MAX;
    for (const auto& [label, words] : party.file) {
      const auto at = static_cast<std::size_t>(std::find(labels.begin(), labels.end(), label) - labels.begin());
      if (at == labels.size()) labels.push_back(label);
      if (last != SIZE_MAX) before.emplace(last, at);
      last = at;
    }
  }
  std::vector<std::string> ordered;
  std::vector<std::size_t> left(labels.size());
  std::iota(left.begin(), left.end(), std::size_t{0});
  while (!left.empty()) {
    const auto is_first = [&](std::size_t label) { return std::none_of(left.begin(), left.end(), [&](std::size_t other) { return other != label && before.count({other, label}) != 0; }); };
    auto next = std::find_if(left.begin(), left.end(), is_first);
    if (next == left.end()) next = left.begin();
    ordered.push_back(labels[*next]);
    left.erase(next);
  }
  return ordered;
}

std::string write_parties(const Ledger& ledger) {
  const std::vector<std::string> labels = file_labels(ledger);
  std::string out = "party,name,country,provider,organisation";
  for (const std::string& label : labels) append_cell(out, "file:" + label);
  out += '\n';
  for (PartyId id = 0; id < ledger.parties.size(); ++id) {
    const Party& party = ledger.parties[id];
    append_cell(out, party_code(id), true);
    append_cell(out, party.name);
    append_cell(out, ledger.countries[party.country].code);
    append_cell(out, ledger.providers[party.provider].id);
    append_cell(out, party.is_organisation ? "yes" : "no");
    for (const std::string& label : labels) {
      const auto found = std::find_if(party.file.begin(), party.file.end(), [&](const auto& entry) { return entry.first == label; });
      append_cell(out, found == party.file.end() ? std::string_view() : std::string_view(found->second));
    }
    out += '\n';
  }
  return out;
}

std::string write_transactions(const Ledger& ledger) {
  std::string out = "booked,value_date,end_to_end,debtor,creditor,amount,currency,reference_amount,provider,agent,purpose,remittance_information,record,status\n";
  out.reserve(ledger.transactions.size() * 160);
  const Currency& reference = ledger.currencies[ledger.reference_currency];
  for (const Transaction& row : ledger.transactions) {
    append_cell(out, time_text(row.booked), true);
    append_cell(out, day_text(row.value_day));
    append_cell(out, end_to_end_code(row.end_to_end));
    append_cell(out, party_code(row.debtor));
    append_cell(out, party_code(row.creditor));
    append_cell(out, plain_amount(row.amount, ledger.currencies[row.currency]));
    append_cell(out, ledger.currencies[row.currency].code);
    append_cell(out, plain_amount(row.reference_amount, reference));
    append_cell(out, ledger.providers[row.provider].id);
    append_cell(out, ledger.agents[row.agent]);
    append_cell(out, ledger.purposes[row.purpose]);
    append_cell(out, ledger.texts[row.information]);
    append_cell(out, ledger.records[row.record].id);
    append_cell(out, to_string(row.status));
    out += '\n';
  }
  return out;
}

std::string write_identifiers(const Ledger& ledger) {
  std::string out = "party,kind,value\n";
  for (const Identifier& one : ledger.identifiers) {
    append_cell(out, party_code(one.party), true);
    append_cell(out, to_string(one.kind));
    append_cell(out, one.value);
    out += '\n';
  }
  return out;
}

std::string codes(const std::vector<PartyId>& parties) {
  std::string words;
  for (const PartyId party : parties) words += (words.empty() ? "" : " ") + party_code(party);
  return words;
}

std::string write_truth(const Truth& truth) {
  std::string out = "what,name,network,parties,rows,apart\n";
  const auto line = [&](std::string_view what, std::string_view name, std::string_view network, const std::string& parties, const std::string& rows, std::string_view apart) {
    append_cell(out, what, true);
    for (const std::string_view cell : {name, network, std::string_view(parties), std::string_view(rows), apart}) append_cell(out, cell);
    out += '\n';
  };
  for (const Person& person : truth.people) line("person", to_string(person.role), person.network, codes(person.parties), "", person.apart);
  for (const Shape& shape : truth.shapes) line("shape", shape.kind, shape.network, codes(shape.parties), fmt::format("{}", fmt::join(shape.rows, " ")), "");
  for (const auto& [name, party] : truth.tags) line("tag", name, "", party_code(party), "", "");
  return out;
}

}  // namespace

std::map<std::string, std::string> write_csv(const Made& made) {
  return {{"ledger.json", write_head(made.ledger)},
          {"parties.csv", write_parties(made.ledger)},
          {"identifiers.csv", write_identifiers(made.ledger)},
          {"transactions.csv", write_transactions(made.ledger)},
          {"truth.csv", write_truth(made.truth)}};
}

}  // namespace casecraft::ledger
