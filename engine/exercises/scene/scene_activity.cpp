#include "exercises/scene/scene_activity.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "base/random.hpp"
#include "exercises/scene/running_scene.hpp"

namespace casecraft::scene {

using session::ActionRefused;
using session::Block;
using session::Turn;

const Scene& RunningScene::here(Turn& turn) const { return model_.scenes[static_cast<std::size_t>(turn.state().integer(model_.place))]; }

void RunningScene::say_text(const Scene& scene, Turn& turn) const {
  if (!scene.title.empty()) turn.say({Block::Kind::heading, scene.title.render(turn.machine())});
  for (std::size_t i = 0; i < scene.paragraphs.size(); ++i) {
    const Paragraph& paragraph = scene.paragraphs[i];
    if (paragraph.when && !turn.machine().condition(paragraph.when)) continue;
    std::size_t pick = 0;
    if (paragraph.texts.size() > 1) pick = static_cast<std::size_t>(base::draw_below(turn.seed(), fmt::format("text:{}", scene.id), i, paragraph.texts.size()));
    base::Text words = paragraph.texts[pick].render(turn.machine());
    if (!words.empty()) turn.say({Block::Kind::paragraph, std::move(words)});
  }
}

void RunningScene::enter(SceneIndex index, Turn& turn) {
  if (index <= kElsewhere) return turn.go(model_.elsewhere[static_cast<std::size_t>(kElsewhere - index)]);
  const Scene& scene = model_.scenes[static_cast<std::size_t>(index)];
  turn.state().set(model_.place, base::Value(static_cast<std::int64_t>(index)));
  turn.state().add_to(scene.visits, 1);
  if (scene.enter) turn.machine().effect(scene.enter);
  say_text(scene, turn);
  if (scene.ending) turn.finish(*scene.ending);
}

void RunningScene::go_back(Turn& turn) {
  base::List stack = turn.state().get(model_.stack).as_list();
  if (stack.empty()) throw Error(fmt::format("{}:{}: scene '{}' goes \"back\", but nothing called it", here(turn).where.file, here(turn).where.line, here(turn).id));
  const auto index = static_cast<SceneIndex>(stack.back().as_integer());
  stack.pop_back();
  turn.state().set(model_.stack, base::Value(std::move(stack)));
  if (index <= kElsewhere) return turn.return_elsewhere();
  if (index >= static_cast<SceneIndex>(model_.scenes.size())) {
    // A call that named where to go on: entered as if chosen.
    enter(index - static_cast<SceneIndex>(model_.scenes.size()), turn);
    return;
  }
  turn.state().set(model_.place, base::Value(static_cast<std::int64_t>(index)));
  say_text(model_.scenes[static_cast<std::size_t>(index)], turn);
}

void RunningScene::push(std::int64_t entry, Turn& turn) {
  base::List stack = turn.state().get(model_.stack).as_list();
  if (stack.size() >= 64) throw Error(fmt::format("scene '{}' calls sub-scenes more than 64 deep; lead \"back\" from them", here(turn).id));
  stack.push_back(base::Value(entry));
  turn.state().set(model_.stack, base::Value(std::move(stack)));
}

void RunningScene::follow(const Target& target, Turn& turn) {
  if (target.call != kStay) {
    push(target.to >= 0 ? target.to + static_cast<std::int64_t>(model_.scenes.size()) : turn.state().integer(model_.place), turn);
    enter(target.call, turn);
  } else if (target.to == kBack) {
    go_back(turn);
  } else if (target.to != kStay) {
    enter(target.to, turn);
  }
}

void RunningScene::open(std::string_view place, Turn& turn) { enter(model_.by_id.at(std::string(place)), turn); }

void RunningScene::interrupt(std::span<const std::string> places, Turn& turn) {
  push(turn.interrupts_elsewhere() ? kElsewhere : turn.state().integer(model_.place), turn);
  for (std::size_t i = places.size() - 1; i > 0; --i) push(model_.by_id.at(places[i]) + static_cast<std::int64_t>(model_.scenes.size()), turn);
  enter(model_.by_id.at(places.front()), turn);
}

void RunningScene::settle(Turn& turn) {
  const Scene& scene = here(turn);
  is_open_.assign(scene.choices.size(), 0);
  for (std::size_t i = 0; i < scene.choices.size(); ++i) {
    const Choice& choice = scene.choices[i];
    if (choice.is_once && turn.state().integer(choice.taken) > 0) continue;
    if (choice.when && !turn.machine().condition(choice.when)) continue;
    is_open_[i] = 1;
    if (scene.is_hub && turn.wants_records() && choice.outcome.points > 0 && turn.state().integer(choice.taken) == 0) {
      turn.offered({base::Text(scene.id), scene.title.render(turn.machine()), choice.id, choice.label.render(turn.machine()), choice.outcome.why.render(turn.machine()),
                    choice.outcome.reference});
    }
  }
}

bool RunningScene::settle_as(const std::shared_ptr<const void>& settled) {
  if (settled == nullptr) return false;
  is_open_ = *std::static_pointer_cast<const std::vector<std::uint8_t>>(settled);
  return true;
}

void RunningScene::feedback(const Outcome& outcome, Turn& turn) const {
  if (!outcome.reply.empty()) turn.say({Block::Kind::paragraph, outcome.reply.render(turn.machine())});
  if (turn.mode() == session::Mode::practice && !outcome.why.empty()) {
    turn.say({Block::Kind::feedback, outcome.why.render(turn.machine()), outcome.reference, outcome.is_critical});
  }
}

void score_against(const Outcome& taken, const Outcome& best, Turn& turn) {
  const auto points_of = [](const Outcome& outcome, std::uint32_t competency) {
    for (const session::ScorePart& part : outcome.score) {
      if (part.competency == competency) return part.points;
    }
    return 0;
  };
  for (const session::ScorePart& part : taken.score) {
    turn.score(part.competency, part.points, std::max({0, points_of(best, part.competency), part.points}));
  }
  for (const session::ScorePart& part : best.score) {
    const bool is_scored = std::any_of(taken.score.begin(), taken.score.end(), [&](const auto& p) { return p.competency == part.competency; });
    if (!is_scored && part.points > 0) turn.score(part.competency, 0, part.points);
  }
}

void RunningScene::choose(const session::Action& action, Turn& turn) {
  const Scene& scene = here(turn);
  const base::Value& wanted = action.payload["choice"];
  if (!wanted.is_text()) throw ActionRefused("'choose' needs {\"choice\": \"id\"}");
  std::size_t index = scene.choices.size();
  for (std::size_t i = 0; i < scene.choices.size(); ++i) {
    if (is_open_[i] != 0 && scene.choices[i].id == wanted.as_text()) index = i;
  }
  if (index == scene.choices.size()) {
    std::string open;
    for (std::size_t i = 0; i < scene.choices.size(); ++i) {
      if (is_open_[i] != 0) open += fmt::format("{}{}", open.empty() ? "" : ", ", scene.choices[i].id.view());
    }
    throw ActionRefused(fmt::format("'{}' is not on offer in scene '{}'; on offer: {}", wanted.as_text().view(), scene.id, open.empty() ? "no choice" : open));
  }
  const Choice& choice = scene.choices[index];
  const Outcome& outcome = choice.outcome;
  const Outcome* best = &outcome;
  const Choice* best_choice = &choice;
  if (!scene.is_hub) {
    for (std::size_t i = 0; i < scene.choices.size(); ++i) {
      if (is_open_[i] == 0 || scene.choices[i].outcome.points <= best->points) continue;
      best_choice = &scene.choices[i];
      best = &best_choice->outcome;
    }
  }
  const script::Slot counted = scene.is_hub ? choice.taken : scene.decided;
  const bool is_first = scene.counts_each_visit || turn.state().integer(counted) == 0;
  const bool is_scored = !outcome.score.empty() || !best->score.empty();
  base::Text label = choice.label.render(turn.machine());
  if (is_first && is_scored) score_against(outcome, *best, turn);
  if (outcome.is_critical) turn.critical({turn.action(), base::Text(scene.id), choice.id, outcome.why.render(turn.machine()), outcome.reference, false});
  if (turn.wants_records() && (is_scored || outcome.is_critical || !outcome.why.empty())) {
    assessment::DecisionRecord record;
    record.decision = base::Text(scene.id);
    record.title = scene.title.render(turn.machine());
    record.choice = choice.id;
    record.taken = label;
    record.why = outcome.why.render(turn.machine());
    record.reference = outcome.reference;
    if (best->points > outcome.points) {
      record.better = best_choice->label.render(turn.machine());
      record.better_why = best->why.render(turn.machine());
    }
    record.is_critical = outcome.is_critical;
    turn.record(std::move(record));
  }
  turn.say({Block::Kind::taken, std::move(label)});
  turn.state().add_to(choice.taken, 1);
  if (is_first && is_scored && !scene.is_hub && !scene.counts_each_visit) turn.state().set(scene.decided, base::Value(1));
  if (outcome.effect) turn.machine().effect(outcome.effect);
  feedback(outcome, turn);
  turn.spend(outcome.seconds);
  follow(outcome.target, turn);
}

void RunningScene::apply(const session::Action& action, Turn& turn) {
  const Scene& scene = here(turn);
  if (action.kind == "choose") {
    choose(action, turn);
  } else if (action.kind == "continue") {
    if (!scene.next) throw ActionRefused(fmt::format("scene '{}' does not go on by itself; {}", scene.id, scene.entry ? "words are entered here" : "choose one of its options"));
    turn.spend(scene.next_seconds);
    follow({*scene.next, kStay}, turn);
  } else if (action.kind == "enter") {
    if (!scene.entry) throw ActionRefused(fmt::format("no words are entered in scene '{}'; {}", scene.id, scene.next ? "continue" : "choose one of its options"));
    enter_words(action, turn);
  } else if (action.kind == "time_passed") {
    if (scene.drill_to == kStay) throw ActionRefused(fmt::format("scene '{}' has no time limit", scene.id));
    turn.say({Block::Kind::notice, base::Text("The time that you accepted has passed.")});
    follow({scene.drill_to, kStay}, turn);
  } else {
    static const std::vector<std::string> kinds{"choose", "continue", "enter", "wait", "note", "pause", "resume", "leave", "hint", "rewind", "time_passed"};
    throw ActionRefused(fmt::format("'{}' is no action here; {}", action.kind, base::nearest_name_hint(action.kind, kinds)));
  }
}

void RunningScene::show(session::View& view, Turn& turn) const {
  const Scene& scene = here(turn);
  view.place = base::Text(scene.id);
  view.drill_seconds = scene.drill_seconds;
  if (view.phase != session::Phase::open) return;
  view.offers.reserve(scene.choices.size());
  for (std::size_t i = 0; i < scene.choices.size(); ++i) {
    if (i >= is_open_.size() || is_open_[i] == 0) continue;
    const Choice& choice = scene.choices[i];
    static const base::Text kChoose("choose");
    view.offers.push_back({choice.id, kChoose, choice.label.render(turn.machine()), choice.payload, {}, turn.state().integer(choice.taken) > 0});
  }
  if (scene.next) {
    base::Text label = scene.next_label.empty() ? base::Text("Go on") : scene.next_label.render(turn.machine());
    view.offers.push_back({"continue", "continue", std::move(label), base::Value(base::Map{}), {}, false});
  }
  if (scene.entry) {
    const bool is_form = scene.entry->fields.size() > 1;
    view.offers.push_back({"enter", "enter", is_form ? base::Text("Hand it in") : scene.entry->fields.front().label, base::Value(base::Map{}), scene.entry->fields, false});
  }
}

void RunningScene::say_again(Turn& turn) const { say_text(here(turn), turn); }

base::Text RunningScene::hint(Turn& turn) const { return here(turn).hint.render(turn.machine()); }

std::optional<session::Page> RunningScene::look(const session::Lookup&, Turn&) const { return std::nullopt; }

std::int64_t RunningScene::visits(std::string_view id, Turn& turn) const {
  const auto found = model_.by_id.find(std::string(id));
  if (found == model_.by_id.end()) throw Error(fmt::format("visited(\"{}\"): there is no such scene; {}", id, base::nearest_name_hint(id, model_.places())));
  return turn.state().integer(model_.scenes[static_cast<std::size_t>(found->second)].visits);
}

std::int64_t RunningScene::taken(std::string_view scene, std::string_view choice, Turn& turn) const {
  const auto found = model_.by_id.find(std::string(scene));
  if (found == model_.by_id.end()) throw Error(fmt::format("taken(\"{}\", \"{}\"): there is no such scene; {}", scene, choice, base::nearest_name_hint(scene, model_.places())));
  std::vector<std::string> ids;
  for (const Choice& known : model_.scenes[static_cast<std::size_t>(found->second)].choices) {
    if (known.id == choice) return turn.state().integer(known.taken);
    ids.push_back(known.id.str());
  }
  throw Error(fmt::format("taken(\"{}\", \"{}\"): the scene has no such choice; {}", scene, choice, base::nearest_name_hint(choice, ids)));
}

namespace {

RunningScene& running(void* host) {
  auto* scene = dynamic_cast<RunningScene*>(static_cast<Turn*>(host)->running("scene"));
  if (scene == nullptr) throw Error("this pack has no scenes");
  return *scene;
}

std::string text_argument(std::span<const base::Value> arguments, std::size_t index, const char* call) {
  if (index >= arguments.size() || !arguments[index].is_text()) throw Error(fmt::format("{} needs texts in quotes", call));
  return arguments[index].as_text().str();
}

void define_functions(script::Machine& machine) {
  machine.define("visited", [](void* host, std::span<const base::Value> a) -> base::Value {
    return running(host).visits(text_argument(a, 0, "visited(\"scene\")"), *static_cast<Turn*>(host));
  });
  machine.define("taken", [](void* host, std::span<const base::Value> a) -> base::Value {
    return running(host).taken(text_argument(a, 0, "taken(\"scene\", \"choice\")"), text_argument(a, 1, "taken(\"scene\", \"choice\")"), *static_cast<Turn*>(host)) > 0;
  });
}

}  // namespace

void register_activity(session::ActivityRegistry& registry) { registry.add({"scene", {"scene"}, define_functions, compile_scenes}); }

}  // namespace casecraft::scene
