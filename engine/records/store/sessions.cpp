#include "records/store/detail/sessions.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <unordered_map>

#include "base/harmless.hpp"
#include "base/json.hpp"
#include "base/language.hpp"
#include "records/store/detail/outcomes.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

constexpr std::size_t kShortestPrefix = 4;
constexpr std::size_t kWholeId = 36;   // A UUID.

constexpr std::size_t kLongestShown = 80;   // Of what stands in a place where something else was expected.
constexpr long long kNoBundle = -1;

/// What a row holds beside the texts of its record.
struct Kept {
  std::string seed, bundle, result;
  long long behaviour{kNoBundle};
};

[[noreturn]] void refuse_record(const std::string& session, const std::string& place, std::string_view what) {
  throw Error(fmt::format("the session {} in the store {} cannot be read: {}; put back a copy of the store", session, place, what));
}

std::uint64_t seed_of(const std::string& text, const SessionRecord& record, const std::string& place) {
  std::uint64_t seed = 0;
  const char* end = text.data() + text.size();
  if (text.empty() || std::from_chars(text.data(), end, seed).ptr != end) {
    refuse_record(record.id, place, fmt::format("its seed is '{}', which is no number", base::harmless(text, kLongestShown)));
  }
  return seed;
}

base::Hash bundle_of(const Kept& kept, const SessionRecord& record, const std::string& place) {
  base::Hash bundle{};
  try {
    bundle = base::hash_from_hex(kept.bundle);
  } catch (const Error&) {
    refuse_record(record.id, place, fmt::format("the exercise that it was played with is called '{}', which is no hash", base::harmless(kept.bundle, kLongestShown)));
  }
  if (kept.behaviour == kNoBundle) refuse_record(record.id, place, fmt::format("the store does not hold the exercise that it was played with ({})", kept.bundle));
  return bundle;
}

/// Throws Error with what is wrong.
void complete(SessionRecord& record, const Kept& kept, const std::string& place) {
  record.seed = seed_of(kept.seed, record, place);
  record.bundle = bundle_of(kept, record, place);
  record.behaviour = kept.behaviour;
  record.created = to_seconds(record.exact_created);
  record.updated = to_seconds(record.exact_updated);
  try {
    record.result = base::parse_json(kept.result, "its result");
  } catch (const Error&) {
    refuse_record(record.id, place, base::to_say("its result is no JSON"));
  }
}

enum class Results { read, left_out };

/// `rest` goes on after the join: a condition on :wanted, an order. What cannot be read goes to `damaged`, where there is one, and is passed over.
std::vector<SessionRecord> select(Connection& connection, std::string_view rest, const std::string* wanted, Results results = Results::read,
                                  std::vector<DamagedSession>* damaged = nullptr) {
  SessionRecord record;
  Kept kept;
  long long actions = 0;
  soci::statement statement(*connection.sql);
  statement.exchange(soci::into(record.id));
  statement.exchange(soci::into(record.pack));
  statement.exchange(soci::into(record.pack_version));
  statement.exchange(soci::into(record.title));
  statement.exchange(soci::into(kept.seed));
  statement.exchange(soci::into(record.mode));
  statement.exchange(soci::into(record.locale));
  statement.exchange(soci::into(record.pseudonym));
  statement.exchange(soci::into(record.course));
  statement.exchange(soci::into(record.assignment));
  statement.exchange(soci::into(kept.bundle));
  statement.exchange(soci::into(kept.behaviour));
  statement.exchange(soci::into(record.state));
  statement.exchange(soci::into(actions));
  statement.exchange(soci::into(record.exact_created));
  statement.exchange(soci::into(record.exact_updated));
  statement.exchange(soci::into(kept.result));
  if (wanted != nullptr) {
    statement.exchange(soci::use(*wanted));
  }
  statement.alloc();
  statement.prepare(fmt::format("SELECT s.id, s.pack, s.pack_version, s.title, s.seed, s.mode, s.locale, s.pseudonym, s.course, s.assignment, s.bundle, COALESCE(b.behaviour, -1), s.state, "
                                "s.actions, s.created, s.updated, {} FROM sessions s LEFT JOIN bundles b ON b.hash = s.bundle {}", results == Results::read ? "s.result" : "'null'", rest));
  statement.define_and_bind();
  statement.execute();
  std::vector<SessionRecord> records;
  while (statement.fetch()) {
    SessionRecord& found = records.emplace_back(record);
    found.actions = actions;
    try {
      complete(found, kept, connection.place);
    } catch (const Error& error) {
      if (damaged != nullptr) damaged->push_back({found.id, found.pseudonym, error.what()});
      records.pop_back();
    }
  }
  return records;
}

