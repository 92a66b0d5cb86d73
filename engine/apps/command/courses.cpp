#include "apps/command/courses.hpp"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <charconv>
#include <istream>
#include <memory>
#include <ostream>

#include "apps/command/commands.hpp"
#include "apps/command/erasing.hpp"
#include "apps/command/in_words.hpp"
#include "apps/command/people_csv.hpp"
#include "apps/command/spoken.hpp"
#include "apps/program/files_on_disk.hpp"
#include "apps/program/marking.hpp"
#include "apps/program/reached.hpp"
#include "base/names.hpp"

namespace casecraft::command {
namespace {

struct CourseWish {
  std::string name, people, keep_days;
  bool is_removed{false};
  bool is_sure{false};

  [[nodiscard]] bool changes_it() const { return !people.empty() || !keep_days.empty(); }
};

void check_course(const CourseWish& wish) {
  if (wish.name.empty() && (wish.changes_it() || wish.is_removed)) throw UsageError("a course needs a name; expected one such as \"2026 spring\"");
  if (wish.is_removed && wish.changes_it()) throw UsageError("--remove takes the course away; leave out --people and --keep-days");
  if (wish.is_sure && !wish.is_removed) throw UsageError("--yes goes with --remove");
}

std::int64_t read_days(const std::string& word) {
  std::int64_t days = 0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), days);
  constexpr std::int64_t kMost = 36'500;
  if (problem != std::errc() || end != word.data() + word.size() || days < 0 || days > kMost) {
    throw UsageError(fmt::format("'{}' is no number of days; expected a whole number from 0 (no limit) to {}, such as --keep-days 365", word, kMost));
  }
  return days;
}

/// A slip of the pen makes no course.
[[noreturn]] void refuse_unknown(records::CohortRecords& records, const std::string& name) {
  std::vector<std::string> names;
  for (const records::Course& course : records.courses()) names.push_back(course.name);
  const std::string hint = base::nearest_name_hint(name, names);
  throw Error(hint.empty() ? fmt::format("there is no course '{}'; casecraft course NAME --people FILE.csv makes one", name)
                           : fmt::format("there is no course '{}': {}; casecraft course NAME --people FILE.csv makes one", name, hint));
}

std::string course_in_words(const base::Language& ui, const records::Course& course, bool is_known) {
  const std::string on_list = ui.say_count("{} person on its list", "{} people on its list", static_cast<std::int64_t>(course.people.size()));
  const std::string kept = course.keep_days == 0 ? ui.say("sessions are kept without a limit").str() : ui.say_count("sessions are kept for {} day", "sessions are kept for {} days", course.keep_days);
  return is_known ? ui.say("course '{}': {}, {}", course.name, on_list, kept) : ui.say("course '{}' (new): {}, {}", course.name, on_list, kept);
}

int list_courses(const base::Language& ui, records::CohortRecords& records, std::ostream& out) {
  const std::vector<records::Course> courses = records.courses();
  for (const records::Course& course : courses) out << course_in_words(ui, course, true) << '\n';
  if (courses.empty()) out << ui.say("There is no course yet; casecraft course NAME --people FILE.csv makes one.") << '\n';
  return 0;
}

int remove_course(const base::Language& ui, records::Store& store, const CourseWish& wish, std::istream& in, std::ostream& out) {
  const std::optional<records::Course> course = store.cohort_records().course(wish.name);
  if (!course) refuse_unknown(store.cohort_records(), wish.name);
  std::vector<records::SessionRecord> sessions = program::every_session(store, base::to_say("remove a course"));
  program::leave_course_members(store, wish.name, sessions);
  const std::string of_it = sessions_in_words(ui, static_cast<std::int64_t>(sessions.size()));
  const auto people = static_cast<std::int64_t>(course->people.size());
  const std::string on_list = ui.say_count("{} entry in its list", "{} entries in its list", people);
  if (!wish.is_sure && !is_agreed(ui, ui.say("The course '{}' with {} would be removed for ever; {} of it would stay.", wish.name, on_list, of_it), in, out)) {
    out << '\n' << ui.say("Nothing was removed.") << '\n';
    return 1;
  }
  const records::Erased erased = store.erase_course(wish.name);
  out << ui.say("Removed: the course '{}' with {}.", wish.name, ui.say_count("{} entry in its list", "{} entries in its list", erased.people)) << '\n';
  if (!sessions.empty()) out << ui.say("What stays, without a limit of time: {} of it.", of_it) << '\n';
  out << what_is_left(ui, erased) << '\n';
  return 0;
}

int keep_course(const Arguments& arguments, const CourseWish& wish, std::istream& in, std::ostream& out) {
  const base::Language& ui = spoken(arguments);
  const std::unique_ptr<records::Store> store = open_store(arguments, wish.changes_it() ? IfMissing::make : IfMissing::refuse);
  records::CohortRecords& records = store->cohort_records();
  if (wish.name.empty()) return list_courses(ui, records, out);
  if (wish.is_removed) return remove_course(ui, *store, wish, in, out);
  const std::optional<records::Course> known = records.course(wish.name);
  if (!known && !wish.changes_it()) refuse_unknown(records, wish.name);
  records::Course course = known ? *known : records::Course{wish.name, 0, {}};
  if (!wish.people.empty()) course.people = read_people(wish.people, program::read_file(wish.people));
  if (!wish.keep_days.empty()) course.keep_days = read_days(wish.keep_days);
  if (wish.changes_it()) records.keep_course(course);
  out << course_in_words(ui, course, known.has_value()) << '\n';
  if (!wish.changes_it()) {
    for (const std::string& person : course.people) out << "  " << person << '\n';
  }
  return 0;
}

}  // namespace

void add_course_command(CLI::App& app, Arguments& arguments) {
  const auto course = std::make_shared<CourseWish>();
  CLI::App* make = app.add_subcommand("course", "a group that is taught together: make it, change it, show its list, or remove it; without a NAME, all courses");
  make->add_option("NAME", course->name, "what it is called");
  make->add_option("--people", course->people, "a CSV file of pseudonyms, one a line: the whole list from now on");
  make->add_option("--keep-days", course->keep_days, "days after its last change for which a session is kept (casecraft erase --expired); 0: no limit");
  make->add_flag("--remove", course->is_removed, "remove the course and its list; its sessions stay");
  make->add_flag("--yes", course->is_sure, "with --remove: do not ask before");
  make->callback([&arguments, course] {
    check_course(*course);
    arguments.work = [course](const Arguments& given, std::istream& in, std::ostream& out) { return keep_course(given, *course, in, out); };
  });
}

}  // namespace casecraft::command
