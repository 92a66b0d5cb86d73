#pragma once

#include <string>

#include "records/report/report.hpp"

// The parts of a report, each as HTML.
namespace casecraft::records {

/// "passed", "not passed", … in the language.
std::string verdict_in_words(const base::Language& language, std::string_view verdict);
/// What an instructor decided of an item, in the language.
std::string decision_in_words(const base::Language& language, std::string_view decision);
/// Who decided something, what the key that signed it is called, when and why: "Trainer 4 (bench), 2026-11-25 08:00 UTC: It was said."
struct Decider {
  std::string author, signer, wall_time, reason;
};
/// A name or an office, or that it has been erased.
std::string author_in_words(const base::Language& language, const std::string& author);
std::string signed_reason(const base::Language& language, const Decider& decider);
/// Whose key signed a remark, or why a decision does not count.
std::string signer_in_words(const base::Language& language, const Annotation& remark);

// For both readers.
std::string summary_part(const Report& report, const base::Language& language);
std::string competencies_part(const Report& report, const base::Language& language);
std::string critical_part(const Report& report, const base::Language& language);
std::string decisions_part(const Report& report, const base::Language& language);
std::string untried_part(const Report& report, const base::Language& language);
std::string growth_part(const Report& report, const base::Language& language);
std::string next_part(const Report& report, const base::Language& language);
/// What instructors decided about what the trainee wrote, with who and why; nothing when nothing was decided.
std::string decided_part(const Report& report, const base::Language& language);

// What each kind of activity adds to keep; nothing where the exercise has none.
std::string interviews_part(const Report& report, const base::Language& language);
std::string desks_part(const Report& report, const base::Language& language);
std::string boards_part(const Report& report, const base::Language& language);

// For the instructor.
std::string rubric_part(const Report& report, const base::Language& language);
/// Proposed critical errors, contested codes and texts that wait for a person.
std::string to_decide_part(const Report& report, const base::Language& language);
/// Remarks beside the journal, each with its author and reason.
std::string remarks_part(const Report& report, const base::Language& language);

}  // namespace casecraft::records
