#include "records/marking/standing.hpp"

#include <algorithm>

#include "records/marking/items.hpp"

namespace casecraft::records {
namespace {

void note(Standing& standing, const Annotation& remark) {
  standing.author = remark.author;
  standing.reason = remark.body.text_at("reason");
  standing.wall_time = remark.wall_time;
  standing.signer = remark.signer;
}

const Annotation* newest_on(const base::Value& error, std::span<const Annotation> annotations) {
  const std::string key = error.text_at("decision") + "/" + error.text_at("choice");
  const Annotation* newest = nullptr;
  for (const Annotation& remark : annotations) {
    const bool is_about = remark.kind == "decision" && remark.number == error.integer_at("action") && remark.body.text_at("about") == to_string(About::critical);
    if (remark.signed_by == SignedBy::known && is_about && remark.body.text_at("key") == key) newest = &remark;
  }
  return newest;
}

}  // namespace

Standing standing_of(const base::Value& scorecard, std::span<const Annotation> annotations) {
  Standing standing;
  standing.verdict = scorecard.text_at("verdict", "unfinished");
  standing.set_aside = static_cast<std::size_t>(std::count_if(annotations.begin(), annotations.end(), [](const Annotation& remark) {
    return remark.signed_by != SignedBy::known && (remark.kind == "override" || (remark.kind == "decision" && remark.body.text_at("about") == to_string(About::critical)));
  }));
  bool is_confirmed = false;
  for (const base::Value& error : scorecard.list_at("critical_errors")) {
    if (!error.bool_at("proposed")) continue;
    const Annotation* decided = newest_on(error, annotations);
    if (decided == nullptr) {
      ++standing.waiting;
      continue;
    }
    is_confirmed = is_confirmed || decided->body.text_at("decision") == "confirmed";
    if (standing.wall_time <= decided->wall_time) note(standing, *decided);
  }
  if (standing.verdict == "provisional") {
    if (is_confirmed) {
      standing.verdict = "failed";
    } else if (standing.waiting == 0) {
      standing.verdict = "passed";
    }
  }
  standing.is_final = standing.verdict == "passed" || standing.verdict == "failed";
  for (const Annotation& remark : annotations) {
    if (remark.kind != "override" || remark.signed_by != SignedBy::known) continue;
    standing.verdict = remark.body.text_at("verdict");
    standing.is_final = true;
    standing.is_overridden = true;
    note(standing, remark);
  }
  return standing;
}

}  // namespace casecraft::records
