#include "records/store/detail/annotations.hpp"

#include <fmt/format.h>

#include "base/json.hpp"
#include "records/store/detail/sessions.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::records {

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
    Annotation next;
    long long number = 0;
    std::string body;
    soci::statement statement = (connection.sql->prepare << "SELECT id, number, kind, author, body, wall_time, public_key, signature FROM annotations WHERE session = :session "
                                                            "ORDER BY wall_time, id",
                                 soci::use(session), soci::into(next.id), soci::into(number), soci::into(next.kind), soci::into(next.author), soci::into(body),
                                 soci::into(next.exact_time), soci::into(next.public_key), soci::into(next.signature));
    statement.execute();
    while (statement.fetch()) {
      Annotation& found = annotations.emplace_back(next);
      found.number = number;
      found.body = base::parse_json(body, connection.place);
      found.wall_time = to_seconds(next.exact_time);
    }
    return annotations;
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
