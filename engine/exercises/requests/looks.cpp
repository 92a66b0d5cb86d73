#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/counted.hpp"
#include "exercises/requests/letter.hpp"
#include "exercises/requests/letter_html.hpp"
#include "exercises/requests/look_ahead.hpp"
#include "exercises/requests/running_requests.hpp"
#include "exercises/requests/times.hpp"

// What a trainee can look at without doing anything: the board, a form, a letter, who can be asked, what is known.
namespace casecraft::requests {
namespace {

using session::Page;
using session::Turn;

class Looks {
public:
  Looks(const RequestActivities& model, Turn& turn) : model_(model), turn_(turn) {}

  Page board() const {
    Page page;
    page.title = "Requests";
    std::map<std::string_view, std::string> names;   // Of bodies: a template is rendered once.
    for (const Body& body : model_.bodies) names.emplace(body.id, name_of(body.id));
    for (const Brief& one : all_briefs(model_.board, turn_)) {
      page.rows.push_back({base::Text(std::to_string(one.number)), base::Text(fmt::format("{}. {}, to {}", one.number, model_.channel(one.channel)->label, names[one.body])), base::Text(stage_in_words(one)), base::Text(words_shown(one.number, one.reply.str(), turn_)),
                           base::Map{{"stage", to_string(one.stage)}, {"channel", one.channel}, {"body", one.body}, {"may_change", one.stage == Stage::draft || one.stage == Stage::returned || one.is_partly_answered}, {"is_part", one.is_partly_answered}, {"sent_at", one.last_sent}, {"replied_at", one.replied_at}}});
    }
    page.data = base::Map{{"now", base::format_long(now(), model_.calendars[model_.board.calendar].zone)}, {"utc", base::format_long(now(), base::utc())}, {"drafts", turn_.state().integer(model_.board.drafts)}, {"returned", turn_.state().integer(model_.board.returned)}, {"waiting", turn_.state().integer(model_.board.waiting)}};
    return whole(std::move(page));
  }

  Page bodies() const {
    Page page;
    page.title = "Who can be asked";
    for (const Body& body : model_.bodies) {
      const Calendar calendar = model_.calendar(body.calendar, turn_);
      std::string channels;
      for (const std::string& id : body.channels) channels += fmt::format("{}{}", channels.empty() ? "" : "; ", model_.channel(id)->label);
      std::string languages;
      for (const std::string& one : body.languages) languages += fmt::format("{}{}", languages.empty() ? "" : ", ", one);
      const bool is_open = body.is_always || calendar.is_open(now());
      std::string words = fmt::format("{}\nReached by: {}.\nLanguages: {}.\nNow: {}, {}.", body.about.render(turn_.machine()).view(), channels.empty() ? "no form of yours" : channels, languages.empty() ? "not stated" : languages,
                                      base::format_short(now(), calendar.zone), body.is_always ? "on duty day and night" : is_open ? "the office is open" : fmt::format("closed until {}", base::format_short(calendar.next_open(now()), calendar.zone)));
      base::List ids;
      for (const std::string& id : body.channels) ids.push_back(id);
      page.rows.push_back({base::Text(body.id), body.name.render(turn_.machine()), base::Text(fmt::format("{}, {}", body.role.render(turn_.machine()).view(), calendar.name)), base::Text(std::move(words)),
                           base::Map{{"kind", body.kind}, {"country", body.country}, {"is_open", is_open}, {"channels", std::move(ids)}}});
    }
    return whole(std::move(page));
  }

  Page channels() const {
    Page page;
    page.title = "Ways to ask";
    for (const Channel& one : model_.channels) {
      page.rows.push_back({base::Text(one.id), base::Text(one.label), base::Text(one.basis),
                           base::Text(fmt::format("{}\nHalf are answered within {}, nine of ten within {}.", one.help, base::format_span(base::Seconds{one.latency.median}), base::format_span(base::Seconds{one.latency.p90}))), base::Map{{"reference", one.reference}}});
    }
    return whole(std::move(page));
  }

  Page facts() const {
    Page page;
    page.title = "What is known";
    for (const Fact& one : model_.facts) {
      if (is_known(one.from, one.when, turn_)) page.rows.push_back({base::Text(one.id), one.text.render(turn_.machine()), base::Text(source_of(one.from)), {}, base::Map{{"from", one.from}}});
    }
    return whole(std::move(page));
  }

  Page identifiers() const {
    Page page;
    page.title = "Identifiers";
    for (const Identifier& one : model_.identifiers) {
      if (is_known(one.from, one.when, turn_)) page.rows.push_back({base::Text(one.id), one.label.render(turn_.machine()), base::Text(fmt::format("{}; {}", model_.kind_in_words(one.kind), source_of(one.from))), {}, base::Map{{"kind", one.kind}, {"from", one.from}}});
    }
    return whole(std::move(page));
  }

  Page form(const Request& request) const {
    Page page;
    page.title = base::Text(called(request, model_, turn_));
    for (const std::size_t index : model_.channel(request.channel)->form) {
      const FormField& field = model_.fields[index];
      base::List options;
      for (const auto& [value, label] : field.options) options.push_back(base::List{value, label});
      if (field.type == FormField::Type::zone) {
        for (const base::Zone& zone : turn_.case_file().zones) options.push_back(base::List{zone.id, zone.id == zone.name ? zone.id : fmt::format("{} ({})", zone.id, zone.name)});
      }
      const auto there = request.fields.find(field.id);
      page.rows.push_back({base::Text(field.id), base::Text(field.label), base::Text(field.help), base::Text(value_in_words(model_, field, request, turn_)),
                           base::Map{{"type", to_string(field.type)}, {"options", std::move(options)}, {"value", there == request.fields.end() ? base::Value() : there->second}}});
    }
    page.data = base::Map{{"number", request.number}, {"stage", to_string(request.stage)}, {"may_change", request.may_change()}, {"channel", request.channel}, {"body", request.body}};
    return whole(std::move(page));
  }

