#include "records/export/detail/interaction.hpp"

#include <algorithm>
#include <string_view>

#include "base/json.hpp"

namespace casecraft::records {
namespace {

/// How the debrief of a conversation begins what it quotes of the trainee (exercises/interview). What it says of the whole conversation may belong to the same action.
constexpr std::string_view kSaid = "You said: ";

/// Those of the same decision that the debrief names, for a session that could not be played again: what was taken, and what was sound and not tried.
std::vector<OfferedOption> known_choices(const ExportedSession& session, const base::Value& decision) {
  std::vector<OfferedOption> choices{{decision.text_at("choice"), decision.text_at("taken")}};
  for (const base::Value& one : session.record.result["debrief"].list_at("untried")) {
    if (one.text_at("decision") == decision.text_at("decision") && one.text_at("choice") != decision.text_at("choice")) choices.push_back({one.text_at("choice"), one.text_at("label")});
  }
  return choices;
}

/// All that was open at the action, when `taken` is among it; nothing otherwise.
std::vector<OfferedOption> offered_at(const ExportedSession& session, std::int64_t action, const std::string& taken) {
  const auto found = session.offered.find(action);
  if (found == session.offered.end()) return {};
  const bool has_it = std::any_of(found->second.begin(), found->second.end(), [&](const OfferedOption& one) { return one.id == taken; });
  return has_it ? found->second : std::vector<OfferedOption>{};
}

Interaction chosen(const ExportedSession& session, const base::Value& decision) {
  Interaction interaction;
  interaction.type = "choice";
  interaction.response = decision.text_at("choice");
  interaction.choices = offered_at(session, decision.integer_at("action"), *interaction.response);
  if (interaction.choices.empty()) interaction.choices = known_choices(session, decision);
  return interaction;
}

Interaction typed(const base::Value& decision, const StoredRow& row) {
  Interaction interaction;
  interaction.type = "long-fill-in";
  if (std::string words = typed_in(row); !words.empty()) interaction.response = std::move(words);
  const std::string taken = decision.text_at("taken");
  if (row.row.kind == "enter" && taken != interaction.response.value_or("")) interaction.finding = taken;
  return interaction;
}

/// Something said in a conversation: a line that was picked among others, or words.
Interaction said(const ExportedSession& session, const base::Value& decision, const StoredRow& row) {
  const std::string picked = base::parse_json(row.row.payload, "the journal").text_at("offer");
  if (picked.empty()) return typed(decision, row);
  Interaction interaction;
  interaction.choices = offered_at(session, decision.integer_at("action"), picked);
  interaction.type = interaction.choices.empty() ? "other" : "choice";
  interaction.response = interaction.choices.empty() ? decision.text_at("taken") : picked;
  return interaction;
}

}  // namespace

std::string typed_in(const StoredRow& row) {
  const base::Value payload = base::parse_json(row.row.payload, "the journal");
  if (row.row.kind == "ask") return payload.text_at("text");
  if (row.row.kind != "enter" || !payload.is_map()) return {};
  const base::Value& fields = payload.has("fields") ? payload["fields"] : payload;
  if (!fields.is_map()) return {};
  std::string words;
  for (const auto& [field, value] : fields.as_map()) {
    if (!value.is_text() || value.as_text().view().empty()) continue;
    if (!words.empty()) words += '\n';
    if (fields.as_map().size() > 1) words += field + ": ";
    words += value.as_text().view();
  }
  return words;
}

Interaction interaction_of(const ExportedSession& session, const base::Value& decision, const StoredRow* row) {
  const std::string kind = row == nullptr || decision.bool_at("duty") ? "" : row->row.kind;
  if (kind == "choose" && !decision.text_at("choice").empty()) return chosen(session, decision);
  if (kind == "enter") return typed(decision, *row);
  if (kind == "ask" && decision.text_at("taken").starts_with(kSaid)) return said(session, decision, *row);
  Interaction interaction;
  interaction.response = decision.text_at("taken");
  return interaction;
}

}  // namespace casecraft::records
