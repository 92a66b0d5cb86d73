#include "records/store/detail/annotations.hpp"

#include <fmt/format.h>

#include "base/json.hpp"
#include "records/store/detail/filtering.hpp"
#include "records/store/detail/sessions.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {
namespace {

/// Hands each remark to `take`, those of a session together, oldest first; `where` is a further condition on remarks a and sessions s.
template <typename Take>
void read_each(Connection& connection, const std::string& where, const std::vector<std::string>& values, Take&& take) {
  std::string session;
  std::string body;
  Annotation next;
  long long number = 0;
  soci::statement statement(*connection.sql);
  for (std::string* text : {&session, &next.id, &next.kind, &next.author, &body, &next.exact_time, &next.public_key, &next.signature}) statement.exchange(soci::into(*text));
  statement.exchange(soci::into(number));
  prepare_with(statement,
               "SELECT a.session, a.id, a.kind, a.author, a.body, a.wall_time, a.public_key, a.signature, a.number FROM annotations a JOIN sessions s ON s.id = a.session "
               "WHERE TRUE" + where + " ORDER BY a.session, a.wall_time, a.id",
               values);
  while (statement.fetch()) {
    Annotation found = next;
    found.number = number;
    found.body = base::parse_json(body, connection.place);
    found.wall_time = to_seconds(next.exact_time);
    take(session, std::move(found));
  }
}

}  // namespace

void insert_annotation(Connection& connection, const std::string& session, const Annotation& annotation) {
  const std::string id = annotation.id.empty() ? new_uuid() : annotation.id;
  const long long number = annotation.number;
  const std::string body = base::to_json(annotation.body);
  const std::string& given = annotation.exact_time.empty() ? annotation.wall_time : annotation.exact_time;
  const std::string wall_time = given.empty() ? wall_time_now() : given;
  guarded(connection, "keep a remark", [&] {
    Transaction transaction(connection);
    require_session(connection, session);
    try {
      *connection.sql << "INSERT INTO annotations (id, session, number, kind, author, body, wall_time, public_key, signature) "
                         "VALUES (:id, :session, :number, :kind, :author, :body, :wall_time, :public_key, :signature)",
          soci::use(id), soci::use(session), soci::use(number), soci::use(annotation.kind), soci::use(annotation.author), soci::use(body), soci::use(wall_time),
          soci::use(annotation.public_key), soci::use(annotation.signature);
    } catch (const soci::soci_error& error) {
      if (connection.dialect->fault(error) == Fault::taken) {
        throw Error(fmt::format("the store {} already has a remark '{}', and a remark is never changed: keep this one under an id of its own", connection.place, id));
      }
      throw;
    }
    transaction.commit();
  });
}

std::vector<Annotation> read_annotations(Connection& connection, const std::string& session) {
  return guarded(connection, "read the remarks on a session", [&] {
    std::vector<Annotation> annotations;
    read_each(connection, " AND a.session = :session", {session}, [&](const std::string&, Annotation&& remark) { annotations.push_back(std::move(remark)); });
    return annotations;
  });
}

void add_annotations(Connection& connection, const std::string& course, std::map<std::string, PartForMarking>& parts) {
  std::vector<std::string> values;
  const std::string where = condition_of({course, "", ""}, values);
  read_each(connection, where, values, [&](const std::string& session, Annotation&& remark) {
    const auto found = parts.find(session);
    if (found != parts.end() && !found->second.result.is_null()) found->second.annotations.push_back(std::move(remark));
  });
}

std::vector<std::string> read_remarked(Connection& connection) {
  return guarded(connection, "look for remarks", [&] {
    std::vector<std::string> sessions;
    std::string session;
    soci::statement statement = (connection.sql->prepare << "SELECT DISTINCT session FROM annotations", soci::into(session));
    statement.execute();
    while (statement.fetch()) sessions.push_back(session);
    return sessions;
  });
}

}  // namespace casecraft::records