/// {"scorecard": {"verdict", "total"}} of each finished session that has a scorecard, by its id.
std::unordered_map<std::string, base::Value> short_results(Connection& connection) {
  std::unordered_map<std::string, base::Value> results;
  std::string session;
  std::string verdict;
  long long total = 0;
  soci::statement statement = (connection.sql->prepare << "SELECT session, verdict, total FROM outcomes WHERE total >= 0", soci::into(session), soci::into(verdict),
                               soci::into(total));
  statement.execute();
  while (statement.fetch()) {
    results.emplace(session, base::Map{{"scorecard", base::Map{{"verdict", verdict}, {"total", fmt::format("{}.{:02}", total / 100, total % 100)}}}});
  }
  return results;
}

std::string prefix_of(std::string_view id) {
  std::string prefix(id);
  std::transform(prefix.begin(), prefix.end(), prefix.begin(), [](unsigned char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c); });
  // Nothing else may reach LIKE, where % and _ would match anything.
  const bool is_plain = prefix.find_first_not_of("0123456789abcdef-") == std::string::npos;
  if (!is_plain || prefix.size() < kShortestPrefix) {
    throw Error(fmt::format("'{}' names no session: write its id as `casecraft sessions` shows it, or at least the first {} of its digits", id, kShortestPrefix));
  }
  return prefix;
}

}  // namespace

void insert_session(Connection& connection, const SessionRecord& record) {
  const std::string seed = std::to_string(record.seed);
  const std::string bundle = base::to_hex(record.bundle);
  const long long actions = record.actions;
  const std::string result = base::to_json(record.result);
  *connection.sql << "INSERT INTO sessions (id, pack, pack_version, title, seed, mode, locale, pseudonym, course, assignment, bundle, state, actions, created, updated, result) "
                     "VALUES (:id, :pack, :pack_version, :title, :seed, :mode, :locale, :pseudonym, :course, :assignment, :bundle, :state, :actions, :created, :updated, :result)",
      soci::use(record.id), soci::use(record.pack), soci::use(record.pack_version), soci::use(record.title), soci::use(seed), soci::use(record.mode),
      soci::use(record.locale), soci::use(record.pseudonym), soci::use(record.course), soci::use(record.assignment), soci::use(bundle), soci::use(record.state), soci::use(actions),
      soci::use(record.created), soci::use(record.updated), soci::use(result);
}

void finish_session(Connection& connection, const std::string& session, const base::Value& result) {
  const std::string text = base::to_json(result);
  const std::string updated = wall_time_now();
  guarded(connection, "keep the result of a session", [&] {
    Transaction transaction(connection);
    require_session(connection, session);
    // A result that somebody may have signed is not replaced; the same one again is no mistake.
    std::string kept;
    *connection.sql << "SELECT result FROM sessions WHERE id = :id AND state = 'ended'", soci::use(session), soci::into(kept);
    if (connection.sql->got_data()) {
      if (kept == text) return;
      throw Error(fmt::format("the session {} in the store {} has ended with another result already, which stays as it is; casecraft verify {} says whether it is sound",
                              session.substr(0, 8), connection.place, session.substr(0, 8)));
    }
    *connection.sql << "UPDATE sessions SET state = 'ended', result = :result, updated = :updated WHERE id = :id", soci::use(text), soci::use(updated),
        soci::use(session);
    keep_outcome(connection, session, result);
    transaction.commit();
  });
}

