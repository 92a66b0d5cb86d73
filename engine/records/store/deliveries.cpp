#include "records/store/detail/deliveries.hpp"

#include "records/store/wall_time.hpp"

namespace casecraft::records {

std::vector<Delivery> read_deliveries(Connection& connection, const std::string& endpoint) {
  return guarded(connection, "read what was sent to a record store", [&] {
    std::vector<Delivery> deliveries;
    Delivery next;
    soci::statement statement = (connection.sql->prepare << "SELECT statement, session, state, reason FROM deliveries WHERE endpoint = :endpoint ORDER BY statement", soci::use(endpoint),
                                 soci::into(next.statement), soci::into(next.session), soci::into(next.state), soci::into(next.reason));
    statement.execute();
    while (statement.fetch()) deliveries.push_back(next);
    return deliveries;
  });
}

void write_deliveries(Connection& connection, const std::string& endpoint, const std::vector<Delivery>& deliveries) {
  const std::string now = wall_time_now();
  guarded(connection, "keep what was sent to a record store", [&] {
    Transaction transaction(connection);
    for (const Delivery& one : deliveries) {
      *connection.sql << "INSERT INTO deliveries (endpoint, statement, session, state, reason, updated) VALUES (:endpoint, :statement, :session, :state, :reason, :updated) "
                         "ON CONFLICT (endpoint, statement) DO UPDATE SET state = excluded.state, reason = excluded.reason, updated = excluded.updated",
          soci::use(endpoint), soci::use(one.statement), soci::use(one.session), soci::use(one.state), soci::use(one.reason), soci::use(now);
    }
    transaction.commit();
  });
}

}  // namespace casecraft::records
