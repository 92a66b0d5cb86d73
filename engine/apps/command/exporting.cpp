#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/exported.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/in_words.hpp"
#include "apps/program/marking.hpp"
#include "apps/program/reached.hpp"
#include "apps/command/new_file.hpp"
#include "apps/command/sending.hpp"
#include "apps/command/spoken.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

struct Exporting {
  std::string session, course, format, out;
  std::string home_page, base;
  std::string endpoint, credentials;
  bool is_all{false};
  bool is_forced{false};
};

std::vector<records::SessionRecord> chosen_sessions(records::Store& store, const Exporting& wish) {
  if (!wish.session.empty()) return {store.session(wish.session)};
  std::vector<records::SessionRecord> sessions = program::every_session(store, base::to_say("export sessions"));
  if (!wish.is_all) {
    program::leave_course_members(store, wish.course, sessions);
    if (sessions.empty()) throw Error(fmt::format("no session belongs to a course '{}'; nothing was written", wish.course));
  }
  // Oldest first, so that a longer export begins with the shorter one.
  std::reverse(sessions.begin(), sessions.end());
  return sessions;
}

records::XapiNames names_of(const Exporting& wish) {
  records::XapiNames names;
  if (!wish.home_page.empty()) names.home_page = wish.home_page;
  if (!wish.base.empty()) names.base = wish.base;
  for (const std::string& iri : {names.home_page, names.base}) {
    const bool is_iri = (iri.starts_with("https://") || iri.starts_with("http://")) && iri.find_first_of(" \"<>\\^`{|}") == std::string::npos && !iri.ends_with('/');
    if (!is_iri) throw UsageError(fmt::format("'{}' is no address to name things under; expected one such as https://academy.example.org/casecraft, without a slash at its end", iri));
  }
  return names;
}

void check_export(const Exporting& wish) {
  const int ways = (wish.session.empty() ? 0 : 1) + (wish.course.empty() ? 0 : 1) + (wish.is_all ? 1 : 0);
  if (ways != 1) throw UsageError("say which sessions to export, in one of three ways: SESSION, --course NAME or --all");
  if (wish.format != "csv" && wish.format != "json" && wish.format != "xapi") throw UsageError(fmt::format("'{}' is no format of an export; expected --format csv, json or xapi", wish.format));
}

int export_sessions(const Arguments& arguments, const Exporting& wish, std::ostream& out) {
  check_export(wish);
  const records::XapiNames names = names_of(wish);
  if (wish.out.empty() == wish.endpoint.empty()) throw UsageError("say where the results go: a file with -o, or a learning record store with --to");
  if (!wish.endpoint.empty() && wish.format != "xapi") throw UsageError(fmt::format("a learning record store takes --format xapi, not {}", wish.format));
  if (wish.endpoint.empty()) require_new_file(wish.out, wish.is_forced);
  const base::Language& ui = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  Exporter exporter(*store);
  std::vector<records::ExportedSession> sessions;
  // A list of sessions has short results; each is read whole.
  for (const records::SessionRecord& record : chosen_sessions(*store, wish)) sessions.push_back(exporter.of(store->session(record.id)));
  if (const records::Reach reach = store->reach(); reach.is_away || !reach.problem.empty()) {
    out << (reach.is_away ? ui.say("The store {} cannot be reached now: the session is exported as this computer has it.", reach.home)
                          : ui.say("Not in the store {} yet: {}.", reach.home, ui.shown(reach.problem)))
        << '\n';
  }
  if (wish.session.empty()) {
    for (const records::DamagedSession& one : store->damaged()) out << ui.say("Not exported: {}.", ui.shown(one.problem)) << '\n';
  }
  if (!wish.endpoint.empty()) return send_sessions(*store, sessions, names, wish.endpoint, wish.credentials, ui, out);
  std::string bytes;
  if (wish.format == "csv") {
    bytes = records::export_as_csv(sessions);
  } else if (wish.format == "json") {
    bytes = base::to_pretty_json(records::export_as_json(sessions)) + "\n";
  } else {
    base::List statements;
    for (const records::ExportedSession& session : sessions) {
      for (base::Value& one : records::xapi_statements(session, names)) statements.push_back(std::move(one));
    }
    bytes = base::to_pretty_json(base::Value(std::move(statements))) + "\n";
  }
  write_new_file(wish.out, bytes, wish.is_forced);
  out << fmt::format("{}: {}\n", wish.out, sessions_in_words(ui, static_cast<std::int64_t>(sessions.size())));
  const auto open = std::count_if(sessions.begin(), sessions.end(), [](const records::ExportedSession& one) { return records::is_withheld(one.record); });
  if (open > 0) {
    out << ui.say_count("{} session is for assessment and has not ended: it is exported without points, feedback and references",
                        "{} sessions are for assessment and have not ended: they are exported without points, feedback and references", open)
        << '\n';
  }
  const auto without = std::count_if(sessions.begin(), sessions.end(), [](const records::ExportedSession& one) { return !one.has_points && !records::is_withheld(one.record); });
  if (without > 0) {
    out << ui.say_count("{} session could not be played again by this program, and has no points for single decisions",
                        "{} sessions could not be played again by this program, and have no points for single decisions", without)
        << '\n';
  }
  return 0;
}

}  // namespace

void add_export_commands(CLI::App& app, Arguments& arguments) {
  const auto wish = std::make_shared<Exporting>();
  CLI::App* command = app.add_subcommand("export", "results for other programs: CSV, JSON, or xAPI statements");
  command->add_option("SESSION", wish->session, "its id, or the first characters of it (casecraft sessions)");
  command->add_option("--course", wish->course, "all sessions of a course");
  command->add_flag("--all", wish->is_all, "all sessions of the store");
  command->add_option("--format", wish->format, "csv (a row for each decision), json or xapi")->required();
  command->add_option("-o,--out", wish->out, "the file to write");
  command->add_option("--to", wish->endpoint, "xapi: the endpoint of a learning record store, such as https://lrs.example.org/xapi; name and password from CASECRAFT_LRS_USER and CASECRAFT_LRS_PASSWORD");
  command->add_option("--credentials", wish->credentials, "xapi: a file that only you can read (chmod 600) with the name and the password, a line each, instead");
  command->add_option("--home-page", wish->home_page, "xapi: the address of whoever gives the pseudonyms; without it, https://casecraft.example.org");
  command->add_option("--base", wish->base, "xapi: the address under which exercises and extensions are named");
  command->add_flag("--force", wish->is_forced, "replace the file when it is there");
  command->callback([&arguments, wish] {
    arguments.work = [wish](const Arguments& given, std::istream&, std::ostream& out) { return export_sessions(given, *wish, out); };
  });
}

}  // namespace casecraft::command
