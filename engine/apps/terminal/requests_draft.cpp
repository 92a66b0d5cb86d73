#include <fmt/format.h>

#include <algorithm>

#include "apps/terminal/commands.hpp"
#include "apps/terminal/desk_query.hpp"
#include "apps/terminal/requests_board.hpp"
#include "apps/terminal/words.hpp"

// Drafting a request, and filling it in.
namespace casecraft::terminal {
namespace {

/// By which channel, to whom: what a line has said. Empty where it has not.
struct Way {
  std::string channel, body;
};

std::string joined(const std::vector<std::string>& words, std::size_t from, std::size_t until) {
  std::string line;
  for (std::size_t i = from; i < until; ++i) line += fmt::format("{}{}", line.empty() ? "" : " ", words[i]);
  return line;
}

/// Reads "emergency ostra", "ostra", "24/7 network to kestral point", in either order. Throws WordsRefused.
Way way_from(const base::Language& language, const std::string& rest, const std::vector<Named>& channels, const std::vector<Named>& bodies) {
  std::vector<std::string> words = parts_of_line(rest);
  std::erase_if(words, [](const std::string& word) { return word == "to" || word == "by"; });
  const std::size_t count = words.size();
  for (std::size_t cut = 1; cut < count; ++cut) {
    const auto channel = meant(joined(words, 0, cut), channels);
    const auto body = meant(joined(words, cut, count), bodies);
    if (channel && body) return {channels[*channel].id, bodies[*body].id};
  }
  for (std::size_t cut = 1; cut < count; ++cut) {
    const auto body = meant(joined(words, 0, cut), bodies, false);
    const auto channel = meant(joined(words, cut, count), channels, false);
    if (channel && body) return {channels[*channel].id, bodies[*body].id};
  }
  // A number alone could be either's.
  const std::string whole = joined(words, 0, count);
  if (const auto channel = meant_exactly(whole, channels)) return {channels[*channel].id, ""};
  if (const auto body = meant_exactly(whole, bodies)) return {"", bodies[*body].id};
  if (const auto body = meant(whole, bodies, false)) return {"", bodies[*body].id};
  if (const auto channel = meant(whole, channels, false)) return {channels[*channel].id, ""};
  if (count > 1 && meant(words.front(), channels)) throw WordsRefused(not_meant(language, joined(words, 1, count), bodies));
  if (count > 1 && meant(words.back(), bodies)) throw WordsRefused(not_meant(language, joined(words, 0, count - 1), channels));
  std::vector<Named> both = channels;
  both.insert(both.end(), bodies.begin(), bodies.end());
  throw WordsRefused(fmt::format("{}. On one line it is draft, a channel and a body; draft alone asks for both", not_meant(language, whole, both, false)));
}

/// Whether what stands before `end` is a word, and no "-" or "\\-" that would be the field's value.
bool ends_in_word(std::string_view line, std::size_t end) {
  const std::size_t space = line.rfind(' ', end - 1);
  const std::string_view last = line.substr(space == std::string_view::npos ? 0 : space + 1, end - (space == std::string_view::npos ? 0 : space + 1));
  return !last.starts_with('-') && !last.starts_with('\\');
}

std::string first_line(std::string_view words) { return std::string(words.substr(0, words.find('\n'))); }

}  // namespace

std::optional<std::string> RequestsBoard::ask_body(const session::Page& bodies) {
  console_.gap();
  console_.line(console_.say("Who can be asked:"));
  for (std::size_t i = 0; i < bodies.rows.size(); ++i) console_.item(i + 1, console_.say("{} ({}): {} now", bodies.rows[i].title.view(), bodies.rows[i].detail.view(), bodies.rows[i].data.bool_at("is_open") ? console_.say("open") : console_.say("closed")));
  const std::vector<Named> all = named_rows(bodies);
  while (true) {
    const auto typed = ask_for(console_.say("To whom? A number or a name."));
    if (!typed) return std::nullopt;
    if (const auto one = meant(*typed, all)) return all[*one].id;
    console_.line(sentence(not_meant(console_.language(), *typed, all)));
  }
}

std::optional<std::string> RequestsBoard::ask_channel(const session::Page& channels, const session::PageRow& body) {
  const std::vector<Named> all = named_rows(channels);
  std::vector<Named> own;
  console_.gap();
  console_.line(console_.say("Ways in which {} can be reached:", body.title.view()));
  for (const base::Value& id : body.data.list_at("channels")) {
    for (const session::PageRow& row : channels.rows) {
      if (!id.is_text() || !(row.id == id.as_text().view())) continue;
      own.push_back({row.id.str(), row.title.str(), {}});
      console_.item(own.size(), fmt::format("{}: {}", row.title.view(), first_line(row.text)));
    }
  }
  console_.line(own.empty() ? console_.say("None of yours. Any way can be named all the same; channels lists them.") : console_.say("Any other way can be named too; channels lists them."));
  while (true) {
    const auto typed = ask_for(own.empty() ? console_.say("By which way? Its name.") : console_.say("By which way? A number or a name."));
    if (!typed) return std::nullopt;
    if (const auto one = meant(*typed, own)) return own[*one].id;
    // A number is one of those that stand here.
    const bool is_number = read_number(*typed).has_value();
    if (const auto one = meant(*typed, all, false); one && !is_number) return all[*one].id;
    console_.line(sentence(is_number && !own.empty() ? not_meant(console_.language(), *typed, own) : not_meant(console_.language(), *typed, all, false)));
  }
}

void RequestsBoard::draft(const std::string& rest) {
  const session::Page channels = look("channels");
  const session::Page bodies = look("bodies");
  Way way;
  if (!rest.empty()) way = way_from(console_.language(), rest, named_rows(channels), named_rows(bodies));
  if (way.body.empty()) {
    const auto body = ask_body(bodies);
    if (!body) return;
    way.body = *body;
  }
  if (way.channel.empty()) {
    const std::vector<Named> all = named_rows(bodies);
    const auto channel = ask_channel(channels, bodies.rows[*meant_exactly(way.body, all)]);
    if (!channel) return;
    way.channel = *channel;
  }
  if (!ways_.send("draft", base::Value(base::Map{{"channel", way.channel}, {"body", way.body}})) || !is_here()) return;
  const std::int64_t number = view_.panel.integer_at("requests");
  console_.line(console_.say("Type edit {} to fill it in field by field.", number));
}

RequestForm RequestsBoard::form_of(std::int64_t number) {
  return {console_, {[this](std::string_view what, std::string_view id) { return look(what, id); }, [this](base::Map payload) { return ways_.send("fill", base::Value(std::move(payload))); }, [this] { return is_here(); }, [this](const std::string& words) { ways_.send("note", base::Value(base::Map{{"text", base::Value(words)}})); }}, number};
}

void RequestsBoard::edit(const std::string& rest) {
  const auto one = target(rest, Wanted::changeable, console_.say("edit 2, or edit 2 zone for one field"));
  if (!one) return;
  RequestForm form = form_of(one->number);
  const session::Page page = form.page();
  if (!page.data.bool_at("may_change")) throw WordsRefused(fmt::format("request {} has gone out and cannot be changed; withdraw it, or draft another", one->number));
  std::vector<std::size_t> fields;
  const bool is_empty_only = lower(one->rest) == "empty";
  const bool is_whole = one->rest.empty() || is_empty_only;
  if (is_whole) {
    for (std::size_t i = 0; i < page.rows.size(); ++i) {
      if (!is_empty_only || page.rows[i].text.empty()) fields.push_back(i);
    }
  } else {
    const std::vector<Named> all = named_rows(page);
    const auto field = meant(one->rest, all);
    if (!field) throw WordsRefused(not_meant(console_.language(), one->rest, all));
    fields.push_back(*field);
  }
  if (fields.empty()) throw WordsRefused("no field is empty");
  console_.gap();
  if (fields.size() == 1) {
    console_.line(console_.say("{}. Enter keeps what is there, - empties the field.", page.title.view()));
  } else {
    console_.line(console_.say("{}: {}. Each answer is kept as soon as you have given it.", page.title.view(), console_.say_count("{} field", "{} fields", static_cast<std::int64_t>(fields.size()))));
    console_.line(console_.say("Enter keeps what is there, - empties the field, .. goes back one field, stop leaves the form, ? says this again."));
  }
  if (page.data.text_at("stage") == "returned") {
    console_.line(console_.say("What came back:"));
    console_.verbatim(row_of(one->number).text);
  }
  say_end_of_form(form.ask(fields), one->number, is_whole);
}

void RequestsBoard::say_end_of_form(RequestForm::End end, std::int64_t number, bool is_whole) {
  const std::string kept = console_.say("What you filled in is kept. Type edit {} to go on with it.", number);
  switch (end) {
    case RequestForm::End::end_of_input: ways_.leave_form(FormEnd::end_of_input); return;
    case RequestForm::End::leave: ways_.leave_form(FormEnd::leave); return;
    case RequestForm::End::pause:
      console_.line(kept);
      ways_.leave_form(FormEnd::pause);
      return;
    case RequestForm::End::elsewhere:
      console_.gap();
      console_.line(console_.say("What you filled in is kept. At the board, edit {} goes on with it.", number));
      return;
    case RequestForm::End::stop: console_.line(kept); return;
    case RequestForm::End::done: break;
  }
  console_.gap();
  if (is_whole) {
    std::string empty;
    for (const session::PageRow& row : look("form", number).rows) empty += row.text.empty() ? fmt::format("{}{}", empty.empty() ? "" : "; ", row.title.view()) : std::string();
    console_.line(empty.empty() ? console_.say("That was the last field. None is empty.").str() : console_.say("That was the last field. Still empty: {}.", empty));
  }
  console_.line(is_whole ? console_.say("It is {}. letter {} shows the document, send {} sends it.", clock(), number, number) : console_.say("It is {}.", clock()));
}

void RequestsBoard::set(const std::string& rest) {
  const auto one = target(rest, Wanted::changeable, console_.say("set 2 zone UTC"));
  if (!one) return;
  if (one->rest.empty()) return edit(std::to_string(one->number));
  RequestForm form = form_of(one->number);
  const session::Page page = form.page();
  const std::vector<Named> all = named_rows(page);
  // A field's whole name may have several words; otherwise the first word names it.
  std::optional<std::size_t> field;
  std::string value;
  for (std::size_t end = one->rest.size(); end != std::string::npos && end > 0 && !field; end = one->rest.rfind(' ', end - 1)) {
    if (!ends_in_word(one->rest, end)) continue;
    field = meant_exactly(one->rest.substr(0, end), all);
    if (field) value = trim(std::string_view(one->rest).substr(end));
  }
  if (!field) {
    const std::size_t end = std::min(one->rest.find(' '), one->rest.size());
    field = meant(one->rest.substr(0, end), all);
    if (!field) throw WordsRefused(fmt::format("{}. A field is set so: set {} zone UTC", not_meant(console_.language(), one->rest.substr(0, end), all), one->number));
    value = trim(std::string_view(one->rest).substr(end));
  }
  if (value.empty()) return edit(fmt::format("{} {}", one->number, *field + 1));
  if (!form.put(*field, value) || !is_here()) return;
  const session::Page now = form.page();
  show_value(console_, *field + 1, now.rows[*field]);
}

}  // namespace casecraft::terminal
