#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/tracing/desk_data.hpp"
#include "exercises/tracing/kept_sources.hpp"
#include "script/text_template.hpp"
#include "session/act.hpp"
#include "session/activity.hpp"
#include "session/measure.hpp"
#include "session/case_file.hpp"

namespace casecraft::tracing {

/// A ground that a flag may stand on. What `check` looks for in rows: grounds.cpp, docs/tracing.md.
struct Indicator {
  std::string id, label, help, check, why, reference;
  bool is_weak{false};              ///< Holds, but counts as no second ground.
  bool needs_debtor{false};         ///< Counterparties are debtors (`side = "debtor"`), else creditors.
  bool is_creditor_zone{false};
  bool is_same_country{false}, is_unrelated{false};
  std::int64_t least{1}, share{0}, most_each{0}, unit{1}, hour_from{0}, hour_till{0}, ratio{100}, hours{0}, days{0};
};

struct Basis {
  enum class Rule { reported, grounds, danger, none };
  std::string id, label, help, why, reference;
  Rule rule{Rule::none};
};

struct AskKind {
  std::string id, label, critical, reference;
};

/// What is looked at when the desk is closed.
struct RoleWords {
  ledger::Role role{ledger::Role::payer};
  std::string label, help;
};

/// `tracing_model { … }` of scripts/casecraft/tracing_model.lua.
struct TracingModel {
  std::map<std::string, std::int64_t, std::less<>> seconds;   ///< By action.
  std::vector<RoleWords> roles;
  std::vector<Indicator> indicators;
  std::vector<Basis> bases;
  std::vector<AskKind> asks;
  std::vector<session::Measure> measures;
  std::string weak_accusation_why, weak_accusation_reference;

  [[nodiscard]] const Indicator* indicator(std::string_view id) const noexcept;
  [[nodiscard]] const Basis* basis(std::string_view id) const noexcept;
  [[nodiscard]] const AskKind* ask(std::string_view id) const noexcept;
  [[nodiscard]] std::string role_label(ledger::Role role) const;
  [[nodiscard]] std::int64_t cost(std::string_view action) const noexcept;
};

/// What a provider answers about one account.
struct Ask {
  std::string id, provider, about, what;
  script::TextTemplate reply;
  script::Chunk effect;
  session::Worth worth;
};

/// Something that the intelligence report must hold.
struct Must {
  std::string id;
  std::string text, why, missed, reference;
  std::vector<std::vector<std::string>> any, all, none;   ///< Normalised phrases, each in all languages: one of its forms is enough.
  std::int64_t within{0};                      ///< In the first so many characters; 0: anywhere.
  std::vector<std::string> names;              ///< Tags whose code or name has to be there.
  std::string sum_to;                          ///< Tag: the report's total is what came to this person, within 2 per cent.
  bool is_period{false};                       ///< A period inside the ledger's.
  std::vector<std::string> confidence;         ///< One of these is the report's.
  std::vector<session::ScorePart> score;
};

struct Step {
  script::TextTemplate text;
  base::Value query;       ///< With tags in place of party codes.
  std::string party;       ///< Tag.
};

struct Desk {
  std::string id;
  script::TextTemplate title, text, hint;
  std::shared_ptr<const Source> source;
  std::int64_t variants{1};
  std::vector<std::string> reported, at_risk;
  std::int64_t safe_within{90 * 60};
  script::TextTemplate escalated_reply;
  script::Chunk escalated_effect;
  std::vector<Ask> asks;
  std::vector<Must> musts;
  std::vector<session::Measure> measures;
  std::vector<Step> path;
  std::vector<session::Act> acts;
  script::TextTemplate conclude_label;
  std::string to;
  base::Position where;

  // What is remembered.
  script::Slot entered;     ///< Simulated seconds of the first opening; -1: not yet.
  script::Slot query;       ///< The present query's normal form.
  script::Slot earlier;     ///< Queries before it, the last one last.
  script::Slot saved;       ///< [{name, query}].
  script::Slot opened;      ///< [{party, basis, words, is_sound, action}].
  script::Slot flags;       ///< {code: {role, confidence, grounds, words, action}}.
  script::Slot asked;       ///< [{provider, party, what, ask, action}].
  script::Slot merges;      ///< [{a, b, words, action}].
  script::Slot escalated;   ///< [{party, words, time, is_right, action}].
  script::Slot report;      ///< {} until one is written.
  script::Slot is_over;
};

/// All desks of a pack, with what they share.
class TracingActivities final : public session::ActivityModel {
public:
  std::vector<Desk> desks;
  TracingModel model;
  script::Slot place;

  [[nodiscard]] std::string_view kind() const noexcept override { return "tracing"; }
  [[nodiscard]] bool knows(std::string_view place_id) const override;
  [[nodiscard]] std::vector<std::string> places() const override;
  [[nodiscard]] std::unique_ptr<session::Activity> start() const override;
  [[nodiscard]] std::vector<std::string> classes() const override;
  [[nodiscard]] std::optional<std::string> tagged(std::string_view tag, std::uint64_t seed) const override;
};

/// The ledger of a session at `desk`: its seed chooses the variant.
const DeskData& data_of(const Desk& desk, std::uint64_t seed);

/// Reads `tracing_model { … }`; mistakes go to the context's diagnostics.
TracingModel read_tracing_model(const script::Node& node, session::CompileContext& context);
/// Compiles all declarations `tracing "id" { … }`. `engines` makes what answers queries.
std::unique_ptr<session::ActivityModel> compile_desks(session::CompileContext& context, const EngineMaker& engines, KeptSources* kept);

}  // namespace casecraft::tracing
