#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <memory>
#include <ostream>

#include "apps/command/cohort_csv.hpp"
#include "apps/command/cohort_tables.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/courses.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/gather_cohort.hpp"
#include "apps/program/library.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

struct CohortWords {
  program::CohortWish group;
  std::string format;   ///< Empty: tables for people.
};

int print_cohort(const Arguments& arguments, const CohortWords& wish, std::ostream& out) {
  const base::Language& language = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  program::CohortWish group = wish.group;
  group.locale = language.id();
  const records::Cohort cohort = program::gather_cohort(*store, group);
  if (wish.format == "csv") {
    out << cohort_as_csv(cohort);
  } else if (arguments.is_json || wish.format == "json") {
    out << base::to_pretty_json(records::to_value(cohort)) << '\n';
  } else {
    show_cohort(cohort, language, out);
  }
  return 0;
}

}  // namespace

void add_cohort_commands(CLI::App& app, Arguments& arguments) {
  add_course_command(app, arguments);

  const auto wish = std::make_shared<CohortWords>();
  CLI::App* cohort = app.add_subcommand("cohort", "a group's results in figures: who is missing, pass rates, competencies, each decision");
  cohort->add_option("--course", wish->group.course, "only sessions of this course, and of its people that name no course");
  cohort->add_option("--pack", wish->group.pack, "only this exercise");
  cohort->add_option("--mode", wish->group.mode, "only practice or assessment");
  cohort->add_flag("--small-groups", wish->group.shows_small_groups, fmt::format(base::to_say("break down groups of fewer than {} people too"), records::kSmallestGroup));
  cohort->add_flag("--json", arguments.is_json, "as JSON");
  cohort->add_option("--format", wish->format, "text, csv (a row for each competency, decision and option) or json; without it, text");
  cohort->callback([&arguments, wish] {
    if (!wish->format.empty() && wish->format != "text" && wish->format != "csv" && wish->format != "json") {
      throw UsageError(fmt::format("'{}' is no format of a group's figures; expected --format text, csv or json", wish->format));
    }
    if (arguments.is_json && !wish->format.empty() && wish->format != "json") throw UsageError(fmt::format("--json and --format {} are two formats; leave one of them out", wish->format));
    if (!wish->group.mode.empty() && wish->group.mode != "practice" && wish->group.mode != "assessment") {
      throw UsageError(fmt::format("'{}' is no mode; expected practice or assessment", wish->group.mode));
    }
    arguments.work = [wish](const Arguments& given, std::istream&, std::ostream& out) { return print_cohort(given, *wish, out); };
  });
}

}  // namespace casecraft::command
