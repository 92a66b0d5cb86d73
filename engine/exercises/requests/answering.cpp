#include "exercises/requests/answering.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/random.hpp"

namespace casecraft::requests {
namespace {

constexpr std::int64_t kNeutral = 60;        ///< Goodwill that neither helps nor hinders.
constexpr std::int64_t kPartialByQuality = 60;   ///< Per cent of what is wanting in quality.
constexpr std::int64_t kStrained = 25;       ///< Goodwill below which a request may be laid aside,
constexpr std::int64_t kLaidAside = 3;       ///< by so many per cent for each point below.

constexpr std::int64_t kStays = -2;

/// `number` within bounds; what is no number is the lower one.
double bounded(double number, double least, double most) { return number > least ? std::min(number, most) : least; }

bool happens(std::int64_t per_mille, std::uint64_t seed, const std::string& stream, std::int64_t n) {
  return static_cast<std::int64_t>(base::draw_below(seed, stream, static_cast<std::uint64_t>(n), static_cast<std::uint64_t>(kWhole))) < per_mille;
}

}  // namespace

std::string stream_of(const Channel& channel, const Body& body, std::vector<std::string> subjects) {
  std::sort(subjects.begin(), subjects.end());
  subjects.erase(std::unique(subjects.begin(), subjects.end()), subjects.end());
  return fmt::format("requests:{}:{}:{}", channel.id, body.id, fmt::join(subjects, "+"));
}

std::string stream_of(const RequestActivities& model, const Request& request) {
  std::vector<std::string> subjects;
  for (const FormField& field : model.fields) {
    if (field.type != FormField::Type::identifiers) continue;
    for (const std::string& id : request.list(field.id)) {
      if (const Identifier* one = model.identifier(id)) subjects.push_back(one->subject);
    }
  }
  return stream_of(*model.channel(request.channel), *model.body(request.body), std::move(subjects));
}

std::int64_t standing_of(const Body& body, session::Turn& turn) { return turn.state().get(body.standing).integer_at("value", body.goodwill); }

namespace {

/// Moves the body's goodwill and says by how much, which is less at the ends of the scale.
std::int64_t move_standing(const Body& body, std::int64_t change, base::List log, session::Turn& turn, const std::string* why) {
  const std::int64_t before = standing_of(body, turn);
  const std::int64_t after = std::clamp<std::int64_t>(before + std::clamp<std::int64_t>(change, -100, 100), 0, 100);
  if (why != nullptr && after != before) log.push_back(base::Map{{"change", after - before}, {"why", *why}, {"time", turn.now()}});
  if (after != before) turn.state().set(body.standing, base::Map{{"value", after}, {"log", std::move(log)}});
  return after - before;
}

}  // namespace

void change_standing(const Body& body, std::int64_t change, const std::string& why, session::Turn& turn) { move_standing(body, change, turn.state().get(body.standing).list_at("log"), turn, &why); }

void impress(Request& request, const Body& body, std::int64_t change, const std::string& why, session::Turn& turn) {
  const std::int64_t moved = move_standing(body, change, turn.state().get(body.standing).list_at("log"), turn, nullptr);
  if (moved != 0) request.impressions.push_back({moved, why, turn.now()});
}

std::int64_t slowness(const Body& body, session::Turn& turn) {
  if (!body.slow) return 100;
  const base::Value value = turn.machine().value(body.slow);
  return value.is_number() ? static_cast<std::int64_t>(bounded(value.as_number(), 10.0, 1000.0)) : 100;
}

std::int64_t end_of(const Holding& holding, session::Turn& turn) {
  const std::int64_t known = turn.state().integer(holding.ends);
  if (known >= 0) return known;
  if (known == kStays) return kNever;
  if (holding.kept_span) return *holding.kept_span;
  if (!holding.kept) return kNever;
  const base::Value minutes = turn.machine().value(holding.kept);
  return minutes.is_number() ? static_cast<std::int64_t>(bounded(minutes.as_number() * 60.0, 0.0, static_cast<double>(kLongestSpan))) : kNever;
}

void fix_ends(const RequestActivities& model, session::Turn& turn) {
  for (const Holding& holding : model.holdings) {
    const std::int64_t end = end_of(holding, turn);
    turn.state().set(holding.ends, base::Value(end == kNever ? kStays : end));
  }
}

void hold_pending(const RequestActivities& model, const Read& read, std::int64_t until, session::Turn& turn) {
  if (read.channel->gives != Channel::Gives::data) return;
  for (const Holding* holding : found_by(model, read)) {
    const std::int64_t end = end_of(*holding, turn);
    if (turn.state().integer(holding->kept_by) > 0 && turn.now() < end && end <= until) turn.state().set(holding->ends, base::Value(until + 1));
  }
}

bool is_lost(const Holding& holding, session::Turn& turn) { return turn.now() >= end_of(holding, turn); }

std::vector<const Holding*> found_by(const RequestActivities& model, const Read& read) {
  std::vector<const Holding*> found;
  for (const Holding& holding : model.holdings) {
    if ((holding.body != read.body->id && !contains(holding.through, read.body->id)) || !contains(read.channel->categories, holding.category)) continue;
    if (!read.categories.empty() && !contains(read.categories, holding.category)) continue;
    if (std::none_of(read.identifiers.begin(), read.identifiers.end(), [&](const Identifier* one) { return contains(holding.about, one->id); })) continue;
    if (read.has_period && read.period.is_read()) {
      if (holding.until && read.period.from >= *holding.until) continue;
      if (holding.from && read.period.until <= *holding.from) continue;
    }
    found.push_back(&holding);
  }
  return found;
}

std::int64_t arrival(const RequestActivities& model, const Channel& channel, const Body& body, const std::string& stream, std::int64_t attempt, const Sending& sending, session::Turn& turn) {
  const std::int64_t opens = turn.case_file().opens.seconds;
  std::int64_t seconds = draw_latency(channel.latency, turn.seed(), stream + ":latency", static_cast<std::uint64_t>(attempt));
  seconds = seconds * (2 * kWhole - sending.quality) / kWhole;
  seconds = seconds * (sending.urgency == "emergency" ? channel.emergency : sending.urgency == "urgent" ? channel.urgent : 100) / 100;
  seconds = seconds * sending.slow / 100;
  seconds = seconds * (100 + kNeutral - sending.standing) / 100;
  if (sending.is_halved) seconds /= 2;
  seconds = std::clamp<std::int64_t>(seconds, 1, kLongestSpan);
  base::UtcTime at{opens + sending.sent};
  if (channel.is_office && !body.is_always && sending.urgency != "emergency") {
    const Calendar calendar = model.calendar(body.calendar, turn);
    at = calendar.next_open(at);
    at = calendar.next_open(base::UtcTime{at.seconds + seconds});
  } else {
    at.seconds += seconds;
  }
  return at.seconds - opens;
}

Fate decide_fate(const RequestActivities& model, const Request& request, const Read& read, const Judged& judged, Occasion occasion, session::Turn& turn) {
  const std::string stream = stream_of(model, request);
  Fate fate;
  for (const Rule* rule : judged.failed) {
    if (rule->otherwise == Result::answered) continue;
    if (rule->chance < 100 && !happens(rule->chance * 10, turn.seed(), stream + ":" + rule->id, request.attempt)) continue;
    fate.result = std::max(fate.result, rule->otherwise);
  }
  // A body that has had enough of us lays a letter aside; what concerns somebody's safety never.
  const std::int64_t strain = kStrained - standing_of(*read.body, turn);
  if (occasion != Occasion::reminded && strain > 0 && read.channel->gives != Channel::Gives::help && happens(strain * kLaidAside * 10, turn.seed(), stream + ":silence", request.attempt)) fate.result = Result::silent;
  // Who is reminded asks back rather than lay it aside again.
  if (occasion == Occasion::reminded && fate.result == Result::silent) fate.result = Result::question;
  if (fate.result == Result::answered && read.channel->gives == Channel::Gives::data && request.answered_at < 0) {
    const std::int64_t wanting = (kWhole - judged.quality) * kPartialByQuality / 100 + read.body->partial * 10;
    if (happens(wanting, turn.seed(), stream + ":partial", request.attempt)) fate.result = Result::partial;
  }
  if (fate.result == Result::silent) return fate;
  // Urgency that no fact bears out hurries nobody.
  const bool is_shown = read.value["shows"].bool_at("danger") || read.value["shows"].bool_at("loss");
  const std::string urgency = is_shown ? request.text("urgency") : std::string();
  fate.due = arrival(model, *read.channel, *read.body, stream, request.attempt, {turn.now(), judged.quality, standing_of(*read.body, turn), slowness(*read.body, turn), urgency, occasion != Occasion::first}, turn);
  return fate;
}

}  // namespace casecraft::requests
