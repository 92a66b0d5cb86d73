#include <fmt/format.h>

#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/library.hpp"
#include "base/zones.hpp"
#include "exercises/tracing/ledger/figures.hpp"
#include "exercises/tracing/ledger/generate.hpp"
#include "query/sqlite_engine.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

std::vector<base::Zone> zones_of(const fs::path& home, base::Diagnostics& diagnostics) {
  const fs::path file = home / "assets" / "zones" / "zones.json";
  return base::read_zones(base::read_json("zones.json", program::read_file(file), diagnostics), diagnostics);
}

void write_files(const ledger::Made& made, const fs::path& folder) {
  for (const auto& [name, bytes] : ledger::write_csv(made)) program::replace_file(folder / name, bytes);
}

}  // namespace

int make_ledger(const Arguments& arguments, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  base::Diagnostics diagnostics;
  const std::vector<base::Zone> zones = zones_of(program::find_home(), diagnostics);
  const std::string source = program::read_file(arguments.ledger);
  auto settings = ledger::read_settings(base::read_json(arguments.ledger, source, diagnostics), zones, diagnostics);
  diagnostics.sort();
  for (const base::Diagnostic& one : diagnostics.all()) out << base::format_diagnostic(one, one.where.file == arguments.ledger ? std::string_view(source) : std::string_view());
  if (settings == nullptr) return kMistakes;
  if (arguments.rows) settings = ledger::with_rows(*settings, *arguments.rows);
  if (!arguments.database.empty() && fs::exists(arguments.database)) throw Error(fmt::format("there is a file '{}' already; choose another name for the database", arguments.database));
  const std::uint64_t seed = arguments.seed.value_or(1);
  const ledger::Made made = ledger::generate(*settings, seed);
  if (!arguments.out.empty()) {
    write_files(made, arguments.out);
    out << ui.say("{}: seed {}, {} transactions of {} customer records; truth.csv says who was planted", arguments.out, seed, made.ledger.transactions.size(), made.ledger.parties.size()) << '\n';
  }
  if (!arguments.database.empty()) {
    query::write_database(made.ledger, arguments.database);
    out << ui.say("{}: seed {}, for the sqlite3 shell; the truth is not in it", arguments.database, seed) << '\n';
  }
  if (arguments.has_figures) out << ledger::to_text(ledger::figures(*settings, made));
  return 0;
}

}  // namespace casecraft::command
