#include "session/fork.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <rapidcheck.h>

#include <map>

#include "small_pack.hpp"

using namespace casecraft;
using namespace casecraft::authoring;

namespace {

/// A desk at which everything that a script may keep changes and decides: numbers, texts, lists, maps, an event, a called scene, and something that fails.
std::shared_ptr<session::Exercise> busy_desk() {
  // So many that a state is written out whole once all have changed.
  std::string many, all;
  for (int i = 0; i < 45; ++i) {
    many += fmt::format(", m{} = 0", i);
    all += fmt::format("m{0} = m{0} + {0} + count; ", i);
  }
  scenario::Bundle bundle = small_pack(R"lua(
start "desk"
seeded { lamp = { "red", "green" } }
variables { count = 0, word = "none", kept = list {}, noted = map {}, is_open = false{MANY} }
document "letter" { title = "Letter", text = "It has come." }
event "post" { text = "The post.", effect = "receive('letter'); count = count + 1" }
scene "desk" { title = "Desk", hub = true, text = "${word} ${count} ${lamp}",
  choices = {
    { "More (${count}, ${word}).", id = "more", sticky = true, minutes = 2, effect = "count = count + 1; word = word .. 'x'", when = "count < 4", score = { evidence = 1 }, why = "w", ref = "bc-16" },
    { "Keep.", id = "keep", sticky = true, effect = "local all = {}; for _, one in ipairs(kept) do table.insert(all, one) end; table.insert(all, count); kept = all", when = "#kept < 3" },
    { "Name (${#kept}).", id = "name", sticky = true, effect = "noted = { word = word, count = count }; is_open = not is_open", when = "#kept > 0 or count > 1" },
    { "All.", id = "all", sticky = true, when = "m1 < 3", effect = "{ALL}" },
    { "Order.", id = "order", effect = "schedule('post', 5)", minutes = 3 },
    { "Look.", id = "look", sticky = true, call = "shelf", when = "is_open or has('letter')" },
    { "Break.", id = "fail", sticky = true, effect = "count = count + 1; word = noted.nothing.there", when = "count == 3" },
    { "Home.", id = "home", to = "home", when = "visited('shelf') > 0" },
  } }
scene "shelf" { title = "Shelf", text = "${noted.word or '-'}", choices = { { "Back.", id = "back", to = "back", effect = "word = 'back'", when = "count >= 0" }, { "Stay.", id = "stay", when = "#kept > 1" } } }
scene "home" { ending = "done" }
ending "done" { title = "Home", text = "." }
)lua");
  std::string& main = bundle.files["pack/main.lua"];
  main.replace(main.find("{MANY}"), 6, many);
  main.replace(main.find("{ALL}"), 5, all);
  bundle.settings = base::Map{{"mode", "assessment"}};
  base::Diagnostics diagnostics;
  auto exercise = session::Exercise::load(bundle, scenes(), diagnostics);
  for (const base::Diagnostic& one : diagnostics.all()) WARN(base::format_diagnostic(one));
  REQUIRE(exercise != nullptr);
  return exercise;
}

/// All that a trainee and an author can see of where a fork is.
std::string seen(session::Fork& fork) {
  const base::Digest digest = fork.digest();
  const session::View view = fork.view();
  std::string all = digest.hex() + " " + view.place.str() + " " + std::to_string(view.time) + " " + std::to_string(view.documents);
  for (const session::ActionTemplate& offer : view.offers) all += "|" + offer.label.str();
  for (const auto& [variable, value] : fork.variables()) {
    all += ";" + variable->name + "=";
    base::append_json(all, value);
  }
  return all;
}

std::vector<session::Action> on_offer(session::Fork& fork) {
  std::vector<session::Action> all;
  const session::View view = fork.view();
  for (const session::ActionTemplate& offer : view.offers) all.push_back({0, "trainee", offer.kind.str(), offer.payload});
  if (view.may_wait && fork.next_due() >= 0) all.push_back({0, "trainee", "wait", base::Map{{"until", "next"}}});
  return all;
}

/// Where somebody is who took some actions and nothing else; each way is gone once.
class Straight {
public:
  explicit Straight(std::shared_ptr<session::Exercise> exercise) : exercise_(std::move(exercise)) {}
  const std::string& along(const std::vector<session::Action>& path) {
    std::string key;
    for (const session::Action& action : path) {
      key += action.kind;
      base::append_json(key, action.payload);
    }
    std::string& known = known_[key];
    if (!known.empty()) return known;
    session::Fork fork(exercise_, 1);
    for (const session::Action& action : path) fork.apply(action);
    return known = seen(fork);
  }

private:
  std::shared_ptr<session::Exercise> exercise_;
  std::map<std::string, std::string> known_;
};

}  // namespace

TEST_CASE("a fork that goes to and fro and tries everything is where it would be by going there straight") {
  const auto exercise = busy_desk();
  Straight straight(busy_desk());   // With a machine of its own, in which nothing was tried.
  const bool holds = rc::check([&] {
    struct Known {
      std::shared_ptr<const session::Fork::Point> point;
      std::vector<session::Action> path;
    };
    session::Fork fork(exercise, 1);
    std::vector<Known> known{{fork.here(), {}}};
    for (int step = 0; step < 3; ++step) {
      const Known from = known[*rc::gen::inRange<std::size_t>(0, known.size())];
      fork.go_to(from.point);
      RC_ASSERT(seen(fork) == straight.along(from.path));
      const std::vector<session::Action> actions = on_offer(fork);
      if (actions.empty()) continue;
      for (const session::Action& action : actions) {
        Known to{nullptr, from.path};
        to.path.push_back(action);
        std::string there;
        try {
          fork.attempt(action, [&] {
            there = seen(fork);
            if (fork.phase() == session::Phase::open) to.point = fork.changed_from(from.point);
          });
        } catch (const Error&) {
          RC_ASSERT(action.payload.text_at("choice") == "fail");
        }
        if (!there.empty()) RC_ASSERT(there == straight.along(to.path));
        if (to.point != nullptr && *rc::gen::inRange(0, 3) == 0) known.push_back(to);
        RC_ASSERT(seen(fork) == straight.along(from.path));
      }
      // It may also go on from here by itself.
      const session::Action& action = actions[*rc::gen::inRange<std::size_t>(0, actions.size())];
      Known to{nullptr, from.path};
      try {
        fork.apply(action);
        to.path.push_back(action);
      } catch (const Error&) {
      }
      RC_ASSERT(seen(fork) == straight.along(to.path));
      if (fork.phase() == session::Phase::open) known.push_back({fork.here(), to.path});
    }
  });
  CHECK(holds);
}
