#include "records/store/connection.hpp"

#include <fmt/format.h>

namespace casecraft::records {

std::string on_one_line(std::string words) {
  for (char& c : words) {
    if (c == '\n' || c == '\t' || c == '\r') c = ' ';
    if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = '?';
  }
  words.erase(words.find_last_not_of(' ') + 1);
  return words;
}

std::string explain(const Connection& connection, std::string_view doing, const soci::soci_error& error) {
  const std::string& place = connection.place;
  const std::string said = on_one_line(error.get_error_message());
  switch (connection.dialect->fault(error)) {
    case Fault::busy:
      return fmt::format("cannot {}: another program is writing to the store {} and did not finish in time; close it or wait, then try again", doing, place);
    case Fault::damaged:
      return fmt::format("cannot {}: the store {} is damaged ({}); put back a copy of it, or move it away to begin a new one (the SQLite tool's .recover "
                         "saves what can still be read)", doing, place, said);
    case Fault::no_store:
      return fmt::format("cannot {}: {} is no store of casecraft but another kind of file; it has been left as it is, choose another file with --store", doing, place);
    case Fault::read_only:
      return fmt::format("cannot {}: the store {} cannot be written; make the file and its folder writable, or choose another file with --store", doing, place);
    case Fault::full:
      return fmt::format("cannot {}: there is no room left for the store {}, and nothing was changed; free some space and try again", doing, place);
    case Fault::unreachable:
      return fmt::format("cannot {}: the store {} cannot be opened ({}); check that its folder exists and may be written, or choose another file with --store",
                         doing, place, said);
    case Fault::no_rights:
      return fmt::format("cannot {}: the database does not allow it in the store {} ({}); ask who runs it to grant you the rights (the first opening makes tables in the "
                         "schema public, later ones read and write them)", doing, place, said);
    case Fault::lost:
      return fmt::format("cannot {}: the connection to the store {} was lost, and what was not confirmed is not there; try again when it can be reached", doing, place);
    case Fault::taken:
    case Fault::other: break;
  }
  return fmt::format("cannot {}: the store {} refused it ({}), and nothing was changed; if it stays so, choose another file with --store", doing, place, said);
}

void refuse(const Connection& connection, std::string_view doing, const soci::soci_error& error) {
  if (connection.dialect->fault(error) == Fault::lost) {
    throw StoreAway(explain(connection, doing, error));
  }
  throw Error(explain(connection, doing, error));
}

Transaction::Transaction(Connection& connection) : connection_(connection) { *connection_.sql << connection_.dialect->begin_writing(); }

Transaction::~Transaction() {
  if (!is_open_) {
    return;
  }
  try {
    *connection_.sql << "ROLLBACK";
  } catch (const soci::soci_error&) {
    // The database has already taken the transaction back by itself, as it does when a disk is full.
  }
}

void Transaction::commit() {
  *connection_.sql << "COMMIT";
  is_open_ = false;
}

}  // namespace casecraft::records
