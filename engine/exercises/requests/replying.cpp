#include <fmt/format.h>

#include <algorithm>

#include "base/counted.hpp"
#include "exercises/requests/running_requests.hpp"
#include "exercises/requests/sentences.hpp"
#include "exercises/requests/times.hpp"

// What comes back: what a body gives, keeps, asks or refuses, when its time has come.
namespace casecraft::requests {
namespace {

using session::Block;
using session::Turn;

constexpr std::int64_t kThanks = 2;   ///< Goodwill that a request without a fault earns.

KeptWords kept(const script::TextTemplate& text, Turn& turn) { return {text.render_source(turn.machine()).str(), text.render(turn.machine()).str()}; }

/// One thing after another, in a sentence.
void list(KeptWords& words, const KeptWords& more, const char* behind = "") {
  const char* between = words.empty() ? "" : ", ";
  words.source += fmt::format("{}{}{}", between, more.source, behind);
  words.shown += fmt::format("{}{}{}", between, more.shown, behind);
}

/// A reply as it is put together: as the state keeps it, and beside it as it is shown.
struct Letter {
  KeptWords words, conditions;
  void add(const KeptWords& more) {
    if (more.empty()) return;
    const char* between = words.empty() ? "" : "\n";
    words.source += between + more.source;
    words.shown += between + more.shown;
  }
  void add(const char* sentence) { add(KeptWords{sentence, sentence}); }
};

bool matches(const Reply& reply, const Request& request, Result result, const Read& read, Turn& turn) {
  if (!reply.channel.empty() && reply.channel != request.channel) return false;
  if (std::find(reply.results.begin(), reply.results.end(), result) == reply.results.end()) return false;
  if (!reply.when) return true;
  const InSight in_sight(read.value, turn);
  return turn.machine().condition(reply.when);
}

KeptWords label_of(const Holding& holding, Turn& turn) { return kept(holding.label, turn); }

/// In the body's own time, and in ours by universal time.
std::string day_of(std::int64_t at, const Calendar& calendar, Turn& turn) {
  const base::UtcTime time = time_at(at, turn);
  return fmt::format("{} ({} UTC)", base::format_long(time, calendar.zone), base::format_clock(time, base::utc()));
}

void add_lost(Letter& letter, const KeptWords& lost) {
  if (lost.empty()) return;
  const auto sentence = [](const std::string& labels) { return fmt::format("Deleted under the retention rules before your request was worked on: {}.", labels); };
  letter.add({sentence(lost.source), sentence(lost.shown)});
}

/// Whether anything is kept by it.
bool keep(const RequestActivities& model, Request& request, const Read& read, Letter& letter, Turn& turn) {
  KeptWords there, lost;
  const std::int64_t until = turn.now() + read.channel->keeps;
  for (const Holding* holding : found_by(model, read)) {
    if (is_lost(*holding, turn)) {
      list(lost, label_of(*holding, turn));
      continue;
    }
    const std::int64_t end = end_of(*holding, turn);
    if (end < until) turn.state().set(holding->ends, base::Value(until));
    turn.state().set(holding->kept_by, base::Value(request.number));
    list(there, label_of(*holding, turn));
  }
  if (!there.empty()) {
    const std::string day = day_of(until, model.calendars[read.body->calendar], turn);
    const auto sentence = [&](const std::string& labels) { return fmt::format("Kept until {}, and shown to nobody: {}. A preservation discloses nothing; it needs an order or a request to follow.", day, labels); };
    letter.add({sentence(there.source), sentence(there.shown)});
  }
  add_lost(letter, lost);
  if (there.empty() && lost.empty()) letter.add("Under what you gave us there is nothing on record.");
  return !there.empty();
}

/// Hands over what is there, and says whether that was anything; `request.result` becomes "answered" when nothing is held back after all.
bool give(const RequestActivities& model, Request& request, const Read& read, Letter& letter, Turn& turn) {
  const std::vector<const Holding*> found = found_by(model, read);
  std::vector<const Holding*> there;
  KeptWords lost;
  for (const Holding* holding : found) {
    if (contains(request.obtained, holding->id)) continue;
    if (!is_lost(*holding, turn)) there.push_back(holding);
    else list(lost, label_of(*holding, turn));
  }
  const bool is_part = request.result == Result::partial;
  const std::size_t given = is_part ? (there.size() + 1) / 2 : there.size();
  bool is_held_back = given < there.size();
  KeptWords names;
  for (std::size_t i = 0; i < given; ++i) {
    const Holding& holding = *there[i];
    const bool has_part = is_part && !holding.part.empty();
    is_held_back = is_held_back || has_part;
    turn.receive(has_part ? holding.part : holding.gives);
    if (!has_part) {
      if (turn.state().integer(holding.obtained) < 0) turn.state().set(holding.obtained, base::Value(turn.now()));
      request.obtained.push_back(holding.id);
    }
    list(names, label_of(holding, turn), has_part ? kInPart : "");
  }
  if (!names.empty()) letter.add({fmt::format(kAttached, names.source), fmt::format(kAttached, names.shown)});
  if (is_held_back) letter.add("This is what we could establish so far. Send us the same request again for the rest.");
  else request.result = Result::answered;
  add_lost(letter, lost);
  if (names.empty() && lost.empty()) letter.add(request.obtained.empty() ? "Under what you gave us there is nothing on record." : "There is nothing beyond what you have.");
  return !names.empty();
}

/// What a body writes that does not answer: where else to go, or what was wanting.
void add_faults(const RequestActivities& model, const Request& request, const Body& body, Letter& letter, Turn& turn) {
  if (request.result == Result::bounced) letter.add(kept(body.redirect, turn));
  for (const std::string& id : request.failed) {
    const Rule* rule = model.rule(id);
    const bool is_asked = rule != nullptr && (rule->otherwise == request.result || (request.result == Result::question && rule->otherwise == Result::silent));
    if (is_asked) letter.add(rule->says);
  }
  if (letter.words.empty()) letter.add("Please tell us what you need from us, and why.");
}

Stage stage_after(Result result) {
  switch (result) {
    case Result::question:
    case Result::narrowing: return Stage::returned;
    case Result::refused: return Stage::refused;
    case Result::bounced: return Stage::bounced;
    default: return Stage::answered;
  }
}

std::string_view word_for(Result result) {
  switch (result) {
    case Result::question: return "asks back";
    case Result::narrowing: return "asks you to narrow it";
    case Result::refused: return "refuses";
    case Result::bounced: return "sends it back";
    case Result::partial: return "answers in part";
    default: return "answers";
  }
}

}  // namespace

void RunningRequests::expect(std::int64_t number, std::int64_t at, Turn& turn) {
  base::List agenda = turn.state().get(model_.board.agenda).as_list();
  const auto later = std::find_if(agenda.begin(), agenda.end(), [&](const base::Value& one) { return one.integer_at("at") > at; });
  agenda.insert(later, base::Map{{"at", at}, {"request", number}});
  turn.state().set(model_.board.agenda, base::Value(std::move(agenda)));
}

void RunningRequests::forget(std::int64_t number, Turn& turn) {
  base::List agenda = turn.state().get(model_.board.agenda).as_list();
  agenda.erase(std::remove_if(agenda.begin(), agenda.end(), [&](const base::Value& one) { return one.integer_at("request") == number; }), agenda.end());
  turn.state().set(model_.board.agenda, base::Value(std::move(agenda)));
}

void RunningRequests::come_due(Turn& turn) {
  while (next_due(turn) >= 0 && next_due(turn) <= turn.now()) {
    const std::int64_t number = turn.state().get(model_.board.agenda).as_list().front().integer_at("request");
    forget(number, turn);
    Request request = load(model_.board, number, turn);
    reply(request, turn);
  }
}

void RunningRequests::reply(Request& request, Turn& turn) {
  const Body& body = *model_.body(request.body);
  const Read read = read_request(model_, request, turn);
  // First what is handed over: whether anything is held back decides which words go with it.
  Letter data;
  const bool is_answer = request.result == Result::answered || request.result == Result::partial;
  bool has_brought = is_answer;
  if (is_answer && read.channel->gives == Channel::Gives::keeps) has_brought = keep(model_, request, read, data, turn);
  if (is_answer && read.channel->gives == Channel::Gives::data) has_brought = give(model_, request, read, data, turn);
  Letter letter;
  const auto own = std::find_if(body.replies.begin(), body.replies.end(), [&](const Reply& one) { return matches(one, request, request.result, read, turn); });
  if (own != body.replies.end()) {
    letter.add(kept(own->text, turn));
    letter.conditions = kept(own->conditions, turn);
  }
  letter.add(data.words);
  if (is_answer) {
    if (letter.words.empty()) letter.add("We have it, and thank you.");
    if (request.failed.empty()) impress(request, body, kThanks, "A request that could be answered at once.", turn);
  } else {
    add_faults(model_, request, body, letter, turn);
  }
  for (const std::string& id : request.failed) {
    if (const Rule* rule = model_.rule(id)) impress(request, body, -rule->goodwill, rule->text.source, turn);
  }
  request.stage = stage_after(request.result);
  if (request.stage == Stage::answered && request.answered_at < 0) request.answered_at = turn.now();
  if (has_brought && request.brought_at < 0) request.brought_at = turn.now();
  if (request.may_change()) hold_pending(model_, read, turn.now() + kPending, turn);
  request.replied_at = turn.now();
  request.due_at = -1;
  request.reply = letter.words.source;
  letters_[{request.number, letter.words.source}] = letter.words.shown;
  // What was given under a condition stays under it when more is given.
  if (!letter.conditions.empty() && letter.conditions.source != request.conditions) {
    const std::string before = words_shown(request.number, request.conditions, turn);
    const char* between = request.conditions.empty() ? "" : "\n";
    request.conditions += between + letter.conditions.source;
    letters_[{request.number, request.conditions}] = before + between + letter.conditions.shown;
  }
  request.history.push_back({turn.now(), std::string(word_for(request.result)), letter.words.source});
  save(model_.board, request, turn);
  turn.say({Block::Kind::notice, base::Text(fmt::format("{} {}. {}.", body.name.render(turn.machine()).view(), word_for(request.result), called(request, model_, turn)))});
  turn.say({Block::Kind::paragraph, base::Text(letter.words.shown)});
  if (!letter.conditions.empty()) turn.say({Block::Kind::paragraph, base::Text(fmt::format("Conditions of use: {}", letter.conditions.shown))});
  if (own == body.replies.end()) return;
  if (!own->gives.empty()) turn.receive(own->gives);
  if (own->effect) turn.machine().effect(own->effect);
}

}  // namespace casecraft::requests
