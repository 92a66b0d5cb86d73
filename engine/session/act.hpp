#pragma once

#include <cstdint>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "session/activity.hpp"
#include "session/turn.hpp"

namespace casecraft::session {

/// What something is worth, and why.
struct Worth {
  std::vector<ScorePart> score;
  script::TextTemplate why;
  std::string reference;
};

/// Something that is on offer at a desk or a board beside its own forms: one of a list `acts`.
struct Act {
  base::Text id;
  script::TextTemplate label, reply;
  script::Chunk when, effect;
  Worth worth;
  std::string to;             ///< The place that it leads to; empty: none.
  std::int64_t seconds{60};   ///< Simulated time that it takes.
  bool is_sticky{false};
  base::Value payload;
  script::Slot done;          ///< How often.
};

/// Reads one of the list of `owner` ("tracing 'desk'") and adds its slot. `ids`: of the acts before it.
Act read_act(const script::Node& node, const std::string& owner, std::set<std::string>& ids, CompileContext& context);

/// Indices of those that can be done now.
std::vector<std::size_t> open_acts(std::span<const Act> acts, Turn& turn);
/// Adds those to the view's offers.
void offer_acts(std::span<const Act> acts, std::span<const std::size_t> open, View& view, Turn& turn);
/// Does the act that `payload` names, at the place `place` with the title `title`. Throws ActionRefused when it is not on offer.
void perform_act(std::span<const Act> acts, const base::Value& payload, std::string_view place, const base::Text& title, Turn& turn);

/// Scores `worth`, says why in practice mode, and records the decision for the debrief: at `place`, that `choice` was taken.
void decide(const Worth& worth, std::string_view place, base::Text title, base::Text choice, base::Text taken, Turn& turn);

}  // namespace casecraft::session
