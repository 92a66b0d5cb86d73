#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "assessment/rubric.hpp"
#include "authoring/explore.hpp"

namespace casecraft::authoring {

/// What can come of every state and every action of a graph, over all ways that lead there and all that lead on to an ending, without a critical error.
/// For each state it keeps what can have been scored on the way to it and from it on, and of that only what nothing else is at least as good as: points earned and lost, by competency.
class Outcomes {
public:
  /// Time grows with the graph and not with the number of ways. Reads `graph` and `rubric` as long as it lives.
  Outcomes(const Graph& graph, const assessment::Rubric& rubric);
  ~Outcomes();
  Outcomes(const Outcomes&) = delete;
  Outcomes& operator=(const Outcomes&) = delete;

  /// The best of a number of ways: one that passes before one that does not, then by total.
  struct Best {
    std::int64_t total{0};   ///< Hundredths of a per cent.
    bool passes{false};
    auto operator<=>(const Best& other) const noexcept {
      if (const auto order = passes <=> other.passes; order != 0) return order;
      return total <=> other.total;
    }
    bool operator==(const Best&) const = default;
  };
  /// Over all ways through the state; nothing: none that ends without a critical error was found.
  [[nodiscard]] std::optional<Best> through(std::uint32_t node);
  /// Over all ways on which `edge` is taken from `node`.
  [[nodiscard]] std::optional<Best> through(std::uint32_t node, std::uint32_t edge);

  /// A way, by edges from the first state to an ending, that scores what `through(node)` says. Precondition: that is something.
  [[nodiscard]] std::vector<std::uint32_t> way_through(std::uint32_t node);
  [[nodiscard]] std::vector<std::uint32_t> way_through(std::uint32_t node, std::uint32_t edge);

  /// Nothing was left out: what no way was found for, there is none for in this graph. Otherwise ways that exist may be missing, and what was found is so.
  [[nodiscard]] bool is_exact() const noexcept;

private:
  struct Working;
  std::unique_ptr<Working> working_;
};

}  // namespace casecraft::authoring
