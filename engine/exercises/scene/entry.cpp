#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string>

#include "base/normalise.hpp"
#include "base/names.hpp"
#include "exercises/scene/running_scene.hpp"
#include "exercises/scene/sentences.hpp"

// Typed words: one answer with accepted forms, or a form that is checked for what it must hold.
namespace casecraft::scene {

using session::ActionRefused;
using session::Block;
using session::Field;
using session::Turn;

namespace {

bool holds(const std::string& words, const std::string& phrase) { return words.find(phrase) != std::string::npos; }

/// Refuses what the form does not have, what is too long, and what is missing; nothing is judged here.
void check_payload(const Entry& entry, const base::Value& payload) {
  std::vector<std::string> names;
  for (const Field& field : entry.fields) names.push_back(field.name.str());
  for (const auto& [name, value] : payload.as_map()) {
    if (std::find(names.begin(), names.end(), name) == names.end()) throw ActionRefused(fmt::format("there is no field '{}' here; {}", name, base::nearest_name_hint(name, names)));
    if (!value.is_text()) throw ActionRefused(fmt::format("the field '{}' takes text", name));
  }
  for (const Field& field : entry.fields) {
    const base::Value& value = payload[field.name.view()];
    const std::string_view words = value.is_text() ? value.as_text().view() : std::string_view();
    const bool is_blank = words.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (field.is_required && is_blank) throw ActionRefused(fmt::format("'{}' is still empty", field.label.view()));
    if (static_cast<std::int64_t>(words.size()) > field.max_length) {
      throw ActionRefused(fmt::format("'{}' may have at most {} bytes, and has {}; shorten it", field.label.view(), field.max_length, words.size()));
    }
    if (is_blank) continue;
    if (field.type == Field::Type::option) {
      std::string options;
      bool is_known = false;
      for (const auto& [option, label] : field.options) {
        is_known = is_known || option == words;
        options += fmt::format("{}{}", options.empty() ? "" : ", ", option.view());
      }
      if (!is_known) throw ActionRefused(fmt::format("'{}' is no option of '{}'; it can be {}", words, field.label.view(), options));
    }
    if (field.type == Field::Type::number && words.find_first_not_of("0123456789.,- ") != std::string_view::npos) {
      throw ActionRefused(fmt::format("'{}' takes a number", field.label.view()));
    }
  }
}

}  // namespace

void RunningScene::judge(const Scene& scene, const Entry& entry, const base::Value& answer, Turn& turn) {
  turn.machine().set_extra("answer", answer);
  std::size_t met = 0;
  const bool is_first = turn.state().integer(scene.decided) == 0;
  for (const Check& check : entry.checks) {
    std::string words;
    for (const auto& [name, value] : answer.as_map()) {
      if (value.is_text() && (check.field.empty() || check.field == name)) words += base::normalised(value.as_text());
    }
    const auto present = [&](const std::string& phrase) { return holds(words, phrase); };
    const bool passes = (check.any.empty() || std::any_of(check.any.begin(), check.any.end(), present)) && std::all_of(check.all.begin(), check.all.end(), [&](const auto& forms) { return std::any_of(forms.begin(), forms.end(), present); }) &&
                        std::none_of(check.none.begin(), check.none.end(), present) && (!check.when || turn.machine().condition(check.when));
    met += passes ? 1 : 0;
    if (is_first) {
      for (const session::ScorePart& part : check.score) turn.score(part.competency, passes ? part.points : std::min(part.points, 0), std::max(part.points, 0));
    }
    const base::Text words_on_it = (passes ? check.why : check.missing).render(turn.machine());
    if (!passes && turn.mode() == session::Mode::practice) turn.say({Block::Kind::feedback, words_on_it, check.reference});
    if (turn.wants_records()) {
      assessment::DecisionRecord record;
      record.decision = base::Text(scene.id);
      record.title = scene.title.render(turn.machine());
      record.choice = check.id;
      std::string looked_for = check.label.render(turn.machine()).str();
      if (looked_for.empty()) {
        looked_for = check.id.str();
        std::replace(looked_for.begin(), looked_for.end(), '_', ' ');
      }
      const bool is_of_words_to_leave_out = !check.none.empty() && check.any.empty() && check.all.empty();
      record.taken = base::Text(is_of_words_to_leave_out ? (passes ? fmt::format(kKeepsToIt, looked_for) : fmt::format(kKeepsNotToIt, looked_for))
                                                         : (passes ? fmt::format(kHasIt, looked_for) : fmt::format(kHasItNot, looked_for)));
      record.why = words_on_it;
      record.reference = check.reference;
      if (!passes) record.better_why = check.why.render(turn.machine());
      turn.record(std::move(record));
    }
  }
  if (turn.mode() == session::Mode::practice && !entry.checks.empty()) {
    turn.say({Block::Kind::feedback, base::Text(fmt::format("It holds {} of the {} things that a reader needs.", met, entry.checks.size()))});
  }
}

namespace {

/// Fields with words: those of `words` where they fit, so that each required field has some.
base::Map filled(const Entry& entry, const std::map<std::string, std::string>& words) {
  base::Map payload;
  for (const Field& field : entry.fields) {
    const auto found = words.find(field.name.str());
    if (field.type == Field::Type::option) payload.emplace(field.name.str(), field.options.empty() ? base::Text() : field.options.front().first);
    else if (field.type == Field::Type::number) payload.emplace(field.name.str(), "1");
    else if (found != words.end() && !found->second.empty()) payload.emplace(field.name.str(), found->second);
    else if (field.is_required) payload.emplace(field.name.str(), "x");
  }
  return payload;
}

/// Words that meet a check, or nothing when only a script can tell.
void add_words(const Check& check, const Entry& entry, std::map<std::string, std::string>& words) {
  std::string phrases;
  for (const auto& forms : check.all) phrases += forms.front() + ". ";
  if (!check.any.empty()) phrases += check.any.front() + ". ";
  for (const Field& field : entry.fields) {
    if (field.type != Field::Type::line && field.type != Field::Type::paragraph) continue;
    if (!check.field.empty() && check.field != field.name) continue;
    words[field.name.str()] += phrases;
    return;
  }
}

}  // namespace

std::optional<std::vector<base::Value>> RunningScene::representatives(const session::ActionTemplate& offer, Turn& turn) const {
  const Scene& scene = here(turn);
  if (!scene.entry || offer.kind != "enter") return std::nullopt;
  const Entry& entry = *scene.entry;
  std::vector<base::Value> all;
  if (!entry.accepts.empty()) {
    // One word that is understood for each meaning, and one that is not.
    for (const Accepted& accepted : entry.accepts) {
      const std::string words = accepted.example.empty() ? (accepted.forms.empty() ? std::string("x") : accepted.forms.front()) : accepted.example.str();
      base::Map payload;
      for (const Field& field : entry.fields) payload.emplace(field.name.str(), words);
      all.emplace_back(std::move(payload));
    }
    base::Map payload;
    for (const Field& field : entry.fields) payload.emplace(field.name.str(), "zzz");
    all.emplace_back(std::move(payload));
    return all;
  }
  // What holds everything that can be told by its words, each single thing left out, and what holds nothing.
  for (std::size_t left_out = 0; left_out <= entry.checks.size(); ++left_out) {
    std::map<std::string, std::string> words;
    for (std::size_t i = 0; i < entry.checks.size(); ++i) {
      if (i != left_out) add_words(entry.checks[i], entry, words);
    }
    all.emplace_back(filled(entry, words));
  }
  all.emplace_back(filled(entry, {}));
  return all;
}

void RunningScene::enter_words(const session::Action& action, Turn& turn) {
  const Scene& scene = here(turn);
  const Entry& entry = *scene.entry;
  check_payload(entry, action.payload);
  if (entry.accepts.empty()) {
    turn.say({Block::Kind::taken, base::Text("Handed in.")});
    judge(scene, entry, action.payload, turn);
    turn.state().set(scene.decided, base::Value(1));
    if (entry.effect) turn.machine().effect(entry.effect);
    turn.spend(entry.seconds);
    follow(entry.target, turn);
    return;
  }
  std::string words;
  base::Text typed;
  for (const auto& [name, value] : action.payload.as_map()) {
    words += base::normalised(value.as_text());
    typed = value.as_text();
  }
  const Accepted* best = &entry.accepts.front();
  const Accepted* found = nullptr;
  for (const Accepted& accepted : entry.accepts) {
    if (accepted.outcome.points > best->outcome.points) best = &accepted;
    if (found == nullptr && std::any_of(accepted.forms.begin(), accepted.forms.end(), [&](const std::string& form) { return holds(words, form); })) found = &accepted;
  }
  const Outcome& outcome = found != nullptr ? found->outcome : entry.otherwise;
  turn.say({Block::Kind::taken, typed});
  if (found == nullptr && !entry.has_otherwise_target) {
    // Words that are not understood cost nothing and move nothing.
    base::Text reply = outcome.reply.empty() ? base::Text("That was not understood. Try other words.") : outcome.reply.render(turn.machine());
    turn.say({Block::Kind::refused, std::move(reply)});
    return;
  }
  if (turn.state().integer(scene.decided) == 0) score_against(outcome, best->outcome, turn);
  turn.state().set(scene.decided, base::Value(1));
  if (outcome.is_critical) turn.critical({turn.action(), base::Text(scene.id), found == nullptr ? base::Text("otherwise") : found->id, outcome.why.render(turn.machine()), outcome.reference, true});
  if (turn.wants_records()) {
    assessment::DecisionRecord record;
    record.decision = base::Text(scene.id);
    record.title = scene.title.render(turn.machine());
    record.choice = found == nullptr ? base::Text("otherwise") : found->id;
    record.taken = typed;
    record.why = outcome.why.render(turn.machine());
    record.reference = outcome.reference;
    if (best->outcome.points > outcome.points) {
      record.better = best->example;
      record.better_why = best->outcome.why.render(turn.machine());
    }
    record.is_critical = outcome.is_critical;
    turn.record(std::move(record));
  }
  if (outcome.effect) turn.machine().effect(outcome.effect);
  feedback(outcome, turn);
  turn.spend(outcome.seconds);
  follow(outcome.target.to == kStay && entry.target.to != kStay ? entry.target : outcome.target, turn);
}

}  // namespace casecraft::scene
