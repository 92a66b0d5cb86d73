#include "exercises/requests/running_requests.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/requests/measures.hpp"
#include "exercises/requests/offers.hpp"

namespace casecraft::requests {

using session::ActionRefused;
using session::Block;
using session::Turn;

std::unique_ptr<session::Activity> RequestActivities::start() const { return std::make_unique<RunningRequests>(*this); }

void RunningRequests::open(std::string_view, Turn& turn) {
  if (turn.state().integer(model_.board.entered) < 0) {
    turn.state().set(model_.board.entered, base::Value(turn.now()));
    fix_ends(model_, turn);
  }
  say_again(turn);
}

void RunningRequests::interrupt(std::span<const std::string> places, Turn& turn) { open(places.front(), turn); }

void RunningRequests::say_again(Turn& turn) const {
  turn.say({Block::Kind::heading, model_.board.title.render(turn.machine())});
  if (base::Text words = model_.board.text.render(turn.machine()); !words.empty()) turn.say({Block::Kind::paragraph, std::move(words)});
}

base::Text RunningRequests::hint(Turn& turn) const {
  if (base::Text words = model_.board.hint.render(turn.machine()); !words.empty()) return words;
  if (model_.board.safe_within > 0 && turn.state().integer(model_.board.safe_at) < 0) return "Who may be in danger, and who could make this person safe today? Everything else can wait for that.";
  if (turn.state().integer(model_.board.count) == 0) return "What will be deleted first? Ask for it to be kept before you ask for it to be given.";
  return "What does each open request wait for, and what could be drafted in the meantime?";
}

void RunningRequests::apply(const session::Action& action, Turn& turn) {
  const base::Value& payload = action.payload;
  if (turn.state().integer(model_.board.is_over) != 0 && action.kind != "act" && action.kind != "conclude") throw ActionRefused("the board is closed; what was sent stays as it is");
  if (action.kind == "draft") draft(payload, turn);
  else if (action.kind == "fill") fill(payload, turn);
  else if (action.kind == "send") send(payload, turn);
  else if (action.kind == "withdraw") withdraw(payload, turn);
  else if (action.kind == "remind") remind(payload, turn);
  else if (action.kind == "act") session::perform_act(model_.board.acts, payload, model_.board.id, model_.board.title.render(turn.machine()), turn);
  else if (action.kind == "conclude") conclude(turn);
  else {
    static const std::vector<std::string> kinds{"draft", "fill", "send", "withdraw", "remind", "act", "conclude", "wait", "note", "pause", "resume", "leave", "hint", "rewind"};
    throw ActionRefused(fmt::format("'{}' is no action at a board of requests; {}", action.kind, base::nearest_name_hint(action.kind, kinds)));
  }
}

void RunningRequests::settle(Turn& turn) { open_acts_ = session::open_acts(model_.board.acts, turn); }

void RunningRequests::show(session::View& view, Turn& turn) const {
  const Board& board = model_.board;
  view.place = base::Text(board.id);
  if (view.phase != session::Phase::open) return;
  session::offer_acts(board.acts, open_acts_, view, turn);
  if (turn.state().integer(board.is_over) == 0) add_templates(view, model_, turn);
  base::Text label = board.conclude_label.empty() ? base::Text("Close the board.") : board.conclude_label.render(turn.machine());
  view.offers.push_back({"conclude", "conclude", std::move(label), base::Value(base::Map{}), {}, false});
  view.panel = base::Map{{"board", board.title.render(turn.machine())},
                         {"requests", turn.state().integer(board.count)},
                         {"drafts", turn.state().integer(board.drafts)},
                         {"returned", turn.state().integer(board.returned)},
                         {"waiting", turn.state().integer(board.waiting)},
                         {"day", turn.now() / base::kDay + 1}};
}

std::optional<std::vector<base::Value>> RunningRequests::representatives(const session::ActionTemplate& offer, Turn& turn) const { return representatives_of(offer, model_, turn); }

std::int64_t RunningRequests::next_due(Turn& turn) const {
  const base::List& agenda = turn.state().get(model_.board.agenda).as_list();
  return agenda.empty() ? -1 : agenda.front().integer_at("at");
}

Request request_of(const base::Value& payload, const Board& board, Turn& turn) {
  const std::int64_t count = turn.state().integer(board.count);
  const std::int64_t number = payload.integer_at("request");
  if (count == 0) throw ActionRefused("there is no request yet; begin with draft, a channel and a body");
  if (number < 1 || number > count) throw ActionRefused(fmt::format("'request' is the number of a request, from 1 to {}", count));
  return load(board, number, turn);
}

const std::string* RunningRequests::letter_shown(std::int64_t request, const std::string& source) const {
  const auto found = letters_.find({request, source});
  return found == letters_.end() ? nullptr : &found->second;
}

std::string words_shown(std::int64_t request, const std::string& source, Turn& turn) {
  const auto* running = dynamic_cast<const RunningRequests*>(turn.running("requests"));
  const std::string* shown = running == nullptr ? nullptr : running->letter_shown(request, source);
  return shown == nullptr ? source : *shown;
}

std::string called(std::int64_t number, std::string_view body, const RequestActivities& model, Turn& turn) {
  return fmt::format("Request {}, to {}", number, model.body(body)->name.render(turn.machine()).view());
}

std::string called(const Request& request, const RequestActivities& model, Turn& turn) { return called(request.number, request.body, model, turn); }

}  // namespace casecraft::requests
