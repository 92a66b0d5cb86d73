#pragma once

#include <vector>

#include "exercises/scene/scene_model.hpp"

namespace casecraft::scene {

/// A session among the scenes of a pack. All that it remembers is in slots; what is open now is worked out anew in `settle`.
class RunningScene final : public session::Activity {
public:
  explicit RunningScene(const SceneModel& model) : model_(model) {}

  void open(std::string_view place, session::Turn& turn) override;
  void interrupt(std::span<const std::string> places, session::Turn& turn) override;
  void apply(const session::Action& action, session::Turn& turn) override;
  void settle(session::Turn& turn) override;
  void show(session::View& view, session::Turn& turn) const override;
  void say_again(session::Turn& turn) const override;
  [[nodiscard]] base::Text hint(session::Turn& turn) const override;
  [[nodiscard]] std::optional<session::Page> look(const session::Lookup& lookup, session::Turn& turn) const override;

  [[nodiscard]] std::shared_ptr<const void> settled() const override { return std::make_shared<const std::vector<std::uint8_t>>(is_open_); }
  bool settle_as(const std::shared_ptr<const void>& settled) override;

  [[nodiscard]] std::optional<std::vector<base::Value>> representatives(const session::ActionTemplate& offer, session::Turn& turn) const override;

  /// How often scene `id` was visited. Throws Error when there is none.
  [[nodiscard]] std::int64_t visits(std::string_view id, session::Turn& turn) const;
  /// How often the choice was taken. Throws Error when there is none.
  [[nodiscard]] std::int64_t taken(std::string_view scene, std::string_view choice, session::Turn& turn) const;

private:
  [[nodiscard]] const Scene& here(session::Turn& turn) const;
  void enter(SceneIndex scene, session::Turn& turn);
  void follow(const Target& target, session::Turn& turn);
  void push(std::int64_t entry, session::Turn& turn);
  void go_back(session::Turn& turn);
  void choose(const session::Action& action, session::Turn& turn);
  void enter_words(const session::Action& action, session::Turn& turn);
  void judge(const Scene& scene, const Entry& entry, const base::Value& answer, session::Turn& turn);
  void feedback(const Outcome& outcome, session::Turn& turn) const;
  void say_text(const Scene& scene, session::Turn& turn) const;

  const SceneModel& model_;
  std::vector<std::uint8_t> is_open_;   ///< By choice of the present scene.
};

/// Score events for `taken` where `best` was open: for each competency of either.
void score_against(const Outcome& taken, const Outcome& best, session::Turn& turn);

}  // namespace casecraft::scene
