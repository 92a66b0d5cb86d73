#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <unordered_map>

#include "base/json.hpp"
#include "records/store/counting.hpp"
#include "records/store/detail/filtering.hpp"
#include "records/store/detail/marking_parts.hpp"
#include "records/store/detail/outcomes.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

constexpr std::size_t kAtOnce = 200;   ///< Sessions that are counted in one transaction.

// Decisions are kept as text, one line for each: a cohort reads millions of them, and a row of the database each would be many times slower.
std::string write_decisions(const std::vector<OutcomeDecision>& decisions) {
  std::string text;
  const auto plain = [](std::string id) {
    std::replace_if(id.begin(), id.end(), [](char c) { return c == '\t' || c == '\n'; }, ' ');
    return id;
  };
  for (const OutcomeDecision& one : decisions) {
    text += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", one.number, plain(one.decision), plain(one.taken), one.points, one.best, one.seconds);
  }
  return text;
}

std::vector<OutcomeDecision> read_decisions(std::string_view text, const std::string& place) {
  std::vector<OutcomeDecision> decisions;
  decisions.reserve(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')));
  const auto cell = [&text, &place](char end) {
    const std::size_t at = text.find(end);
    if (at == std::string_view::npos) {
      throw Error(fmt::format("the store {} holds a finished session whose decisions cannot be read; put back a copy of it", place));
    }
    const std::string_view found = text.substr(0, at);
    text.remove_prefix(at + 1);
    return found;
  };
  const auto number = [&cell](char end) {
    const std::string_view word = cell(end);
    std::int64_t value = 0;
    std::from_chars(word.data(), word.data() + word.size(), value);
    return value;
  };
  while (!text.empty()) {
    OutcomeDecision& one = decisions.emplace_back();
    one.number = number('\t');
    one.decision = cell('\t');
    one.taken = cell('\t');
    one.points = number('\t');
    one.best = number('\t');
    one.seconds = number('\n');
  }
  return decisions;
}

std::vector<KeptAction> read_actions(soci::session& sql, const std::string& session) {
  std::vector<KeptAction> actions;
  KeptAction next;
  long long number = 0;
  long long case_seconds = 0;
  soci::statement statement = (sql.prepare << "SELECT number, sim_time, wall_time, kind, payload FROM journal WHERE session = :session ORDER BY number", soci::use(session),
                               soci::into(number), soci::into(case_seconds), soci::into(next.wall_time), soci::into(next.kind), soci::into(next.payload));
  statement.execute();
  while (statement.fetch()) {
    next.number = number;
    next.case_seconds = case_seconds;
    actions.push_back(next);
  }
  return actions;
}

std::vector<Outcome> read_outcomes(Connection& connection, const OutcomeFilter& filter) {
  std::vector<std::string> values;
  const std::string where = condition_of(filter, values);
  std::vector<Outcome> outcomes;
  std::unordered_map<std::string, std::size_t> by_session;
  {
    Outcome next;
    std::string decisions;
    long long total = 0;
    long long seconds = 0;
    long long case_seconds = 0;
    long long knows_points = 0;
    soci::statement statement(*connection.sql);
    for (std::string* text : {&next.session, &next.pack, &next.pack_version, &next.title, &next.mode, &next.pseudonym, &next.course, &next.created, &next.ended,
                              &next.verdict, &decisions}) {
      statement.exchange(soci::into(*text));
    }
    for (long long* number : {&total, &seconds, &case_seconds, &knows_points}) statement.exchange(soci::into(*number));
    prepare_with(statement,
                 "SELECT s.id, s.pack, s.pack_version, s.title, s.mode, s.pseudonym, s.course, s.created, s.updated, o.verdict, d.decisions, o.total, o.seconds, "
                 "o.case_seconds, o.knows_points FROM sessions s JOIN outcomes o ON o.session = s.id JOIN outcome_decisions d ON d.session = s.id "
                 "WHERE s.state = 'ended' AND o.total >= 0" + where + " ORDER BY s.updated, s.id",
                 values);
    while (statement.fetch()) {
      Outcome& outcome = outcomes.emplace_back(next);
      outcome.created = to_seconds(next.created);
      outcome.ended = to_seconds(next.ended);
      outcome.total = total;
      outcome.seconds = seconds;
      outcome.case_seconds = case_seconds;
      outcome.knows_points = knows_points != 0;
      outcome.decisions = read_decisions(decisions, connection.place);
      by_session.emplace(outcome.session, outcomes.size() - 1);
    }
  }
  OutcomeCompetency competency;
  std::string session;
  long long points = 0;
  long long best = 0;
  soci::statement statement(*connection.sql);
  statement.exchange(soci::into(session));
  statement.exchange(soci::into(competency.competency));
  statement.exchange(soci::into(points));
  statement.exchange(soci::into(best));
  prepare_with(statement, "SELECT c.session, c.competency, c.points, c.best FROM outcome_competencies c JOIN sessions s ON s.id = c.session WHERE s.state = 'ended'" +
                              where + " ORDER BY c.session, c.place", values);
  while (statement.fetch()) {
    const auto found = by_session.find(session);
    if (found != by_session.end()) outcomes[found->second].competencies.push_back({competency.competency, points, best});
  }
  return outcomes;
}

std::vector<Unfinished> read_unfinished(Connection& connection, const OutcomeFilter& filter) {
  std::vector<std::string> values;
  const std::string where = condition_of(filter, values);
  Unfinished next;
  long long actions = 0;
  soci::statement statement(*connection.sql);
  for (std::string* text : {&next.session, &next.pack, &next.title, &next.mode, &next.pseudonym, &next.course, &next.updated, &next.last_kind, &next.last_payload}) {
    statement.exchange(soci::into(*text));
  }
  statement.exchange(soci::into(actions));
  // That somebody paused or left says nothing of where: the action before does.
  prepare_with(statement,
               "SELECT s.id, s.pack, s.title, s.mode, s.pseudonym, s.course, s.updated, COALESCE(j.kind, ''), COALESCE(j.payload, ''), s.actions FROM sessions s "
               "LEFT JOIN journal j ON j.session = s.id AND j.number = (SELECT MAX(k.number) FROM journal k WHERE k.session = s.id AND k.kind NOT IN ('leave', 'pause')) "
               "WHERE s.state = 'open'" + where + " ORDER BY s.updated, s.id",
               values);
  std::vector<Unfinished> sessions;
  while (statement.fetch()) {
    Unfinished& session = sessions.emplace_back(next);
    session.updated = to_seconds(next.updated);
    session.actions = actions;
  }
  return sessions;
}

std::vector<Course> read_courses(Connection& connection) {
  std::vector<Course> courses;
  std::string name;
  std::string pseudonym;
  long long keep_days = 0;
  soci::statement statement = (connection.sql->prepare << "SELECT c.name, c.keep_days, COALESCE(p.pseudonym, '') FROM courses c LEFT JOIN people p ON p.course = c.name",
                               soci::into(name), soci::into(keep_days), soci::into(pseudonym));
  statement.execute();
  std::map<std::string, Course> by_name;   // A database's own order depends on where it runs.
  while (statement.fetch()) {
    Course& course = by_name[name];
    course.name = name;
    course.keep_days = keep_days;
    if (!pseudonym.empty()) course.people.push_back(pseudonym);
  }
  for (auto& [key, course] : by_name) {
    std::sort(course.people.begin(), course.people.end());
    courses.push_back(std::move(course));
  }
  return courses;
}

void write_course(Connection& connection, const Course& course) {
  soci::session& sql = *connection.sql;
  Transaction transaction(connection);
  const long long keep_days = course.keep_days;
  const std::string now = wall_time_now();
  int known = 0;
  sql << "SELECT COUNT(*) FROM courses WHERE name = :name", soci::use(course.name), soci::into(known);
  if (known > 0) {
    sql << "UPDATE courses SET keep_days = :days WHERE name = :name", soci::use(keep_days), soci::use(course.name);
  } else {
    sql << "INSERT INTO courses (name, keep_days, created) VALUES (:name, :days, :created)", soci::use(course.name), soci::use(keep_days), soci::use(now);
  }
  sql << "DELETE FROM people WHERE course = :name", soci::use(course.name);
  std::string pseudonym;
  soci::statement insert = (sql.prepare << "INSERT INTO people (course, pseudonym) VALUES (:course, :pseudonym)", soci::use(course.name), soci::use(pseudonym));
  for (const std::string& person : course.people) {
    pseudonym = person;
    insert.execute(true);
  }
  transaction.commit();
}

class SqlCohortRecords final : public CohortRecords {
public:
  explicit SqlCohortRecords(std::shared_ptr<Connection> connection) : connection_(std::move(connection)) {}

  std::vector<Outcome> outcomes(const OutcomeFilter& filter) override {
    return guarded(*connection_, "read the finished sessions", [&] {
      count_outcomes(*connection_);
      return read_outcomes(*connection_, filter);
    });
  }
  std::vector<Unfinished> unfinished(const OutcomeFilter& filter) override {
    return guarded(*connection_, "read the open sessions", [&] { return read_unfinished(*connection_, filter); });
  }
  void keep_course(const Course& course) override {
    guarded(*connection_, "keep a course", [&] { write_course(*connection_, course); });
  }
  std::optional<Course> course(const std::string& name) override {
    for (Course& course : courses()) {
      if (course.name == name) return std::move(course);
    }
    return std::nullopt;
  }
  std::vector<Course> courses() override {
    return guarded(*connection_, "read the courses", [&] { return read_courses(*connection_); });
  }

private:
  std::shared_ptr<Connection> connection_;
};

}  // namespace

