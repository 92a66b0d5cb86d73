#include "exercises/interview/indicators.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "exercises/interview/running_interview.hpp"
#include "exercises/interview/sentences.hpp"

namespace casecraft::interview {
namespace {

using coder::Type;

constexpr std::size_t kFewTurns = 6;   ///< An interview that ended before so many utterances is not judged on what comes late.
constexpr Share kHardToSay = 4000;     ///< Sensitivity from which on a fact calls for acknowledgement.
constexpr Share kStrained = 6000;

bool is_open(Type type) { return type == Type::invitation || type == Type::cued_invitation || type == Type::facilitator; }

/// The whole of an interview, looked at once.
class Reading {
public:
  Reading(const InterviewModel& model, const Interview& interview, std::span<const LogEntry> log) : model_(model), interview_(interview), log_(log) {
    for (std::size_t i = 0; i < log.size(); ++i) {
      if (!log[i].act.empty()) continue;
      ++utterances_;
      if (log[i].is_about_facts && !first_facts_) first_facts_ = i;
      if (log[i].is_about_facts) ++questions_;
    }
  }

  Finding find(const Indicator& indicator) const {
    Finding finding{&indicator, Shown::not_assessed, {}, {}};
    if (!indicator.words.empty() || !indicator.types.empty()) by_words(finding);
    else if (indicator.id == "I8") first_open(finding);
    else if (indicator.id == "I9") share_open(finding);
    else if (indicator.id == "I10") no_suggestion(finding);
    else if (indicator.id == "I11") closed_late(finding);
    else if (indicator.id == "I12") acknowledged(finding);
    else if (indicator.id == "I13") break_in_time(finding);
    else if (indicator.id == "I14") signposted(finding);
    else if (indicator.id == "I15") reasoned(finding);
    else if (indicator.id == "I16") no_labels(finding);
    else if (indicator.id == "I17") summed_up(finding);
    else if (indicator.id == "I20") closed_well(finding);
    return finding;
  }

private:
  [[nodiscard]] bool is_short() const { return utterances_ < kFewTurns; }

  void by_words(Finding& finding) const {
    const Indicator& indicator = *finding.indicator;
    bool is_early = false;
    for (std::size_t i = 0; i < log_.size(); ++i) {
      const LogEntry& entry = log_[i];
      const bool by_act = (indicator.id == "I5" && entry.act == "interpreter") || (indicator.id == "I4" && entry.act == "recording");
      if (!by_act && std::find(entry.shows.begin(), entry.shows.end(), indicator.id) == entry.shows.end()) continue;
      finding.evidence.push_back(entry.action);
      is_early = is_early || !first_facts_ || i < *first_facts_;
    }
    finding.shown = finding.evidence.empty() ? Shown::no : indicator.is_before_facts && !is_early ? Shown::half : Shown::full;
  }

  void first_open(Finding& finding) const {
    if (!first_facts_) return;
    finding.evidence.push_back(log_[*first_facts_].action);
    finding.shown = is_open(log_[*first_facts_].type) ? Shown::full : Shown::no;
  }

  void share_open(Finding& finding) const {
    std::int64_t open = 0;
    std::int64_t all = 0;
    for (const LogEntry& entry : log_) {
      if (!entry.act.empty() || (!entry.is_about_facts && entry.type != Type::facilitator)) continue;
      ++all;
      if (is_open(entry.type)) ++open;
      else finding.evidence.push_back(entry.action);
    }
    if (questions_ < 3) return;
    finding.figure = fmt::format(kWereOpen, open, all);
    finding.shown = open * 2 >= all ? Shown::full : open * 10 >= all * 3 ? Shown::half : Shown::no;
  }

  void no_suggestion(Finding& finding) const {
    if (questions_ < 3) return;
    for (const LogEntry& entry : log_) {
      if (entry.type == Type::suggestive || entry.type == Type::compound || entry.effect == "repeated") finding.evidence.push_back(entry.action);
    }
    const auto bad = static_cast<std::int64_t>(finding.evidence.size());
    finding.figure = fmt::format(kQuestions, bad, questions_);
    finding.shown = bad * 20 <= questions_ ? Shown::full : bad * 10 <= questions_ ? Shown::half : Shown::no;
  }

