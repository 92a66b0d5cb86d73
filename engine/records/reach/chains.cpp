#include "records/reach/chains.hpp"

#include <fmt/format.h>

#include "records/store/connection.hpp"
#include "session/journal.hpp"

namespace casecraft::records {

std::vector<std::string> broken_chains(Store& store) {
  std::vector<std::string> broken;
  for (const SessionRecord& record : store.sessions()) {
    base::Hash link = session::chain_start(record.bundle, record.seed);
    std::vector<StoredRow> rows;
    try {
      rows = store.rows(record.id);
    } catch (const StoreAway&) {
      throw;
    } catch (const Error& error) {
      // It is named, and the others are looked at.
      broken.emplace_back(error.what());
    }
    for (const StoredRow& stored : rows) {
      link = session::chain_next(link, stored.row);
      if (link != stored.row.chain) {
        broken.push_back(fmt::format("the session {} was altered at action {} or before", record.id, stored.row.number));
        break;
      }
    }
  }
  return broken;
}

}  // namespace casecraft::records
