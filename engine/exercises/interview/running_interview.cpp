#include "exercises/interview/running_interview.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/harmless.hpp"
#include "base/names.hpp"
#include "exercises/interview/answering.hpp"
#include "exercises/interview/conduct.hpp"
#include "exercises/interview/indicators.hpp"

namespace casecraft::interview {

using session::ActionRefused;
using session::Block;
using session::Turn;

namespace {

constexpr std::size_t kLongestTyped = 200'000;
constexpr std::size_t kOffersAtOnce = 7;
constexpr const char* kOnlyEnglish = "What you type is understood in English only; lines to pick are there in your language.";

std::string per_cent(std::int64_t per_mille) { return fmt::format("{} %", (per_mille + 5) / 10); }

/// How an utterance was read, for somebody who learns.
std::string coding_words(const LogEntry& entry, const coder::Coding& coding) {
  std::string reasons;
  for (const coder::Reason& reason : coding.reasons) reasons += (reasons.empty() ? "" : "; ") + reason.words;
  std::string more = reasons.empty() ? "" : fmt::format(". By: {}", reasons);
  if (coding.is_repeated) more = reasons.empty() ? ". It repeats an earlier question" : fmt::format(". By: {}. It repeats an earlier question", reasons);
  std::string words = fmt::format("Read as {} ({}); {} sure{}.", coder::to_string(entry.type), coder::meaning_of(entry.type), per_cent(entry.confidence), more);
  std::replace(words.begin(), words.end(), '_', ' ');
  return words;
}

}  // namespace

std::vector<LogEntry> log_of(const Interview& interview, Turn& turn) {
  std::vector<LogEntry> log;
  const auto* running = dynamic_cast<const RunningInterview*>(turn.running("interview"));
  for (const base::Value& value : turn.state().get(interview.log).as_list()) {
    log.push_back(log_entry_from(value));
    const std::string* words = running == nullptr ? nullptr : running->picked_words(log.back().action);
    if (words != nullptr) log.back().shown = *words;
  }
  return log;
}

PersonState state_of(const Interview& interview, Turn& turn) {
  script::State& slots = turn.state();
  return {slots.integer(interview.trust), slots.integer(interview.distress), slots.integer(interview.fatigue), slots.integer(interview.control), slots.integer(interview.harm)};
}

void set_state(const Interview& interview, const PersonState& state, Turn& turn) {
  turn.state().set(interview.trust, base::Value(state.trust));
  turn.state().set(interview.distress, base::Value(state.distress));
  turn.state().set(interview.fatigue, base::Value(state.fatigue));
  turn.state().set(interview.control, base::Value(state.control));
  turn.state().set(interview.harm, base::Value(state.harm));
}

const std::string* RunningInterview::picked_words(std::int64_t action) const {
  const auto found = picked_.find(action);
  return found == picked_.end() ? nullptr : &found->second;
}

const Interview& RunningInterview::here(Turn& turn) const { return model_.interviews[static_cast<std::size_t>(turn.state().integer(model_.place))]; }

void RunningInterview::open(std::string_view place, Turn& turn) {
  turn.state().set(model_.place, base::Value(static_cast<std::int64_t>(model_.by_id.at(std::string(place)))));
  say_again(turn);
}

void RunningInterview::interrupt(std::span<const std::string> places, Turn& turn) { open(places.front(), turn); }

void RunningInterview::say_again(Turn& turn) const {
  const Interview& interview = here(turn);
  turn.say({Block::Kind::heading, interview.title.render(turn.machine())});
  if (base::Text words = interview.text.render(turn.machine()); !words.empty()) turn.say({Block::Kind::paragraph, std::move(words)});
  if (interview.is_translated) turn.say({Block::Kind::notice, kOnlyEnglish});
  const std::vector<LogEntry> log = log_of(interview, turn);
  if (log.empty()) return;
  // Where the conversation stood, for whoever comes back.
  const LogEntry& last = log.back();
  if (!last.text.empty()) turn.say({Block::Kind::asked, base::Text(last.shown)});
  std::string reply;
  for (const std::string& reference : last.said) reply += (reply.empty() ? "" : " ") + words_said(interview, reference, turn).str();
  if (!reply.empty()) turn.say({Block::Kind::said, base::Text(reply), {}, false, base::Text(interview.person_name)});
}

base::Text RunningInterview::hint(Turn& turn) const {
  const Interview& interview = here(turn);
  if (!interview.hint.empty()) return interview.hint.render(turn.machine());
  if (turn.state().integer(interview.stopping) != 0) return base::Text(fmt::format("{} has stopped. Say what comes next and what a safe contact would be, then close.", interview.person_name));
  if (turn.state().integer(interview.pending) >= 0) return base::Text(fmt::format("{} has asked you something. Answer that first.", interview.person_name));
  const PersonState state = state_of(interview, turn);
  if (state.distress >= 6000 || state.fatigue >= 6000) return "Look at how the person is. What could you offer?";
  if (turn.state().integer(interview.utterances) == 0) return "Before any question: who are you, what is this for, and what may be refused?";
  return "What could you ask that holds nothing of your own idea?";
}

void RunningInterview::apply(const session::Action& action, Turn& turn) {
  if (action.kind == "ask") return ask(action, turn);
  if (action.kind == "act") return act(action, turn);
  if (action.kind == "contest") return contest(action, turn);
  if (action.kind == "close") return close(turn);
  static const std::vector<std::string> kinds{"ask", "act", "contest", "close", "wait", "note", "pause", "resume", "leave", "hint", "rewind"};
  throw ActionRefused(fmt::format("'{}' is no action in an interview; {}", action.kind, base::nearest_name_hint(action.kind, kinds)));
}

void RunningInterview::ask(const session::Action& action, Turn& turn) {
  const Interview& interview = here(turn);
  const Offer* picked = nullptr;
  std::string text;
  // Left from an action of this number that could not be kept.
  picked_.erase(turn.action());
  if (const base::Value& wanted = action.payload["offer"]; wanted.is_text()) {
    const auto found = std::find_if(interview.offers.begin(), interview.offers.end(), [&](const Offer& o) { return o.id == wanted.as_text(); });
    if (found == interview.offers.end() || (found->when && !turn.machine().condition(found->when))) {
      throw ActionRefused(fmt::format("'{}' is not on offer here", wanted.as_text().view()));
    }
    picked = &*found;
    text = picked->words.render_source(turn.machine()).str();
    if (picked->words.is_translated()) picked_[turn.action()] = base::harmless(picked->words.render(turn.machine()).view(), kLongestKept);
    turn.state().add_to(picked->taken, 1);
  } else {
    const base::Value& typed = action.payload["text"];
    if (!typed.is_text() || typed.as_text().view().find_first_not_of(" \t\r\n") == std::string_view::npos) throw ActionRefused("'ask' needs words: type what you say");
    if (typed.as_text().view().size() > kLongestTyped) throw ActionRefused(fmt::format("that is longer than {} bytes; say less at once", kLongestTyped));
    text = typed.as_text().str();
  }
  Conduct conduct(model_, interview, turn);
  const coder::Coding coding = picked != nullptr ? conduct.certain(*picked) : conduct.code(text);
  LogEntry entry = conduct.entry(text, coding, picked);
  if (const std::string* words = picked_words(turn.action())) entry.shown = *words;
  turn.say({Block::Kind::asked, base::Text(entry.shown)});
  PersonState state = state_of(interview, turn);
  Answering answer(interview, model_.response, turn, entry, state);
  conduct.respond(entry, coding, picked, state, answer);
  set_state(interview, state, turn);
  entry.after = state;
  const std::string reply = answer.text();
  if (!reply.empty()) turn.say({Block::Kind::said, base::Text(reply), {}, false, base::Text(interview.person_name)});
  if (turn.mode() == session::Mode::practice) turn.say({Block::Kind::coding, base::Text(coding_words(entry, coding))});
  if (turn.wants_records()) commented_.push_back({turn.action(), reply, coding.reasons});
  conduct.remember(entry);
  turn.spend(interview.seconds);
}

void RunningInterview::act(const session::Action& action, Turn& turn) {
  const Interview& interview = here(turn);
  const base::Value& wanted = action.payload["act"];
  if (!wanted.is_text()) throw ActionRefused("'act' needs {\"act\": \"break\"}");
  const auto found = std::find_if(interview.acts.begin(), interview.acts.end(), [&](const Act& a) { return a.id == wanted.as_text(); });
  if (found == interview.acts.end() || (found->when && !turn.machine().condition(found->when)) || (found->is_own && turn.state().integer(found->done) > 0)) {
    throw ActionRefused(fmt::format("'{}' is not on offer here", wanted.as_text().view()));
  }
  Conduct conduct(model_, interview, turn);
  turn.say({Block::Kind::taken, found->label.render(turn.machine())});
  const std::string reply = conduct.act(*found);
  if (!reply.empty()) turn.say({Block::Kind::said, base::Text(reply), {}, false, base::Text(interview.person_name)});
  if (turn.wants_records()) commented_.push_back({turn.action(), reply, {}});
  turn.spend(found->id == std::string_view("break") ? 15 * 60 : interview.seconds);
  if (!found->to.empty()) {
    score_indicators(model_, interview, turn);
    turn.go(found->to);
  }
}

void RunningInterview::contest(const session::Action& action, Turn& turn) {
  const Interview& interview = here(turn);
  if (turn.mode() != session::Mode::practice) throw ActionRefused("codes are shown and contested in practice; after an assessment the debrief shows them");
  const std::int64_t about = action.payload.integer_at("action", 0);
  const auto type = coder::type_from(action.payload.text_at("type"));
  const std::vector<LogEntry> log = log_of(interview, turn);
  const auto entry = std::find_if(log.begin(), log.end(), [&](const LogEntry& e) { return e.action == about && e.act.empty(); });
  if (entry == log.end() || !type) throw ActionRefused("'contest' needs {\"action\": number of the utterance, \"type\": \"what you meant\", \"words\": \"…\"}");
  base::List contests = turn.state().get(interview.contests).as_list();
  contests.push_back(base::Map{{"action", about}, {"read_as", coder::to_string(entry->type)}, {"meant", coder::to_string(*type)}, {"words", base::harmless(action.payload.text_at("words"), kLongestKept)}});
  turn.state().set(interview.contests, base::Value(std::move(contests)));
  turn.say({Block::Kind::notice, base::Text("Kept for your instructor, beside the line. What happened in the conversation stays as it was.")});
}

void RunningInterview::close(Turn& turn) {
  const Interview& interview = here(turn);
  if (turn.state().get(interview.log).as_list().empty()) throw ActionRefused("nothing has been said yet; say or offer something first, or leave and come back");
  turn.say({Block::Kind::taken, interview.close_label.empty() ? base::Text("You close the interview.") : interview.close_label.render(turn.machine())});
  score_indicators(model_, interview, turn);
  const bool stopped = turn.state().integer(interview.stopping) != 0;
  turn.go(stopped ? interview.stopped_to : interview.close_to);
}

void RunningInterview::settle(Turn& turn) {
  const Interview& interview = here(turn);
  open_offers_.clear();
  open_acts_.clear();
  const std::int64_t topic = turn.state().integer(interview.topic);
  const bool has_stopped = turn.state().integer(interview.stopping) != 0;
  // What answers a question that is open first, of each type that does.
  if (const std::int64_t pending = turn.state().integer(interview.pending); pending >= 0) {
    for (const coder::Type type : interview.asks[static_cast<std::size_t>(pending)].answered_by) {
      int found = 0;
      for (std::size_t i = 0; i < interview.offers.size() && found < 2; ++i) {
        const Offer& offer = interview.offers[i];
        if (offer.type != type || turn.state().integer(offer.taken) > 0 || (offer.when && !turn.machine().condition(offer.when))) continue;
        open_offers_.push_back(i);
        ++found;
      }
    }
  }
  // What fits the present subject first, then what fits any, then other subjects: never all sixty at once.
  for (const int round : {0, 1, 2}) {
    std::size_t taken_here = 0;
    // Begun a little further on after each utterance, so that lines which nobody takes do not stand in the way of others.
    const std::size_t count = interview.offers.size();
    const std::size_t first = topic < 0 ? 0 : static_cast<std::size_t>(turn.state().integer(interview.utterances)) * 3;
    for (std::size_t step = 0; step < count && open_offers_.size() < kOffersAtOnce; ++step) {
      const std::size_t i = (first + step) % count;
      const Offer& offer = interview.offers[i];
      const int fits = offer.topic && static_cast<std::int64_t>(*offer.topic) == topic ? 0 : !offer.topic ? 1 : 2;
      if (std::find(open_offers_.begin(), open_offers_.end(), i) != open_offers_.end()) continue;
      if (fits != round || turn.state().integer(offer.taken) > 0 || (has_stopped && offer.topic)) continue;
      if (round == 0 && taken_here >= 4) break;
      if (round == 1 && taken_here >= 3 && topic >= 0 && !has_stopped) break;
      if (offer.when && !turn.machine().condition(offer.when)) continue;
      open_offers_.push_back(i);
      ++taken_here;
    }
  }
  for (std::size_t i = 0; i < interview.acts.size(); ++i) {
    const Act& act = interview.acts[i];
    if (act.is_own && turn.state().integer(act.done) > 0) continue;
    if (act.id == std::string_view("stop") && has_stopped) continue;
    if (act.when && !turn.machine().condition(act.when)) continue;
    open_acts_.push_back(i);
  }
}

void RunningInterview::show(session::View& view, Turn& turn) const {
  const Interview& interview = here(turn);
  view.place = base::Text(interview.id);
  if (view.phase != session::Phase::open) return;
  static const base::Text kAsk("ask");
  static const base::Text kAct("act");
  session::Field words;
  words.name = "text";
  words.label = fmt::format("What you say to {}", interview.person_name);
  words.type = session::Field::Type::line;
  words.is_required = true;
  if (interview.is_translated) words.help = kOnlyEnglish;
  view.offers.push_back({"ask", kAsk, base::Text(interview.is_translated ? "Say or ask, in your own words, in English" : "Say or ask, in your own words"), base::Value(base::Map{}), {std::move(words)}, false});
  for (const std::size_t i : open_offers_) {
    const Offer& offer = interview.offers[i];
    view.offers.push_back({offer.id, kAsk, base::Text(fmt::format("{}{}{}", interview.opens, offer.words.render(turn.machine()).view(), interview.closes)), offer.payload, {}, false});
  }
  for (const std::size_t i : open_acts_) {
    const Act& act = interview.acts[i];
    view.offers.push_back({act.id, kAct, act.label.render(turn.machine()), act.payload, {}, turn.state().integer(act.done) > 0});
  }
  if (!turn.state().get(interview.log).as_list().empty()) {
    base::Text label = interview.close_label.empty() ? base::Text("Close the interview.") : interview.close_label.render(turn.machine());
    view.offers.push_back({"close", "close", std::move(label), base::Value(base::Map{}), {}, false});
  }
  base::Map panel{{"person", interview.person_name}, {"utterances", turn.state().integer(interview.utterances)}, {"stopped", turn.state().integer(interview.stopping) != 0}};
  if (view.mode == session::Mode::practice) {
    const PersonState state = state_of(interview, turn);
    panel.emplace("state", base::Map{{"trust", state.trust / 100}, {"distress", state.distress / 100}, {"fatigue", state.fatigue / 100}, {"control", state.control / 100}, {"harm", state.harm / 100}});
  }
  view.panel = base::Value(std::move(panel));
}

std::optional<session::Page> RunningInterview::look(const session::Lookup&, Turn&) const { return std::nullopt; }

}  // namespace casecraft::interview
