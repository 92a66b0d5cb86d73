#include "apps/command/withdrawing.hpp"

#include <algorithm>
#include <memory>
#include <ostream>
#include <vector>

#include "apps/command/commands.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/assigned.hpp"

namespace casecraft::command {

int withdraw_assignment(const Arguments& arguments, const std::string& named, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  const records::HandedOut one = program::withdraw(*store, named);
  const records::Assignment& assignment = one.read->assignment;
  const std::string own = records::fingerprint(one.withdrawn->key);
  out << ui.say("withdrew {}: '{}' {}, course '{}', signed by {}", assignment.id.substr(0, 8), assignment.pack, assignment.version, assignment.course, own) << '\n';
  if (one.withdrawn->key != one.read->key) {
    out << ui.say("It was assigned with the key {}: the withdrawal counts only where yours is known (casecraft key --trust).", records::fingerprint(one.read->key)) << '\n';
  }
  const std::vector<records::SessionRecord> sessions = store->sessions();
  const auto open = std::count_if(sessions.begin(), sessions.end(), [&](const records::SessionRecord& record) { return record.assignment == assignment.id && record.state == "open"; });
  out << (open == 0 ? ui.say("Nobody who uses this store can begin it any more. No attempt is open.").str()
                    : ui.say_count("Nobody who uses this store can begin it any more. {} open attempt can still be finished.",
                                   "Nobody who uses this store can begin it any more. {} open attempts can still be finished.", open))
      << '\n'
      << ui.say("A file that was handed out cannot be taken back: who plays it with another store can still begin it, so tell them.") << '\n';
  return 0;
}

}  // namespace casecraft::command
