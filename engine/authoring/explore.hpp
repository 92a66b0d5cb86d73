#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "assessment/score_event.hpp"
#include "session/action.hpp"
#include "session/fork.hpp"

namespace casecraft::authoring {

/// What one action earned or lost.
struct Delta {
  struct Part {
    std::uint32_t competency{0};
    std::int32_t points{0}, of{0};
    auto operator<=>(const Part&) const = default;
  };
  std::vector<Part> parts;   ///< Each competency once, in order.
  bool is_critical{false};
  auto operator<=>(const Delta&) const = default;
};
Delta delta_of(const session::Fork::Came& came);

struct DigestHash {
  std::size_t operator()(const base::Digest& digest) const noexcept { return static_cast<std::size_t>(digest.a); }
};
/// States by what names them.
using StateNumbers = std::unordered_map<base::Digest, std::uint32_t, DigestHash>;

/// The states of a session that can be reached, and the actions between them. A state's number is the order in which it was found; 0 is the first.
class Graph {
public:
  struct Edge {
    std::uint32_t to{0};
    std::uint32_t action{0};   ///< Index into `actions`.
    std::uint32_t delta{0};    ///< Index into `deltas`.
  };
  struct Node {
    std::uint32_t parent{0}, parent_action{0};   ///< How it was first found.
    std::uint32_t first_edge{0}, edges{0};
    std::int16_t place{-1};      ///< Index into `places`; -1: not looked at yet.
    std::int16_t ending{-1};     ///< Index among the case's endings; -1: it goes on.
    bool is_gone_on_from{false}; ///< Everything that is on offer there was tried; otherwise at most what a guide took.
  };
  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<session::Action> actions;
  std::vector<Delta> deltas;     ///< The first is that of nothing.
  std::vector<std::string> places;

  /// The actions that lead to `node` as it was first found.
  [[nodiscard]] std::vector<session::Action> path_to(std::uint32_t node) const;
  [[nodiscard]] std::size_t length_to(std::uint32_t node) const;
};

/// An action that could be tried but failed: a script error, or an offer that is refused.
struct Failure {
  std::uint32_t node{0};
  session::Action action;
  std::string message;
  bool is_refused{false};
};

struct ExploreOptions {
  std::uint64_t seed{1};
  std::size_t states{1'000'000};   ///< Found at most; the first of `guides` may lead further.
  double seconds{60.0};            ///< Of the wall's clock, at most; 0: no limit.
  unsigned workers{1};
  double broad{0.6};               ///< Share of the states and of the time that goes to what few actions reach.
  bool keeps_numbers{false};       ///< `Explored::numbers` is wanted.
  /// Ways that somebody has gone; where the space is not seen whole by going on from the first states, they are followed, so that ends are seen: the first always, others while the allowance lasts.
  /// What is not possible on them under this seed is passed over.
  std::vector<std::vector<session::Action>> guides{};
  /// States found, states not gone on from yet.
  std::function<void(std::size_t found, std::size_t open)> progress{};
};

struct Explored {
  Graph graph;
  std::vector<Failure> failures;            ///< One for each action that fails, where it does so first.
  std::vector<std::string> left_out;        ///< Forms for which nobody knows representatives: "board: Draft a request".
  std::size_t open{0};                      ///< States not gone on from; 0: the whole space was seen.
  std::size_t shortest_up_to{0};            ///< Paths to states below this number are the shortest ones.
  StateNumbers numbers;                     ///< Where they were wanted.
  [[nodiscard]] bool is_whole() const noexcept { return open == 0; }
};

/// Explores the real session: breadth-first, so that what is found first is found by the fewest actions. Where `broad` of the states or of the time does not suffice, half of the rest goes to the states on whose
/// way least was lost, and half to those on whose way most was, so that ends are seen and what they score.
/// The result depends on the options and not on the number of workers, unless `seconds` run out. `load` gives each worker an exercise of its own. Throws Error when the session cannot open.
Explored explore(const std::function<std::shared_ptr<session::Exercise>()>& load, const ExploreOptions& options);

}  // namespace casecraft::authoring
