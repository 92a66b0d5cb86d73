#include <fmt/format.h>

#include <algorithm>

#include "base/harmless.hpp"
#include "base/names.hpp"
#include "exercises/requests/measures.hpp"
#include "exercises/requests/reading_parts.hpp"
#include "exercises/requests/running_requests.hpp"
#include "exercises/requests/sentences.hpp"

// What a trainee does with a request: draft, fill, send, withdraw, remind.
namespace casecraft::requests {
namespace {

using session::ActionRefused;
using session::Block;
using session::Turn;
using Type = FormField::Type;

constexpr std::size_t kLongestLine = 300;
constexpr std::size_t kLongestParagraph = 6'000;
constexpr std::int64_t kTooSoon = 4;       ///< Goodwill that a reminder costs before its time,
constexpr std::int64_t kReminder = 1;      ///< and after it.
constexpr std::int64_t kWithdrawal = 1;

std::string text_of(const base::Value& payload, const char* key, const std::vector<std::string>& known, const char* what) {
  std::string id = payload.text_at(key);
  if (std::find(known.begin(), known.end(), id) == known.end()) {
    const std::string hint = base::nearest_name_hint(id, known);
    throw ActionRefused(fmt::format("'{}' is no {}{}{}", id, what, hint.empty() ? "" : "; ", hint));
  }
  return id;
}

/// A blank is nothing.
std::string trimmed(const std::string& words) {
  const std::size_t first = words.find_first_not_of(" \t\r\n");
  return first == std::string::npos ? std::string() : words.substr(first, words.find_last_not_of(" \t\r\n") - first + 1);
}

/// The forms in which a field's value may come: what was typed, made harmless and checked.
class Filling {
public:
  Filling(const RequestActivities& model, const FormField& field, Turn& turn) : model_(model), field_(field), turn_(turn) {}

  base::Value read(const base::Value& typed) const {
    if (is_list()) return read_list(typed);
    if (!typed.is_text() && !typed.is_null()) throw ActionRefused(fmt::format("'{}' takes words", field_.label));
    const std::size_t most = field_.type == Type::paragraph ? kLongestParagraph : kLongestLine;
    if (typed.is_text() && typed.as_text().view().size() > most) throw ActionRefused(fmt::format("'{}' may have at most {} bytes, and has {}; shorten it", field_.label, most, typed.as_text().view().size()));
    std::string words = typed.is_text() ? trimmed(base::harmless(typed.as_text().view(), most, field_.type == Type::paragraph)) : std::string();
    if (!words.empty() && (field_.type == Type::option || field_.type == Type::zone)) check(words);
    return words;
  }

private:
  [[nodiscard]] bool is_list() const { return field_.type == Type::options || field_.type == Type::facts || field_.type == Type::identifiers; }

  base::Value read_list(const base::Value& typed) const {
    base::List all;
    std::vector<std::string> seen;
    if (typed.is_text()) {
      seen.push_back(typed.as_text().str());
    } else if (typed.is_list()) {
      for (const base::Value& one : typed.as_list()) {
        if (!one.is_text()) throw ActionRefused(fmt::format("'{}' takes a list of ids", field_.label));
        seen.push_back(one.as_text().str());
      }
    } else if (!typed.is_null()) {
      throw ActionRefused(fmt::format("'{}' takes a list of ids", field_.label));
    }
    for (const std::string& one : seen) {
      if (one.empty()) continue;
      check(one);
      if (std::none_of(all.begin(), all.end(), [&](const base::Value& there) { return there.as_text() == std::string_view(one); })) all.push_back(one);
    }
    return all;
  }

  void check(const std::string& wanted) const {
    std::vector<std::string> known;
    if (field_.type == Type::facts) {
      for (const Fact& fact : model_.facts) {
        if (is_known(fact.from, fact.when, turn_)) known.push_back(fact.id);
      }
    } else if (field_.type == Type::identifiers) {
      for (const Identifier& one : model_.identifiers) {
        if (is_known(one.from, one.when, turn_)) known.push_back(one.id);
      }
    } else if (field_.type == Type::zone) {
      for (const base::Zone& zone : turn_.case_file().zones) known.push_back(zone.id);
    } else {
      for (const auto& [value, label] : field_.options) known.push_back(value);
    }
    if (std::find(known.begin(), known.end(), wanted) == known.end()) {
      const std::string hint = base::nearest_name_hint(wanted, known);
      throw ActionRefused(fmt::format("'{}' is nothing that '{}' can have{}{}", wanted, field_.label, hint.empty() ? "" : "; ", hint));
    }
  }

