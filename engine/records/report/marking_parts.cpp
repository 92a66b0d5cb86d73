#include <fmt/format.h>

#include "records/marking/sources.hpp"
#include "records/report/detail/page.hpp"
#include "records/report/detail/parts.hpp"

namespace casecraft::records {
namespace {

/// The contest that an item is about, as the exercise kept it; null when it kept none.
base::Value contest_of(const Report& report, const Item& item) {
  for (const base::Value& kept : report.record.result["debrief"].list_at("reports")) {
    for (const base::Value& interview : kept["data"].list_at("interviews")) {
      for (const base::Value& contest : interview.list_at("contests")) {
        if (contest.integer_at("action") == item.action && contest.text_at("meant") == item.key) return contest;
      }
    }
  }
  return {};
}

std::string item_heading(const Item& item, const base::Language& language) {
  switch (item.about) {
    case About::critical: return language.say("Proposed critical error at action {}", item.action);
    case About::code: return language.say("Contested code at action {}", item.action);
    case About::text: return language.say("Text to read at action {}", item.action);
  }
  return {};
}

/// What the item is about, for who decides and for who reads what was decided.
std::string item_words(const Report& report, const Item& item, const base::Language& language) {
  std::string out;
  if (item.about != About::code) out += labelled(language.say("Where"), item.title);
  if (!item.asked_for.empty()) out += labelled(language.say("What the form asks"), item.asked_for);
  if (!item.looked_for.empty()) out += labelled(language.say("What it is read for"), fmt::format("{}", fmt::join(item.looked_for, "; ")));
  if (!item.words.empty()) out += labelled(language.say("Typed words"), item.words);
  if (item.about == About::code) {
    const base::Value contest = contest_of(report, item);
    if (contest.is_map()) out += labelled(language.say("Was read as"), id_in_words(language, contest.text_at("read_as")));
    out += labelled(language.say("Meant as"), id_in_words(language, item.key));
    if (const std::string words = contest.text_at("words"); !words.empty()) out += labelled(language.say("The trainee's reason"), words);
  } else if (!item.why.empty()) {
    out += labelled(language.say("Why"), item.why);
  }
  if (!item.reference.empty()) out += labelled(language.say("Reference"), reference_of(report.record.result["debrief"], item.reference), "soft");
  return out;
}

/// Decisions on the item that do not count, and why.
std::string set_aside_words(const Item& item, const base::Language& language) {
  std::string out;
  for (const Annotation& remark : item.set_aside) {
    const std::string said = signed_reason(language, {remark.author, "", remark.wall_time, remark.body.text_at("reason")});
    out += labelled(language.say("A decision that does not count"), language.say("{}; {} (signed by: {})", decision_in_words(language, remark.body.text_at("decision")), said, signer_in_words(language, remark)));
  }
  return out;
}

}  // namespace

std::string decision_in_words(const base::Language& language, std::string_view decision) {
  if (decision == "confirmed") return language.say("Confirmed");
  if (decision == "overturned") return language.say("Overturned");
  if (decision == "read_rightly") return language.say("Read rightly");
  if (decision == "read_wrongly") return language.say("Read wrongly");
  if (decision == "meets") return language.say("Says what the next reader needs");
  if (decision == "meets_in_part") return language.say("Something that is needed is missing");
  if (decision == "falls_short") return language.say("The next reader could not act on it");
  return std::string(decision);
}

std::string author_in_words(const base::Language& language, const std::string& author) { return author == "erased" ? language.say_in("author", "erased").str() : author; }

std::string signed_reason(const base::Language& language, const Decider& decider) {
  return fmt::format("{}{}{}{}: {}", author_in_words(language, decider.author), decider.signer.empty() ? "" : fmt::format(" ({})", language.shown(decider.signer)), decider.wall_time.empty() ? "" : ", ", plain_time(decider.wall_time),
                     decider.reason);
}

std::string signer_in_words(const base::Language& language, const Annotation& remark) {
  switch (remark.signed_by) {
    case SignedBy::nobody: return language.say("nobody: it does not count");
    case SignedBy::altered: return language.say("not what was signed: it does not count");
    case SignedBy::stranger: return language.say("{}, a key that is not known here: it does not count", remark.signer);
    case SignedBy::known: return language.shown(remark.signer);
  }
  return {};
}

std::string to_decide_part(const Report& report, const base::Language& language) {
  std::string found;
  for (const Item& item : report.items) {
    if (item.decision.empty()) found += heading(3, item_heading(item, language)) + item_words(report, item, language) + set_aside_words(item, language);
  }
  std::string out = heading(2, language.say("For you to decide"));
  if (found.empty()) return out + prose(language.say("Nothing waits for a decision."));
  return out + prose(language.say("To decide: casecraft mark {}, or the window's page for instructors.", report.record.id.substr(0, 8))) + found;
}

std::string decided_part(const Report& report, const base::Language& language) {
  std::string found;
  for (const Item& item : report.items) {
    if (item.decision.empty()) continue;
    found += heading(3, item_heading(item, language)) + item_words(report, item, language);
    found += labelled(decision_in_words(language, item.decision), signed_reason(language, {item.author, item.signer, item.wall_time, item.reason}));
  }
  return found.empty() ? found : heading(2, language.say("What instructors decided")) + found;
}

}  // namespace casecraft::records
