#include <catch2/catch.hpp>

#include <filesystem>
#include <set>

#include "apps/program/library.hpp"
#include "authoring/prove.hpp"

using namespace casecraft;
using Catch::Contains;

namespace {

struct Explored {
  authoring::Explored explored;
  authoring::Proof proof;
};

Explored explored(const std::string& pack, std::size_t states) {
  const program::Library library{std::filesystem::path(CASECRAFT_SOURCE_DIR)};
  const scenario::Bundle bundle = library.bundle(library.find(std::string(CASECRAFT_SOURCE_DIR) + "/tests/packs/" + pack), session::Mode::assessment);
  const auto load = [&] { return program::load(bundle); };
  authoring::ExploreOptions options;
  options.states = states;
  options.seconds = 0.0;
  Explored made{authoring::explore(load, options), {}};
  const auto exercise = load();
  made.proof = authoring::prove(made.explored, *exercise, options.seed);
  authoring::confirm(made.proof, exercise);
  return made;
}

std::set<std::string> kinds_taken(const authoring::Graph& graph) {
  std::set<std::string> kinds;
  for (const session::Action& action : graph.actions) kinds.insert(action.kind);
  return kinds;
}

}  // namespace

TEST_CASE("a desk for payments is explored by what its plan wants decided") {
  const Explored desk = explored("small-desk", 800);
  INFO((desk.explored.failures.empty() ? std::string() : desk.explored.failures.front().message));
  CHECK(desk.explored.failures.empty());
  CHECK(desk.proof.left_out.empty());
  REQUIRE(desk.proof.classes.size() == 1);
  CHECK_THAT(desk.proof.classes.front(), Contains("flagged"));
  const std::set<std::string> kinds = kinds_taken(desk.explored.graph);
  for (const char* kind : {"flag", "open", "escalate", "report", "conclude"}) {
    INFO(kind);
    CHECK(kinds.count(kind) == 1);
  }
  REQUIRE(desk.proof.best);
  CHECK(desk.proof.best->card.total > desk.proof.least->card.total);
}

TEST_CASE("a conversation is explored by types and topics, and what is said of it is by classes") {
  const Explored talk = explored("small-interview", 500);
  CHECK(talk.explored.failures.empty());
  CHECK(talk.proof.left_out.empty());
  CHECK(talk.proof.classes.size() == 1);
  for (const authoring::Finding& one : talk.proof.findings) {
    INFO(one.id << ": " << one.message);
    CHECK((one.severity != base::Severity::error || one.id != "prove.cannot-pass"));
  }
  REQUIRE(talk.proof.best);
  CHECK(talk.proof.best->card.total > talk.proof.least->card.total);
}
