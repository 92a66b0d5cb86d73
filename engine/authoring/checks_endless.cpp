#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <optional>

#include "authoring/checks.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kNamed = 8;   ///< So many scenes of a loop are named.

/// Places and what each may lead to, whatever its conditions; one more node stands for wherever "back" returns to.
class Roads {
public:
  explicit Roads(const Outline& outline) : outline_(outline), to_(outline.places.size() + 1), from_(outline.places.size() + 1) {
    for (std::size_t i = 0; i < outline.places.size(); ++i) {
      for (const Way& way : outline.places[i].ways) add(i, way);
    }
    // An event interrupts anywhere, so that its "back" may return anywhere: to where the exercise begins, for one.
    if (!outline.events.empty()) join(back(), outline.by_id.count(outline.start) == 0 ? std::optional<std::size_t>() : outline.by_id.at(outline.start));
    for (const Way& event : outline.events) {
      if (const auto to = index(event.to)) interrupting_.push_back(*to);
    }
  }

  /// For each place whether an ending may be reached from it.
  [[nodiscard]] std::vector<bool> can_end() const {
    std::vector<bool> ends(to_.size());
    std::vector<std::size_t> open;
    const auto reach = [&](std::size_t at) {
      if (!ends[at]) open.push_back(at);
      ends[at] = true;
    };
    for (std::size_t i = 0; i < outline_.places.size(); ++i) {
      const Place& place = outline_.places[i];
      // Of another kind of activity that names no place to go to, nothing is known.
      const bool is_unknown = place.kind != "scene" && to_[i].empty();
      if (!place.ending.empty() || is_unknown) reach(i);
    }
    // Where nothing is visited, a scene that returns is reached by nobody: scene.unreachable says so.
    if (to_[back()].empty()) reach(back());
    while (!open.empty()) {
      const std::size_t at = open.back();
      open.pop_back();
      for (const std::size_t before : from_[at]) reach(before);
    }
    if (std::any_of(interrupting_.begin(), interrupting_.end(), [&](std::size_t at) { return ends[at]; })) ends.assign(ends.size(), true);
    return ends;
  }

  [[nodiscard]] const std::vector<std::size_t>& from(std::size_t at) const { return from_[at]; }
  [[nodiscard]] const std::vector<std::size_t>& to(std::size_t at) const { return to_[at]; }
  [[nodiscard]] std::size_t back() const { return to_.size() - 1; }

private:
  [[nodiscard]] std::optional<std::size_t> index(const std::string& id) const {
    const auto found = outline_.by_id.find(id);
    return found == outline_.by_id.end() ? std::nullopt : std::optional(found->second);
  }

  void join(std::size_t at, std::optional<std::size_t> to) {
    if (!to) return;
    to_[at].push_back(*to);
    from_[*to].push_back(at);
  }

  void add(std::size_t at, const Way& way) {
    if (!way.call.empty()) {
      join(at, index(way.call));
      join(back(), way.to.empty() ? std::optional(at) : index(way.to));
    } else if (way.to == "back") {
      join(at, back());
    } else {
      join(at, index(way.to));
    }
  }

  const Outline& outline_;
  std::vector<std::vector<std::size_t>> to_, from_;
  std::vector<std::size_t> interrupting_;
};

/// All that `begin` reaches over `next`, in rising order, among those for which `ends` is false.
template <typename Next>
std::vector<std::size_t> reached(std::size_t begin, std::vector<bool>& seen, const std::vector<bool>& ends, Next next) {
  std::vector<std::size_t> all{begin}, open{begin};
  seen[begin] = true;
  while (!open.empty()) {
    const std::size_t at = open.back();
    open.pop_back();
    for (const std::size_t one : next(at)) {
      if (seen[one] || ends[one]) continue;
      seen[one] = true;
      all.push_back(one);
      open.push_back(one);
    }
  }
  std::sort(all.begin(), all.end());
  return all;
}

std::string named(const Outline& outline, const std::vector<std::size_t>& places) {
  std::vector<std::string> names;
  for (const std::size_t at : places) {
    if (at < outline.places.size()) names.push_back("'" + outline.places[at].id + "'");
  }
  const std::size_t left_out = names.size() > kNamed ? names.size() - kNamed : 0;
  names.resize(names.size() - left_out);
  return fmt::format("{}{}", fmt::join(names, ", "), left_out == 0 ? "" : fmt::format(" and {} more", left_out));
}

}  // namespace

void check_endless(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  const Outline& outline = pack.outline;
  const Roads roads(outline);
  const std::vector<bool> ends = roads.can_end();
  std::vector<bool> seen(ends.size());
  for (std::size_t i = 0; i < outline.places.size(); ++i) {
    if (ends[i] || seen[i]) continue;
    // Everything that hangs together and leads to no ending is one finding.
    const auto both = [&](std::size_t at) {
      std::vector<std::size_t> all = roads.to(at);
      all.insert(all.end(), roads.from(at).begin(), roads.from(at).end());
      return all;
    };
    const std::vector<std::size_t> places = reached(i, seen, ends, both);
    const bool is_alone = places.size() == 1 || (places.size() == 2 && places.back() == roads.back());
    diagnostics.error("scene.endless", outline.places[i].where,
                      is_alone ? fmt::format("no way leads from '{}' to an ending", outline.places[i].id) : fmt::format("no way leads from any of these to an ending: {}", named(outline, places)),
                      "let a choice of one of them lead on to a scene with ending = \"…\"");
  }
}

}  // namespace casecraft::authoring