void keep_outcome(Connection& connection, const std::string& session, const base::Value& result) {
  soci::session& sql = *connection.sql;
  std::string created;
  sql << "SELECT created FROM sessions WHERE id = :id", soci::use(session), soci::into(created);
  const Outcome outcome = outcome_of(result, created, read_actions(sql, session));
  forget_outcome(connection, session);
  const long long total = outcome.total;
  const long long seconds = outcome.seconds;
  const long long case_seconds = outcome.case_seconds;
  const long long knows_points = outcome.knows_points ? 1 : 0;
  sql << "INSERT INTO outcomes (session, verdict, total, seconds, case_seconds, knows_points) VALUES (:session, :verdict, :total, :seconds, :case_seconds, :knows)",
      soci::use(session), soci::use(outcome.verdict), soci::use(total), soci::use(seconds), soci::use(case_seconds), soci::use(knows_points);
  long long place = 0;
  for (const OutcomeCompetency& one : outcome.competencies) {
    const long long points = one.points;
    const long long best = one.best;
    sql << "INSERT INTO outcome_competencies (session, place, competency, points, best) VALUES (:session, :place, :competency, :points, :best)", soci::use(session),
        soci::use(place), soci::use(one.competency), soci::use(points), soci::use(best);
    ++place;
  }
  const std::string decisions = write_decisions(outcome.decisions);
  sql << "INSERT INTO outcome_decisions (session, decisions) VALUES (:session, :decisions)", soci::use(session), soci::use(decisions);
  write_marking_part(connection, session, outcome.for_marking);
}

