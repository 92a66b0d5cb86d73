#include "exercises/interview/conduct.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/harmless.hpp"
#include "exercises/interview/indicators.hpp"
#include "exercises/interview/sentences.hpp"

namespace casecraft::interview {
namespace {

using coder::Type;

constexpr Share kStrained = 6000;
constexpr Share kTooMuchDistress = 8500, kTooLittleTrust = 800, kTooTired = 9500;
constexpr std::size_t kTurnsOfMemory = 5;
constexpr int kSure = 800;   ///< Per mille.

bool is_about_facts(Type type) {
  switch (type) {
    case Type::invitation:
    case Type::cued_invitation:
    case Type::directive:
    case Type::option_posing:
    case Type::suggestive:
    case Type::compound: return true;
    default: return false;
  }
}

/// Blame or pressure that the model alone, and without being sure, reads into typed words.
bool is_doubtful(const coder::Coding& coding) {
  return (coding.type == Type::blaming || coding.type == Type::pressure) && coding.rule.empty() && coding.confidence < kSure;
}

bool is_promise(const coder::Coding& coding) { return coding.type == Type::pressure && (coding.fine == "promise" || coding.fine == "secrecy"); }

}  // namespace

Conduct::Conduct(const InterviewModel& model, const Interview& interview, session::Turn& turn) : model_(model), interview_(interview), turn_(turn), log_(log_of(interview, turn)) {}

coder::Coding Conduct::code(const std::string& text) const {
  // The coder knows the language of the exercise, and reads the same in every locale.
  const script::SourceWords in_source(turn_.machine());
  std::string previous;
  if (!log_.empty()) {
    for (const std::string& reference : log_.back().said) previous += (previous.empty() ? "" : " ") + words_said(interview_, reference, turn_).str();
  }
  std::vector<std::string> disclosed;
  std::vector<std::string> asked;
  for (const LogEntry& earlier : log_) {
    if (earlier.act.empty()) asked.push_back(earlier.text);
    for (const std::string& reference : earlier.said) disclosed.push_back(words_said(interview_, reference, turn_).str());
  }
  return model_.coder->code(text, {previous, disclosed, asked});
}

coder::Coding Conduct::certain(const Offer& offer) const {
  coder::Coding coding;
  coding.type = offer.type;
  coding.fine = offer.fine;
  coding.confidence = 1000;
  coding.is_irrelevant_intimate = offer.fine == "intimate";
  coding.is_repeated = false;
  return coding;
}

std::int64_t Conduct::topic_of(std::span<const std::string> words) const {
  const std::int64_t present = turn_.state().integer(interview_.topic);
  std::int64_t best = -1;
  int most = 0;
  for (std::size_t i = 0; i < interview_.topics.size(); ++i) {
    const int hits = 2 * interview_.topics[i].words.count(words) + (static_cast<std::int64_t>(i) == present ? 1 : 0);
    if (hits > most && hits > 1) {
      most = hits;
      best = static_cast<std::int64_t>(i);
    }
  }
  return best;
}

LogEntry Conduct::entry(const std::string& text, const coder::Coding& coding, const Offer* picked) const {
  LogEntry entry;
  entry.action = turn_.action();
  entry.text = base::harmless(text, kLongestKept);
  entry.shown = entry.text;
  entry.type = coding.type;
  entry.fine = coding.fine;
  entry.confidence = coding.confidence;
  entry.is_picked = picked != nullptr;
  entry.is_about_facts = is_about_facts(coding.type);
  const std::vector<std::string> words = words_of(entry.text);
  const std::int64_t present = turn_.state().integer(interview_.topic);
  const std::int64_t named = picked != nullptr && picked->topic ? static_cast<std::int64_t>(*picked->topic) : topic_of(words);
  entry.topic = named >= 0 ? named : present;
  entry.changes_topic = entry.is_about_facts && named >= 0 && present >= 0 && named != present;
  // A signpost or a reason may also stand in what was said just before.
  const LogEntry* before = !log_.empty() && log_.back().act.empty() && !log_.back().is_about_facts ? &log_.back() : nullptr;
  entry.is_signposted = model_.response.signpost.in(words) || (before != nullptr && before->is_signposted);
  const bool is_sensitive = named >= 0 && interview_.topics[static_cast<std::size_t>(named)].is_sensitive && entry.is_about_facts;
  entry.is_reasoned = !is_sensitive || model_.response.reason.in(words) || (before != nullptr && model_.response.reason.in(words_of(before->text)));
  for (const Indicator& indicator : interview_.indicators) {
    if (shows(indicator, entry.type, words)) entry.shows.push_back(indicator.id);
  }
  entry.effect = effect_of(entry, coding, words, turn_.state().integer(interview_.stopping) != 0);
  return entry;
}

std::string Conduct::effect_of(const LogEntry& entry, const coder::Coding& coding, std::span<const std::string> words, bool has_stopped) const {
  if (coding.type == Type::unclear) return "unclear";
  // Between likely and sure nothing is held against anybody: it is as if it had not been understood.
  if (is_doubtful(coding)) return "unclear";
  if (is_promise(coding)) return "promise";
  if (coding.type == Type::pressure || coding.type == Type::blaming) return std::string(coder::to_string(coding.type));
  if (coding.is_irrelevant_intimate) return "intimate";
  if (entry.is_about_facts && has_stopped) return "ignored_stop";
  if (entry.is_about_facts && entry.topic >= 0) {
    const Topic& topic = interview_.topics[static_cast<std::size_t>(entry.topic)];
    const bool is_known = topic.known ? turn_.machine().condition(topic.known) : std::any_of(interview_.facts.begin(), interview_.facts.end(), [&](const Fact& f) {
      return static_cast<std::int64_t>(f.topic) == entry.topic && turn_.state().integer(f.told) != 0;
    });
    if (topic.is_closed_to_questions && is_known && (topic.words.in(words) || entry.is_picked)) return "child";
  }
  // Word for word a third time, even an open request says that the answers were not good enough.
  const auto same = std::count_if(log_.begin(), log_.end(), [&](const LogEntry& e) { return e.act.empty() && e.text == entry.text; });
  if (entry.is_about_facts && same >= 2) return "repeated";
  if (coding.is_repeated && entry.is_about_facts && coding.type != Type::invitation && coding.type != Type::cued_invitation) return "repeated";
  if (coding.type == Type::option_posing && coding.fine.starts_with("forced")) return "forced_choice";
  if (coding.type == Type::support && coding.fine == "apology") return "apology";
  return std::string(coder::to_string(coding.type));
}

Share Conduct::strength_of(std::string_view effect) const {
  int before = 0;
  std::size_t seen = 0;
  for (auto entry = log_.rbegin(); entry != log_.rend() && seen < kTurnsOfMemory; ++entry, ++seen) before += entry->effect == effect ? 1 : 0;
  return before == 0 ? kWhole : before == 1 ? 3000 : 0;
}

void Conduct::move(PersonState& state, const LogEntry& entry) const {
  const Effect& effect = model_.response.effect(entry.effect);
  const bool is_process = effect.most == 0 && effect.harm == 0 && effect.trust >= 0;
  const Share strength = is_process ? strength_of(entry.effect) : kWhole;
  const auto part = [&](Share whole_effect) { return whole_effect * strength / kWhole; };
  state.trust = updated(state.trust, part(effect.trust));
  state.control = updated(state.control, part(effect.control));
  state.distress = updated(state.distress, part(effect.distress));
  state.fatigue = updated(state.fatigue, part(effect.fatigue));
  state.harm = updated(state.harm, effect.harm);
  // Each turn tires a little, more when she is distressed, and distress ebbs by itself: F += .008 + .015 D, D -= .006.
  state.fatigue = updated(state.fatigue, 80 + 150 * state.distress / kWhole);
  state.distress = updated(state.distress, -60);
}

void Conduct::apologise(PersonState& state) const {
  // Within two turns an apology gives back three fifths of the trust that was lost, and no willingness (harm stays).
  for (std::size_t back = 1; back <= std::min<std::size_t>(2, log_.size()); ++back) {
    const std::size_t at = log_.size() - back;
    if (log_[at].effect != "blaming" && log_[at].effect != "pressure" && log_[at].effect != "ignored_stop") continue;
    const Share before = at == 0 ? interview_.start.trust : log_[at - 1].after.trust;
    const Share lost = std::max<Share>(0, before - log_[at].after.trust);
    state.trust = std::min<Share>(kWhole, state.trust + lost * 6 / 10);
    return;
  }
}

void Conduct::respond(LogEntry& entry, const coder::Coding& coding, const Offer* picked, PersonState& state, Answering& answer) {
  const bool had_stopped = turn_.state().integer(interview_.stopping) != 0;
  const bool was_strained = state.distress >= kStrained || state.fatigue >= kStrained;
  turn_.state().add_to(interview_.utterances, 1);
  move(state, entry);
  if (entry.effect == "apology") apologise(state);
  answered(entry, answer);
  const std::vector<std::string> words = words_of(entry.text);
  if (had_stopped) {
    if (entry.effect == "ignored_stop") entry.critical = "ignored_stop";
    answer.reply(entry.effect == "ignored_stop" || entry.effect == "blaming" || entry.effect == "pressure" ? "stops" : entry.type == Type::unclear ? "unclear" : "closure");
  } else if (entry.effect == "intimate" || entry.effect == "child") {
    entry.critical = entry.effect;
    answer.reply(entry.effect == "child" && interview_.reply("child") != nullptr ? "child" : "intimate");
  } else if (entry.effect == "repeated" && interview_.reply("already") != nullptr) {
    answer.reply("already");
  } else if (entry.is_about_facts || entry.type == Type::facilitator) {
    answer.about_facts(words, picked != nullptr ? picked->fact : std::nullopt);
  } else if (is_doubtful(coding)) {
    answer.reply("unclear");
  } else if (entry.type == Type::blaming) {
    entry.critical = "blaming";
    answer.reply("blamed");
  } else if (entry.effect == "promise") {
    entry.critical = "promise";
    answer.reply("closure");
  } else if (entry.type == Type::pressure) {
    // Insisting is pressure; only a threat, an inducement or what the coder could not name more closely is put before an instructor.
    if (coding.fine != "insisting") entry.critical = "pressure";
    answer.reply("pressed");
  } else if (entry.type == Type::choice && answer.needs(words)) {
    // She has said what she needs.
  } else if (entry.type == Type::closure && answer.corrects(words)) {
    // She has put right what was understood wrongly.
  } else {
    answer.reply(coder::to_string(entry.type));
  }
  if (!entry.critical.empty()) propose(entry);
  if (entry.topic >= 0 && entry.is_about_facts) turn_.state().set(interview_.topic, base::Value(entry.topic));
  if (!had_stopped) signs(entry, state, answer, was_strained);
  if (turn_.state().integer(interview_.stopping) == 0) ask_back(answer);
}

void Conduct::signs(LogEntry&, const PersonState& state, Answering& answer, bool was_strained) {
  if (state.distress >= kTooMuchDistress || state.trust < kTooLittleTrust || state.fatigue >= kTooTired) {
    turn_.state().set(interview_.stopping, base::Value(1));
    turn_.state().set(interview_.pending, base::Value(-1));
    return answer.reply("stops");
  }
  const std::int64_t n = turn_.state().integer(interview_.utterances);
  // A sign when it begins, and every third turn while it lasts.
  if (state.distress >= kStrained && (!was_strained || n % 3 == 0)) answer.reply("distress");
  else if (state.fatigue >= kStrained && (!was_strained || n % 3 == 0)) answer.reply(interview_.reply("tired") != nullptr ? "tired" : "distress");
}

void Conduct::answered(const LogEntry& entry, Answering& answer) {
  const std::int64_t pending = turn_.state().integer(interview_.pending);
  if (pending < 0) return;
  turn_.state().set(interview_.pending, base::Value(-1));
  const Ask& ask = interview_.asks[static_cast<std::size_t>(pending)];
  const bool is_good = std::find(ask.answered_by.begin(), ask.answered_by.end(), entry.type) != ask.answered_by.end();
  const bool is_bad = entry.effect == "blaming" || entry.effect == "pressure";
  for (const session::ScorePart& part : ask.score) turn_.score(part.competency, is_good ? part.points : 0, part.points);
  if (is_good && !ask.good.empty()) answer.say("good/" + ask.id, ask.good.render(turn_.machine()));
  if (is_bad && !ask.bad.empty()) answer.say("bad/" + ask.id, ask.bad.render(turn_.machine()));
  if (!turn_.wants_records()) return;
  assessment::DecisionRecord record;
  record.decision = base::Text(interview_.id);
  record.choice = base::Text(ask.id);
  record.title = base::Text(fmt::format(kAsked, interview_.person_name, ask.says.render(turn_.machine()).view()));
  record.taken = base::Text(fmt::format(kSaid, entry.shown));
  record.why = is_good ? ask.why.render(turn_.machine()) : ask.missed.render(turn_.machine());
  record.reference = base::Text(ask.reference);
  if (!is_good) record.better = base::Text("Answer what she asks before you ask again");
  turn_.record(std::move(record));
}

void Conduct::ask_back(Answering& answer) {
  const std::int64_t n = turn_.state().integer(interview_.utterances);
  for (std::size_t i = 0; i < interview_.asks.size(); ++i) {
    const Ask& ask = interview_.asks[i];
    if (turn_.state().integer(ask.asked) != 0) continue;
    const bool by_turn = ask.turn >= 0 && n >= ask.turn;
    const bool by_topic = ask.topic && std::any_of(interview_.facts.begin(), interview_.facts.end(), [&](const Fact& f) {
                            return f.topic == *ask.topic && turn_.state().integer(f.told) != 0;
                          });
    if (!by_turn && !by_topic && !(ask.when && turn_.machine().condition(ask.when))) continue;
    turn_.state().set(ask.asked, base::Value(turn_.action()));
    turn_.state().set(interview_.pending, base::Value(static_cast<std::int64_t>(i)));
    return answer.say("ask/" + ask.id, ask.says.render(turn_.machine()));
  }
}

void Conduct::propose(const LogEntry& entry) {
  const auto found = model_.response.critical.find(entry.critical);
  if (found == model_.response.critical.end()) return;
  turn_.critical({turn_.action(), base::Text(interview_.id), base::Text(found->second.id), base::Text(found->second.why), base::Text(found->second.reference), !entry.is_picked});
}

std::string Conduct::act(const Act& act) {
  LogEntry entry;
  entry.action = turn_.action();
  entry.act = act.id.str();
  entry.type = Type::choice;
  entry.is_reasoned = true;
  entry.topic = turn_.state().integer(interview_.topic);
  const std::string id = act.id.str();
  entry.effect = id == "break" ? "pause" : id == "water" ? "water" : id == "stop" || id == "recording" || act.is_own ? "choice" : "companion";
  PersonState state = state_of(interview_, turn_);
  move(state, entry);
  turn_.state().add_to(act.done, 1);
  if (act.effect) turn_.machine().effect(act.effect);
  Answering answer(interview_, model_.response, turn_, entry, state);
  if (!act.says.empty()) {
    const auto which = static_cast<std::size_t>(turn_.state().integer(act.done) - 1) % act.says.size();
    answer.say(fmt::format("act/{}/{}", id, which), act.says[which].render(turn_.machine()));
  }
  if (id == "stop") turn_.state().set(interview_.stopping, base::Value(2));
  for (const session::ScorePart& part : act.score) turn_.score(part.competency, part.points, std::max(part.points, 0));
  if (turn_.wants_records() && !act.score.empty()) {
    assessment::DecisionRecord record;
    record.decision = base::Text(interview_.id);
    record.choice = act.id;
    record.title = act.label.render(turn_.machine());
    record.taken = record.title;
    record.why = act.why.render(turn_.machine());
    record.reference = base::Text(act.reference);
    turn_.record(std::move(record));
  }
  set_state(interview_, state, turn_);
  entry.after = state;
  remember(entry);
  return answer.text();
}

void Conduct::remember(const LogEntry& entry) {
  base::List log = turn_.state().get(interview_.log).as_list();
  log.push_back(to_value(entry));
  turn_.state().set(interview_.log, base::Value(std::move(log)));
}

}  // namespace casecraft::interview
