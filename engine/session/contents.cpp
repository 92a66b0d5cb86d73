#include "session/contents.hpp"

#include "session/exercise_inside.hpp"

namespace casecraft::session {

Contents contents_of(const Exercise& exercise) {
  const Exercise::Inside& inside = exercise.inside();
  Contents contents;
  for (const auto& model : inside.activities) {
    for (const std::string& id : model->places()) contents.places.emplace(id, model->position(id));
    for (const std::string& id : model->last_places()) contents.last_places.insert(id);
    for (std::string& one : model->classes()) contents.classes.push_back(std::move(one));
    for (const ActivityModel::Option& option : model->options()) contents.options.push_back({option.place, option.id, option.where});
  }
  for (const Ending& ending : inside.case_file.endings) contents.endings.push_back(ending.id);
  for (const script::Declaration& one : inside.machine->declarations()) contents.declared[one.kind].insert(one.id);
  return contents;
}

const std::vector<script::Declaration>& declarations_of(const Exercise& exercise) { return exercise.inside().machine->declarations(); }
const std::string& start_of(const Exercise& exercise) { return exercise.inside().start; }

}  // namespace casecraft::session
