#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <memory>
#include <ostream>

#include "apps/command/arguments.hpp"
#include "apps/command/commands.hpp"
#include "apps/command/groups.hpp"
#include "apps/command/new_file.hpp"
#include "apps/command/print_pdf.hpp"
#include "apps/program/in_language.hpp"
#include "apps/program/languages.hpp"
#include "apps/program/library.hpp"
#include "apps/program/pack_languages.hpp"
#include "records/marking/standing.hpp"
#include "records/report/report.hpp"

namespace casecraft::command {
namespace {

struct Reporting {
  std::string session;
  std::string out;
  std::string reader{"trainee"};
  std::string format{"html"};
  bool is_forced{false};
};

bool has_passed(const std::vector<records::SessionRecord>& sessions, const std::string& pack) {
  return std::any_of(sessions.begin(), sessions.end(), [&](const records::SessionRecord& one) { return one.pack == pack && one.result["scorecard"].text_at("verdict") == "passed"; });
}

std::string weakest_competency(const base::Value& card) {
  const base::Value* weakest = nullptr;
  for (const base::Value& one : card.list_at("competencies")) {
    const bool counts = one["share"].is_text() && one.integer_at("of") > 0;
    // Shares are compared as fractions of whole points.
    if (counts && (weakest == nullptr || std::max<std::int64_t>(one.integer_at("points"), 0) * weakest->integer_at("of") < std::max<std::int64_t>(weakest->integer_at("points"), 0) * one.integer_at("of"))) weakest = &one;
  }
  return weakest == nullptr ? std::string() : weakest->text_at("name", weakest->text_at("id"));
}

/// The same exercise again until it is passed, then the first of the catalogue that this person has not passed.
std::string next_exercise(const records::SessionRecord& record, const std::string& verdict, const std::vector<records::SessionRecord>& own, const base::Language& language) {
  const base::Value& card = record.result["scorecard"];
  const std::string weakest = weakest_competency(card);
  if (verdict == "failed") {
    const std::string again = language.say("The same exercise with another seed, which is another case: casecraft play {}.", record.pack);
    return weakest.empty() ? again : again + " " + language.say("Look first at this competency: {}.", weakest);
  }
  for (const program::CatalogueEntry& entry : program::in_language(program::Library(program::find_home()).catalogue(), language.id())) {
    if (entry.problem.empty() && entry.manifest.is_scored && entry.manifest.id != record.pack && !has_passed(own, entry.manifest.id)) {
      return language.say("{}: casecraft play {}.", entry.manifest.title, entry.manifest.id);
    }
  }
  return language.say("Every exercise of the catalogue has been passed under this pseudonym; another seed of any of them is another case.");
}

records::Report gather_report(records::Store& store, const std::string& session, records::Reader reader, const base::Language& language) {
  records::Report report;
  report.record = store.session(session);
  report.record.result = program::in_language(report.record.result, language);
  report.rows = store.rows(report.record.id);
  report.annotations = store.annotations(report.record.id);
  report.reader = reader;
  const records::Standing standing = records::standing_of(report.record.result["scorecard"], report.annotations);
  report.verdict = standing.verdict;
  report.decided_by = standing.author;
  report.decided_why = standing.reason;
  std::vector<records::SessionRecord> own;
  if (!report.record.pseudonym.empty()) own = store.sessions_of(report.record.pseudonym);
  for (const records::SessionRecord& one : own) {
    const bool is_before = one.pack == report.record.pack && one.id != report.record.id && one.state == "ended" && one.updated <= report.record.updated;
    if (is_before && one.result["scorecard"].is_map()) report.earlier.push_back(one);
  }
  std::reverse(report.earlier.begin(), report.earlier.end());
  own.push_back(report.record);
  if (reader == records::Reader::trainee) report.next = next_exercise(report.record, report.verdict, own, language);
  return report;
}

int write_report(const Arguments& arguments, const Reporting& wish, std::ostream& out) {
  const std::optional<records::Reader> reader = records::reader_from(wish.reader);
  if (!reader) throw UsageError(fmt::format("a report is for the trainee or the instructor, not for '{}'; expected --for trainee or --for instructor", wish.reader));
  if (wish.format != "html" && wish.format != "pdf") throw UsageError(fmt::format("'{}' is no format of a report; expected --format html or --format pdf", wish.format));
  require_new_file(wish.out, wish.is_forced);
  const std::unique_ptr<records::Store> store = open_store(arguments);
  program::Languages languages(program::find_home());
  const std::string locale = arguments.locale.empty() ? store->session(wish.session).locale : arguments.locale;
  const base::Language& language = languages.of(locale);
  const std::string html = records::report_as_html(gather_report(*store, wish.session, *reader, language), language);
  write_new_file(wish.out, wish.format == "pdf" ? print_pdf(html) : html, wish.is_forced);
  out << fmt::format("{}: the report for the {}\n", wish.out, wish.reader);
  return 0;
}

}  // namespace

void add_report_commands(CLI::App& app, Arguments& arguments) {
  const auto wish = std::make_shared<Reporting>();
  CLI::App* report = app.add_subcommand("report", "what an ended session showed, as a page to keep, print and show");
  report->add_option("SESSION", wish->session, "its id, or the first characters of it (casecraft sessions)")->required();
  report->add_option("-o,--out", wish->out, "the file to write, such as report.html")->required();
  report->add_option("--for", wish->reader, "trainee or instructor (with the rubric, what waits for a decision, and remarks); without it, trainee");
  report->add_option("--format", wish->format, "html or pdf (printed by Chromium, where it is installed); without it, html");
  report->add_flag("--force", wish->is_forced, "replace the file when it is there");
  report->callback([&arguments, wish] {
    arguments.work = [wish](const Arguments& given, std::istream&, std::ostream& out) { return write_report(given, *wish, out); };
  });
}

}  // namespace casecraft::command
