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
#include "apps/program/settings.hpp"
#include "base/counted.hpp"
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
int say_problems(const records::Merged& merged, std::ostream& out) {
  for (const std::string& problem : merged.problems) {
    out << fmt::format("Not taken over: {}.\n", problem);
  }
  return merged.problems.empty() ? 0 : 1;
}

std::string say_merged(const records::Merged& merged) {
  return fmt::format("{}, {}, {}, {}", base::counted(merged.sessions, "new session", "new sessions"), base::counted(merged.actions, "action", "actions"),
                     base::counted(merged.remarks, "remark", "remarks"), base::counted(merged.others, "other entry", "other entries"));
}

/// 1 when something waits; a line for each home.
int say_waiting(const std::vector<records::WaitedFor>& homes, std::ostream& out) {
  for (const records::WaitedFor& one : homes) {
    out << fmt::format("Waiting for {}: {} with {} to be sent.\n", one.address, base::counted(one.waiting.sessions, "session", "sessions"),
                       base::counted(one.waiting.actions, "action", "actions"));
  }
  return homes.empty() ? 0 : 1;
}

int list_waiting(const std::string& local, std::ostream& out) {
  const std::vector<records::WaitedFor> homes = records::waiting_in(local);
  if (homes.empty()) {
    out << "Nothing is waiting to be sent.\n";
    return 0;
  }
  say_waiting(homes, out);
  throw Error("name the store to send to, whose password is not kept here: casecraft sync --store 'postgresql://…'");
}

int sync(const Arguments& arguments, const Stores& stores, std::ostream& out) {
  const std::string local = program::default_store().string();
  const std::string named_home = store_location(arguments);
  if (!records::is_postgres(named_home)) {
    if (!stores.instead_of.empty() || !arguments.store.empty()) throw UsageError("say where to send to: casecraft sync --store 'postgresql://USER@HOST/DATABASE'");
    return list_waiting(local, out);
  }
  const records::SentHome sent = records::send_home(local, named_home, stores.instead_of);
  out << fmt::format("Sent to {}: {}.\n", sent.home, say_merged(sent.merged));
  if (sent.erased > 0) out << fmt::format("Erased here, as it was erased there: {}.\n", base::counted(sent.erased, "session", "sessions"));
  const int problems = say_problems(sent.merged, out);
  const int waiting = say_waiting(sent.waiting, out);
  const auto elsewhere = std::find_if(sent.waiting.begin(), sent.waiting.end(), [&](const records::WaitedFor& one) { return one.address != sent.home; });
  if (elsewhere != sent.waiting.end()) {
    out << fmt::format("If {0} is the same store under another address: casecraft sync --store '{1}' --instead-of '{0}'\n", elsewhere->address, sent.home);
  }
  return problems != 0 || waiting != 0 ? 1 : 0;
}

int check(const Arguments& arguments, const Stores& stores, std::ostream& out) {
  const records::Checked checked = records::check_store(named(arguments));
  for (const std::string& problem : checked.problems) {
    out << fmt::format("Problem: {}.\n", problem);
  }
  const std::size_t problems = checked.problems.size() + examine_sessions(named(arguments), stores.mends, checked.problems, out);
  out << fmt::format("{}: schema {}, {}, {}; {}\n", records::shown_location(named(arguments)), checked.schema, base::counted(checked.sessions, "session", "sessions"),
                     base::counted(checked.actions, "action", "actions"), problems == 0 ? "all is well." : "see the problems above.");
  return problems == 0 ? 0 : 1;
}

int migrate(const Arguments& arguments, std::ostream& out) {
  const records::Migrated migrated = records::migrate_store(named(arguments));
  const std::string place = records::shown_location(named(arguments));
  out << (migrated.before == migrated.now ? fmt::format("{} has schema {} already; nothing was changed.\n", place, migrated.now)
                                          : fmt::format("{}: from schema {} to {}.\n", place, migrated.before, migrated.now));
  return 0;
}

int copy(const Stores& stores, std::ostream& out) {
  const records::Merged merged = records::copy_store(stores.from, stores.to);
  out << fmt::format("Copied from {} to {}: {}. What was there already was left as it is.\n", records::shown_location(stores.from), records::shown_location(stores.to), say_merged(merged));
  return say_problems(merged, out);
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
    arguments.work = [stores](const Arguments&, std::istream&, std::ostream& out) { return copy(*stores, out); };
  });
}

}  // namespace casecraft::command