// A result holds a whole debrief, of which a list shows two words: those are in the outcomes.
std::vector<SessionRecord> read_sessions(Connection& connection) {
  return guarded(connection, "list the sessions", [&] {
    count_outcomes(connection);
    std::vector<SessionRecord> records = select(connection, "ORDER BY s.updated DESC, s.id", nullptr, Results::left_out);
    std::unordered_map<std::string, base::Value> results = short_results(connection);
    for (SessionRecord& record : records) {
      const auto found = results.find(record.id);
      if (record.state == "ended" && found != results.end()) record.result = std::move(found->second);
    }
    return records;
  });
}

std::vector<DamagedSession> read_damaged(Connection& connection) {
  return guarded(connection, "look for sessions that cannot be read", [&] {
    std::vector<DamagedSession> damaged;
    static_cast<void>(select(connection, "ORDER BY s.updated DESC, s.id", nullptr, Results::left_out, &damaged));
    return damaged;
  });
}

std::vector<SessionRecord> read_sessions_of(Connection& connection, const std::string& pseudonym) {
  return guarded(connection, "list the sessions of a pseudonym", [&] { return select(connection, "WHERE s.pseudonym = :wanted ORDER BY s.updated DESC, s.id", &pseudonym); });
}

std::vector<SessionRecord> read_sessions_of_course(Connection& connection, const std::string& course) {
  return guarded(connection, "list the sessions of a course", [&] { return select(connection, "WHERE EXISTS (SELECT 1 FROM courses c WHERE c.name = :wanted AND (s.course = c.name OR (s.course = '' AND s.pseudonym <> '' AND EXISTS "
                  "(SELECT 1 FROM people p WHERE p.course = c.name AND p.pseudonym = s.pseudonym)))) ORDER BY s.updated DESC, s.id", &course); });
}

SessionRecord find_session(Connection& connection, std::string_view id) {
  const std::string prefix = prefix_of(id);
  // A whole id is found by the index; LIKE reads every session, and who goes through thousands of them would wait.
  const bool is_whole = prefix.size() == kWholeId;
  const std::string wanted = is_whole ? prefix : prefix + "%";
  std::vector<DamagedSession> damaged;
  std::vector<SessionRecord> found = guarded(connection, "read a session", [&] {
    return select(connection, is_whole ? "WHERE s.id = :wanted" : "WHERE s.id LIKE :wanted ORDER BY s.updated DESC, s.id", &wanted, Results::read, &damaged);
  });
  if (found.empty() && !damaged.empty()) throw Error(damaged.front().problem);
  if (found.empty()) {
    throw Error(fmt::format("no session in the store {} begins with '{}'; `casecraft sessions` lists those that are there", connection.place, id));
  }
  if (found.size() > 1) {
    std::string several;
    for (const SessionRecord& record : found) {
      several += fmt::format("{}{} ({}, {})", several.empty() ? "" : ", ", record.id, record.pack, record.updated);
    }
    throw Error(fmt::format("{} sessions in the store {} begin with '{}': {}; write more of the id", found.size(), connection.place, id, several));
  }
  return std::move(found.front());
}

std::optional<SessionRecord> newest_open(Connection& connection, std::string_view pack) {
  const std::string wanted(pack);
  std::vector<SessionRecord> found = guarded(connection, "look for the last open session", [&] {
    return select(connection, "WHERE s.pack = :wanted AND s.state = 'open' ORDER BY s.updated DESC, s.id LIMIT 1", &wanted);
  });
  return found.empty() ? std::nullopt : std::optional{std::move(found.front())};
}

void require_session(Connection& connection, const std::string& id) {
  int found = 0;
  *connection.sql << "SELECT COUNT(*) FROM sessions WHERE id = :id", soci::use(id), soci::into(found);
  if (found == 0) {
    throw Error(fmt::format("the store {} has no session '{}'; `casecraft sessions` lists those that are there", connection.place, id));
  }
}

}  // namespace casecraft::records
