#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/examining.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/settings.hpp"
#include "records/reach/moving.hpp"
#include "records/store/location.hpp"

namespace casecraft::command {
namespace {

struct Stores {
  std::string from, to;
  std::string instead_of;
  bool mends{false};
};

/// The store that is named here or in the settings, or the usual one.
std::string named(const Arguments& arguments) {
  std::string location = store_location(arguments);
  return location.empty() ? program::default_store().string() : location;
}

/// 1 when something could not be taken over; each is said in a line.
int say_problems(const base::Language& ui, const records::Merged& merged, std::ostream& out) {
  for (const std::string& problem : merged.problems) {
    out << ui.say("Not taken over: {}.", ui.shown(problem)) << '\n';
  }
  return merged.problems.empty() ? 0 : 1;
}

std::string say_merged(const base::Language& ui, const records::Merged& merged) {
  return fmt::format("{}, {}, {}, {}", ui.say_count("{} new session", "{} new sessions", merged.sessions), actions_in_words(ui, merged.actions), ui.say_count("{} remark", "{} remarks", merged.remarks),
                     ui.say_count("{} other entry", "{} other entries", merged.others));
}

/// 1 when something waits; a line for each home.
int say_waiting(const base::Language& ui, const std::vector<records::WaitedFor>& homes, std::ostream& out) {
  for (const records::WaitedFor& one : homes) {
    out << ui.say("Waiting for {}: {} with {} to be sent.", one.address, sessions_in_words(ui, one.waiting.sessions), actions_in_words(ui, one.waiting.actions)) << '\n';
  }
  return homes.empty() ? 0 : 1;
}

int list_waiting(const base::Language& ui, const std::string& local, std::ostream& out) {
  const std::vector<records::WaitedFor> homes = records::waiting_in(local);
  if (homes.empty()) {
    out << ui.say("Nothing is waiting to be sent.") << '\n';
    return 0;
  }
  say_waiting(ui, homes, out);
  throw Error("name the store to send to, whose password is not kept here: casecraft sync --store 'postgresql://…'");
}

int sync(const Arguments& arguments, const Stores& stores, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const std::string local = program::default_store().string();
  const std::string named_home = store_location(arguments);
  if (!records::is_postgres(named_home)) {
    if (!stores.instead_of.empty() || !arguments.store.empty()) throw UsageError("say where to send to: casecraft sync --store 'postgresql://USER@HOST/DATABASE'");
    return list_waiting(ui, local, out);
  }
  const records::SentHome sent = records::send_home(local, named_home, stores.instead_of);
  out << ui.say("Sent to {}: {}.", sent.home, say_merged(ui, sent.merged)) << '\n';
  if (sent.erased > 0) out << ui.say("Erased here, as it was erased there: {}.", sessions_in_words(ui, sent.erased)) << '\n';
  if (sent.left > 0) out << ui.say("Erased there and left here for now, as somebody is playing: {}.", sessions_in_words(ui, sent.left)) << '\n';
  const int problems = say_problems(ui, sent.merged, out);
  const int waiting = say_waiting(ui, sent.waiting, out);
  const auto elsewhere = std::find_if(sent.waiting.begin(), sent.waiting.end(), [&](const records::WaitedFor& one) { return one.address != sent.home; });
  if (elsewhere != sent.waiting.end()) {
    out << ui.say("If {0} is the same store under another address: casecraft sync --store '{1}' --instead-of '{0}'", elsewhere->address, sent.home) << '\n';
  }
  return problems != 0 || waiting != 0 ? 1 : 0;
}

int check(const Arguments& arguments, const Stores& stores, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const records::Checked checked = records::check_store(named(arguments));
  for (const std::string& problem : checked.problems) {
    out << ui.say("Problem: {}.", ui.shown(problem)) << '\n';
  }
  const std::size_t problems = checked.problems.size() + examine_sessions(named(arguments), stores.mends, checked.problems, ui, out);
  const std::string place = records::shown_location(named(arguments));
  const std::string sessions = sessions_in_words(ui, checked.sessions);
  const std::string actions = actions_in_words(ui, checked.actions);
  out << (problems == 0 ? ui.say("{}: schema {}, {}, {}; all is well.", place, checked.schema, sessions, actions)
                        : ui.say("{}: schema {}, {}, {}; see the problems above.", place, checked.schema, sessions, actions))
      << '\n';
  return problems == 0 ? 0 : 1;
}

int migrate(const Arguments& arguments, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const records::Migrated migrated = records::migrate_store(named(arguments));
  const std::string place = records::shown_location(named(arguments));
  out << (migrated.before == migrated.now ? ui.say("{} has schema {} already; nothing was changed.", place, migrated.now)
                                          : ui.say("{}: from schema {} to {}.", place, migrated.before, migrated.now))
      << '\n';
  return 0;
}

int copy(const Arguments& arguments, const Stores& stores, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const records::Merged merged = records::copy_store(stores.from, stores.to);
  out << ui.say("Copied from {} to {}: {}. What was there already was left as it is.", records::shown_location(stores.from), records::shown_location(stores.to), say_merged(ui, merged)) << '\n';
  return say_problems(ui, merged, out);
}

}  // namespace

void add_store_commands(CLI::App& app, Arguments& arguments) {
  const auto sending = std::make_shared<Stores>();
  CLI::App* syncing = app.add_subcommand("sync", "send what is waiting on this machine to the agency's store, named with --store; without it, list what waits for which");
  syncing->add_option("--instead-of", sending->instead_of, "the store has taken the place of the one at this ADDRESS, or has lost what it had: send to it all that belongs there");
  syncing->callback([&arguments, sending] {
    arguments.work = [sending](const Arguments& given, std::istream&, std::ostream& out) { return sync(given, *sending, out); };
  });
  CLI::App* store = app.add_subcommand("store", "look after a store of sessions, a file or a PostgreSQL database");
  store->require_subcommand(1);
  const auto stores = std::make_shared<Stores>();
  CLI::App* checking = store->add_subcommand("check", "whether the store is sound, every session holds together, and what lists show follows from it");
  checking->add_flag("--mend", stores->mends, "count the sessions again of which lists and cohorts show something else; nothing else is changed");
  checking->callback([&arguments, stores] {
    arguments.work = [stores](const Arguments& given, std::istream&, std::ostream& out) { return check(given, *stores, out); };
  });
  store->add_subcommand("migrate", "bring the store to this program's schema")->callback([&arguments] {
    arguments.work = [](const Arguments& given, std::istream&, std::ostream& out) { return migrate(given, out); };
  });
  CLI::App* copying = store->add_subcommand("copy", "copy all that one store holds to another; it may be repeated, and nothing is doubled");
  copying->add_option("FROM", stores->from, "a file or postgresql://user@host/database")->required();
  copying->add_option("TO", stores->to, "a file or postgresql://user@host/database")->required();
  copying->callback([&arguments, stores] {
    arguments.work = [stores](const Arguments& given, std::istream&, std::ostream& out) { return copy(given, *stores, out); };
  });
}

}  // namespace casecraft::command
