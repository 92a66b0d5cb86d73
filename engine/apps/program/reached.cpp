#include "apps/program/reached.hpp"

#include <fmt/format.h>

#include "base/error.hpp"

namespace casecraft::program {

std::vector<records::SessionRecord> every_session(records::Store& store, std::string_view doing) {
  std::vector<records::SessionRecord> sessions = store.sessions();
  // Asked afterwards: the connection may have been lost just then, and what was listed is what lies here.
  if (const records::Reach reach = store.reach(); reach.is_away) {
    throw Error(fmt::format("cannot {}: the store {} cannot be reached now, and what is there belongs to it; try again when it is back", doing, reach.home));
  }
  return sessions;
}

}  // namespace casecraft::program