  const RequestActivities& model_;
  const FormField& field_;
  Turn& turn_;
};

/// What a rule that must not be broken says when it is: it fails the exercise, and the debrief has it.
void judge_critical(const Judged& judged, const Request& request, const RequestActivities& model, Turn& turn) {
  for (const Rule* rule : judged.failed) {
    if (rule->critical.empty()) continue;
    turn.critical({turn.action(), base::Text(model.board.id), base::Text(rule->id), base::Text(rule->critical), base::Text(rule->reference), false});
    if (turn.mode() == session::Mode::practice) turn.say({Block::Kind::feedback, base::Text(rule->critical), base::Text(rule->reference), true});
    if (!turn.wants_records()) continue;
    assessment::DecisionRecord record;
    record.decision = base::Text(model.board.id);
    record.title = base::Text(called(request, model, turn));
    record.choice = base::Text(rule->id);
    record.taken = base::Text(fmt::format(kWasSent, called(request, model, turn)));
    record.why = base::Text(rule->critical);
    record.better = base::Text(rule->better);
    record.reference = base::Text(rule->reference);
    record.is_critical = true;
    turn.record(std::move(record));
  }
}

}  // namespace

void RunningRequests::draft(const base::Value& payload, Turn& turn) {
  const Board& board = model_.board;
  Request request;
  request.channel = text_of(payload, "channel", ids_of(model_.channels), "channel");
  request.body = text_of(payload, "body", ids_of(model_.bodies), "body");
  request.number = turn.state().integer(board.count) + 1;
  if (request.number > static_cast<std::int64_t>(board.requests.size())) throw ActionRefused(fmt::format("a session keeps at most {} requests", board.requests.size()));
  turn.state().set(board.count, base::Value(request.number));
  request.history.push_back({turn.now(), "drafted", ""});
  save(board, request, turn);
  turn.say({Block::Kind::taken, base::Text(fmt::format("You open a draft: {}. {}.", model_.channel(request.channel)->label, called(request, model_, turn)))});
  turn.spend(model_.cost("draft"));
}

void RunningRequests::fill(const base::Value& payload, Turn& turn) {
  const Board& board = model_.board;
  Request request = request_of(payload, board, turn);
  if (!request.may_change()) throw ActionRefused(fmt::format("request {} has gone out and cannot be changed; withdraw it, or draft another", request.number));
  const Channel& channel = *model_.channel(request.channel);
  std::vector<std::string> known;
  for (const std::size_t index : channel.form) known.push_back(model_.fields[index].id);
  base::Map given;
  if (payload["fields"].is_map()) given = payload["fields"].as_map();
  else given.emplace(payload.text_at("field"), payload["value"]);
  if (given.empty()) throw ActionRefused("name a field and what stands there");
  // What went out first is kept for the debrief from the moment at which it is changed.
  if (request.sent_at >= 0 && request.first_fields.empty()) request.first_fields = request.fields;
  std::string labels;
  for (const auto& [name, value] : given) {
    const std::string id = text_of(base::Map{{"field", name}}, "field", known, "field of this form");
    const FormField& field = *model_.field(id);
    request.fields[id] = Filling(model_, field, turn).read(value);
    labels += fmt::format("{}{}", labels.empty() ? "" : "; ", field.label);
  }
  save(board, request, turn);
  turn.say({Block::Kind::taken, base::Text(fmt::format("Request {}: {}.", request.number, labels))});
  turn.spend(model_.cost("fill") * static_cast<std::int64_t>(given.size()));
}

Judged RunningRequests::decide(Request& request, Occasion occasion, Turn& turn) {
  const Read read = read_request(model_, request, turn);
  Judged judged = judge(model_, read, turn);
  const Fate fate = decide_fate(model_, request, read, judged, occasion, turn);
  request.result = fate.result;
  request.quality = judged.quality;
  request.failed.clear();
  for (const Rule* rule : judged.failed) request.failed.push_back(rule->id);
  for (const std::string& fact : read.facts) {
    if (!contains(request.told, fact)) request.told.push_back(fact);
  }
  request.due_at = fate.due;
  ++request.attempt;
  // What lies aside is asked for all the same.
  hold_pending(model_, read, fate.due >= 0 ? fate.due : turn.now() + kPending, turn);
  if (fate.due >= 0) expect(request.number, fate.due, turn);
  return judged;
}

void RunningRequests::send(const base::Value& payload, Turn& turn) {
  const Board& board = model_.board;
  Request request = request_of(payload, board, turn);
  if (!request.may_change()) throw ActionRefused(fmt::format("request {} has gone out already", request.number));
  const bool is_again = request.stage != Stage::draft;
  const Judged judged = decide(request, is_again ? Occasion::again : Occasion::first, turn);
  if (request.first_quality < 0) {
    request.first_quality = judged.quality;
    request.first_failed = request.failed;
  }
  request.stage = Stage::sent;
  if (request.sent_at < 0) request.sent_at = turn.now();
  request.last_sent = turn.now();
  request.history.push_back({turn.now(), is_again ? "sent again" : "sent", ""});
  save(board, request, turn);
  turn.say({Block::Kind::taken, base::Text(fmt::format("You send it: {}.", called(request, model_, turn)))});
  judge_critical(judged, request, model_, turn);
  turn.spend(model_.cost("send"));
}

void RunningRequests::withdraw(const base::Value& payload, Turn& turn) {
  const Board& board = model_.board;
  Request request = request_of(payload, board, turn);
  if (request.stage != Stage::sent && (!request.may_change() || request.is_partly_answered())) throw ActionRefused(fmt::format("request {} is closed; there is nothing to withdraw", request.number));
  const bool was_out = request.stage != Stage::draft;
  request.stage = Stage::withdrawn;
  request.due_at = -1;
  request.history.push_back({turn.now(), "withdrawn", ""});
  if (was_out) impress(request, *model_.body(request.body), -kWithdrawal, "A request was withdrawn after it had been sent.", turn);
  save(board, request, turn);
  forget(request.number, turn);
  turn.say({Block::Kind::taken, base::Text(fmt::format("You withdraw it: {}. It stays on record.", called(request, model_, turn)))});
  turn.spend(model_.cost("withdraw"));
}

void RunningRequests::remind(const base::Value& payload, Turn& turn) {
  const Board& board = model_.board;
  Request request = request_of(payload, board, turn);
  if (request.stage != Stage::sent) throw ActionRefused(fmt::format("request {} waits for no answer", request.number));
  if (request.reminded_at >= 0 && turn.now() - request.reminded_at < base::kDay) throw ActionRefused(fmt::format("you have asked about request {} within the last day; give them time", request.number));
  const Channel& channel = *model_.channel(request.channel);
  const Body& body = *model_.body(request.body);
  const bool is_early = turn.now() - request.last_sent < channel.latency.median;
  impress(request, body, is_early ? -kTooSoon : -kReminder, is_early ? "A reminder came before the usual time had passed." : "A reminder was needed.", turn);
  turn.say({Block::Kind::taken, base::Text(fmt::format("You ask how it stands: {}.", called(request, model_, turn)))});
  request.history.push_back({turn.now(), "reminded", ""});
  request.reminded_at = turn.now();
  if (request.due_at < 0) {
    decide(request, Occasion::reminded, turn);
    turn.say({Block::Kind::notice, "It had been laid aside. Somebody looks at it now."});
  } else {
    turn.say({Block::Kind::notice, "It is being worked on."});
  }
  save(board, request, turn);
  turn.spend(model_.cost("remind"));
}

void RunningRequests::conclude(Turn& turn) {
  const Board& board = model_.board;
  if (turn.state().integer(board.is_over) == 0) {
    turn.say({Block::Kind::taken, board.conclude_label.empty() ? base::Text("You close the board.") : board.conclude_label.render(turn.machine())});
    assess(model_, turn);
    turn.spend(model_.cost("conclude"));
  }
  turn.go(board.to);
}

}  // namespace casecraft::requests
