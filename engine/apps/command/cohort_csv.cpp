#include "apps/command/cohort_csv.hpp"

#include <fmt/format.h>

#include <array>
#include <optional>
#include <string_view>

#include "records/export/export.hpp"

namespace casecraft::command {
namespace {

/// The columns, in their order.
enum Column : std::size_t {
  kCourse, kExercise, kTitle, kRow, kId, kName, kOption, kOptionName, kPeople, kTaken, kShare, kMean, kDeviation, kLeast, kLowerQuartile, kMedian, kUpperQuartile, kMost, kPointsShare,
  kDiscrimination, kProtected, kColumns
};
constexpr std::array<std::string_view, kColumns> kNames{"course", "exercise", "title",     "row",   "id",             "name",   "option",         "option_name", "people",       "taken",          "share",
                                                        "mean",   "deviation", "least",    "lower_quartile", "median", "upper_quartile", "most",        "points_share", "discrimination", "protected"};

/// A line of the table. Numbers are our own and may be negative; texts may be anybody's.
class CsvLine {
public:
  CsvLine(const records::Cohort& cohort, const records::ExerciseFigures& exercise, std::string_view row) {
    text(kCourse, cohort.course).text(kExercise, exercise.pack).text(kTitle, exercise.title).text(kRow, row);
    cells_[kProtected] = "0";
  }
  CsvLine& text(Column column, std::string_view words) {
    cells_[column] = records::csv_cell(words);
    return *this;
  }
  CsvLine& count(Column column, std::int64_t number) {
    cells_[column] = std::to_string(number);
    return *this;
  }
  CsvLine& figure(Column column, std::optional<double> number) {
    if (number) cells_[column] = fmt::format("{:.4f}", *number);
    return *this;
  }
  CsvLine& spread(const records::Spread& of) {
    if (of.count == 0) return *this;
    return figure(kMean, of.mean).figure(kDeviation, of.deviation).figure(kLeast, of.least).figure(kLowerQuartile, of.lower_quartile).figure(kMedian, of.median).figure(kUpperQuartile, of.upper_quartile)
        .figure(kMost, of.most);
  }
  CsvLine& protect() {
    cells_[kProtected] = "1";
    return *this;
  }
  void append_to(std::string& out) const {
    for (std::size_t i = 0; i < kColumns; ++i) out += (i == 0 ? "" : ",") + cells_[i];
    out += "\r\n";
  }

private:
  std::array<std::string, kColumns> cells_;
};

void append_decision(std::string& out, const records::Cohort& cohort, const records::ExerciseFigures& exercise, const records::DecisionFigures& decision) {
  CsvLine line(cohort, exercise, "decision");
  line.text(kId, decision.id).text(kName, decision.title).count(kPeople, decision.met);
  if (decision.is_protected) return line.protect().append_to(out);
  line.spread(decision.seconds).figure(kPointsShare, decision.points_share).figure(kDiscrimination, decision.discrimination).append_to(out);
  for (const records::OptionFigures& option : decision.options) {
    CsvLine one(cohort, exercise, "option");
    one.text(kId, decision.id).text(kName, decision.title).text(kOption, option.id).text(kOptionName, option.label).count(kPeople, decision.met);
    if (option.is_recorded) one.count(kTaken, option.taken).figure(kShare, option.share);
    one.append_to(out);
  }
}

void append_exercise(std::string& out, const records::Cohort& cohort, const records::ExerciseFigures& exercise) {
  CsvLine whole(cohort, exercise, "exercise");
  whole.count(kPeople, exercise.people);
  if (exercise.is_protected) return whole.protect().append_to(out);
  whole.append_to(out);
  if (exercise.finished == 0) return;
  for (const auto& [id, attempts] : {std::pair{"first", &exercise.first}, std::pair{"best", &exercise.best}}) {
    CsvLine line(cohort, exercise, "attempts");
    if (attempts == &exercise.best && exercise.is_again_protected) {
      line.text(kId, id).protect().append_to(out);
      continue;
    }
    line.text(kId, id).count(kPeople, attempts->passed.of).count(kTaken, attempts->passed.hits).figure(kShare, attempts->passed.share).spread(attempts->total).append_to(out);
  }
  for (const auto& [id, minutes] : {std::pair{"clock", &exercise.minutes}, std::pair{"case", &exercise.case_minutes}}) {
    CsvLine(cohort, exercise, "minutes").text(kId, id).count(kPeople, minutes->count).spread(*minutes).append_to(out);
  }
  for (const records::CompetencyFigures& competency : exercise.competencies) {
    CsvLine line(cohort, exercise, "competency");
    line.text(kId, competency.id).text(kName, competency.name).count(kPeople, competency.assessed);
    (competency.is_protected ? line.protect() : line.spread(competency.share)).append_to(out);
  }
  for (const records::DecisionFigures& decision : exercise.decisions) append_decision(out, cohort, exercise, decision);
}

}  // namespace

std::string cohort_as_csv(const records::Cohort& cohort) {
  std::string out = fmt::format("{}\r\n", fmt::join(kNames, ","));
  for (const records::ExerciseFigures& one : cohort.exercises) append_exercise(out, cohort, one);
  return out;
}

}  // namespace casecraft::command
