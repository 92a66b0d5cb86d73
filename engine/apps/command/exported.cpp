#include "apps/command/exported.hpp"

#include "apps/program/library.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "records/marking/standing.hpp"
#include "scenario/bundle.hpp"
#include "session/session.hpp"

namespace casecraft::command {
namespace {

/// What else could have been taken where `action` chooses among options, or picks a line among others.
std::vector<records::OfferedOption> options_beside(const session::Action& action, const session::Session& session) {
  std::vector<records::OfferedOption> options;
  const char* key = action.kind == "choose" ? "choice" : action.kind == "ask" ? "offer" : "";
  if (!action.payload.has(key)) return options;
  const session::View view = session.view();
  for (const session::ActionTemplate& offer : view.offers) {
    if (offer.kind == std::string_view(action.kind) && offer.payload.has(key)) options.push_back({offer.payload.text_at(key), offer.label.str()});
  }
  return options;
}

}  // namespace

records::ExportedSession Exporter::of(const records::SessionRecord& record) {
  records::ExportedSession session;
  session.record = record;
  session.rows = store_.rows(record.id);
  session.annotations = store_.annotations(record.id);
  if (record.result["scorecard"].is_map()) session.verdict = records::standing_of(record.result["scorecard"], session.annotations).verdict;
  if (records::is_withheld(record)) {
    session.record.result = {};
  } else if (record.behaviour == scenario::kBehaviour) {
    add_points(session);
  }
  return session;
}

void Exporter::add_points(records::ExportedSession& session) {
  try {
    std::shared_ptr<session::Exercise>& exercise = exercises_[session.record.bundle];
    if (exercise == nullptr) exercise = program::load(store_.bundle(session.record.bundle), session.record.locale);
    session::MemoryJournal nowhere;
    session::Session again(exercise, session.record.seed, nowhere);
    assessment::Scorecard before = again.scorecard();
    for (const records::StoredRow& stored : session.rows) {
      session::Action action;
      action.number = stored.row.number;
      action.role = stored.row.role;
      action.kind = stored.row.kind;
      action.payload = base::parse_json(stored.row.payload, "the journal");
      if (std::vector<records::OfferedOption> options = options_beside(action, again); !options.empty()) session.offered[action.number] = std::move(options);
      again.apply(action);
      if (!(again.state_hash() == stored.row.state)) throw Error("the journal tells of another session");
      assessment::Scorecard after = again.scorecard();
      std::vector<records::PointsOfAction> brought;
      // A rewind takes points back; it brings none.
      for (std::size_t i = 0; stored.row.kind != "rewind" && i < after.competencies.size(); ++i) {
        records::PointsOfAction one;
        one.competency = exercise->framework().competencies[i].id;
        one.points = after.competencies[i].points - before.competencies[i].points;
        one.of = after.competencies[i].of - before.competencies[i].of;
        if (one.points != 0 || one.of != 0) brought.push_back(one);
      }
      if (!brought.empty()) session.points[stored.row.number] = std::move(brought);
      before = std::move(after);
    }
    session.has_points = true;
  } catch (const Error&) {
    // `casecraft verify` says what is wrong with it; an export has what was kept.
    session.points.clear();
    session.offered.clear();
  }
}

}  // namespace casecraft::command
