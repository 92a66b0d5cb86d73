#include <fmt/format.h>

#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/library.hpp"
#include "session/session.hpp"

namespace casecraft::command {

int replay_session(const Arguments& arguments, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  const records::SessionRecord record = store->session(arguments.session);
  if (record.behaviour != scenario::kBehaviour) {
    throw Error(fmt::format("the session {} was recorded with behaviour {} and this program has behaviour {}, so it cannot be replayed here; its journal and its kept "
                            "result stay readable (casecraft resume {} --terminal)",
                            record.id, record.behaviour, scenario::kBehaviour, record.id.substr(0, 8)));
  }
  const scenario::Bundle bundle = store->bundle(record.bundle);
  if (const base::Hash found = bundle.hash(); found != record.bundle) {
    throw Error(fmt::format("not genuine: the files of session {} were altered; expected bundle {}, found {}", record.id, base::to_hex(record.bundle),
                            base::to_hex(found)));
  }
  std::vector<session::JournalRow> rows;
  for (records::StoredRow& stored : store->rows(record.id)) {
    rows.push_back(std::move(stored.row));
  }
  session::MemoryJournal journal;
  session::Session session(program::load(bundle), record.seed, journal);
  try {
    session.replay(rows);
  } catch (const Error& error) {
    throw Error(fmt::format("not genuine: session {}: {}", record.id, error.what()));
  }
  if (static_cast<std::int64_t>(rows.size()) != record.actions) {
    throw Error(fmt::format("not genuine: session {} holds {} actions, but its record says {}", record.id, rows.size(), record.actions));
  }
  const base::Language& ui = spoken(arguments);
  out << ui.say("genuine: {}", actions_in_words(ui, static_cast<std::int64_t>(rows.size()))) << '\n';
  return 0;
}

}  // namespace casecraft::command
