#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <memory>
#include <ostream>

#include "apps/command/cohort_csv.hpp"
#include "apps/command/cohort_tables.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/people_csv.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/gather_cohort.hpp"
#include "apps/program/library.hpp"
#include "base/json.hpp"

namespace casecraft::command {
namespace {

struct CohortWords {
  program::CohortWish group;
  std::string format;   ///< Empty: tables for people.
};

struct CourseWish {
  std::string name, people, keep_days;
};

std::int64_t read_days(const std::string& word) {
  std::int64_t days = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), days);
  constexpr std::int64_t kMost = 36'500;
  if (problem != std::errc() || end != word.data() + word.size() || days < 0 || days > kMost) {
    throw UsageError(fmt::format("'{}' is no number of days; expected a whole number from 0 (no limit) to {}, such as --keep-days 365", word, kMost));
  }
  return days;
}

int keep_course(const Arguments& arguments, const CourseWish& wish, std::ostream& out) {
  const std::unique_ptr<records::Store> store = open_store(arguments);
  records::CohortRecords& records = store->cohort_records();
  std::optional<records::Course> known = records.course(wish.name);
  const bool is_changed = !wish.people.empty() || !wish.keep_days.empty();
  records::Course course = known ? *known : records::Course{wish.name, 0, {}};
  if (!wish.people.empty()) course.people = read_people(wish.people, program::read_file(wish.people));
  if (!wish.keep_days.empty()) course.keep_days = read_days(wish.keep_days);
  if (is_changed || !known) records.keep_course(course);
  const base::Language& language = spoken(arguments);
  const auto people = static_cast<std::int64_t>(course.people.size());
  const std::string on_list = language.say_count("{} person on its list", "{} people on its list", people);
  const std::string kept = course.keep_days == 0 ? language.say("sessions are kept without a limit").str() : language.say_count("sessions are kept for {} day", "sessions are kept for {} days", course.keep_days);
  out << (known ? language.say("course '{}': {}, {}", course.name, on_list, kept) : language.say("course '{}' (new): {}, {}", course.name, on_list, kept)) << '\n';
  if (!is_changed && known) {
    for (const std::string& person : course.people) out << "  " << person << '\n';
  }
  return 0;
}

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
  const auto course = std::make_shared<CourseWish>();
  CLI::App* make = app.add_subcommand("course", "a group that is taught together: make it, change it, or show its list");
  make->add_option("NAME", course->name, "what it is called")->required();
  make->add_option("--people", course->people, "a CSV file of pseudonyms, one a line: the whole list from now on");
  make->add_option("--keep-days", course->keep_days, "days after its last change for which a session is kept (casecraft erase --expired); 0: no limit");
  make->callback([&arguments, course] {
    if (course->name.empty()) throw UsageError("a course needs a name; expected one such as \"2026 spring\"");
    arguments.work = [course](const Arguments& given, std::istream&, std::ostream& out) { return keep_course(given, *course, out); };
  });

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
