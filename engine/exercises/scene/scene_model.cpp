#include "exercises/scene/scene_model.hpp"

#include "exercises/scene/running_scene.hpp"

namespace casecraft::scene {

std::vector<std::string> SceneModel::places() const {
  std::vector<std::string> ids;
  for (const Scene& scene : scenes) ids.push_back(scene.id);
  return ids;
}

std::vector<session::ActivityModel::Option> SceneModel::options() const {
  std::vector<Option> all;
  for (const Scene& scene : scenes) {
    for (const Choice& choice : scene.choices) all.push_back({scene.id, choice.id.str(), choice.where});
  }
  return all;
}

base::Position SceneModel::position(std::string_view place_id) const {
  const auto found = by_id.find(std::string(place_id));
  return found == by_id.end() ? base::Position{} : scenes[static_cast<std::size_t>(found->second)].where;
}

std::vector<std::string> SceneModel::last_places() const {
  std::vector<std::string> all;
  for (const Scene& scene : scenes) {
    if (scene.ending) all.push_back(scene.id);
  }
  return all;
}

std::vector<script::Slot> SceneModel::counters() const {
  std::vector<script::Slot> all;
  for (const Scene& scene : scenes) {
    if (!asks_for_visits) all.push_back(scene.visits);
    // taken() tells whether, and not how often.
    for (const Choice& choice : scene.choices) all.push_back(choice.taken);
  }
  return all;
}

std::unique_ptr<session::Activity> SceneModel::start() const { return std::make_unique<RunningScene>(*this); }

}  // namespace casecraft::scene
