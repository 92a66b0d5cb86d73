#include "exercises/requests/judging.hpp"

#include <algorithm>

#include "base/normalise.hpp"

namespace casecraft::requests {
namespace {

bool has_document(const std::string& id, session::Turn& turn) {
  const auto index = turn.case_file().document(id);
  return index && turn.state().integer(turn.case_file().documents[*index].received) != 0;
}

/// All the words of its texts, as they are searched for phrases.
std::string told(const RequestActivities& model, const Request& request, const Channel& channel) {
  std::string words;
  for (const std::size_t index : channel.form) {
    const FormField& field = model.fields[index];
    if (field.type == FormField::Type::line || field.type == FormField::Type::paragraph) words += base::normalised(request.text(field.id));
  }
  return words;
}

bool is_told(const Fact& fact, const std::string& words) {
  return std::any_of(fact.phrases.begin(), fact.phrases.end(), [&](const std::string& phrase) { return words.find(phrase) != std::string::npos; });
}

bool is_meant_for(const Fact& fact, const Body& body) { return fact.only.empty() || contains(fact.only, body.kind) || contains(fact.only, body.id); }

base::Map marks(const std::vector<std::string>& names) {
  base::Map all;
  for (const std::string& name : names) all.emplace(name, true);
  return all;
}

base::Value value_of(const RequestActivities& model, const Request& request, const Read& read, session::Turn& turn) {
  // To whom it goes, which conditions of use may ask about.
  base::Map value;
  value.emplace("channel", read.channel->id);
  value.emplace("body", read.body->id);
  value.emplace("kind", read.body->kind);
  value.emplace("country", read.body->country);
  value.emplace("is_abroad", read.body->country != model.calendars[model.board.calendar].id);
  const InSight in_sight(base::Value(value), turn);
  std::int64_t exposed = 0;
  std::int64_t unconsented = 0;
  base::Map shows;
  base::Map told;
  for (const std::string& id : read.facts) {
    const Fact& fact = *model.fact(id);
    told.emplace(id, true);
    for (const std::string& what : fact.shows) shows.emplace(what, true);
    exposed += is_meant_for(fact, *read.body) ? 0 : 1;
    unconsented += !fact.may_use || turn.machine().condition(fact.may_use) ? 0 : 1;
  }
  base::Map kinds;
  base::Map named;
  for (const Identifier* one : read.identifiers) {
    kinds.emplace(one->kind, true);
    named.emplace(one->id, true);
  }
  for (const std::size_t index : read.channel->form) {
    const FormField& field = model.fields[index];
    if (field.type == FormField::Type::facts || field.type == FormField::Type::identifiers) continue;
    if (field.type == FormField::Type::options) value.emplace(field.id, marks(request.list(field.id)));
    else value.emplace(field.id, request.text(field.id));
  }
  value.emplace("is_right_body", contains(read.channel->kinds, read.body->kind) && contains(read.body->channels, read.channel->id));
  value.emplace("speaks", marks(read.body->languages));
  value.emplace("facts", std::move(told));
  value.emplace("shows", std::move(shows));
  value.emplace("kinds", std::move(kinds));
  value.emplace("identified", static_cast<std::int64_t>(read.identifiers.size()));
  value.emplace("identifiers", std::move(named));
  value.emplace("asked", static_cast<std::int64_t>(read.categories.size()));
  value.emplace("beyond", std::count_if(read.categories.begin(), read.categories.end(), [&](const std::string& one) { return !contains(read.channel->categories, one); }));
  value.emplace("exposed", exposed);
  value.emplace("unconsented", unconsented);
  value.emplace("period", base::Map{{"problem", to_string(read.period.problem)}, {"days", read.period.is_read() ? read.period.days() : 0}});
  value.emplace("attempt", request.attempt);
  return value;
}

}  // namespace

InSight::InSight(const base::Value& request, session::Turn& turn) : turn_(turn) { turn_.machine().set_extra("request", request); }
InSight::~InSight() { turn_.machine().set_extra("request", base::Value()); }

const base::Zone* zone_called(std::string_view id, const session::CaseFile& case_file) noexcept {
  const auto found = std::find_if(case_file.zones.begin(), case_file.zones.end(), [&](const base::Zone& zone) { return zone.id == id; });
  return found == case_file.zones.end() ? nullptr : &*found;
}

bool is_known(const std::string& document, const script::Chunk& when, session::Turn& turn) {
  return (document.empty() || has_document(document, turn)) && (!when || turn.machine().condition(when));
}

Read read_request(const RequestActivities& model, const Request& request, session::Turn& turn) {
  Read read;
  read.channel = model.channel(request.channel);
  read.body = model.body(request.body);
  const std::string words = told(model, request, *read.channel);
  for (const Fact& fact : model.facts) {
    if (is_told(fact, words) && is_known(fact.from, fact.when, turn)) read.facts.insert(fact.id);
  }
  std::string from, until, zone;
  for (const std::size_t index : read.channel->form) {
    const FormField& field = model.fields[index];
    if (field.type == FormField::Type::facts) {
      for (const std::string& id : request.list(field.id)) {
        if (model.fact(id) != nullptr) read.facts.insert(id);
      }
    } else if (field.type == FormField::Type::identifiers) {
      for (const std::string& id : request.list(field.id)) {
        if (const Identifier* one = model.identifier(id)) read.identifiers.push_back(one);
      }
    }
    read.has_period = read.has_period || field.type == FormField::Type::time;
  }
  read.categories = request.list("categories");
  if (read.has_period) {
    read.period = read_period(request.text("from"), request.text("till"), zone_called(request.text("zone"), turn.case_file()), base::UtcTime{turn.case_file().opens.seconds + turn.now()});
  }
  read.value = value_of(model, request, read, turn);
  return read;
}

Judged judge(const RequestActivities& model, const Read& read, session::Turn& turn) {
  const InSight in_sight(read.value, turn);
  Judged judged;
  std::array<std::int64_t, kQualities> held{};
  std::array<std::int64_t, kQualities> all{};
  for (const std::size_t index : read.channel->rules) {
    const Rule& rule = model.rules[index];
    const auto side = static_cast<std::size_t>(rule.quality);
    all[side] += rule.weight;
    if (turn.machine().condition(rule.holds)) held[side] += rule.weight;
    else judged.failed.push_back(&rule);
  }
  std::int64_t held_together = 0;
  std::int64_t all_together = 0;
  for (std::size_t side = 0; side < kQualities; ++side) {
    judged.qualities[side] = session::share_of(held[side], all[side]).value_or(session::kWholeMeasure);
    held_together += held[side];
    all_together += all[side];
  }
  judged.quality = session::share_of(held_together, all_together).value_or(session::kWholeMeasure);
  return judged;
}

}  // namespace casecraft::requests
