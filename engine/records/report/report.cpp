#include "records/report/report.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

constexpr std::size_t kCodeDigits = 20;
constexpr std::size_t kCodeGroup = 4;

}  // namespace

std::optional<Reader> reader_from(std::string_view word) {
  if (word == "trainee") return Reader::trainee;
  if (word == "instructor") return Reader::instructor;
  return std::nullopt;
}

base::Hash last_link(const SessionRecord& record, const std::vector<StoredRow>& rows) {
  return rows.empty() ? session::chain_start(record.bundle, record.seed) : rows.back().row.chain;
}

std::string verification_code(const base::Hash& chain) {
  const std::string digits = base::to_hex(chain).substr(0, kCodeDigits);
  std::string code;
  for (std::size_t i = 0; i < digits.size(); i += kCodeGroup) code += (code.empty() ? "" : "-") + digits.substr(i, kCodeGroup);
  return code;
}

std::string report_as_html(const Report& report, const base::Language& language) {
  if (!report.record.result["scorecard"].is_map()) {
    throw Error(fmt::format("the session {} has not ended, so there is nothing to report yet; casecraft resume {} goes on with it", report.record.id, report.record.id.substr(0, 8)));
  }
  const bool is_for_instructor = report.reader == Reader::instructor;
  const std::string title = is_for_instructor ? language.say("Report for the instructor: {}", report.record.title) : language.say("Report: {}", report.record.title);
  std::string page = page_begin(language.id(), title);
  page += heading(1, title);
  page += summary_part(report, language);
  if (is_for_instructor) page += to_decide_part(report, language);
  page += competencies_part(report, language);
  if (is_for_instructor) page += rubric_part(report, language);
  page += critical_part(report, language);
  page += decisions_part(report, language);
  page += decided_part(report, language);
  page += untried_part(report, language);
  page += interviews_part(report, language) + desks_part(report, language) + boards_part(report, language);
  page += growth_part(report, language);
  if (is_for_instructor) {
    page += remarks_part(report, language);
  } else {
    page += next_part(report, language);
  }
  page += fmt::format("<p class=\"soft\">{}</p>\n", language.say("All persons, bodies and accounts of the exercise are invented. This report trains; it is no legal advice.").str());
  return page + page_end();
}

}  // namespace casecraft::records
