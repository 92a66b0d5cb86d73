#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/requests_board.hpp"
#include "apps/terminal/words.hpp"

// What cannot be taken back: sending, withdrawing, asking how it stands; what else is on offer, and the end.
namespace casecraft::terminal {

void RequestsBoard::send(const std::string& rest) {
  const auto one = target(rest, Wanted::changeable, console_.say("send 2"));
  if (!one) return;
  const session::Page form = look("form", one->number);
  if (!form.data.bool_at("may_change")) throw WordsRefused(fmt::format("request {} has gone out already", one->number));
  if (english_word(console_.language(), one->rest) != "yes") {
    std::string empty;
    std::int64_t count = 0;
    for (const session::PageRow& row : form.rows) {
      if (!row.text.empty()) continue;
      empty += fmt::format("{}{}", empty.empty() ? "" : "; ", row.title.view());
      ++count;
    }
    console_.line(sentence(row_of(one->number).title));
    console_.line(count == 0 ? console_.say("No field is empty.").str() : console_.say("{} of {} empty: {}.", count, console_.say_count("{} field is", "{} fields are", static_cast<std::int64_t>(form.rows.size())), empty));
    console_.line(console_.say("What has gone out is not changed any more, unless it comes back with a question."));
  }
  if (!is_confirmed(one->rest, console_.say("Type yes to send it."), console_.say("It has not been sent."))) return;
  ways_.send("send", base::Value(base::Map{{"request", base::Value(one->number)}}));
}

void RequestsBoard::withdraw(const std::string& rest) {
  const auto one = target(rest, Wanted::withdrawable, console_.say("withdraw 2"));
  if (!one) return;
  const session::PageRow row = row_of(one->number);
  const bool is_draft = row.data.text_at("stage") == "draft";
  if (english_word(console_.language(), one->rest) != "yes") {
    console_.line(sentence(row.title));
    console_.line(is_draft ? console_.say("A draft that is withdrawn stays on record, and is not taken up again.") : console_.say("A request that is withdrawn stays on record; whoever was working on it has worked for nothing."));
  }
  if (!is_confirmed(one->rest, console_.say("Type yes to withdraw it."), console_.say("It stays as it is."))) return;
  ways_.send("withdraw", base::Value(base::Map{{"request", base::Value(one->number)}}));
}

void RequestsBoard::remind(const std::string& rest) {
  if (const auto one = target(rest, Wanted::sent, console_.say("remind 2"))) ways_.send("remind", base::Value(base::Map{{"request", base::Value(one->number)}}));
}

std::vector<std::size_t> RequestsBoard::numbered() const {
  std::vector<std::size_t> offers;
  for (std::size_t i = 0; i < view_.offers.size(); ++i) {
    if (view_.offers[i].kind == "act" || view_.offers[i].kind == "conclude") offers.push_back(i);
  }
  return offers;
}

void RequestsBoard::show_acts() {
  console_.gap();
  std::size_t number = 0;
  for (const std::size_t i : numbered()) console_.item(++number, fmt::format("{}{}", view_.offers[i].label.view(), view_.offers[i].was_taken ? console_.say(" (done before)") : ""));
}

bool RequestsBoard::choose(std::size_t number) {
  const std::vector<std::size_t> offers = numbered();
  if (number == 0 || number > offers.size()) return false;
  const session::ActionTemplate offer = view_.offers[offers[number - 1]];
  if (offer.kind == "conclude") conclude("");
  else ways_.send(offer.kind.str(), offer.payload);
  return true;
}

void RequestsBoard::acts(const std::string& rest) {
  const auto number = read_number(rest);
  if (rest.empty()) show_acts();
  else if (!number || !choose(*number)) throw WordsRefused(fmt::format("type do and a number from 1 to {}", numbered().size()));
}

void RequestsBoard::conclude(const std::string& rest) {
  // A board that is closed already is only left.
  const bool is_open = std::any_of(view_.offers.begin(), view_.offers.end(), [](const session::ActionTemplate& offer) { return offer.kind == "draft"; });
  if (is_open && english_word(console_.language(), rest) != "yes") {
    const std::int64_t drafts = view_.panel.integer_at("drafts");
    const std::int64_t waiting = view_.panel.integer_at("waiting");
    const std::int64_t returned = view_.panel.integer_at("returned");
    console_.line(console_.say("Closing the board ends what can be asked: {} not been sent, {} for an answer, {} back to you and not sent again.", console_.say_count("{} draft has", "{} drafts have", drafts),
                              console_.say_count("{} request waits", "{} requests wait", waiting), console_.say_count("{} came", "{} came", returned)));
  }
  if (is_open && !is_confirmed(rest, console_.say("Type yes to close it."), console_.say("The board stays open."))) return;
  ways_.send("conclude", base::Value(base::Map{}));
}

}  // namespace casecraft::terminal