std::optional<Outcome> read_outcome(Connection& connection, const std::string& session) {
  soci::session& sql = *connection.sql;
  Outcome outcome;
  long long total = 0;
  long long seconds = 0;
  long long case_seconds = 0;
  long long knows_points = 0;
  sql << "SELECT verdict, total, seconds, case_seconds, knows_points FROM outcomes WHERE session = :session", soci::use(session), soci::into(outcome.verdict), soci::into(total),
      soci::into(seconds), soci::into(case_seconds), soci::into(knows_points);
  if (!sql.got_data()) return std::nullopt;
  outcome.session = session;
  outcome.total = total;
  outcome.seconds = seconds;
  outcome.case_seconds = case_seconds;
  outcome.knows_points = knows_points != 0;
  std::string decisions;
  sql << "SELECT decisions FROM outcome_decisions WHERE session = :session", soci::use(session), soci::into(decisions);
  outcome.decisions = read_decisions(decisions, connection.place);
  OutcomeCompetency next;
  long long points = 0;
  long long best = 0;
  soci::statement statement = (sql.prepare << "SELECT competency, points, best FROM outcome_competencies WHERE session = :session ORDER BY place", soci::use(session),
                               soci::into(next.competency), soci::into(points), soci::into(best));
  statement.execute();
  while (statement.fetch()) outcome.competencies.push_back({next.competency, points, best});
  outcome.for_marking = read_marking_part(connection, session);
  return outcome;
}

void count_outcome(Connection& connection, const std::string& session) {
  std::string state;
  std::string result;
  *connection.sql << "SELECT state, result FROM sessions WHERE id = :id", soci::use(session), soci::into(state), soci::into(result);
  base::Value read;
  try {
    if (state == "ended") read = base::parse_json(result, "its result");
  } catch (const Error&) {
    throw Error(fmt::format("the session {} in the store {} cannot be counted: its result is no JSON; put back a copy of the store", session, connection.place));
  }
  forget_outcome(connection, session);
  if (state == "ended") keep_outcome(connection, session, read);
}

void forget_outcome(Connection& connection, const std::string& session) {
  for (const char* table : {"outcome_marked_actions", "outcome_markings", "outcome_decisions", "outcome_competencies", "outcomes"}) {
    *connection.sql << "DELETE FROM " << table << " WHERE session = :session", soci::use(session);
  }
}

std::int64_t count_outcomes(Connection& connection) {
  std::vector<std::string> waiting;
  {
    std::string id;
    soci::statement statement = (connection.sql->prepare << "SELECT s.id FROM sessions s LEFT JOIN outcomes o ON o.session = s.id LEFT JOIN outcome_markings m ON m.session = s.id "
                                                           "WHERE s.state = 'ended' AND (o.session IS NULL OR m.session IS NULL)",
                                 soci::into(id));
    statement.execute();
    while (statement.fetch()) waiting.push_back(id);
  }
  for (std::size_t from = 0; from < waiting.size(); from += kAtOnce) {
    Transaction transaction(connection);
    for (std::size_t i = from; i < std::min(from + kAtOnce, waiting.size()); ++i) {
      try {
        // Another program may have gone back from the ending meanwhile.
        count_outcome(connection, waiting[i]);
      } catch (const Error&) {
        // One that cannot be read stops no other; `casecraft store check` names it.
      }
    }
    transaction.commit();
  }
  return static_cast<std::int64_t>(waiting.size());
}

std::unique_ptr<CohortRecords> cohort_records_over(std::shared_ptr<Connection> connection) { return std::make_unique<SqlCohortRecords>(std::move(connection)); }

}  // namespace casecraft::records
