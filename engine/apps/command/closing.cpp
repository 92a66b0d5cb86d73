#include <filesystem>
#include <memory>

#include "apps/command/commands.hpp"
#include "apps/program/assigned.hpp"
#include "apps/program/closed_file.hpp"
#include "apps/program/opening.hpp"
#include "apps/program/settings.hpp"
#include "records/reach/moving.hpp"

namespace casecraft::command {
namespace {

/// Asks `why` about the library, the store and the pseudonym of who sits here, and throws what it says.
template <typename Why>
void require_none(const Arguments& arguments, Why&& why) {
  std::error_code ignored;
  // Who has no store has been assigned nothing; none is made for that.
  std::string unread;
  const std::string location = program::store_location(arguments.store, unread);
  if (location.empty() && !std::filesystem::exists(program::default_store(), ignored)) return;
  std::string found;
  try {
    if (!location.empty()) records::require_store(location);
    const program::Library library(program::find_home());
    found = why(library, *program::open_store(location), program::read_settings(program::settings_file(), unread).pseudonym);
  } catch (const Error&) {
    return;   // No such exercise, or a store that cannot be read: the command itself says what is wrong with what it needs.
  }
  if (!found.empty()) throw Error(found);
}

}  // namespace

void require_open(const Arguments& arguments) {
  require_none(arguments, [&](const program::Library& library, records::Store& store, const std::string& pseudonym) {
    return program::why_closed(store, library.find(arguments.pack).manifest.id, pseudonym, program::today());
  });
}

void require_open_ledger(const Arguments& arguments) {
  require_none(arguments, [&](const program::Library& library, records::Store& store, const std::string& pseudonym) {
    return program::why_file_closed(library, store, arguments.ledger, pseudonym, program::today());
  });
}

}  // namespace casecraft::command
