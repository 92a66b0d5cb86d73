#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/new_file.hpp"
#include "apps/command/print_pdf.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/gather_cohort.hpp"
#include "apps/program/gather_report.hpp"
#include "apps/program/languages.hpp"
#include "apps/program/library.hpp"
#include "records/report/cohort_report.hpp"
#include "records/report/report.hpp"
#include "records/store/wall_time.hpp"

namespace casecraft::command {
namespace {

struct Reporting {
  std::string session;
  std::string out;
  std::string reader;         ///< Empty: the trainee.
  std::string format{"html"};
  std::string paper{"a4"};
  program::CohortWish group;
  bool is_of_all{false};      ///< On every session of the store.
  bool is_forced{false};

  [[nodiscard]] bool is_of_group() const { return is_of_all || !group.course.empty() || !group.pack.empty(); }
};

void check_words(const Reporting& wish) {
  if (wish.format != "html" && wish.format != "pdf") throw UsageError(fmt::format("'{}' is no format of a report; expected --format html or --format pdf", wish.format));
  if (wish.paper != "a4" && wish.paper != "letter") throw UsageError(fmt::format("'{}' is no paper of a report; expected --paper a4 or --paper letter", wish.paper));
  if (wish.session.empty() && !wish.is_of_group()) {
    throw UsageError("a report is on a session or on a group; expected a session's id (casecraft sessions), --course NAME, --pack ID, or --all for every session of the store");
  }
  if (!wish.session.empty() && (wish.is_of_group() || !wish.group.mode.empty() || wish.group.shows_small_groups)) {
    throw UsageError("a report is on a session or on a group, not on both; leave out the session, or --course, --pack, --mode, --all and --small-groups");
  }
  if (wish.is_of_all && !wish.group.course.empty()) throw UsageError("--all is every session of the store, and --course those of one course; leave one of them out");
  if (wish.session.empty() && !wish.reader.empty()) throw UsageError("a report on a group is for an instructor; leave out --for");
  if (!wish.group.mode.empty() && wish.group.mode != "practice" && wish.group.mode != "assessment") throw UsageError(fmt::format("'{}' is no mode; expected practice or assessment", wish.group.mode));
}

void write_page(const Reporting& wish, const std::string& html) { write_new_file(wish.out, wish.format == "pdf" ? print_pdf(html, wish.paper) : html, wish.is_forced); }

int report_on_session(const Arguments& arguments, const Reporting& wish, std::ostream& out) {
  const std::string word = wish.reader.empty() ? "trainee" : wish.reader;
  const std::optional<records::Reader> reader = records::reader_from(word);
  if (!reader) throw UsageError(fmt::format("a report is for the trainee or the instructor, not for '{}'; expected --for trainee or --for instructor", word));
  require_new_file(wish.out, wish.is_forced);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  program::Languages languages(program::find_home());
  const base::Language& language = arguments.locale.empty() ? languages.of(store->session(wish.session).locale) : spoken(arguments);
  write_page(wish, records::report_as_html(program::gather_report(*store, program::Library(program::find_home()), wish.session, *reader, language), language));
  const base::Language& ui = spoken(arguments);
  out << (*reader == records::Reader::trainee ? ui.say("{}: the report for the trainee", wish.out) : ui.say("{}: the report for the instructor", wish.out)) << '\n';
  return 0;
}

int report_on_group(const Arguments& arguments, const Reporting& wish, std::ostream& out) {
  require_new_file(wish.out, wish.is_forced);
  const base::Language& language = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  program::CohortWish group = wish.group;
  group.locale = language.id();
  records::CohortReport report;
  report.cohort = program::gather_cohort(*store, group);
  report.pack = group.pack;
  report.mode = group.mode;
  report.made = records::wall_time_now();
  write_page(wish, records::cohort_report_as_html(report, language));
  out << language.say("{}: the report on the group", wish.out) << '\n';
  return 0;
}

}  // namespace

void add_report_commands(CLI::App& app, Arguments& arguments) {
  const auto wish = std::make_shared<Reporting>();
  CLI::App* report = app.add_subcommand("report", "what an ended session or a group showed, as a page to keep, print and show");
  report->add_option("SESSION", wish->session, "its id, or the first characters of it (casecraft sessions)");
  report->add_option("-o,--out", wish->out, "the file to write, such as report.html")->required();
  report->add_option("--for", wish->reader, "trainee or instructor (with the rubric, what waits for a decision, and remarks); without it, trainee");
  report->add_option("--course", wish->group.course, "on this course instead of a session");
  report->add_option("--pack", wish->group.pack, "on a group, only this exercise");
  report->add_option("--mode", wish->group.mode, "on a group, only practice or assessment");
  report->add_flag("--all", wish->is_of_all, "on every session of the store");
  report->add_flag("--small-groups", wish->group.shows_small_groups, fmt::format(base::to_say("break down groups of fewer than {} people too"), records::kSmallestGroup));
  report->add_option("--format", wish->format, "html or pdf (printed by Chromium, where it is installed); without it, html");
  report->add_option("--paper", wish->paper, "of a PDF: a4 or letter; without it, a4");
  report->add_flag("--force", wish->is_forced, "replace the file when it is there");
  report->callback([&arguments, wish] {
    check_words(*wish);
    arguments.work = [wish](const Arguments& given, std::istream&, std::ostream& out) { return wish->session.empty() ? report_on_group(given, *wish, out) : report_on_session(given, *wish, out); };
  });
}

}  // namespace casecraft::command