  Page check(const Request& request) const {
    Page page;
    page.title = base::Text(fmt::format("What a desk would miss in request {}", request.number));
    if (turn_.mode() != session::Mode::practice) {
      page.data = base::Map{{"problem", "In assessment nobody reads a draft before it goes out, as at a real desk."}};
      return page;
    }
    const Read read = read_request(model_, request, turn_);
    const Judged judged = judge(model_, read, turn_);
    for (const Rule* rule : judged.failed) {
      page.rows.push_back({base::Text(rule->id), base::Text(rule->text.shown), base::Text(rule->field.empty() ? std::string() : model_.field(rule->field)->label), base::Text(fmt::format("{} For example: {}", rule->why, rule->better)),
                           base::Map{{"field", rule->field}, {"otherwise", to_string(rule->otherwise)}, {"reference", rule->reference}}});
    }
    page.data = base::Map{{"quality", judged.quality}};
    return whole(std::move(page));
  }

  Page letter(const Request& request) const {
    Page page;
    page.title = base::Text(called(request, model_, turn_));
    for (auto& [head, words] : letter_of(model_, request, turn_)) page.rows.push_back({base::Text(head), base::Text(head), {}, base::Text(words)});
    return whole(std::move(page));
  }

  Page letter_html(const Request& request) const {
    Page page;
    page.title = base::Text(called(request, model_, turn_));
    page.data = base::Map{{"html", requests::letter_html(letter_of(model_, request, turn_), called(request, model_, turn_))}};
    return page;
  }

  Page request(const Request& request) const {
    Page page;
    page.title = base::Text(called(request, model_, turn_));
    for (const Happening& one : request.history) page.rows.push_back({base::Text(one.what), base::Text(fmt::format("{}: {}", own_time(one.at), one.what)), {}, base::Text(words_shown(request.number, one.words, turn_)), base::Map{{"at", one.at}}});
    page.data = base::Map{{"stage", to_string(request.stage)}, {"conditions", words_shown(request.number, request.conditions, turn_)}};
    return whole(std::move(page));
  }

private:
  static Page whole(Page page) {
    page.total = static_cast<std::int64_t>(page.rows.size());
    return page;
  }
  [[nodiscard]] base::UtcTime now() const { return time_at(turn_.now(), turn_); }
  [[nodiscard]] std::string name_of(const std::string& body) const { return model_.body(body)->name.render(turn_.machine()).str(); }
  [[nodiscard]] std::string own_time(std::int64_t at) const { return requests::own_time(at, model_, turn_); }
  [[nodiscard]] std::string source_of(const std::string& document) const {
    const auto index = turn_.case_file().document(document);
    return index ? fmt::format("from: {}", turn_.case_file().documents[*index].title.render(turn_.machine()).view()) : std::string("known to the unit");
  }
  [[nodiscard]] std::string stage_in_words(const Brief& one) const {
    switch (one.stage) {
      case Stage::draft: return "draft";
      case Stage::sent: return fmt::format("sent {}", own_time(one.last_sent));
      case Stage::returned: return "came back with a question: change it and send it again";
      case Stage::answered: return fmt::format("answered {}{}", one.is_partly_answered ? "in part " : "", own_time(one.replied_at));
      case Stage::refused: return fmt::format("refused {}", own_time(one.replied_at));
      case Stage::bounced: return fmt::format("sent back {}: the wrong way or the wrong body", own_time(one.replied_at));
      case Stage::withdrawn: return "withdrawn";
    }
    return {};
  }

  const RequestActivities& model_;
  Turn& turn_;
};

Request named(const std::string& id, const Board& board, Turn& turn) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(id.data(), id.data() + id.size(), number);
  const std::int64_t count = turn.state().integer(board.count);
  if (error != std::errc() || end != id.data() + id.size() || number < 1 || number > count) {
    throw Error(count == 0 ? std::string("there is no request yet") : fmt::format("there is no request '{}'; they have the numbers 1 to {}", id, count));
  }
  return load(board, number, turn);
}

}  // namespace

std::optional<Page> RunningRequests::look(const session::Lookup& lookup, Turn& turn) const {
  const Looks looks(model_, turn);
  if (lookup.what == "board") return looks.board();
  if (lookup.what == "bodies") return looks.bodies();
  if (lookup.what == "channels") return looks.channels();
  if (lookup.what == "facts") return looks.facts();
  if (lookup.what == "identifiers") return looks.identifiers();
  if (lookup.what == "due") return due_page(model_, turn);
  if (lookup.what == "calendar") return calendar_page(model_, turn);
  if (lookup.what == "form") return looks.form(named(lookup.id, model_.board, turn));
  if (lookup.what == "check") return looks.check(named(lookup.id, model_.board, turn));
  if (lookup.what == "letter") return looks.letter(named(lookup.id, model_.board, turn));
  if (lookup.what == "letter_html") return looks.letter_html(named(lookup.id, model_.board, turn));
  if (lookup.what == "request") return looks.request(named(lookup.id, model_.board, turn));
  return std::nullopt;
}

}  // namespace casecraft::requests
