#include <fmt/format.h>

#include <algorithm>

#include "base/counted.hpp"
#include "base/normalise.hpp"
#include "exercises/tracing/looks.hpp"

namespace casecraft::tracing {

using base::counted;
using ledger::PartyId;

std::vector<ledger::Flows::Neighbour> neighbours_of(PartyId party, const Looking& looking) {
  std::vector<ledger::Flows::Neighbour> all;
  for (const PartyId own : looking.state.merged_with(party)) {
    for (const ledger::Flows::Neighbour& one : looking.data.flows().neighbours(own)) {
      const auto there = std::find_if(all.begin(), all.end(), [&](const ledger::Flows::Neighbour& other) { return other.party == one.party && other.is_creditor == one.is_creditor; });
      if (there == all.end()) {
        all.push_back(one);
        continue;
      }
      there->count += one.count;
      there->sum += one.sum;
      there->first = std::min(there->first, one.first);
      there->last = std::max(there->last, one.last);
      there->rows.insert(there->rows.end(), one.rows.begin(), one.rows.end());
      std::sort(there->rows.begin(), there->rows.end());
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.sum > b.sum; });
  return all;
}

namespace {

std::string label_of(const TracingModel& model, const std::string& indicator) {
  const Indicator* found = model.indicator(indicator);
  return found == nullptr ? indicator : found->label;
}

std::string grounds_in_words(const Flag& flag, const TracingModel& model) {
  std::string words;
  for (const Ground& ground : flag.grounds) {
    words += fmt::format("{}{} ({} {})", words.empty() ? "" : "; ", label_of(model, ground.indicator), ground.rows.size(), ground.rows.size() == 1 ? "row" : "rows");
  }
  return words;
}

}  // namespace

session::Page look_party(const Looking& looking, const session::Lookup& lookup) {
  const ledger::Ledger& ledger = looking.ledger();
  const PartyId party = party_in(lookup.id, ledger);
  const ledger::Party& record = ledger.parties[party];
  session::Page page;
  page.title = base::Text(fmt::format("{} {}", ledger::party_code(party), record.name));
  const auto add = [&](const char* id, std::string label, std::string words) { page.rows.push_back({id, base::Text(std::move(label)), {}, base::Text(std::move(words))}); };
  add("name", "Name as recorded", record.name);
  add("kind", "Kind", record.is_organisation ? "Organisation" : "Person");
  add("country", "Country", ledger.countries[record.country].name);
  add("provider", "Record held by", ledger.providers[record.provider].name);
  std::int64_t in = 0, out = 0, count_in = 0, count_out = 0;
  std::int64_t payers = 0, receivers = 0;
  for (const ledger::Flows::Neighbour& one : neighbours_of(party, looking)) {
    (one.is_creditor ? out : in) += one.sum;
    (one.is_creditor ? count_out : count_in) += one.count;
    (one.is_creditor ? receivers : payers) += 1;
  }
  add("in", "Came in", fmt::format("{}, {}, from {}", counted(count_in, "payment", "payments"), looking.amount(in), counted(payers, "payer", "payers")));
  add("out", "Went out", fmt::format("{}, {}, to {}", counted(count_out, "payment", "payments"), looking.amount(out), counted(receivers, "receiver", "receivers")));
  base::List merged;
  for (const PartyId one : looking.state.merged_with(party)) merged.push_back(ledger::party_code(one));
  if (merged.size() > 1) {
    std::string words;
    for (const base::Value& code : merged) words += (words.empty() ? "" : ", ") + code.as_text().str();
    add("merged", "One person with", words);
  }
  base::Map data{{"party", ledger::party_code(party)}, {"name", record.name}, {"country", ledger.countries[record.country].name}, {"provider", ledger.providers[record.provider].id},
                 {"is_organisation", record.is_organisation}, {"in", in}, {"out", out}, {"merged", std::move(merged)}, {"opened", looking.state.is_open(party)}};
  if (const Flag* flag = looking.state.flag_of(party)) {
    add("flag", "Your flag", fmt::format("{}, {} per cent sure. {}", looking.model.role_label(flag->role), flag->confidence, grounds_in_words(*flag, looking.model)));
    data.emplace("flag", to_value(*flag));
  }
  if (looking.state.is_open(party)) {
    base::List file;
    for (const auto& [label, words] : record.file) {
      add("file", label, words);
      file.push_back(base::List{label, words});
    }
    for (const ledger::Identifier& one : ledger.identifiers) {
      if (one.party == party) add("identifier", std::string(ledger::to_string(one.kind)), one.value);
    }
    data.emplace("file", std::move(file));
  } else {
    add("file", "The file", "Closed. It is opened with a lawful basis.");
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  page.data = base::Value(std::move(data));
  return page;
}

session::Page look_find(const Looking& looking, const session::Lookup& lookup) {
  session::Page page;
  page.title = base::Text(fmt::format("Records with \u201C{}\u201D in the name", lookup.id));
  // Each word begins one of the name's, whatever case and accents.
  std::vector<std::string> wanted;
  const std::string folded = base::normalised(lookup.id);
  for (std::size_t at = 0; at + 1 < folded.size();) {
    const std::size_t end = folded.find(' ', at + 1);
    wanted.push_back(folded.substr(at, end - at));
    at = end;
  }
  const ledger::Ledger& ledger = looking.ledger();
  for (PartyId party = 0; party < ledger.parties.size() && !wanted.empty(); ++party) {
    const std::string name = base::normalised(ledger.parties[party].name);
    if (!std::all_of(wanted.begin(), wanted.end(), [&](const std::string& word) { return name.find(word) != std::string::npos; })) continue;
    if (++page.total > lookup.count) continue;
    const std::string code = ledger::party_code(party);
    page.rows.push_back({base::Text(code), base::Text(fmt::format("{} {}", code, looking.name(party))), base::Text(ledger.countries[ledger.parties[party].country].name),
                         base::Text(fmt::format("record held by {}", ledger.providers[ledger.parties[party].provider].name)), base::Map{{"party", code}}});
  }
  return page;
}

session::Page look_escalated(const Looking& looking) {
  session::Page page;
  page.title = "Warnings that you passed on";
  for (const Escalated& one : looking.state.escalated) {
    const std::string code = ledger::party_code(one.party);
    page.rows.push_back({base::Text(code), base::Text(fmt::format("{} {}", code, looking.name(one.party))), base::Text(fmt::format("after {}", base::format_span(base::Seconds{one.time}))), base::Text(one.words), base::Map{{"party", code}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_flags(const Looking& looking) {
  session::Page page;
  page.title = "Your flags";
  for (const Flag& flag : looking.state.flags) {
    const std::string code = ledger::party_code(flag.party);
    page.rows.push_back({base::Text(code), base::Text(fmt::format("{} {}", code, looking.name(flag.party))), base::Text(fmt::format("{}, {} % sure", looking.model.role_label(flag.role), flag.confidence)),
                         base::Text(grounds_in_words(flag, looking.model)), to_value(flag)});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_opened(const Looking& looking) {
  session::Page page;
  page.title = "Files that you opened";
  for (const Opened& one : looking.state.opened) {
    const Basis* basis = looking.model.basis(one.basis);
    const std::string code = ledger::party_code(one.party);
    page.rows.push_back({base::Text(code), base::Text(fmt::format("{} {}", code, looking.name(one.party))), base::Text(basis == nullptr ? one.basis : basis->label), base::Text(one.words), base::Map{{"party", code}, {"action", one.action}}});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_asked(const Looking& looking) {
  session::Page page;
  page.title = "Questions to providers";
  for (const base::Value& one : looking.turn.state().get(looking.desk.asked).as_list()) {
    const AskKind* kind = looking.model.ask(one.text_at("what"));
    page.rows.push_back({base::Text(std::to_string(one.integer_at("action"))), base::Text(fmt::format("{}, about {}", one.text_at("provider"), one.text_at("party"))),
                         base::Text(!one.has("basis") ? "sent" : !one.bool_at("is_sound") ? "declined" : one.text_at("ask").empty() ? "nothing further" : "answered"), base::Text(kind == nullptr ? "" : kind->label), one});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_merges(const Looking& looking) {
  session::Page page;
  page.title = "Records taken as one person";
  for (const base::Value& one : looking.turn.state().get(looking.desk.merges).as_list()) {
    page.rows.push_back({base::Text(one.text_at("a")), base::Text(fmt::format("{} and {}", one.text_at("a"), one.text_at("b"))), {}, base::Text(one.text_at("words")), one});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_saved(const Looking& looking) {
  session::Page page;
  page.title = "Saved queries";
  for (const base::Value& one : looking.turn.state().get(looking.desk.saved).as_list()) {
    page.rows.push_back({base::Text(one.text_at("name")), base::Text(one.text_at("name")), {}, base::Text(ledger::in_words(ledger::read_query(one["query"], looking.ledger()), looking.ledger())), one["query"]});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  return page;
}

session::Page look_report(const Looking& looking) {
  session::Page page;
  page.title = "The report";
  for (const auto& [key, value] : looking.turn.state().get(looking.desk.report).as_map()) {
    if (value.is_text()) page.rows.push_back({base::Text(key), base::Text(key), {}, value.as_text()});
  }
  page.total = static_cast<std::int64_t>(page.rows.size());
  page.data = looking.turn.state().get(looking.desk.report);
  return page;
}

}  // namespace casecraft::tracing
