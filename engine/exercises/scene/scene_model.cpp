#include "exercises/scene/scene_model.hpp"

#include "exercises/scene/running_scene.hpp"

namespace casecraft::scene {

std::vector<std::string> SceneModel::places() const {
  std::vector<std::string> ids;
  for (const Scene& scene : scenes) ids.push_back(scene.id);
  return ids;
}

std::unique_ptr<session::Activity> SceneModel::start() const { return std::make_unique<RunningScene>(*this); }

}  // namespace casecraft::scene