  void closed_late(Finding& finding) const {
    if (questions_ < 3) return;
    std::int64_t closed = 0;
    std::int64_t good = 0;
    std::vector<std::int64_t> opened;
    for (std::size_t i = 0; i < log_.size(); ++i) {
      const LogEntry& entry = log_[i];
      if (entry.type == Type::invitation || entry.type == Type::cued_invitation || entry.type == Type::directive) opened.push_back(entry.topic);
      if (entry.type != Type::option_posing) continue;
      ++closed;
      const bool after = std::find(opened.begin(), opened.end(), entry.topic) != opened.end();
      bool then = false;
      for (std::size_t next = i + 1; next < log_.size() && next <= i + 2; ++next) then = then || is_open(log_[next].type);
      if (after && then) ++good;
      else finding.evidence.push_back(entry.action);
    }
    finding.figure = fmt::format(kClosedQuestions, good, closed);
    finding.shown = good * 10 >= closed * 7 ? Shown::full : good * 10 >= closed * 4 ? Shown::half : Shown::no;
  }

  /// Within the next two turns somebody did this.
  template <typename Does>
  [[nodiscard]] bool soon(std::size_t from, std::size_t turns, Does does) const {
    for (std::size_t i = from + 1; i < log_.size() && i <= from + turns; ++i) {
      if (does(log_[i])) return true;
    }
    return false;
  }

  void acknowledged(Finding& finding) const {
    std::int64_t called_for = 0;
    std::int64_t done = 0;
    for (std::size_t i = 0; i + 1 < log_.size(); ++i) {
      const bool hard = std::any_of(log_[i].told.begin(), log_[i].told.end(), [&](const std::string& id) {
        return std::any_of(interview_.facts.begin(), interview_.facts.end(), [&](const Fact& f) { return f.id == id && f.sensitivity >= kHardToSay; });
      });
      const bool sign = std::any_of(log_[i].said.begin(), log_[i].said.end(), [](const std::string& s) { return s.starts_with("reply/distress/"); });
      if (!hard && !sign) continue;
      ++called_for;
      if (soon(i, 2, [](const LogEntry& e) { return e.type == Type::support || e.act == "break" || (e.type == Type::rapport && e.act.empty()); })) ++done;
      else finding.evidence.push_back(log_[i].action);
    }
    if (called_for == 0) return;
    finding.figure = fmt::format(kTimes, done, called_for);
    finding.shown = done * 10 >= called_for * 7 ? Shown::full : done * 10 >= called_for * 4 ? Shown::half : Shown::no;
  }

  void break_in_time(Finding& finding) const {
    for (std::size_t i = 0; i + 1 < log_.size(); ++i) {
      if (log_[i].after.distress < kStrained && log_[i].after.fatigue < kStrained) continue;
      const auto offers = [](const LogEntry& e) { return e.act == "break" || e.act == "stop" || (e.act.empty() && e.type == Type::choice && (e.fine == "break" || e.fine == "stop")); };
      finding.evidence.push_back(log_[i].action);
      finding.shown = offers(log_[i]) || soon(i, 3, offers) ? Shown::full : Shown::no;
      return;
    }
  }

  void signposted(Finding& finding) const {
    if (is_short()) return;
    std::int64_t changes = 0;
    std::int64_t said = 0;
    for (const LogEntry& entry : log_) {
      if (!entry.changes_topic) continue;
      ++changes;
      if (entry.is_signposted) ++said;
      else finding.evidence.push_back(entry.action);
    }
    if (changes == 0) return;
    finding.figure = fmt::format(kChanges, said, changes);
    finding.shown = said * 2 >= changes ? Shown::full : said * 4 >= changes ? Shown::half : Shown::no;
  }

  void reasoned(Finding& finding) const {
    if (questions_ == 0) return;
    bool intimate = false;
    for (const LogEntry& entry : log_) {
      if (entry.effect == "intimate") intimate = true;
      if (entry.effect == "intimate" || !entry.is_reasoned) finding.evidence.push_back(entry.action);
    }
    finding.shown = intimate ? Shown::no : finding.evidence.empty() ? Shown::full : Shown::half;
  }

  void no_labels(Finding& finding) const {
    if (utterances_ == 0) return;
    for (const LogEntry& entry : log_) {
      if (model_.response.labels.in(words_of(entry.text))) finding.evidence.push_back(entry.action);
    }
    finding.shown = finding.evidence.empty() ? Shown::full : Shown::no;
  }

  void summed_up(Finding& finding) const {
    if (is_short() || questions_ < 3) return;
    for (const LogEntry& entry : log_) {
      const bool by_fine = entry.fine == "summary" || entry.fine == "summary_check";
      if (entry.type == Type::closure && (by_fine || model_.response.summary.in(words_of(entry.text)))) finding.evidence.push_back(entry.action);
    }
    finding.shown = finding.evidence.empty() ? Shown::no : Shown::full;
  }

