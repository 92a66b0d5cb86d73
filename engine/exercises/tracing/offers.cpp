#include "exercises/tracing/offers.hpp"

namespace casecraft::tracing {
namespace {

using session::ActionTemplate;
using session::Field;

Field line(const char* name, const char* label, const char* help, bool is_required = false) {
  Field field;
  field.name = name;
  field.label = label;
  field.help = help;
  field.is_required = is_required;
  return field;
}

template <typename Things>
Field options(const char* name, const char* label, const Things& things) {
  Field field = line(name, label, "", true);
  field.type = Field::Type::option;
  for (const auto& one : things) field.options.emplace_back(base::Text(one.id), base::Text(one.label));
  return field;
}

Field paragraph(const char* name, const char* label, const char* help, std::int64_t most, bool is_required) {
  Field field = line(name, label, help, is_required);
  field.type = Field::Type::paragraph;
  field.max_length = most;
  return field;
}

}  // namespace

void add_templates(session::View& view, const TracingModel& model, const DeskData& data) {
  const base::Value none{base::Map{}};
  const Field party = line("party", "Party", "A code from the table: P00042", true);
  const auto add = [&](const char* kind, const char* label, std::vector<Field> fields) { view.offers.push_back(ActionTemplate{kind, kind, label, none, std::move(fields), false}); };
  Field role = line("role", "Role", "", true);
  role.type = Field::Type::option;
  for (const RoleWords& one : model.roles) role.options.emplace_back(base::Text(std::string(ledger::to_string(one.role))), base::Text(one.label));
  Field provider = line("provider", "Provider", "", true);
  provider.type = Field::Type::option;
  for (const ledger::Provider& one : data.ledger().providers) provider.options.emplace_back(base::Text(one.id), base::Text(one.name));
  add("query", "Ask the ledger", {line("party", "Party", "On either side; a code"), line("words", "Words in the description", ""), line("group", "Group by", "debtor, creditor, pair, day, hour, amount …"),
                                  line("sql", "Or read-only SQL", "SELECT … FROM transactions …")});
  add("open", "Open a person's file", {party, options("basis", "On what basis", model.bases), paragraph("words", "The reason, for the register", "", 4000, false)});
  Field confidence = line("confidence", "How sure, in per cent", "50 to 100", true);
  confidence.type = Field::Type::number;
  add("flag", "Flag a party", {party, std::move(role), std::move(confidence)});
  add("ask", "Ask a provider", {party, std::move(provider), options("what", "What", model.asks), options("basis", "On what basis", model.bases)});
  add("escalate", "Pass on that somebody may be in danger", {party, paragraph("words", "What makes you fear for them", "", 4000, true)});
  Field sure = line("confidence", "Confidence of the whole", "");
  sure.type = Field::Type::option;
  for (const char* one : {"low", "moderate", "high"}) sure.options.emplace_back(base::Text(one), base::Text(one));
  add("report", "Write the report", {line("period_from", "Period from", "2026-05-01"), line("period_until", "until", "2026-11-09"), line("total", "Sum that the report speaks of", "In the reference currency"), std::move(sure),
                                     paragraph("narrative", "Narrative", "Who, what, when, how you know it, what is not known", 30'000, true)});
}

}  // namespace casecraft::tracing
