#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "authoring/lint.hpp"
#include "authoring/played_session.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {

/// A recorded session of a pack as a way that can be gone again, under its own seed or another.
struct RecordedGuide {
  std::string name, file;
  std::uint64_t seed{0};
  std::vector<session::Action> actions;   ///< What decides something: without notes, hints, and going away; with its tags.
  std::int64_t total{0};                  ///< In assessment, under its own seed, in hundredths of a per cent;
  bool passes{false};                     ///< false too where it cannot be played to an ending.
};

/// Those of a pack's recorded sessions that take nothing back, each played on `exercise`: those that pass before the others, and the better before the worse. What cannot be read is left out: lint tells of it.
std::vector<RecordedGuide> recorded_guides(const std::vector<TestFile>& files, const std::shared_ptr<session::Exercise>& exercise);

/// Its actions as the case of `seed` takes them: tags stand for its people; an action whose tag stands for nobody is left out.
std::vector<session::Action> actions_under(const RecordedGuide& guide, std::uint64_t seed, const session::Exercise& exercise);

}  // namespace casecraft::authoring