  void closed_well(Finding& finding) const {
    bool addition = false;
    bool next = false;
    bool contact = false;
    bool wellbeing = false;
    for (const LogEntry& entry : log_) {
      if (!entry.act.empty() || (entry.type != Type::closure && entry.type != Type::choice && entry.type != Type::support && entry.type != Type::rapport)) continue;
      const std::vector<std::string> words = words_of(entry.text);
      const bool is_closure = entry.type == Type::closure;
      const bool a = is_closure && model_.response.addition.in(words);
      const bool n = is_closure && model_.response.next_steps.in(words);
      const bool c = model_.response.contact.in(words);
      const bool w = model_.response.wellbeing.in(words);
      if (a || n || c || w) finding.evidence.push_back(entry.action);
      addition = addition || a;
      next = next || n;
      contact = contact || c;
      wellbeing = wellbeing || w;
    }
    const int count = int{addition} + int{next} + int{contact} + int{wellbeing};
    finding.figure = fmt::format(kOfClosing, count);
    finding.shown = count >= 3 ? Shown::full : count >= 1 ? Shown::half : Shown::no;
  }

  const InterviewModel& model_;
  const Interview& interview_;
  std::span<const LogEntry> log_;
  std::size_t utterances_{0};
  std::int64_t questions_{0};
  std::optional<std::size_t> first_facts_;
};

std::string quoted(const Interview& interview, std::span<const LogEntry> log, const std::vector<std::int64_t>& actions) {
  std::string words;
  int count = 0;
  for (const std::int64_t action : actions) {
    const auto entry = std::find_if(log.begin(), log.end(), [&](const LogEntry& e) { return e.action == action; });
    if (entry == log.end() || entry->text.empty() || ++count > 3) continue;
    words += fmt::format("{}{}{}{}", words.empty() ? "" : " ", interview.opens, entry->shown, interview.closes);
  }
  return words;
}

}  // namespace

bool shows(const Indicator& indicator, coder::Type type, std::span<const std::string> words) {
  if (indicator.words.empty() || std::find(indicator.types.begin(), indicator.types.end(), type) == indicator.types.end()) return false;
  return indicator.words.in(words);
}

std::vector<Finding> find_indicators(const InterviewModel& model, const Interview& interview, std::span<const LogEntry> log) {
  const Reading reading(model, interview, log);
  std::vector<Finding> findings;
  for (const Indicator& indicator : interview.indicators) findings.push_back(reading.find(indicator));
  return findings;
}

void score_indicators(const InterviewModel& model, const Interview& interview, session::Turn& turn) {
  if (turn.state().integer(interview.is_over) != 0) return;
  turn.state().set(interview.is_over, base::Value(1));
  const std::vector<LogEntry> log = log_of(interview, turn);
  for (const Finding& finding : find_indicators(model, interview, log)) {
    if (finding.shown == Shown::not_assessed) continue;
    const Indicator& indicator = *finding.indicator;
    // Doubled, so that half of an odd weight is a whole number.
    const std::int32_t points = finding.shown == Shown::full ? 2 * indicator.weight : finding.shown == Shown::half ? indicator.weight : 0;
    turn.score(indicator.competency, points, 2 * indicator.weight);
    if (!turn.wants_records()) continue;
    assessment::DecisionRecord record;
    record.decision = base::Text(interview.id);
    record.choice = base::Text(indicator.id);
    record.title = base::Text(fmt::format("In the conversation: {}", indicator.text));
    const char* found = finding.shown == Shown::full ? kShown : finding.shown == Shown::half ? kShownInPart : kNotShown;
    const std::string lines = quoted(interview, log, finding.evidence);
    record.taken = base::Text(fmt::format("{}{}{}{}{}", found, finding.figure.empty() ? "" : " ", finding.figure, lines.empty() ? "" : " ", lines));
    record.why = base::Text(finding.shown == Shown::full ? indicator.why : indicator.missed);
    record.reference = base::Text(indicator.reference);
    if (finding.shown != Shown::full) record.better = base::Text(indicator.better);
    if (finding.shown != Shown::full) record.better_why = base::Text(indicator.why);
    turn.record(std::move(record));
  }
  // What was promised cannot be kept: she finds out.
  if (std::any_of(log.begin(), log.end(), [](const LogEntry& e) { return e.effect == "promise"; })) {
    PersonState state = state_of(interview, turn);
    state.trust = updated(state.trust, model.response.effect("broken_promise").trust);
    set_state(interview, state, turn);
  }
}

}  // namespace casecraft::interview
