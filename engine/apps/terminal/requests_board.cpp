#include "apps/terminal/requests_board.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/help.hpp"
#include "apps/terminal/requests_help.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::int64_t kLinesOfPage = 20;
/// The shortest beginning of a word that is worth a hint.
constexpr std::size_t kLeastOfWord = 3;

bool fits_wanted(const session::PageRow& row, bool is_changeable, bool is_sent) {
  const std::string stage = row.data.text_at("stage");
  return (is_changeable && row.data.bool_at("may_change")) || (is_sent && stage == "sent");
}

}  // namespace

const std::map<std::string, RequestsBoard::Word, std::less<>>& RequestsBoard::words() {
  using B = RequestsBoard;
  static const std::map<std::string, Word, std::less<>> all{
      {"board", &B::board},       {"requests", &B::request}, {"request", &B::request},   {"bodies", &B::bodies},           {"body", &B::bodies},   {"channels", &B::channels}, {"channel", &B::channels},
      {"facts", &B::facts},       {"fact", &B::facts},       {"identifiers", &B::identifiers}, {"identifier", &B::identifiers}, {"due", &B::due}, {"calendar", &B::calendar}, {"draft", &B::draft},
      {"edit", &B::edit},         {"set", &B::set},          {"fill", &B::set},          {"form", &B::form},               {"check", &B::check},   {"letter", &B::letter},     {"print", &B::letter},
      {"send", &B::send},         {"withdraw", &B::withdraw}, {"remind", &B::remind},    {"do", &B::acts},                 {"conclude", &B::conclude},
  };
  return all;
}

bool RequestsBoard::take(const std::string& line) {
  const Command command = read_command(console_.language(), line);
  const auto word = words().find(command.word);
  if (word == words().end()) {
    const std::vector<std::string> known = known_words(view_);
    if (command.word.size() < kLeastOfWord || std::find(known.begin(), known.end(), command.word) != known.end()) return false;
    std::string begin;
    for (const std::string& one : requests_words()) begin += one.starts_with(command.word) ? fmt::format("{}{}", begin.empty() ? "" : console_.say(" or "), one) : std::string();
    if (!begin.empty()) console_.line(console_.say("\u201C{}\u201D is the beginning of a word; type the whole of it: {}.", command.word, begin));
    return !begin.empty();
  }
  try {
    (this->*word->second)(command.rest);
  } catch (const Error& error) {
    console_.line(sentence(console_.shown(error.what())));
  }
  return true;
}

session::Page RequestsBoard::look(std::string_view what, std::string_view id) const {
  session::Lookup lookup;
  lookup.what = what;
  lookup.id = id;
  return play_.look(lookup);
}

std::string RequestsBoard::clock() const {
  const session::Page page = look("clock");
  return page.rows.empty() ? std::string() : fmt::format("{} ({})", page.rows.front().title.view(), page.rows.front().detail.view());
}

std::optional<std::string> RequestsBoard::ask_for(std::string_view what) {
  console_.line(console_.say("{} An empty line goes back.", what));
  const auto line = console_.ask(": ");
  if (!line) {
    ways_.leave_form(FormEnd::end_of_input);
    return std::nullopt;
  }
  const std::string word(meaning_of(english_word(console_.language(), *line)));
  if (word == "pause" || word == "leave") ways_.leave_form(word == "pause" ? FormEnd::pause : FormEnd::leave);
  return line->empty() || word == "cancel" || word == "stop" || word == "pause" || word == "leave" ? std::nullopt : std::optional(*line);
}

std::optional<RequestsBoard::Target> RequestsBoard::target(const std::string& rest, Wanted wanted, std::string_view example) {
  const session::Page all = look("board");
  if (all.rows.empty()) throw WordsRefused("there is no request yet; draft begins one");
  const auto number_in = [&](const std::string& typed) -> std::optional<std::int64_t> {
    const auto number = read_number(typed);
    if (number && (*number == 0 || *number > all.rows.size())) {
      throw WordsRefused(fmt::format("there is no request {}; {}", *number, all.rows.size() == 1 ? console_.say("there is request 1").str() : console_.say("they have the numbers 1 to {}", all.rows.size())));
    }
    return number ? std::optional(static_cast<std::int64_t>(*number)) : std::nullopt;
  };
  const Command first = read_command(console_.language(), rest);
  if (const auto number = number_in(first.word)) return Target{*number, first.rest};
  std::vector<std::int64_t> fitting;
  for (std::size_t i = 0; i < all.rows.size(); ++i) {
    const bool is_draft_or_back = wanted == Wanted::changeable || wanted == Wanted::withdrawable;
    if (wanted == Wanted::any || fits_wanted(all.rows[i], is_draft_or_back, wanted == Wanted::sent || wanted == Wanted::withdrawable)) fitting.push_back(static_cast<std::int64_t>(i) + 1);
  }
  if (fitting.empty() && all.rows.size() == 1) fitting.push_back(1);
  if (fitting.size() == 1) return Target{fitting.front(), rest};
  if (!rest.empty()) throw WordsRefused(fmt::format("say which request by its number: {}", example));
  const auto typed = ask_for(console_.say("Which request? Its number; board lists them."));
  if (!typed) return std::nullopt;
  if (const auto number = number_in(*typed)) return Target{*number, ""};
  throw WordsRefused(fmt::format("\u201C{}\u201D is no number of a request", shortened(*typed)));
}

bool RequestsBoard::is_confirmed(const std::string& rest, std::string_view question, std::string_view otherwise) {
  if (english_word(console_.language(), rest) == "yes") return true;
  const auto answer = ask_for(question);
  if (!answer) return false;
  if (english_word(console_.language(), *answer) == "yes") return true;
  console_.line(otherwise);
  return false;
}

void RequestsBoard::show(Listing listing) {
  listing_ = std::move(listing);
  console_.gap();
  console_.line(sentence(listing_.title), Style::heading);
  if (listing_.entries.empty()) console_.line(listing_.none);
  else turn_page();
}

void RequestsBoard::turn_page() {
  if (listing_.shown >= listing_.entries.size()) {
    console_.line(console_.say("There is nothing more to show. Type a word; help lists them."));
    return;
  }
  std::int64_t left = kLinesOfPage;
  const std::size_t first = listing_.shown + 1;
  while (listing_.shown < listing_.entries.size() && left > 0) {
    const Listing::Entry& entry = listing_.entries[listing_.shown++];
    console_.line(entry.words);
    for (const std::string& words : entry.under) console_.verbatim(words);
    left -= 1 + static_cast<std::int64_t>(entry.under.size());
  }
  if (listing_.shown < listing_.entries.size()) console_.line(console_.say("These are {} to {} of {}. Enter goes on.", first, listing_.shown, listing_.entries.size()), Style::quiet);
  else if (!listing_.after.empty()) console_.line(listing_.after, Style::quiet);
}

}  // namespace casecraft::terminal
