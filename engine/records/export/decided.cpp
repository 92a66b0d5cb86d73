#include "records/export/detail/decided.hpp"

#include <algorithm>
#include <span>

#include "records/marking/items.hpp"
#include "records/marking/standing.hpp"

namespace casecraft::records {
namespace {

bool may_decide(const Annotation& remark) {
  if (remark.signed_by != SignedBy::known) return false;
  return remark.kind == "override" || (remark.kind == "decision" && remark.body.text_at("about") == to_string(About::critical));
}

bool is_confirmed(const std::vector<Item>& items, const JudgedError& error) {
  const std::string key = error.decision + "/" + error.choice;
  return std::any_of(items.begin(), items.end(), [&](const Item& item) { return item.about == About::critical && item.action == error.action && item.key == key && item.decision == "confirmed"; });
}

std::vector<JudgedError> errors_with(const ExportedSession& session, std::span<const Annotation> annotations) {
  const base::Value& result = session.record.result;
  const std::vector<Item> items = items_of(result, session.rows, annotations);
  std::vector<JudgedError> errors;
  for (const base::Value& one : result["scorecard"].list_at("critical_errors")) {
    JudgedError error;
    error.action = one.integer_at("action");
    error.decision = one.text_at("decision");
    error.choice = one.text_at("choice");
    error.why = one.text_at("why");
    error.reference = one.text_at("reference");
    error.is_proposed = one.bool_at("proposed");
    error.counts = !error.is_proposed || is_confirmed(items, error);
    errors.push_back(std::move(error));
  }
  return errors;
}

Stage stage_with(const ExportedSession& session, std::span<const Annotation> annotations, const Annotation* by) {
  Stage stage;
  stage.by = by;
  stage.verdict = standing_of(session.record.result["scorecard"], annotations).verdict;
  stage.errors = errors_with(session, annotations);
  return stage;
}

}  // namespace

std::vector<Stage> stages_of(const ExportedSession& session) {
  const std::span<const Annotation> all(session.annotations);
  std::vector<Stage> stages{stage_with(session, all.first(0), nullptr)};
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (may_decide(all[i])) stages.push_back(stage_with(session, all.first(i + 1), &all[i]));
  }
  return stages;
}

std::vector<JudgedError> judged_errors(const ExportedSession& session) { return errors_with(session, session.annotations); }

const JudgedError* error_of(const std::vector<JudgedError>& errors, const base::Value& decision) {
  const auto found = std::find_if(errors.begin(), errors.end(), [&](const JudgedError& error) {
    return error.action == decision.integer_at("action") && error.decision == decision.text_at("decision") && error.choice == decision.text_at("choice");
  });
  return found == errors.end() ? nullptr : &*found;
}

}  // namespace casecraft::records
