#include "apps/terminal/desk.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/desk_table.hpp"
#include "apps/terminal/words.hpp"

namespace casecraft::terminal {
namespace {

constexpr std::int64_t kLines = 20;
/// A payment that is told in lines has half a dozen of them.
constexpr std::int64_t kPaymentsInLines = 5;

}  // namespace

const std::map<std::string, TracingDesk::Word, std::less<>>& TracingDesk::words() {
  using T = TracingDesk;
  static const std::map<std::string, Word, std::less<>> all{
      {"find", &T::find},         {"and", &T::narrow},     {"without", &T::without},       {"all", &T::all},           {"group", &T::group},     {"sort", &T::sort},
      {"sql", &T::sql},           {"as-sql", &T::as_sql},  {"names", &T::names},           {"back", &T::back},         {"undo", &T::back},       {"save", &T::save},
      {"saved", &T::saved},       {"use", &T::use},        {"rows", &T::rows},             {"more", &T::more},         {"row", &T::row},         {"who", &T::who},         {"name", &T::name},
      {"neighbours", &T::neighbours}, {"neighbors", &T::neighbours}, {"links", &T::links}, {"paths", &T::paths},       {"path", &T::paths},      {"shared", &T::shared},
      {"similar", &T::similar},   {"columns", &T::columns}, {"lines", &T::lines},          {"table", &T::table},       {"desk", &T::desk},       {"open", &T::open},
      {"merge", &T::merge},       {"split", &T::split},    {"merged", &T::merged},         {"flag", &T::flag},         {"unflag", &T::unflag},   {"flags", &T::flags},
      {"files", &T::files},       {"grounds", &T::grounds}, {"roles", &T::roles},          {"bases", &T::bases},       {"ask", &T::ask},         {"asked", &T::asked}, {"warned", &T::warned},
      {"warn", &T::warn},         {"escalate", &T::warn},  {"report", &T::report},         {"do", &T::acts},           {"conclude", &T::conclude}, {"export", &T::export_rows},
  };
  return all;
}

bool TracingDesk::take(const std::string& line) {
  const Command command = read_command(console_.language(), line);
  const auto word = words().find(command.word);
  const bool is_grouping = command.rest.empty() && grouping(command.word) != command.word;
  const bool is_party = command.rest.empty() && is_party_code(command.word);
  if (word == words().end() && !is_grouping && !is_party) return false;
  try {
    if (word != words().end()) (this->*word->second)(command.rest);
    else if (is_grouping) groups(command.word);
    else who(command.word);
  } catch (const Error& error) {
    console_.line(sentence(console_.shown(error.what())));
  }
  return true;
}

session::Page TracingDesk::look(std::string_view what, std::string_view id, std::int64_t from, std::int64_t count) const {
  session::Lookup lookup;
  lookup.what = what;
  lookup.id = id;
  lookup.from = from;
  lookup.count = count;
  return play_.look(lookup);
}

std::optional<std::string> TracingDesk::ask_for(std::string_view what) {
  console_.line(console_.say("{} An empty line goes back.", what));
  const auto line = console_.ask(": ");
  if (!line) {
    ways_.leave_form(FormEnd::end_of_input);
    return std::nullopt;
  }
  const std::string word(meaning_of(english_word(console_.language(), *line)));
  if (word == "pause" || word == "leave") ways_.leave_form(word == "pause" ? FormEnd::pause : FormEnd::leave);
  return line->empty() || word == "cancel" || word == "pause" || word == "leave" ? std::nullopt : std::optional(*line);
}

std::string TracingDesk::named(const std::string& code) const { return look("party", code).title.str(); }

std::string TracingDesk::code_of(const std::string& typed) const { return look("party", typed).data.text_at("party"); }

void TracingDesk::show(Listing listing) {
  listing_ = std::move(listing);
  reading_ = Reading::listing;
  console_.gap();
  console_.line(sentence(listing_.title), Style::heading);
  if (listing_.entries.empty()) {
    console_.line(listing_.none);
    reading_ = Reading::nothing;
    return;
  }
  show_more_of_listing();
}

void TracingDesk::show_more_of_listing() {
  std::int64_t left = kLines;
  const std::size_t first = listing_.shown + 1;
  while (listing_.shown < listing_.entries.size() && left > 0) {
    const Listing::Entry& entry = listing_.entries[listing_.shown++];
    if (listing_.is_table) console_.row(entry.words);
    else console_.line(entry.words);
    for (const std::string& words : entry.under) console_.verbatim(words);
    left -= 1 + static_cast<std::int64_t>(entry.under.size());
  }
  if (listing_.shown < listing_.entries.size()) {
    console_.line(console_.say("These are {} to {} of {}. Enter goes on.", first, listing_.shown, listing_.entries.size()), Style::quiet);
    return;
  }
  reading_ = Reading::nothing;
  if (!listing_.after.empty()) console_.line(listing_.after, Style::quiet);
}

bool TracingDesk::is_folded() const { return is_in_lines_ || console_.options().columns < kTableColumns; }

std::int64_t TracingDesk::page_size(const session::Page& page) const { return is_folded() && has_payments(page) ? kPaymentsInLines : kLines; }

void TracingDesk::show_rows(std::int64_t from) {
  const base::Value desk = facts();
  session::Page page = look("rows", "", from, kLines);
  TableWays ways{has_all_columns_, desk["query"].text_at("zone"), desk.text_at("reference_currency"), is_folded()};
  const std::int64_t size = page_size(page);
  const auto most = static_cast<std::size_t>(size);
  if (page.rows.size() > most) page.rows.resize(most);
  const std::string count = has_payments(page)            ? console_.say_count("{} payment", "{} payments", page.total)
                            : desk["query"].has("group") ? console_.say_count("{} group", "{} groups", page.total)
                                                         : console_.say_count("{} line", "{} lines", page.total);
  console_.gap();
  console_.line(fmt::format("{} {}.", sentence(spoken_words(console_.language(), page.title)), page.data.bool_at("is_cut") ? console_.say("More than {}", count) : count), Style::heading);
  if (const std::string problem = page.data.text_at("problem"); !problem.empty()) {
    console_.line(sentence(problem));
    reading_ = Reading::nothing;
    return;
  }
  from_ = from;
  total_ = page.total;
  reading_ = Reading::rows;
  if (page.rows.empty()) return;
  show_table(console_, page, ways);
  const std::int64_t last = from + static_cast<std::int64_t>(page.rows.size());
  const std::string which = from + 1 == last ? console_.say("This is {}", last) : console_.say("These are {} to {}", from + 1, last);
  if (total_ > size) console_.line(console_.say("{} of {}.{}", which, total_, last < total_ ? console_.say(" Enter goes on.") : ""), Style::quiet);
  from_ = last;
}

void TracingDesk::turn_page() {
  try {
    if (reading_ == Reading::listing) {
      show_more_of_listing();
    } else if (reading_ == Reading::rows && from_ < total_) {
      show_rows(from_);
    } else {
      console_.line(console_.say("There is nothing more to show. Type a word; help lists them."));
    }
  } catch (const Error& error) {
    console_.line(sentence(console_.shown(error.what())));
  }
}

}  // namespace casecraft::terminal
